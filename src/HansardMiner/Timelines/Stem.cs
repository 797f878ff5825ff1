using System;
using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace HansardMiner.Timelines;

/// <summary>
/// Words reduced to what their forms have in common, for comparing only: prosecuted, prosecution, prosecutions → prosecut.
/// A prosecutor is somebody else and keeps a stem of their own.
/// </summary>
internal static class Stem
{
    private static readonly HashSet<string> Little = new(
        ("a an and are as at be been being but by can could did do does for from had has have he her his how i if in into is it its may might more my no not of on one or our "
        + "she should so some such than that the their them then there these they this those to under up was we were what when which who will with would you your number total figure figures")
        .Split(' '), StringComparer.Ordinal);

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>Forms with a meaning of their own: who is charged is accused, but charging devices, charges and in charge are something else.</summary>
    private static readonly HashSet<string> OnTheirOwn = new(["charged", "fined", "tried"], StringComparer.Ordinal);

    private const int LongestKept = 24;

    private const int MostKept = 20_000;

    private static int _kept;

    /// <summary>Stems of words met before; what is not kept is only worked out again.</summary>
    private static readonly ConcurrentDictionary<string, string> Kept = new(StringComparer.Ordinal);

    /// <summary>The words of a text with where each begins, lower case.</summary>
    public static IReadOnlyList<(string Word, int Start)> Words(string text)
    {
        var words = new List<(string, int)>();
        for (var end = 0; Next(text, ref end, out var start);)
        {
            words.Add((Lower(text.AsSpan(start, end - start)), start));
        }
        return words;
    }

    /// <summary>The next word of a text from <paramref name="end"/> on; false when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the word before ends; then where this one does.</param>
    /// <param name="start">Where it begins.</param>
    public static bool Next(ReadOnlySpan<char> text, ref int end, out int start)
    {
        start = end;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }
        end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInner(text, end)))
        {
            end++;
        }
        return start < end;
    }

    /// <summary>A printed word in lower case, its apostrophes straight.</summary>
    public static string Lower(ReadOnlySpan<char> word)
    {
        if (word.Length > 64)
        {
            return word.ToString().ToLowerInvariant().Replace('’', '\'');
        }
        Span<char> lower = stackalloc char[64];
        var length = word.ToLowerInvariant(lower);
        lower[..length].Replace('’', '\'');
        return lower[..length].ToString();
    }

    /// <summary>The stems of a text's words, in order.</summary>
    public static IReadOnlyList<string> Of(string text) => [.. Words(text).Select(w => OfWord(w.Word))];

    /// <summary>Whether a lower-case word carries meaning: no little word and no number.</summary>
    public static bool HasMeaning(string word) => !Little.Contains(word) && !char.IsDigit(word[0]);

    /// <summary>The stem of one lower-case word.</summary>
    public static string OfWord(string word)
    {
        if (Kept.TryGetValue(word, out var kept))
        {
            return kept;
        }
        var stem = Reduced(word);
        if (word.Length <= LongestKept && Volatile.Read(ref _kept) < MostKept && Kept.TryAdd(word, stem))
        {
            Interlocked.Increment(ref _kept);
        }
        return stem;
    }

    private static string Reduced(string word)
    {
        if (OnTheirOwn.Contains(word))
        {
            return word;
        }
        var stem = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
        stem = Singular(stem);
        stem = stem switch
        {
            _ when Ends(stem, "ing", 3) => Undouble(stem[..^3]),
            _ when Ends(stem, "ed", 3) && stem[^3] != 'e' => Undouble(stem[..^2]),
            _ when Ends(stem, "ion", 5) => stem[..^3],
            _ => stem,
        };
        return stem.Length > 3 && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    private static bool IsInner(ReadOnlySpan<char> text, int i) =>
        text[i] is '\'' or '’' && i > 0 && char.IsLetter(text[i - 1]) && i + 1 < text.Length && char.IsLetter(text[i + 1]);

    private static string Singular(string word) => word switch
    {
        _ when word.Length < 4 || !word.EndsWith('s') => word,
        _ when word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 => word[..^3] + "y",
        _ when word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal)
            || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) => word[..^2],
        _ when word[^2] is 's' or 'u' or 'i' => word,
        _ => word[..^1],
    };

    private static bool Ends(string word, string ending, int least) =>
        word.Length >= ending.Length + least && word.EndsWith(ending, StringComparison.Ordinal)
        && word.AsSpan(0, word.Length - ending.Length).ContainsAny(Vowels);

    private static string Undouble(string word) =>
        word.Length > 3 && word[^1] == word[^2] && word[^1] is not ('l' or 's' or 'z') ? word[..^1] : word;
}
