using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Runtime.InteropServices;
using HansardMiner.Query;
using HansardMiner.Store;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace HansardMiner.LuceneNet;

/// <summary>Counts all hits and their facets, and keeps those of the page. An answer that stands under several questions is one hit.</summary>
/// <param name="open">The index.</param>
/// <param name="request">What is asked.</param>
/// <param name="pages">Keeps the hits.</param>
/// <param name="gone">Numbers that are not in the records any more, in order; empty when index and records are of one state.</param>
internal sealed class HitGatherer(OpenIndex open, SearchRequest request, HitPages pages, IReadOnlyList<IndexChange> gone)
{
    private readonly FacetValues.Tally[] _facets = [.. request.Facets.Select(f => open.Facet(f).Count())];
    private readonly Dictionary<long, Shown> _groups = [];
    private readonly bool _isRanked = request.Order == SearchOrder.Relevance;
    private readonly Window _window = new();
    private readonly int[] _docs = new int[Window.Length];
    private int _single;

    private record struct Shown(float Score, int Segment, int Doc, bool IsItself);

    /// <summary>How many hits were counted.</summary>
    public int Total => _single + _groups.Count;

    /// <summary>Whether all hits were counted.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>The facets, in the order in which they were asked for.</summary>
    public IReadOnlyList<FacetCounts> Facets => [.. _facets.Select(f => f.Counts(request.FacetValues))];

    /// <summary>Goes through everything that a query finds.</summary>
    /// <returns>Whether the time was enough.</returns>
    public bool Gather(Weight weight, TimeSpan limit)
    {
        var started = Stopwatch.GetTimestamp();
        var isInTime = true;
        foreach (var leaf in SegmentRanges.Ordered(open.Searcher.IndexReader.Leaves, request.Order))
        {
            isInTime = isInTime && Gather(weight, leaf, () => Stopwatch.GetElapsedTime(started) <= limit);
        }
        foreach (var (number, shown) in _groups)
        {
            pages.Add(shown.Score, number);
            var (segment, doc) = shown.IsItself ? (shown.Segment, shown.Doc) : open.Place(number) ?? (shown.Segment, shown.Doc);
            foreach (var facet in _facets)
            {
                facet.Add(segment, [doc]);
            }
        }
        IsWhole &= isInTime;
        return isInTime;
    }

    /// <summary>Goes through a segment; false when the time is up.</summary>
    private bool Gather(Weight weight, AtomicReaderContext leaf, Func<bool> isInTime)
    {
        var facts = SegmentFacts.Of(leaf.AtomicReader);
        // Where days decide and are in order, all that follows comes too late as soon as something does.
        var mayStop = !request.IsCounted && _facets.Length == 0 && !_isRanked && facts.IsInOrder && open.KeepsGroupsTogether;
        var numbers = leaf.AtomicReader.GetNumericDocValues(IndexFields.Number);
        var groups = facts.Grouped is null ? null : leaf.AtomicReader.GetNumericDocValues(IndexFields.Group);
        foreach (var (first, end) in SegmentRanges.Of(facts, request.Order))
        {
            if (first >= end)
            {
                continue;
            }
            if (mayStop && (pages.IsTooLate(facts.Days[first]) && pages.IsTooLate(facts.Days[end - 1])))
            {
                IsWhole = false;
                return true;
            }
            if (mayStop && pages.IsTooEarly(facts.Days[first]) && pages.IsTooEarly(facts.Days[end - 1]))
            {
                IsWhole = false;
                continue;
            }
            var walk = WindowWalk.Of(weight, leaf, leaf.AtomicReader.LiveDocs, _isRanked);
            for (var at = first; walk is not null && Math.Max(at, walk.Next) < end; at = _window.End)
            {
                if (!isInTime())
                {
                    return false;
                }
                _window.Begin(Math.Max(at, walk.Next));
                walk.Fill(_window);
                if (_window.End > end)
                {
                    _window.CutAt(end);
                }
                Take(leaf.Ord, facts, numbers, groups);
            }
        }
        return true;
    }

    private void Take(int segment, SegmentFacts facts, NumericDocValues numbers, NumericDocValues? groups)
    {
        var (from, to) = (facts.Days[_window.First], facts.Days[Math.Min(_window.End, facts.Days.Length) - 1]);
        if (groups is null && gone.Count == 0 && _facets.Length == 0 && facts.IsInOrder && ((pages.IsTooLate(from) && pages.IsTooLate(to)) || (pages.IsTooEarly(from) && pages.IsTooEarly(to))))
        {
            _single += _window.Count;
            return;
        }
        var docs = _docs.AsSpan(0, Single(segment, facts, numbers, groups));
        _single += docs.Length;
        foreach (var facet in _facets)
        {
            facet.Add(segment, docs);
        }
        if (_isRanked)
        {
            var (scores, at, least) = (_window.Scores, _window.First, pages.LeastScore);
            foreach (var doc in docs)
            {
                if (scores[doc - at] >= least)
                {
                    pages.Add(scores[doc - at], numbers.Get(doc));
                    least = pages.LeastScore;
                }
            }
            return;
        }
        foreach (var doc in docs)
        {
            if (!pages.IsTooLate(facts.Days[doc]))
            {
                pages.Add(0, numbers.Get(doc));
            }
        }
    }

    /// <summary>Lists the entries of the window that hang together with no other; the others go to their groups.</summary>
    private int Single(int segment, SegmentFacts facts, NumericDocValues numbers, NumericDocValues? groups)
    {
        var count = _window.List(_docs);
        if (groups is null && gone.Count == 0)
        {
            return count;
        }
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            var doc = _docs[i];
            if (gone.Count > 0 && IsGone(numbers.Get(doc)))
            {
                continue;
            }
            if (groups is not null && facts.Grouped!.Get(doc))
            {
                Join(groups.Get(doc), new Shown(_isRanked ? _window.Scores[doc - _window.First] : 0, segment, doc, numbers.Get(doc) == groups.Get(doc)));
                continue;
            }
            _docs[kept++] = doc;
        }
        return kept;
    }

    private void Join(long number, Shown met)
    {
        ref var shown = ref CollectionsMarshal.GetValueRefOrAddDefault(_groups, number, out var isKnown);
        shown = !isKnown ? met : (met.IsItself ? met : shown) with { Score = Math.Max(shown.Score, met.Score) };
    }

    private bool IsGone(long number)
    {
        var (low, high) = (0, gone.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (number < gone[middle].First)
            {
                high = middle - 1;
            }
            else if (number >= gone[middle].End)
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }
        return false;
    }
}
