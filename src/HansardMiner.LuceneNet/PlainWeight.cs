using Lucene.Net.Index;
using Lucene.Net.Search;

namespace HansardMiner.LuceneNet;

/// <summary>A weight that has nothing to normalise: the scores are <see cref="Bm25"/>'s.</summary>
/// <param name="query">The query.</param>
internal abstract class PlainWeight(Lucene.Net.Search.Query query) : Weight
{
    public override Lucene.Net.Search.Query Query => query;

    public override Explanation Explain(AtomicReaderContext context, int doc) => new(0, query.ToString(""));

    public override float GetValueForNormalization() => 1;

    public override void Normalize(float norm, float topLevelBoost)
    {
    }
}
