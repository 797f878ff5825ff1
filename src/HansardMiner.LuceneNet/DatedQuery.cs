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
        public override Scorer? GetScorer(AtomicReaderContext context, IBits? acceptDocs) => Walk(context, acceptDocs)?.Scorer(this);

        public ValueWalk? Walk(AtomicReaderContext context, IBits? acceptDocs)
        {
            var facts = SegmentFacts.Of(context.AtomicReader);
            var days = facts.Days;
            if (from > to || from > facts.LastDay || to < facts.FirstDay)
            {
                return null;
            }
            var (first, end) = facts.IsInOrder ? (facts.FirstOf(from), facts.FirstOf(to + 1)) : (0, days.Length);
            return first < end ? new ValueWalk(days, first, end, from, to, acceptDocs) : null;
        }

        WindowWalk? IWindowed.Walk(AtomicReaderContext context, IBits? acceptDocs) => Walk(context, acceptDocs);
    }
}
