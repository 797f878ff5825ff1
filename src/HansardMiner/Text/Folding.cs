using System;

namespace HansardMiner.Text;

/// <summary>Makes letters and marks that print differently but mean the same compare equal.</summary>
public static class Folding
{
    /// <summary>Whether a mark is an apostrophe, straight or curly.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    /// <summary>Whether a mark joins the parts of a compound or a range: hyphens and dashes of every length.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013';

    /// <summary>The letter in lower case, apostrophes straight; other code units as they are.</summary>
    public static char Fold(char c) =>
        char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c < 128 ? c : IsApostrophe(c) ? '\'' : char.ToLowerInvariant(c);

    /// <summary>Folds a word into <paramref name="folded"/> and returns the part of it that was written.</summary>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        var length = Math.Min(word.Length, folded.Length);
        for (var i = 0; i < length; i++)
        {
            folded[i] = Fold(word[i]);
        }
        return folded[..length];
    }

    /// <summary>The words of a phrase in lower case with single spaces.</summary>
    public static string Phrase(ReadOnlySpan<char> words)
    {
        Span<char> buffer = words.Length <= 512 ? stackalloc char[words.Length] : new char[words.Length];
        return Phrase(words, buffer).ToString();
    }

    /// <summary>The words of a phrase in lower case with single spaces.</summary>
    /// <param name="words">The words as printed.</param>
    /// <param name="buffer">Where they are put; at least as long as the words.</param>
    public static ReadOnlySpan<char> Phrase(ReadOnlySpan<char> words, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in words)
        {
            if (!char.IsWhiteSpace(c))
            {
                buffer[length++] = char.ToLowerInvariant(c);
            }
            else if (length > 0 && buffer[length - 1] != ' ')
            {
                buffer[length++] = ' ';
            }
        }
        return buffer[..length].TrimEnd(' ');
    }
}
