using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using HansardMiner.Query;
using HansardMiner.Store;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace HansardMiner.LuceneNet;

/// <summary>Goes through segments: counts hits and their facets, and keeps those of the page. Serves one thread.</summary>
/// <param name="open">The index.</param>
/// <param name="request">What is asked.</param>
/// <param name="pages">Keeps the hits.</param>
/// <param name="facets">Counts the facets; one for all threads, since each segment has counts of its own.</param>
/// <param name="gone">What is not in the records any more.</param>
internal sealed class SegmentGatherer(OpenIndex open, SearchRequest request, HitPages pages, IReadOnlyList<FacetValues.Tally> facets, GoneNumbers gone)
{
    private readonly bool _isRanked = request.Order == SearchOrder.Relevance;
    private readonly Window _window = new();
    private readonly int[] _docs = new int[Window.Length];

    /// <summary>An answer that stands under several questions: the best score, and where one of its copies stands.</summary>
    /// <param name="Score">The score.</param>
    /// <param name="Segment">The segment.</param>
    /// <param name="Doc">The entry.</param>
    public record struct Shown(float Score, int Segment, int Doc);

    /// <summary>How many hits there are, but for answers that stand under several questions.</summary>
    public int Single { get; private set; }

    /// <summary>The answers that stand under several questions, by the number under which they are shown.</summary>
    public Dictionary<long, Shown> Groups { get; } = [];

    /// <summary>Whether everything was looked at.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>What was kept of the hits; <see cref="Groups"/> are not among them.</summary>
    public HitPages Pages => pages;

    /// <summary>Goes through a segment; false when the time is up.</summary>
    public bool Gather(Weight weight, AtomicReaderContext leaf, Func<bool> isInTime)
    {
        var facts = SegmentFacts.Of(leaf.AtomicReader);
        // Where days decide and are in order, all that follows comes too late as soon as something does.
        var mayStop = !request.IsCounted && facets.Count == 0 && !_isRanked && facts.IsInOrder && open.KeepsGroupsTogether;
        var numbers = leaf.AtomicReader.GetNumericDocValues(IndexFields.Number);
        var groups = facts.Grouped is null ? null : leaf.AtomicReader.GetNumericDocValues(IndexFields.Group);
        foreach (var (first, end) in SegmentRanges.Of(facts, request.Order).Where(r => r.First < r.End))
        {
            if (mayStop && pages.IsTooLate(facts.Days[first]) && pages.IsTooLate(facts.Days[end - 1]))
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
                    IsWhole = false;
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
        if (groups is null && gone.Count == 0 && facets.Count == 0 && facts.IsInOrder && IsBesides(facts.Days[_window.First], facts.Days[Math.Min(_window.End, facts.Days.Length) - 1]))
        {
            Single += _window.Count;
            return;
        }
        var docs = _docs.AsSpan(0, List(segment, facts, numbers, groups));
        Single += docs.Length;
        foreach (var facet in facets)
        {
            facet.Add(segment, docs);
        }
        if (!_isRanked)
        {
            foreach (var doc in docs)
            {
                if (!pages.IsTooLate(facts.Days[doc]))
                {
                    pages.Add(new Found(numbers.Get(doc), 0));
                }
            }
            return;
        }
        var (scores, first, least) = (_window.Scores, _window.First, pages.LeastScore);
        foreach (var doc in docs)
        {
            var score = scores[doc - first];
            if (score >= least)
            {
                pages.Add(new Found(numbers.Get(doc), score));
                least = pages.LeastScore;
            }
        }
    }

    /// <summary>Whether all from one day to another is before the page or behind it.</summary>
    private bool IsBesides(int from, int to) => (pages.IsTooLate(from) && pages.IsTooLate(to)) || (pages.IsTooEarly(from) && pages.IsTooEarly(to));

    /// <summary>Lists the entries of the window that hang together with no other; the others go to their groups.</summary>
    private int List(int segment, SegmentFacts facts, NumericDocValues numbers, NumericDocValues? groups)
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
            if (gone.Count > 0 && gone.Has(numbers.Get(doc)))
            {
                continue;
            }
            if (groups is not null && facts.Grouped!.Get(doc))
            {
                Join(Groups, groups.Get(doc), new Shown(_isRanked ? _window.Scores[doc - _window.First] : 0, segment, doc));
                continue;
            }
            _docs[kept++] = doc;
        }
        return kept;
    }

    /// <summary>Takes a copy into a group.</summary>
    public static void Join(Dictionary<long, Shown> groups, long number, Shown copy)
    {
        ref var shown = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, number, out var isKnown);
        shown = isKnown ? shown with { Score = Math.Max(shown.Score, copy.Score) } : copy;
    }
}
