using System;

namespace HansardMiner.Extract.Mentions;

/// <summary>Strings made lately, so that the same words are not made into a string again for every figure of a list. Never grows.</summary>
internal sealed class KeptWords
{
    private const int Slots = 256;
    private const int Longest = 40;

    private readonly string?[] _kept = new string?[Slots];

    /// <summary>The words as a string.</summary>
    public string Of(ReadOnlySpan<char> words)
    {
        if (words.Length is 0 or > Longest)
        {
            return words.ToString();
        }
        var hash = (uint)words.Length;
        foreach (var c in words)
        {
            hash = (hash * 31) + c;
        }
        ref var slot = ref _kept[(hash ^ (hash >> 11)) & (Slots - 1)];
        return slot is { } known && words.SequenceEqual(known) ? known : slot = words.ToString();
    }
}
