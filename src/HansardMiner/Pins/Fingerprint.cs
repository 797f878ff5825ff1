using System;
using System.Buffers;
using HansardMiner.Query;

namespace HansardMiner.Pins;

/// <summary>A short mark of the words of a sentence: the same for other quotation marks, dashes, spaces and capitals, another one for any other word or number.</summary>
internal static class Fingerprint
{
    private const string Letters = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Bits = 5;

    private static readonly SearchValues<char> _letters = SearchValues.Create(Letters);

    /// <summary>How many letters the mark of a sentence has.</summary>
    public const int Long = 10;

    /// <summary>How many letters the mark of a neighbouring sentence has.</summary>
    public const int Short = 4;

    /// <summary>The mark of the words; its beginning is their mark as neighbours.</summary>
    public static string Of(ReadOnlySpan<char> words)
    {
        var hash = 14695981039346656037UL;
        var folded = new FoldedWords(words);
        while (folded.Next())
        {
            foreach (var c in folded.Form)
            {
                hash = (hash ^ c) * 1099511628211UL;
            }
            hash = (hash ^ ' ') * 1099511628211UL;
        }
        // The last step of the hash stirs its low bits only.
        hash = (hash ^ (hash >> 29)) * 0xBF58476D1CE4E5B9;
        hash ^= hash >> 32;
        Span<char> mark = stackalloc char[Long];
        for (var i = 0; i < Long; i++)
        {
            mark[i] = Letters[(int)(hash >> (Bits * i)) & 31];
        }
        return mark.ToString();
    }

    /// <summary>Whether a text may be such a mark.</summary>
    public static bool Is(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExcept(_letters);
}
