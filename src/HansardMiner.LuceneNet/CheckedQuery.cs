using HansardMiner.Query;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace HansardMiner.LuceneNet;

/// <summary>Of what another query finds, the contributions of which one figure has value, upper end and unit as asked for.</summary>
/// <param name="inner">Finds what may be meant.</param>
/// <param name="number">What is asked for.</param>
internal sealed class CheckedQuery(Lucene.Net.Search.Query inner, SearchQuery.Number number) : Lucene.Net.Search.Query
{
    private readonly byte[]? _unit = number.Unit is { } unit ? FigureBytes.UnitBytes(unit) : null;

    public override Weight CreateWeight(IndexSearcher searcher) => new CheckedWeight(this, searcher.Rewrite(inner).CreateWeight(searcher));

    public override string ToString(string field) => $"checked({inner.ToString(field)})";

    private sealed class CheckedWeight(CheckedQuery query, Weight candidates) : Weight
    {
        public override Lucene.Net.Search.Query Query => query;

        public override Explanation Explain(AtomicReaderContext context, int doc) => new(0, query.ToString(""));

        public override float GetValueForNormalization() => 1;

        public override void Normalize(float norm, float topLevelBoost)
        {
        }

        public override Scorer? GetScorer(AtomicReaderContext context, IBits acceptDocs) =>
            context.AtomicReader.GetBinaryDocValues(IndexFields.Figures) is { } figures && candidates.GetScorer(context, acceptDocs) is { } scorer
                ? new CheckedScorer(this, scorer, figures, query) : null;
    }

    private sealed class CheckedScorer(Weight weight, Scorer candidates, BinaryDocValues figures, CheckedQuery query) : Scorer(weight)
    {
        private readonly BytesRef _bytes = new();

        public override int DocID => candidates.DocID;

        public override int Freq => 1;

        public override int NextDoc() => Settle(candidates.NextDoc());

        public override int Advance(int target) => Settle(candidates.Advance(target));

        public override long GetCost() => candidates.GetCost();

        public override float GetScore() => 0;

        private int Settle(int doc)
        {
            while (doc != NO_MORE_DOCS && !Meets(doc))
            {
                doc = candidates.NextDoc();
            }
            return doc;
        }

        private bool Meets(int doc)
        {
            figures.Get(doc, _bytes);
            return FigureBytes.AnyMeets(_bytes, query.Asked, query._unit);
        }
    }

    private SearchQuery.Number Asked => number;
}
