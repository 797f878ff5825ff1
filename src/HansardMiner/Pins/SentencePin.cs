using System;
using System.Collections.Generic;
using System.Globalization;
using HansardMiner.Query;

namespace HansardMiner.Pins;

/// <summary>
/// What a link to a sentence carries so that the sentence is found again when its number is another one: a mark of its words and of those before and after it, and its first and
/// last words in clear. As text: <c>8w3k0d52nq.4fz1.x07p~Some 438 cases have been prosecuted so far … the new law.</c>
/// </summary>
/// <param name="Own">The mark of the sentence; null in a link that has only words.</param>
/// <param name="Before">The mark of the sentence before it; empty where none stands before it.</param>
/// <param name="After">The mark of the sentence after it; empty where none follows.</param>
/// <param name="Words">Its words, shortened in the middle; empty when the link has none.</param>
public sealed record SentencePin(string? Own, string Before, string After, string Words)
{
    /// <summary>Stands for the words left out in the middle.</summary>
    public const string Gap = " … ";

    private const int First = 7;
    private const int Last = 3;
    private const int LongestText = 400;
    private const int LongestWords = 240;

    /// <summary>The pin of a sentence.</summary>
    /// <param name="sentence">Its words.</param>
    /// <param name="own">Their mark.</param>
    /// <param name="before">The mark of the sentence before.</param>
    /// <param name="after">The mark of the sentence after.</param>
    internal static SentencePin Of(ReadOnlySpan<char> sentence, string own, string? before, string? after) =>
        new(own, Neighbour(before), Neighbour(after), Shortened(sentence));

    /// <summary>Whether another sentence has these very words.</summary>
    internal bool IsOwn(string mark) => Own == mark;

    /// <summary>How well the neighbours of a place are those that the pin knows: 0, 1 or 2.</summary>
    internal int Fits(string? before, string? after) => Own is null ? 0 : (Neighbour(before) == Before ? 1 : 0) + (Neighbour(after) == After ? 1 : 0);

    /// <summary>Reads what <see cref="ToString"/> writes; of any other text, all is taken for words. Null for a text without any.</summary>
    public static SentencePin? TryParse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }
        if (text.Length > LongestText)
        {
            text = text[..LongestText];
        }
        var tilde = text.IndexOf('~', StringComparison.Ordinal);
        var marks = tilde < 0 ? [] : text.Split('~')[0].Split('.');
        return marks.Length == 3 && marks[0].Length == Fingerprint.Long && Fingerprint.Is(marks[0]) && IsNeighbour(marks[1]) && IsNeighbour(marks[2])
            ? new SentencePin(marks[0], marks[1], marks[2], Plain(text.AsSpan(tilde + 1)))
            : new SentencePin(null, "", "", Plain(text));
    }

    /// <inheritdoc/>
    public override string ToString() => Own is null ? Words : string.Create(CultureInfo.InvariantCulture, $"{Own}.{Before}.{After}~{Words}");

    /// <summary>The first words of a sentence, and its last ones where it is long, as printed but for white space.</summary>
    internal static string Shortened(ReadOnlySpan<char> sentence)
    {
        var spaces = new List<int>();
        var words = Plain(sentence);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] == ' ')
            {
                spaces.Add(i);
            }
        }
        var shortened = spaces.Count + 1 <= First + Last + 2 ? words : string.Concat(words.AsSpan(0, spaces[First - 1]), Gap, words.AsSpan(spaces[^Last] + 1));
        return shortened.Length <= LongestWords ? shortened
            : string.Concat(shortened.AsSpan(0, char.IsHighSurrogate(shortened[LongestWords - 1]) ? LongestWords - 1 : LongestWords), Gap.AsSpan(0, Gap.Length - 1));
    }

    /// <summary>Its first words, folded as they are searched for; without a last one that may be cut short.</summary>
    public IReadOnlyList<string> FirstWords => Ends().First;

    /// <summary>How many words it carries.</summary>
    public int WordCount => Ends() is var (first, last) ? first.Count + last.Count : 0;

    /// <summary>The words before and behind the gap, folded; the last ones are empty where there is no gap.</summary>
    internal (IReadOnlyList<string> First, IReadOnlyList<string> Last) Ends()
    {
        if (Words.EndsWith('…'))
        {
            var kept = Words.AsSpan(0, Words.Length - 1).TrimEnd();
            return (QueryFolding.Words(kept[..Math.Max(0, kept.LastIndexOf(' '))].ToString()), []);
        }
        var gap = Words.IndexOf(Gap, StringComparison.Ordinal);
        return gap < 0 ? (QueryFolding.Words(Words), []) : (QueryFolding.Words(Words[..gap]), QueryFolding.Words(Words[(gap + Gap.Length)..]));
    }

    private static string Neighbour(string? mark) => mark is null ? "" : mark[..Fingerprint.Short];

    private static bool IsNeighbour(string mark) => mark.Length == 0 || (mark.Length == Fingerprint.Short && Fingerprint.Is(mark));

    /// <summary>One space for white space of any kind, none at the ends, no control characters.</summary>
    private static string Plain(ReadOnlySpan<char> text)
    {
        var plain = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c))
            {
                plain.Append(c);
            }
            else if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }
        return plain.ToString().TrimEnd();
    }
}
