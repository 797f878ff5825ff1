using System;
using HansardMiner.Query;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace HansardMiner.LuceneNet;

/// <summary>The entries with any figure.</summary>
internal sealed class FiguresQuery : Lucene.Net.Search.Query
{
    public override Weight CreateWeight(IndexSearcher searcher) => new FiguresWeight(this);

    public override string ToString(string field) => "has:figures";

    private sealed class FiguresWeight(FiguresQuery query) : PlainWeight(query), IWindowed
    {
        public override Scorer? GetScorer(AtomicReaderContext context, IBits? acceptDocs) => Walk(context, acceptDocs)?.Scorer(this);

        WindowWalk? IWindowed.Walk(AtomicReaderContext context, IBits? acceptDocs) => Walk(context, acceptDocs);

        private static ValueWalk? Walk(AtomicReaderContext context, IBits? acceptDocs)
        {
            var column = SegmentFacts.Of(context.AtomicReader).Facet(context.AtomicReader, SearchFacet.Figures);
            var place = Array.IndexOf(column.Values, IndexFields.HasFigures);
            return place < 0 ? null : new ValueWalk(column.Of, 0, column.Of.Length, place, place, acceptDocs);
        }
    }
}
