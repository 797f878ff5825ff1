using System;
using System.Runtime.CompilerServices;

namespace HansardMiner.Sqlite.Searching;

/// <content>Walks over the list of places of a word that compare it with the word before in a phrase: no branch of theirs depends on what is found.</content>
internal sealed unsafe partial class SegmentReader
{
    /// <summary>Marks the place behind each; false where one of them has no room.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Mark(int[] marks, int mark)
    {
        fixed (int* next = marks)
        {
            var walk = new Marking(next, mark);
            return Walk(ref walk);
        }
    }

    /// <summary>Gives the next mark to the place behind each that carries a mark itself; false where one has no room.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool MarkBehind(int[] marks, int mark, int[] nextMarks)
    {
        fixed (int* asked = marks, next = nextMarks)
        {
            var walk = new MarkingBehind(asked, mark, next);
            return Walk(ref walk);
        }
    }

    /// <summary>Counts those that carry a mark, by the weights of their columns; null where one has no room.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float? CountMarked(int[] marks, int mark, ReadOnlySpan<float> weights)
    {
        fixed (int* asked = marks)
        fixed (float* weight = weights)
        {
            var walk = new Counting(asked, mark, weight);
            return Walk(ref walk) ? walk.Sum + (walk.Count * walk.Weight) : null;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Walk<T>(ref T walk)
        where T : struct, IWalk
    {
        var at = Places(out var end);
        var (place, limit) = (0, PlaceMarks.InColumn - 1);
        while (at < end)
        {
            int step = *at++;
            if (step == NextColumn)
            {
                int column = *at++;
                if (column >= PlaceMarks.Columns)
                {
                    return false;
                }
                place = column * PlaceMarks.InColumn;
                limit = place + PlaceMarks.InColumn - 1;
                walk.Begin(column);
                continue;
            }
            if (step >= 0x80)
            {
                step &= 0x7F;
                byte more;
                do
                {
                    more = *at++;
                    step = (step << 7) | (more & 0x7F);
                }
                while (more >= 0x80);
            }
            place += step - 2;
            if (place >= limit)
            {
                return false;
            }
            walk.At(place);
        }
        return true;
    }

    private interface IWalk
    {
        void Begin(int column);

        void At(int place);
    }

    private readonly struct Marking(int* next, int mark) : IWalk
    {
        public void Begin(int column)
        {
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void At(int place) => next[place + 1] = mark;
    }

    private readonly struct MarkingBehind(int* asked, int mark, int* next) : IWalk
    {
        public void Begin(int column)
        {
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void At(int place) => next[place + 1] = asked[place] == mark ? mark + 1 : 0;
    }

    private struct Counting(int* asked, int mark, float* weights) : IWalk
    {
        public int Count;
        public float Weight = *weights;
        public float Sum;

        public void Begin(int column)
        {
            Sum += Count * Weight;
            (Count, Weight) = (0, weights[column]);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void At(int place) => Count += asked[place] == mark ? 1 : 0;
    }
}
