using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace HansardMiner.LuceneNet;

/// <summary>Walks over what is found in a segment, window by window.</summary>
internal abstract class WindowWalk
{
    /// <summary>Behind the last entry.</summary>
    public const int End = DocIdSetIterator.NO_MORE_DOCS;

    /// <summary>No entry before this one will be found any more; <see cref="End"/> when there is none.</summary>
    public abstract int Next { get; }

    /// <summary>About how many entries there are.</summary>
    public abstract long Cost { get; }

    /// <summary>Notes in a window all entries that are found in it; windows come in order, and may leave some out.</summary>
    public abstract void Fill(Window window);

    /// <summary>The walk over what a query finds in a segment; null when that is nothing.</summary>
    public static WindowWalk? Of(Weight weight, AtomicReaderContext context, IBits? acceptDocs, bool isScored) =>
        weight is IWindowed windowed ? windowed.Walk(context, acceptDocs)
        : weight.GetScorer(context, acceptDocs!) is { } scorer ? new ScorerWalk(scorer, isScored) : null;
}
