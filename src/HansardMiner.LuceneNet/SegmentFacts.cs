using System.Runtime.CompilerServices;
using HansardMiner.Store;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace HansardMiner.LuceneNet;

/// <summary>What is asked of every hit of a segment, read once and kept as long as the segment is open: the day, and whether the answer stands under several questions.</summary>
internal sealed class SegmentFacts
{
    private static readonly ConditionalWeakTable<object, SegmentFacts> s_known = [];
    private int[]? _days;

    private SegmentFacts(AtomicReader reader) => Grouped = ReadGrouped(reader);

    /// <summary>The entries that hang together with others; null when there are none.</summary>
    public FixedBitSet? Grouped { get; }

    public static SegmentFacts Of(AtomicReader reader) => s_known.GetValue(reader.CoreCacheKey, _ => new SegmentFacts(reader));

    /// <summary>The day of each entry.</summary>
    public int[] Days(AtomicReader reader)
    {
        if (_days is { } known)
        {
            return known;
        }
        var days = new int[reader.MaxDoc];
        if (reader.GetNumericDocValues(IndexFields.Number) is { } numbers)
        {
            for (var i = 0; i < days.Length; i++)
            {
                days[i] = (int)ContributionNumber.DayOf(numbers.Get(i));
            }
        }
        return _days = days;
    }

    private static FixedBitSet? ReadGrouped(AtomicReader reader)
    {
        // Deleted entries are taken, too: another reader of the same segment may have them still.
        if (reader.GetTerms(IndexFields.Facets)?.GetEnumerator() is not { } terms || !terms.SeekExact(new BytesRef(IndexFields.Grouped)))
        {
            return null;
        }
        var docs = terms.Docs(null, null, DocsFlags.NONE);
        var grouped = new FixedBitSet(reader.MaxDoc);
        for (var doc = docs.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.NextDoc())
        {
            grouped.Set(doc);
        }
        return grouped;
    }
}
