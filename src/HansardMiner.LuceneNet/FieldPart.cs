using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace HansardMiner.LuceneNet;

/// <summary>What is to be found in one field.</summary>
/// <param name="Term">A single word.</param>
/// <param name="Query">More than one word; null for a single one.</param>
/// <param name="Times">How much more it counts there.</param>
internal sealed record FieldPart(Term? Term, Lucene.Net.Search.Query? Query, float Times)
{
    /// <summary>Looks the word up once for all segments.</summary>
    public Opened Open(IndexSearcher searcher) => Term is null
        ? new Opened(null, null, searcher.Rewrite(Query!).CreateWeight(searcher), Times)
        : new Opened(TermContext.Build(searcher.TopReaderContext, Term), Term, null, Times);

    /// <summary>The part over one index.</summary>
    internal sealed record Opened(TermContext? Term, Term? Word, Weight? Weight, float Times)
    {
        /// <summary>The entries of a segment that have it; null when none has.</summary>
        public DocsEnum? In(AtomicReaderContext context, IBits acceptDocs, bool isCounted)
        {
            if (Weight is not null)
            {
                return Weight.GetScorer(context, acceptDocs);
            }
            if (Term!.Get(context.Ord) is not { } state)
            {
                return null;
            }
            var terms = context.AtomicReader.GetTerms(Word!.Field).GetEnumerator();
            terms.SeekExact(Word.Bytes, state);
            return terms.Docs(acceptDocs, null, isCounted ? DocsFlags.FREQS : DocsFlags.NONE);
        }
    }
}
