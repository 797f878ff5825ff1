using System;
using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace HansardMiner.Sqlite.Facts;

/// <summary>A set of contributions by their places in <see cref="SearchFacts"/>, one bit each. To be disposed: its memory is used again.</summary>
internal sealed class HitSet : IDisposable
{
    private readonly int _words;
    private ulong[] _bits;

    public HitSet(int capacity)
    {
        Capacity = capacity;
        _words = (capacity + 63) / 64;
        _bits = ArrayPool<ulong>.Shared.Rent(Math.Max(1, _words));
        _bits.AsSpan(0, _words).Clear();
    }

    public HitSet(ReadOnlySpan<ulong> bits, int capacity)
        : this(capacity) => bits.CopyTo(_bits);

    /// <summary>How many places there are.</summary>
    public int Capacity { get; }

    /// <summary>The bits, 64 places in each number.</summary>
    public ReadOnlySpan<ulong> Bits => _bits.AsSpan(0, _words);

    /// <summary>How many are in the set.</summary>
    public int Count => CountIn(0, Capacity);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(int place) => (_bits[place >> 6] & (1UL << place)) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int place) => _bits[place >> 6] |= 1UL << place;

    public void Remove(int place) => _bits[place >> 6] &= ~(1UL << place);

    /// <summary>The first one from a place on; -1 when there is none.</summary>
    public int From(int place)
    {
        if (place >= Capacity)
        {
            return -1;
        }
        var word = place >> 6;
        var bits = _bits[word] & (ulong.MaxValue << place);
        while (bits == 0)
        {
            if (++word >= _words)
            {
                return -1;
            }
            bits = _bits[word];
        }
        return (word << 6) + BitOperations.TrailingZeroCount(bits);
    }

    /// <summary>How many are from one place on and before another.</summary>
    public int CountIn(int first, int end)
    {
        if (first >= end)
        {
            return 0;
        }
        var (low, high) = (first >> 6, (end - 1) >> 6);
        var (lowMask, highMask) = (ulong.MaxValue << first, ulong.MaxValue >> (63 - ((end - 1) & 63)));
        if (low == high)
        {
            return BitOperations.PopCount(_bits[low] & lowMask & highMask);
        }
        var count = BitOperations.PopCount(_bits[low] & lowMask) + BitOperations.PopCount(_bits[high] & highMask);
        for (var i = low + 1; i < high; i++)
        {
            count += BitOperations.PopCount(_bits[i]);
        }
        return count;
    }

    /// <summary>Adds all from one place on and before another.</summary>
    public void AddRange(int first, int end)
    {
        if (first >= end)
        {
            return;
        }
        var (low, high) = (first >> 6, (end - 1) >> 6);
        var (lowMask, highMask) = (ulong.MaxValue << first, ulong.MaxValue >> (63 - ((end - 1) & 63)));
        if (low == high)
        {
            _bits[low] |= lowMask & highMask;
            return;
        }
        _bits[low] |= lowMask;
        _bits.AsSpan(low + 1, high - low - 1).Fill(ulong.MaxValue);
        _bits[high] |= highMask;
    }

    /// <summary>Removes all before one place, and from another on.</summary>
    public void Keep(int first, int end)
    {
        using var kept = new HitSet(Capacity);
        kept.AddRange(Math.Max(0, first), Math.Min(Capacity, end));
        And(kept);
    }

    public void And(HitSet other)
    {
        var (own, others) = (_bits, other._bits);
        for (var i = 0; i < _words; i++)
        {
            own[i] &= others[i];
        }
    }

    public void AndNot(HitSet other)
    {
        var (own, others) = (_bits, other._bits);
        for (var i = 0; i < _words; i++)
        {
            own[i] &= ~others[i];
        }
    }

    public void Or(HitSet other)
    {
        var (own, others) = (_bits, other._bits);
        for (var i = 0; i < _words; i++)
        {
            own[i] |= others[i];
        }
    }

    /// <summary>Adds those of a set of bits that are from one place on and before another.</summary>
    public void Or(ulong[] bits, int first, int end)
    {
        (first, end) = (Math.Max(0, first), Math.Min(Capacity, end));
        if (first >= end)
        {
            return;
        }
        var (low, high) = (first >> 6, (end - 1) >> 6);
        for (var i = low; i <= high; i++)
        {
            var mask = (i == low ? ulong.MaxValue << first : ulong.MaxValue) & (i == high ? ulong.MaxValue >> (63 - ((end - 1) & 63)) : ulong.MaxValue);
            _bits[i] |= bits[i] & mask;
        }
    }

    public HitSet Copy()
    {
        var copy = new HitSet(Capacity);
        _bits.AsSpan(0, _words).CopyTo(copy._bits);
        return copy;
    }

    /// <summary>Each one, in order.</summary>
    public Enumerator GetEnumerator() => new(_bits, _words);

    public void Dispose()
    {
        if (_bits.Length > 0)
        {
            ArrayPool<ulong>.Shared.Return(_bits);
            _bits = [];
        }
    }

    public struct Enumerator(ulong[] bits, int words)
    {
        private int _word = -1;
        private ulong _left;

        public int Current { get; private set; }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext()
        {
            while (_left == 0)
            {
                if (++_word >= words)
                {
                    return false;
                }
                _left = bits[_word];
            }
            Current = (_word << 6) + BitOperations.TrailingZeroCount(_left);
            _left &= _left - 1;
            return true;
        }
    }
}
