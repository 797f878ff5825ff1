using Lucene.Net.Search;

namespace HansardMiner.LuceneNet;

/// <summary>Walks over what a scorer of Lucene's finds.</summary>
/// <param name="scorer">The scorer, before its first entry.</param>
/// <param name="isScored">Whether scores are needed.</param>
internal sealed class ScorerWalk(Scorer scorer, bool isScored) : WindowWalk
{
    private int _next = scorer.NextDoc();

    public override int Next => _next;

    public override long Cost => scorer.GetCost();

    public override void Fill(Window window)
    {
        if (_next < window.First)
        {
            _next = scorer.Advance(window.First);
        }
        for (; _next < window.End; _next = scorer.NextDoc())
        {
            if (isScored)
            {
                window.Add(_next, scorer.GetScore());
            }
            else
            {
                window.Add(_next);
            }
        }
    }
}
