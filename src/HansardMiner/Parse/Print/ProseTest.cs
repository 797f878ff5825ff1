using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace HansardMiner.Parse.Print;

/// <summary>Whether a text is prose: sentences in English words, not a table, a program or a data file.</summary>
internal static partial class ProseTest
{
    private const int FewestWords = 6;

    private const string Separators = ",;\t|";

    private static readonly HashSet<string> Small = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "of", "and", "to", "in", "a", "is", "that", "for", "it", "was", "on", "are", "as", "with", "be", "by", "have", "has", "this", "not",
        "at", "from", "which", "their", "they", "we", "were", "will", "been", "who", "an", "or", "but", "said", "more", "our", "i", "you",
    };

    /// <summary>Null when the text is prose; else, for people, why it is not.</summary>
    public static string? WhyNot(string text)
    {
        var lines = text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).ToList();
        if (lines.Count >= 3 && IsSeparated(lines))
        {
            return "its lines are rows of values with separators";
        }
        var words = Word().Matches(text);
        if (words.Count < FewestWords)
        {
            return string.Create(CultureInfo.InvariantCulture, $"it has only {words.Count} words");
        }
        var (letters, other) = (0, 0);
        foreach (var c in lines.Where(line => line[0] is not ('|' or '-' or '=')).SelectMany(line => line))
        {
            letters += char.IsLetter(c) ? 1 : 0;
            other += char.IsLetter(c) || char.IsWhiteSpace(c) ? 0 : 1;
        }
        if (letters < other * 2)
        {
            return "most of it is not letters";
        }
        if (lines.Count(line => CodeEnd().IsMatch(line)) * 4 > lines.Count)
        {
            return "its lines end like a program's or a data file's";
        }
        if (words.Count(word => Small.Contains(word.Value)) * 12 < words.Count)
        {
            return "it lacks the small words of English sentences";
        }
        return lines.Any(line => Sentence().IsMatch(line)) ? null : Sentence().IsMatch(string.Join(' ', lines)) ? null : "it has no whole sentence";
    }

    private static bool IsSeparated(List<string> lines) => Separators.Any(separator =>
    {
        var counts = lines.Select(line => line.Count(c => c == separator)).ToList();
        return counts[0] > 0 && counts.Count(count => count == counts[0]) * 10 >= lines.Count * 9 && !lines.Any(line => line.TrimEnd().EndsWith('.'));
    });

    // prosecuted
    [GeneratedRegex(@"\p{L}[\p{L}'’]*")]
    private static partial Regex Word();

    // };  ·  <tag>  ·  {
    [GeneratedRegex(@"(?:[;{}>\]]|"",?)\s*$")]
    private static partial Regex CodeEnd();

    // six words and a stop
    [GeneratedRegex(@"(?:[\p{L}\p{N}£$%'’“”""(),;:\-–—]+\s+){5,}[^\s]+[.?!][”""’')\]]?(?:\s|$)", RegexOptions.NonBacktracking)]
    private static partial Regex Sentence();
}
