using System;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using HansardMiner.Query;
using HansardMiner.Store;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace HansardMiner.LuceneNet;

/// <summary>What is asked of every hit of a segment, read once and kept as long as the segment is open. It knows deleted entries, too: another reader of the segment may have them still.</summary>
internal sealed class SegmentFacts
{
    private static readonly ConditionalWeakTable<object, SegmentFacts> s_known = [];
    private readonly ConcurrentDictionary<SearchFacet, Lazy<FacetColumn>> _facets = [];

    private SegmentFacts(AtomicReader reader)
    {
        Grouped = ReadGrouped(reader);
        Days = new int[reader.MaxDoc];
        Lengths = new int[reader.MaxDoc];
        var numbers = reader.GetNumericDocValues(IndexFields.Number);
        var lengths = reader.GetNormValues(IndexFields.Forms);
        var groups = Grouped is null ? null : reader.GetNumericDocValues(IndexFields.Group);
        (IsInOrder, KeepsGroupsTogether, FirstDay) = (numbers is not null, true, int.MaxValue);
        var before = -1L;
        for (var doc = 0; doc < Days.Length; doc++)
        {
            var number = numbers?.Get(doc) ?? 0;
            Days[doc] = (int)ContributionNumber.DayOf(number);
            Lengths[doc] = (int)(lengths?.Get(doc) ?? 1);
            IsInOrder &= number > before;
            before = number;
            (FirstDay, LastDay) = (Math.Min(FirstDay, Days[doc]), Math.Max(LastDay, Days[doc]));
            if (groups is not null && Grouped!.Get(doc))
            {
                KeepsGroupsTogether &= ContributionNumber.DayOf(groups.Get(doc)) == Days[doc];
            }
        }
    }

    /// <summary>The entries that hang together with others; null when there are none.</summary>
    public FixedBitSet? Grouped { get; }

    /// <summary>The day of each entry; 0 for none.</summary>
    public int[] Days { get; }

    /// <summary>The length of each entry in words.</summary>
    public int[] Lengths { get; }

    /// <summary>Whether the entries are in order of their numbers, and so of days.</summary>
    public bool IsInOrder { get; }

    /// <summary>Whether everything that hangs together with another entry has the day by which it is shown.</summary>
    public bool KeepsGroupsTogether { get; }

    /// <summary>The earliest day; 0 when there are undated entries.</summary>
    public int FirstDay { get; }

    /// <summary>The latest day.</summary>
    public int LastDay { get; }

    public static SegmentFacts Of(AtomicReader reader) => s_known.GetValue(reader.CoreCacheKey, _ => new SegmentFacts(reader));

    /// <summary>In a segment that is in order, the first entry of a day or of a later one.</summary>
    public int FirstOf(int day)
    {
        var (low, high) = (0, Days.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Days[middle] < day ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    /// <summary>The value that each entry has of a facet.</summary>
    public FacetColumn Facet(AtomicReader reader, SearchFacet facet) => _facets.GetOrAdd(facet, f => new Lazy<FacetColumn>(() => FacetColumn.Read(reader, f, Days))).Value;

    private static FixedBitSet? ReadGrouped(AtomicReader reader)
    {
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
