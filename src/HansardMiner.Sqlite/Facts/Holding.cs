using System;
using System.Collections.Generic;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace HansardMiner.Sqlite.Facts;

/// <summary>Which contributions have a word or a phrase and how often it stands in each: packed, since it is kept where it was dear to find.</summary>
internal sealed class Holding
{
    /// <summary>Of so many contributions one must have it for a bit of each to be the shorter way to keep it.</summary>
    private const int Sparse = 32;

    private const byte Odd = 255;
    private readonly ulong[]? _bits;
    private readonly int[]? _places;
    private byte[]? _often;
    private Dictionary<int, float>? _odd;

    private Holding(ulong[]? bits, int[]? places, int count) => (_bits, _places, Count) = (bits, places, count);

    /// <summary>How many contributions there are.</summary>
    public int Count { get; }

    /// <summary>Whether it is known how often.</summary>
    public bool IsCounted => _often is not null;

    /// <summary>How many bytes it takes.</summary>
    public long Size => 64 + (8L * (_bits?.Length ?? 0)) + (4L * (_places?.Length ?? 0)) + (_often?.Length ?? 0) + (32L * (_odd?.Count ?? 0));

    /// <summary>Of a set, without how often.</summary>
    public static Holding Of(HitSet hits, int count) => new(hits.Bits.ToArray(), null, count);

    /// <summary>Of places in order, and how often at each.</summary>
    public static Holding Of(ReadOnlySpan<int> places, ReadOnlySpan<float> frequencies, int capacity)
    {
        var isSparse = (long)places.Length * Sparse < capacity;
        var holding = new Holding(isSparse ? null : new ulong[(capacity + 63) / 64], isSparse ? places.ToArray() : null, places.Length);
        var often = new byte[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            often[i] = holding.Packed(places[i], frequencies[i]);
            if (!isSparse)
            {
                holding._bits![places[i] >> 6] |= 1UL << places[i];
            }
        }
        holding._often = often;
        return holding;
    }

    /// <summary>A copy that knows how often, from a number for each place; null where it cannot be kept in short.</summary>
    public Holding? Counted(float[] frequencies)
    {
        var counted = new Holding(_bits, _places, Count);
        var (often, next) = (new byte[Count], 0);
        using var hits = new HitSet(_bits, _bits!.Length * 64);
        foreach (var place in hits)
        {
            often[next++] = counted.Packed(place, frequencies[place]);
            if (counted._odd is { } odd && odd.Count > 1000 + (Count / Sparse))
            {
                return null;
            }
        }
        counted._often = often;
        return counted;
    }

    /// <summary>Adds those from one place on and before another to a set.</summary>
    public void AddTo(HitSet hits, int first, int end)
    {
        if (_bits is not null)
        {
            hits.Or(_bits, first, end);
            return;
        }
        foreach (var place in _places!)
        {
            if (place >= first && place < end)
            {
                hits.Add(place);
            }
        }
    }

    /// <summary>Adds up how often it stands in those of a set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddTo(float[] frequencies, HitSet within)
    {
        if (_places is { } places)
        {
            for (var i = 0; i < places.Length; i++)
            {
                frequencies[places[i]] += within.Has(places[i]) ? Often(i, places[i]) : 0;
            }
            return;
        }
        var own = _bits!;
        var asked = within.Bits;
        var next = 0;
        for (var word = 0; word < own.Length; word++)
        {
            var bits = own[word];
            for (var both = bits & asked[word]; both != 0; both &= both - 1)
            {
                var bit = BitOperations.TrailingZeroCount(both);
                var place = (word << 6) + bit;
                frequencies[place] += Often(next + BitOperations.PopCount(bits & ((1UL << bit) - 1)), place);
            }
            next += BitOperations.PopCount(bits);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private float Often(int at, int place) => _often![at] is var often && often != Odd ? often : _odd![place];

    private byte Packed(int place, float frequency)
    {
        var whole = (byte)Math.Clamp(frequency, 0, Odd);
        if (whole == frequency && whole != Odd)
        {
            return whole;
        }
        (_odd ??= [])[place] = frequency;
        return Odd;
    }
}
