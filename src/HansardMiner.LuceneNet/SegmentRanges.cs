using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using Lucene.Net.Index;

namespace HansardMiner.LuceneNet;

/// <summary>In which order to look at the entries of an index, so that what comes first in an order of days is met first as far as that can be had.</summary>
internal static class SegmentRanges
{
    private const int FirstStep = Window.Length;

    /// <summary>The segments, those first that have the first days.</summary>
    public static IEnumerable<AtomicReaderContext> Ordered(IEnumerable<AtomicReaderContext> leaves, SearchOrder order) => order switch
    {
        SearchOrder.Newest => leaves.OrderByDescending(l => SegmentFacts.Of(l.AtomicReader).LastDay),
        SearchOrder.Oldest => leaves.OrderBy(l => SegmentFacts.Of(l.AtomicReader).FirstDay),
        _ => leaves,
    };

    /// <summary>Ranges that together are a segment. Only where it is in order of days is it more than one, or the order another one.</summary>
    public static IEnumerable<(int First, int End)> Of(SegmentFacts facts, SearchOrder order)
    {
        var all = facts.Days.Length;
        if (!facts.IsInOrder || order == SearchOrder.Relevance)
        {
            yield return (0, all);
        }
        else if (order == SearchOrder.Oldest)
        {
            var dated = facts.FirstOf(1);
            for (int first = dated, step = FirstStep; first < all; first += step, step *= 2)
            {
                yield return (first, (int)Math.Min(all, (long)first + step));
            }
            yield return (0, dated);
        }
        else
        {
            // Lists of entries are read forwards only: each range is begun anew, and is twice as large as the one before.
            for (int end = all, step = FirstStep; end > 0; end -= step, step *= 2)
            {
                yield return (Math.Max(0, end - step), end);
            }
        }
    }
}
