using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace HansardMiner.Timelines;

/// <summary>The provision under which something was done: a figure for section 2A is not a figure for section 4A.</summary>
internal static partial class Law
{
    /// <summary>The section or Act named nearest to a figure in its sentence, in one spelling; null when none is named.</summary>
    public static string? Near(string sentence, int start, int end)
    {
        if (!MayName(sentence))
        {
            return null;
        }
        string? Nearest(IEnumerable<Match> matches, Func<Match, string> spelling) => matches
            .Where(m => !IsParted(m.Index >= end ? sentence[end..m.Index] : sentence[Math.Min(start, m.Index + m.Length)..start]))
            .OrderBy(m => m.Index >= end ? m.Index - end : Math.Max(0, start - m.Index - m.Length) + 1)
            .Select(spelling)
            .FirstOrDefault();
        return Nearest(Sections().Matches(sentence), m => "section " + m.Groups["number"].Value.ToLowerInvariant())
            ?? Nearest(Acts().Matches(sentence), m => "the " + m.Groups["year"].Value + " Act");
    }

    /// <summary>Whether it is worth while to look closer: most sentences name no law.</summary>
    private static bool MayName(string sentence)
    {
        if (sentence.Contains("ection", StringComparison.OrdinalIgnoreCase) || sentence.Contains("Act", StringComparison.Ordinal))
        {
            return true;
        }
        for (var at = sentence.IndexOf('.', StringComparison.Ordinal); at > 0 && at + 1 < sentence.Length; at = sentence.IndexOf('.', at + 1))
        {
            var next = sentence[at + 1] == ' ' && at + 2 < sentence.Length ? at + 2 : at + 1;
            if (sentence[at - 1] is 's' or 'S' && char.IsAsciiDigit(sentence[next]))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether a new clause begins between the figure and the law: its end is a stop, even where the source forgot a capital letter.</summary>
    private static bool IsParted(string between) => between.Contains(';', StringComparison.Ordinal) || between.Contains(". ", StringComparison.Ordinal);

    // "section 2a", "sections 4A", "s.4A", "s. 127"
    [GeneratedRegex(@"\b(?:sections?\s+|s\.\s?)(?<number>\d+[A-Za-z]{0,2})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sections();

    // "the 1997 Act", "the Protection from Harassment Act 1997"
    [GeneratedRegex(@"\b(?:(?<year>\d{4})\s+Act|Act\s+(?<year>\d{4}))\b", RegexOptions.CultureInvariant)]
    private static partial Regex Acts();
}
