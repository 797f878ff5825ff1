using System;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace HansardMiner.LuceneNet;

/// <summary>What a query finds, where it can be told of a single entry, too, whether it is found: faster beside something rare.</summary>
/// <param name="inner">The query; it has no score.</param>
/// <param name="check">Makes the check for a segment; null where it finds nothing.</param>
internal sealed class FilterQuery(Lucene.Net.Search.Query inner, Func<AtomicReader, Func<int, bool>?> check) : Lucene.Net.Search.Query
{
    public override Weight CreateWeight(IndexSearcher searcher) => new FilterWeight(this, searcher.Rewrite(inner).CreateWeight(searcher), check);

    public override string ToString(string field) => inner.ToString(field);

    internal sealed class FilterWeight(FilterQuery query, Weight all, Func<AtomicReader, Func<int, bool>?> check) : PlainWeight(query), IWindowed
    {
        public override Scorer? GetScorer(AtomicReaderContext context, IBits? acceptDocs) => all.GetScorer(context, acceptDocs!);

        public WindowWalk? Walk(AtomicReaderContext context, IBits? acceptDocs) => WindowWalk.Of(all, context, acceptDocs, isScored: false);

        /// <summary>Whether an entry of a segment is found; null where none is.</summary>
        public Func<int, bool>? Check(AtomicReader reader) => check(reader);
    }
}
