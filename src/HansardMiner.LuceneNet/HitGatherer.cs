using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Query;
using HansardMiner.Store;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace HansardMiner.LuceneNet;

/// <summary>Counts all hits and their facets, and finds the page. An answer that stands under several questions is one hit.</summary>
/// <param name="open">The index.</param>
/// <param name="weight">The query.</param>
/// <param name="order">The order.</param>
/// <param name="request">What is asked.</param>
/// <param name="gone">What is not in the records any more.</param>
internal sealed class HitGatherer(OpenIndex open, Weight weight, HitOrder order, SearchRequest request, GoneNumbers gone)
{
    /// <summary>Of an index with fewer entries each thread would have too little to do.</summary>
    private const int Large = 100_000;

    private const int MostThreads = 4;
    private readonly FacetValues.Tally[] _facets = [.. request.Facets.Select(f => open.Facet(f).Count())];

    /// <summary>How many hits were counted.</summary>
    public int Total { get; private set; }

    /// <summary>Whether all hits were counted.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Whether the time was enough.</summary>
    public bool IsInTime { get; private set; }

    /// <summary>The facets, in the order in which they were asked for.</summary>
    public IReadOnlyList<FacetCounts> Facets => [.. _facets.Select(f => f.Counts(request.FacetValues))];

    /// <summary>Goes through everything that the query finds.</summary>
    /// <param name="limit">How long it may take.</param>
    /// <param name="mayShare">Whether several threads may do it.</param>
    public HitPage Gather(TimeSpan limit, bool mayShare)
    {
        var started = Stopwatch.GetTimestamp();
        bool HasTime() => Stopwatch.GetElapsedTime(started) <= limit;
        var leaves = open.Searcher.IndexReader.Leaves;
        // Where an order of days may stop early, one segment after the other is looked at.
        var inTurn = !mayShare || leaves.Count < 2 || open.Count < Large || Environment.ProcessorCount < 2 || (!request.IsCounted && request.Order != SearchOrder.Relevance && _facets.Length == 0);
        var parts = inTurn ? [InTurn(leaves, HasTime)] : Shared(leaves, HasTime);
        var (pages, groups) = (parts[0].Pages, parts[0].Groups);
        foreach (var part in parts.Skip(1))
        {
            pages.Add(part.Pages);
            foreach (var (number, shown) in part.Groups)
            {
                SegmentGatherer.Join(groups, number, shown);
            }
        }
        foreach (var (number, shown) in groups)
        {
            pages.Add(new Found(number, shown.Score));
            Count(number, shown);
        }
        (Total, IsWhole, IsInTime) = (parts.Sum(p => p.Single) + groups.Count, parts.All(p => p.IsWhole), HasTime() || parts.All(p => p.IsWhole));
        return pages.Page();
    }

    private SegmentGatherer InTurn(IEnumerable<AtomicReaderContext> leaves, Func<bool> hasTime)
    {
        var gatherer = New();
        foreach (var leaf in SegmentRanges.Ordered(leaves, request.Order))
        {
            if (!gatherer.Gather(weight, leaf, hasTime))
            {
                break;
            }
        }
        return gatherer;
    }

    /// <summary>Each thread takes the largest segment that is left.</summary>
    private SegmentGatherer[] Shared(IEnumerable<AtomicReaderContext> leaves, Func<bool> hasTime)
    {
        var ordered = leaves.OrderByDescending(l => l.AtomicReader.MaxDoc).ToArray();
        var parts = Enumerable.Range(0, Math.Min(Math.Min(Environment.ProcessorCount, MostThreads), ordered.Length)).Select(_ => New()).ToArray();
        var next = -1;
        void Work(SegmentGatherer part)
        {
            for (var at = Interlocked.Increment(ref next); at < ordered.Length && part.Gather(weight, ordered[at], hasTime); at = Interlocked.Increment(ref next))
            {
            }
        }
        var others = Task.WhenAll(parts.Skip(1).Select(p => Task.Run(() => Work(p))));
        try
        {
            Work(parts[0]);
        }
        finally
        {
            // Nobody may hold the index any more when it is let go; a fault of the others is thrown below.
            ((IAsyncResult)others).AsyncWaitHandle.WaitOne();
        }
        others.GetAwaiter().GetResult();
        return parts;
    }

    private SegmentGatherer New() => new(open, request, new HitPages(order, request), _facets, gone);

    /// <summary>Counts the facets of an answer by the copy at which it is shown.</summary>
    private void Count(long number, SegmentGatherer.Shown met)
    {
        if (_facets.Length > 0)
        {
            var (segment, doc) = open.Copies(number) is [var shown, ..] ? shown : (met.Segment, met.Doc);
            foreach (var facet in _facets)
            {
                facet.Add(segment, [doc]);
            }
        }
    }
}
