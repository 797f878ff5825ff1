using System.Collections.Generic;
using System.Linq;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace HansardMiner.LuceneNet;

/// <summary>One word, phrase or nearness in several fields: found where any field has it, and scored once for all of them.</summary>
/// <param name="parts">What to find in each field.</param>
/// <param name="words">The words, each with its term in every field, for their rarity.</param>
/// <param name="ranking">How to score; null when hits need no score.</param>
internal sealed class FieldsQuery(IReadOnlyList<(Lucene.Net.Search.Query Query, float Weight)> parts, IReadOnlyList<Term[]> words, Bm25? ranking) : Lucene.Net.Search.Query
{
    public override Weight CreateWeight(IndexSearcher searcher)
    {
        var rarity = ranking is null ? 0 : words.Sum(w => ranking.Rarity(w.Max(t => (long)searcher.IndexReader.DocFreq(t))));
        return new FieldsWeight(this, [.. parts.Select(p => (searcher.Rewrite(p.Query).CreateWeight(searcher), p.Weight))], rarity, ranking);
    }

    public override string ToString(string field) => string.Join(" | ", parts.Select(p => p.Query.ToString(field)));

    public override void ExtractTerms(ISet<Term> terms)
    {
        foreach (var part in parts)
        {
            part.Query.ExtractTerms(terms);
        }
    }

    private sealed class FieldsWeight(FieldsQuery query, (Weight Weight, float Times)[] parts, float rarity, Bm25? ranking) : Weight
    {
        public override Lucene.Net.Search.Query Query => query;

        public override Explanation Explain(AtomicReaderContext context, int doc) => new(0, query.ToString(""));

        public override float GetValueForNormalization() => 1;

        public override void Normalize(float norm, float topLevelBoost)
        {
        }

        public override Scorer? GetScorer(AtomicReaderContext context, IBits acceptDocs)
        {
            var scorers = new List<Scorer>(parts.Length);
            var times = new List<float>(parts.Length);
            foreach (var (weight, factor) in parts)
            {
                if (weight.GetScorer(context, acceptDocs) is { } scorer)
                {
                    scorers.Add(scorer);
                    times.Add(factor);
                }
            }
            return scorers.Count == 0 ? null
                : new FieldsScorer(this, [.. scorers], [.. times], rarity, ranking, ranking is null ? null : context.AtomicReader.GetNormValues(IndexFields.Forms));
        }
    }
}
