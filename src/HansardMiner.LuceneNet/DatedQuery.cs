using System;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace HansardMiner.LuceneNet;

/// <summary>The entries of a range of days. Where a segment is in order of days, that is a range of entries.</summary>
/// <param name="from">The first day, counted from 1.</param>
/// <param name="to">The last day.</param>
internal sealed class DatedQuery(int from, int to) : Lucene.Net.Search.Query
{
    public override Weight CreateWeight(IndexSearcher searcher) => new DatedWeight(this, from, to);

    public override string ToString(string field) => $"day:{from}..{to}";

    private sealed class DatedWeight(DatedQuery query, int from, int to) : PlainWeight(query), IWindowed
    {
        public override Scorer? GetScorer(AtomicReaderContext context, IBits? acceptDocs) => Walk(context, acceptDocs) is { } walk ? new DatedScorer(this, walk) : null;

        public DatedWalk? Walk(AtomicReaderContext context, IBits? acceptDocs)
        {
            var facts = SegmentFacts.Of(context.AtomicReader);
            var days = facts.Days;
            if (from > to || from > facts.LastDay || to < facts.FirstDay)
            {
                return null;
            }
            var (first, end) = facts.IsInOrder ? (facts.FirstOf(from), facts.FirstOf(to + 1)) : (0, days.Length);
            return first < end ? new DatedWalk(days, first, end, from, to, acceptDocs) : null;
        }

        WindowWalk? IWindowed.Walk(AtomicReaderContext context, IBits? acceptDocs) => Walk(context, acceptDocs);
    }

    /// <summary>The entries from one to another whose day lies in the range.</summary>
    private sealed class DatedWalk(int[] days, int first, int end, int from, int to, IBits? acceptDocs) : WindowWalk
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

        /// <summary>The next entry from a place on.</summary>
        public int From(int doc)
        {
            while (doc < end && !(days[doc] >= from && days[doc] <= to && (acceptDocs?.Get(doc) ?? true)))
            {
                doc++;
            }
            return doc < end ? doc : End;
        }

        /// <summary>The next entry from a place on, but none before the first.</summary>
        public int Leap(int doc) => From(Math.Max(doc, first));
    }

    private sealed class DatedScorer(Weight weight, DatedWalk walk) : Scorer(weight)
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
