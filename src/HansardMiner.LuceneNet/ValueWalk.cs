using System;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace HansardMiner.LuceneNet;

/// <summary>The entries from one to another whose value lies in a range.</summary>
/// <param name="values">The value of each entry.</param>
/// <param name="first">The first entry.</param>
/// <param name="end">Behind the last entry.</param>
/// <param name="from">The least value.</param>
/// <param name="to">The greatest value.</param>
/// <param name="acceptDocs">Which entries there still are; null for all.</param>
internal sealed class ValueWalk(int[] values, int first, int end, int from, int to, IBits? acceptDocs) : WindowWalk
{
    public override int Next => first < end ? first : End;

    public override long Cost => end - first;

    public override void Fill(Window window)
    {
        for (first = From(Math.Max(first, window.First)); first < window.End; first = From(first + 1))
        {
            window.Add(first);
        }
    }

    /// <summary>The same as a scorer without scores.</summary>
    public Scorer Scorer(Weight weight) => new ValueScorer(weight, this);

    /// <summary>The next entry from a place on.</summary>
    private int From(int doc)
    {
        while (doc < end && !(values[doc] >= from && values[doc] <= to && (acceptDocs?.Get(doc) ?? true)))
        {
            doc++;
        }
        return doc < end ? doc : End;
    }

    /// <summary>The next entry from a place on, but none before the first.</summary>
    private int Leap(int doc) => From(Math.Max(doc, first));

    private sealed class ValueScorer(Weight weight, ValueWalk walk) : Scorer(weight)
    {
        private int _doc = -1;

        public override int DocID => _doc;

        public override int Freq => 1;

        public override int NextDoc() => _doc = walk.Leap(_doc + 1);

        public override int Advance(int target) => _doc = walk.Leap(target);

        public override float GetScore() => 0;

        public override long GetCost() => walk.Cost;
    }
}
