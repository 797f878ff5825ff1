using System.Collections.Generic;
using System.Linq;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace HansardMiner.LuceneNet;

/// <summary>One word, phrase or nearness in several fields: found where any field has it, and scored once for all of them.</summary>
/// <param name="parts">What to find in each field: a term, or a query for more than one word.</param>
/// <param name="words">The words, each with its term in every field, for their rarity.</param>
/// <param name="ranking">How to score; null when hits need no score.</param>
internal sealed class FieldsQuery(IReadOnlyList<FieldPart> parts, IReadOnlyList<Term[]> words, Bm25? ranking) : Lucene.Net.Search.Query
{
    public override Weight CreateWeight(IndexSearcher searcher)
    {
        var context = searcher.TopReaderContext;
        var opened = parts.Select(p => p.Open(searcher)).ToArray();
        var rarity = ranking is null ? 0
            : words.Count == 1 && opened.All(o => o.Term is not null) ? ranking.Rarity(opened.Max(o => (long)o.Term!.DocFreq))
            : words.Sum(w => ranking.Rarity(w.Max(t => (long)context.Reader.DocFreq(t))));
        return new FieldsWeight(this, opened, rarity, ranking);
    }

    public override string ToString(string field) => string.Join(" | ", parts.Select(p => p.Query?.ToString(field) ?? p.Term!.ToString()));

    public override void ExtractTerms(ISet<Term> terms) => terms.UnionWith(words.SelectMany(w => w));

    private sealed class FieldsWeight(FieldsQuery query, FieldPart.Opened[] parts, float rarity, Bm25? ranking) : PlainWeight(query), IWindowed
    {
        public override Scorer? GetScorer(AtomicReaderContext context, IBits? acceptDocs) =>
            In(context, acceptDocs) is ([_, ..] docs, var times) ? new FieldsScorer(this, docs, times, rarity, ranking, SegmentFacts.Of(context.AtomicReader).Lengths) : null;

        public WindowWalk? Walk(AtomicReaderContext context, IBits? acceptDocs) =>
            In(context, acceptDocs) is ([_, ..] docs, var times) ? new FieldsWalk(docs, times, rarity, ranking, SegmentFacts.Of(context.AtomicReader).Lengths) : null;

        private (DocsEnum[] Docs, float[] Times) In(AtomicReaderContext context, IBits? acceptDocs)
        {
            var found = new List<DocsEnum>(parts.Length);
            var times = new List<float>(parts.Length);
            foreach (var part in parts)
            {
                if (part.In(context, acceptDocs!, ranking is not null) is { } docs)
                {
                    found.Add(docs);
                    times.Add(part.Times);
                }
            }
            return ([.. found], [.. times]);
        }
    }
}
