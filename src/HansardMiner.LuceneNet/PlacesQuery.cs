using System.Collections.Generic;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace HansardMiner.LuceneNet;

/// <summary>Words that stand next to each other in their order, or near each other in any order, in one field.</summary>
/// <param name="field">The field.</param>
/// <param name="words">The words; when they are to be near each other, all different.</param>
/// <param name="pairs">Pairs that are in every such phrase, of another field: entries without them need not be looked at.</param>
/// <param name="reach">From the first word to the last one no more than so many may stand; 0 when they must be next to each other in order.</param>
internal sealed class PlacesQuery(string field, IReadOnlyList<string> words, IReadOnlyList<Term> pairs, int reach) : Lucene.Net.Search.Query
{
    public override Weight CreateWeight(IndexSearcher searcher) => new PlacesWeight(this, field, words, pairs, reach);

    public override string ToString(string shown) => $"{field}:\"{string.Join(' ', words)}\"" + (reach > 0 ? "~" + reach : "");

    private sealed class PlacesWeight(PlacesQuery query, string field, IReadOnlyList<string> words, IReadOnlyList<Term> pairs, int reach) : PlainWeight(query)
    {
        public override Scorer? GetScorer(AtomicReaderContext context, IBits? acceptDocs)
        {
            var places = new DocsAndPositionsEnum[words.Count];
            for (var i = 0; i < words.Count; i++)
            {
                if (context.AtomicReader.GetTermPositionsEnum(new Term(field, words[i])) is not { } found)
                {
                    return null;
                }
                places[i] = found;
            }
            var filters = new List<DocsEnum>();
            foreach (var pair in pairs)
            {
                if (context.AtomicReader.GetTermDocsEnum(pair) is not { } found)
                {
                    return null;
                }
                filters.Add(found);
            }
            return new PlacesScorer(this, places, filters, reach, acceptDocs);
        }
    }
}
