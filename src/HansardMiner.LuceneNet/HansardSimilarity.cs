using System;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace HansardMiner.LuceneNet;

/// <summary>
/// BM25 over a whole contribution, as in the other engine: a word counts as often as it occurs, more in a heading, and less in a longer contribution.
/// The score is made by <see cref="Bm25"/> for all fields together; here only the length is kept, exactly.
/// </summary>
internal sealed class HansardSimilarity : Similarity
{
    public static HansardSimilarity Instance { get; } = new();

    public override long ComputeNorm(FieldInvertState state) =>
        state.Name == IndexFields.Forms && state.AttributeSource?.GetAttribute<IFlagsAttribute>() is { } length ? Math.Max(1, length.Flags) : 1;

    public override float QueryNorm(float valueForNormalization) => 1;

    public override SimWeight ComputeWeight(float queryBoost, CollectionStatistics collectionStats, params TermStatistics[] termStats) => new NoWeight();

    public override SimScorer GetSimScorer(SimWeight weight, AtomicReaderContext context) => new NoScorer();

    private sealed class NoWeight : SimWeight
    {
        public override float GetValueForNormalization() => 1;

        public override void Normalize(float queryNorm, float topLevelBoost)
        {
        }
    }

    private sealed class NoScorer : SimScorer
    {
        public override float Score(int doc, float freq) => 0;

        public override float ComputeSlopFactor(int distance) => 1;

        public override float ComputePayloadFactor(int doc, int start, int end, BytesRef payload) => 1;
    }
}
