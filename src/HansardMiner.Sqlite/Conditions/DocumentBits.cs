using System.Collections.Generic;
using System.Numerics;

namespace HansardMiner.Sqlite.Conditions;

/// <summary>A set of documents of a <see cref="DocumentMap"/>, by their places in it.</summary>
internal sealed class DocumentBits(int count)
{
    private readonly ulong[] _bits = new ulong[(count + 63) / 64];

    /// <summary>A set of all.</summary>
    public static DocumentBits All(int count)
    {
        var all = new DocumentBits(count);
        all.AddRange(0, count);
        return all;
    }

    /// <summary>Whether a document is in it.</summary>
    public bool this[int place] => place >= 0 && (_bits[place >> 6] >> (place & 63) & 1) != 0;

    /// <summary>How many there are.</summary>
    public int Count
    {
        get
        {
            var sum = 0;
            foreach (var word in _bits)
            {
                sum += BitOperations.PopCount(word);
            }
            return sum;
        }
    }

    public DocumentBits Copy()
    {
        var copy = new DocumentBits(count);
        copy.Unite(this);
        return copy;
    }

    public void Add(int place) => _bits[place >> 6] |= 1UL << (place & 63);

    /// <summary>Adds all from one place up to another, which is left out.</summary>
    public void AddRange(int from, int to)
    {
        for (; from < to && (from & 63) != 0; from++)
        {
            Add(from);
        }
        for (; from + 64 <= to; from += 64)
        {
            _bits[from >> 6] = ulong.MaxValue;
        }
        for (; from < to; from++)
        {
            Add(from);
        }
    }

    public void Unite(DocumentBits other)
    {
        for (var i = 0; i < _bits.Length; i++)
        {
            _bits[i] |= other._bits[i];
        }
    }

    public void Intersect(DocumentBits other)
    {
        for (var i = 0; i < _bits.Length; i++)
        {
            _bits[i] &= other._bits[i];
        }
    }

    public void Without(DocumentBits other)
    {
        for (var i = 0; i < _bits.Length; i++)
        {
            _bits[i] &= ~other._bits[i];
        }
    }

    /// <summary>The places, in order.</summary>
    public IEnumerable<int> Places() => Between(0, count);

    /// <summary>The places, the last first.</summary>
    public IEnumerable<int> Backwards()
    {
        for (var at = _bits.Length - 1; at >= 0; at--)
        {
            for (var word = _bits[at]; word != 0;)
            {
                var bit = BitOperations.Log2(word);
                word ^= 1UL << bit;
                yield return (at << 6) + bit;
            }
        }
    }

    /// <summary>The places from one up to another, which is left out, in order.</summary>
    public IEnumerable<int> Between(int from, int to)
    {
        for (var at = from; at < to;)
        {
            var word = _bits[at >> 6] >> (at & 63);
            if (word == 0)
            {
                at = (at | 63) + 1;
                continue;
            }
            at += BitOperations.TrailingZeroCount(word);
            if (at < to)
            {
                yield return at++;
            }
        }
    }
}
