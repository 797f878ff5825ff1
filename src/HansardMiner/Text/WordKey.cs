using System;

namespace HansardMiner.Text;

/// <summary>
/// A number for a word by which tables of words are looked up: a word of up to eight ASCII characters is its number itself, so that equal numbers mean equal
/// words and no text need be compared; for any other word the number is a hash, told by its highest bit.
/// </summary>
public static class WordKey
{
    private const int Packed = 8;
    private const ulong Hashed = 1UL << 63;

    /// <summary>The number; never 0 but for no word.</summary>
    /// <param name="word">The word.</param>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        if (word.Length > Packed)
        {
            return Hash(word);
        }
        var key = 0UL;
        foreach (var c in word)
        {
            if (c is >= '\u0080' or '\0')
            {
                return Hash(word);
            }
            key = (key << 8) | c;
        }
        return key;
    }

    /// <summary>Whether words of this number may differ.</summary>
    /// <param name="key">The number.</param>
    public static bool IsHash(ulong key) => (key & Hashed) != 0;

    /// <summary>A slot of a table whose size is a power of two.</summary>
    /// <param name="key">The number.</param>
    /// <param name="mask">The size less one.</param>
    public static int Slot(ulong key, int mask) => (int)((key * 0x9E3779B97F4A7C15) >> 32) & mask;

    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }
        return hash | Hashed;
    }
}
