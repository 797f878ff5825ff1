using System;
using Lucene.Net.Search;

namespace HansardMiner.LuceneNet;

/// <summary>Of what a scorer finds, what passes a check.</summary>
/// <param name="weight">The weight.</param>
/// <param name="candidates">Finds what may be meant.</param>
/// <param name="passes">Whether an entry is meant.</param>
internal sealed class CheckedScorer(Weight weight, Scorer candidates, Func<int, bool> passes) : Scorer(weight)
{
    public override int DocID => candidates.DocID;

    public override int Freq => candidates.Freq;

    public override int NextDoc() => Settle(candidates.NextDoc());

    public override int Advance(int target) => Settle(candidates.Advance(target));

    public override long GetCost() => candidates.GetCost();

    public override float GetScore() => candidates.GetScore();

    private int Settle(int doc)
    {
        while (doc != NO_MORE_DOCS && !passes(doc))
        {
            doc = candidates.NextDoc();
        }
        return doc;
    }
}
