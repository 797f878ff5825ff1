using System.Linq;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace HansardMiner.LuceneNet;

/// <summary>All words with a beginning: the more different ones of them a contribution has, the better it matches.</summary>
/// <param name="beginning">The beginning.</param>
/// <param name="ranking">How to score; null when hits need no score.</param>
internal sealed class BeginningQuery(string beginning, Bm25? ranking) : Lucene.Net.Search.Query
{
    private const byte Most = 255;

    public override Weight CreateWeight(IndexSearcher searcher)
    {
        var leaves = searcher.IndexReader.Leaves.Select(Collect).ToArray();
        return new BeginningWeight(this, leaves, ranking?.Rarity(leaves.Sum(l => l is null ? 0 : (long)l.Docs.Cardinality)) ?? 0, ranking);
    }

    public override string ToString(string field) => beginning + "*";

    private sealed record Counts(FixedBitSet Docs, byte[] Forms);

    /// <summary>Counts for each contribution of a segment how many of the forms it has; null when there is none.</summary>
    private Counts? Collect(AtomicReaderContext context)
    {
        var reader = context.AtomicReader;
        var prefix = new BytesRef(beginning);
        if (reader.GetTerms(IndexFields.Forms)?.GetEnumerator() is not { } terms || terms.SeekCeil(prefix) == TermsEnum.SeekStatus.END || !StringHelper.StartsWith(terms.Term, prefix))
        {
            return null;
        }
        var counts = new Counts(new FixedBitSet(reader.MaxDoc), new byte[reader.MaxDoc]);
        DocsEnum? docs = null;
        do
        {
            docs = terms.Docs(reader.LiveDocs, docs, DocsFlags.NONE);
            for (var doc = docs.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.NextDoc())
            {
                counts.Docs.Set(doc);
                counts.Forms[doc] += counts.Forms[doc] == Most ? (byte)0 : (byte)1;
            }
        }
        while (terms.MoveNext() && StringHelper.StartsWith(terms.Term, prefix));
        return counts;
    }

    private sealed class BeginningWeight(BeginningQuery query, Counts?[] leaves, float rarity, Bm25? ranking) : PlainWeight(query)
    {
        public override Scorer? GetScorer(AtomicReaderContext context, IBits acceptDocs) => leaves[context.Ord] is not { } counts ? null
            : new BeginningScorer(this, counts, rarity, ranking, SegmentFacts.Of(context.AtomicReader).Lengths);
    }

    private sealed class BeginningScorer(Weight weight, Counts counts, float rarity, Bm25? ranking, int[] lengths) : Scorer(weight)
    {
        private readonly DocIdSetIterator _docs = counts.Docs.GetIterator();

        public override int DocID => _docs.DocID;

        public override int Freq => counts.Forms[_docs.DocID];

        public override int NextDoc() => _docs.NextDoc();

        public override int Advance(int target) => _docs.Advance(target);

        public override long GetCost() => _docs.GetCost();

        public override float GetScore() =>
            ranking?.Score(rarity, IndexFields.Weights[IndexFields.Forms] * counts.Forms[_docs.DocID], lengths[_docs.DocID]) ?? 0;
    }
}
