using System;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace HansardMiner.LuceneNet;

/// <summary>Of what another query finds, what a check lets through.</summary>
/// <param name="inner">Finds what may be meant.</param>
/// <param name="check">Makes the check for a segment; null where nothing of it can pass.</param>
internal sealed class CheckedQuery(Lucene.Net.Search.Query inner, Func<AtomicReader, Func<int, bool>?> check) : Lucene.Net.Search.Query
{
    public override Weight CreateWeight(IndexSearcher searcher) => new CheckedWeight(this, searcher.Rewrite(inner).CreateWeight(searcher), check);

    public override string ToString(string field) => $"checked({inner.ToString(field)})";

    private sealed class CheckedWeight(CheckedQuery query, Weight candidates, Func<AtomicReader, Func<int, bool>?> check) : PlainWeight(query)
    {
        public override Scorer? GetScorer(AtomicReaderContext context, IBits acceptDocs) =>
            check(context.AtomicReader) is { } passes && candidates.GetScorer(context, acceptDocs) is { } scorer ? new CheckedScorer(this, scorer, passes) : null;
    }
}
