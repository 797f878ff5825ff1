using System;

namespace HansardMiner.Benchmarks.Generated;

/// <summary>Random numbers that stay the same for a seed, whatever the runtime does with its own.</summary>
/// <param name="seed">Where the row begins.</param>
internal sealed class Dice(ulong seed)
{
    private ulong _state = Mixed(seed + 0x9E3779B97F4A7C15);

    /// <summary>The next 64 bits.</summary>
    public ulong Next() => Mixed(_state += 0x9E3779B97F4A7C15);

    /// <summary>A number from 0 to below <paramref name="end"/>.</summary>
    public int Below(int end) => (int)Math.BigMul(Next(), (ulong)end, out _);

    /// <summary>A number from 0 to below 1.</summary>
    public double Part() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Whether what happens so often happens now.</summary>
    public bool Falls(double chance) => Part() < chance;

    /// <summary>All of a number's bits spread over 64 others (SplitMix64).</summary>
    public static ulong Mixed(ulong number)
    {
        number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
        number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
        return number ^ (number >> 31);
    }
}
