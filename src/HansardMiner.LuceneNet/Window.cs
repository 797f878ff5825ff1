using System;
using System.Numerics;

namespace HansardMiner.LuceneNet;

/// <summary>A stretch of entries of a segment, with those found in it and their scores.</summary>
internal sealed class Window
{
    /// <summary>How many entries it has.</summary>
    public const int Length = 4096;

    private const int WordBits = 64;

    /// <summary>One bit for each entry found.</summary>
    public readonly ulong[] Bits = new ulong[Length / WordBits];

    /// <summary>The score of each entry found.</summary>
    public readonly float[] Scores = new float[Length];

    /// <summary>The first entry.</summary>
    public int First { get; private set; }

    /// <summary>Behind the last entry.</summary>
    public int End => First + Length;

    /// <summary>How many were found.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in Bits)
            {
                count += BitOperations.PopCount(word);
            }
            return count;
        }
    }

    /// <summary>Begins anew, with nothing found.</summary>
    public void Begin(int first)
    {
        First = first;
        Array.Clear(Bits);
        Array.Clear(Scores);
    }

    /// <summary>Notes an entry.</summary>
    public void Add(int doc) => Bits[(doc - First) / WordBits] |= 1UL << (doc - First);

    /// <summary>Notes an entry with what it scores besides.</summary>
    public void Add(int doc, float score)
    {
        Add(doc);
        Scores[doc - First] += score;
    }

    /// <summary>Notes all entries of a range, as far as they lie in the window.</summary>
    public void AddRange(int from, int end)
    {
        for (var doc = Math.Max(from, First); doc < Math.Min(end, End); doc++)
        {
            Add(doc);
        }
    }

    /// <summary>Adds what another window of the same place has.</summary>
    public void Join(Window other)
    {
        for (var i = 0; i < Bits.Length; i++)
        {
            Bits[i] |= other.Bits[i];
        }
        AddScores(other);
    }

    /// <summary>Keeps what another window of the same place has, too.</summary>
    public void Meet(Window other)
    {
        for (var i = 0; i < Bits.Length; i++)
        {
            Bits[i] &= other.Bits[i];
        }
        AddScores(other);
    }

    /// <summary>Takes out what another window of the same place has.</summary>
    public void Lessen(Window other)
    {
        for (var i = 0; i < Bits.Length; i++)
        {
            Bits[i] &= ~other.Bits[i];
        }
    }

    /// <summary>Forgets the scores of what is not found (any more).</summary>
    public void Tidy()
    {
        for (var i = 0; i < Bits.Length; i++)
        {
            if (Bits[i] == 0)
            {
                Array.Clear(Scores, i * WordBits, WordBits);
                continue;
            }
            for (var missing = ~Bits[i]; missing != 0; missing &= missing - 1)
            {
                Scores[(i * WordBits) + BitOperations.TrailingZeroCount(missing)] = 0;
            }
        }
    }

    /// <summary>Takes out all from an entry on.</summary>
    public void CutAt(int end)
    {
        for (var i = Math.Max(0, end - First); i < Length; i++)
        {
            Bits[i / WordBits] &= ~(1UL << i);
        }
    }

    /// <summary>Writes the entries found into a list, in order; gives how many there are.</summary>
    public int List(int[] docs)
    {
        var count = 0;
        for (var i = 0; i < Bits.Length; i++)
        {
            for (var word = Bits[i]; word != 0; word &= word - 1)
            {
                docs[count++] = First + (i * WordBits) + BitOperations.TrailingZeroCount(word);
            }
        }
        return count;
    }

    private void AddScores(Window other)
    {
        var mine = Scores.AsSpan();
        var others = other.Scores.AsSpan();
        for (var i = 0; i <= mine.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            (new Vector<float>(mine[i..]) + new Vector<float>(others[i..])).CopyTo(mine[i..]);
        }
    }
}
