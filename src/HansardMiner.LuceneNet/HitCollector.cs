using System;
using System.Collections.Generic;
using System.Diagnostics;
using HansardMiner.Query;
using HansardMiner.Store;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace HansardMiner.LuceneNet;

/// <summary>
/// Counts all hits and keeps the first of them, with all that are equal to the last one kept: their ids decide which comes first. An answer that stands under
/// several questions is one hit.
/// </summary>
/// <param name="order">The order asked for.</param>
/// <param name="keep">How many are needed.</param>
/// <param name="limit">How long it may take.</param>
/// <param name="gone">Numbers that are not in the records any more, in order; empty when index and records are of one state.</param>
internal sealed class HitCollector(SearchOrder order, int keep, TimeSpan limit, IReadOnlyList<IndexChange> gone) : ICollector
{
    private const int LookAtClock = 4095;
    private readonly List<Candidate> _kept = [];
    private readonly Dictionary<long, float> _groups = [];
    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly bool _isRanked = order == SearchOrder.Relevance;
    private Scorer? _scorer;
    private FixedBitSet? _grouped;
    private NumericDocValues? _numbers;
    private NumericDocValues? _groupOf;
    private int[] _days = [];
    private int _most = Math.Max(2 * keep, keep + 256);
    private Candidate? _last;
    private int _seen;
    private int _single;

    private readonly record struct Candidate(float Score, int Day, long Number);

    /// <summary>How many hits there are.</summary>
    public int Total => _single + _groups.Count;

    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReaderContext context)
    {
        var reader = context.AtomicReader;
        var facts = SegmentFacts.Of(reader);
        _grouped = facts.Grouped;
        _numbers = reader.GetNumericDocValues(IndexFields.Number);
        _groupOf = _grouped is null ? null : reader.GetNumericDocValues(IndexFields.Group);
        _days = _isRanked ? [] : facts.Days(reader);
    }

    /// <exception cref="TimeoutException">The time is up.</exception>
    public void Collect(int doc)
    {
        if ((++_seen & LookAtClock) == 0 && Stopwatch.GetElapsedTime(_started) > limit)
        {
            throw new TimeoutException();
        }
        if (gone.Count > 0 && IsGone(_numbers!.Get(doc)))
        {
            return;
        }
        var score = _isRanked ? _scorer!.GetScore() : 0;
        if (_grouped is not null && _grouped.Get(doc))
        {
            var shown = _groupOf!.Get(doc);
            ref var best = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_groups, shown, out var isKnown);
            best = isKnown ? Math.Max(best, score) : score;
            return;
        }
        _single++;
        if (_isRanked ? _last is { } worst && score < worst.Score : _last is { } edge && IsAfter(_days[doc], edge.Day))
        {
            return;
        }
        var number = _numbers!.Get(doc);
        Keep(new Candidate(score, (int)ContributionNumber.DayOf(number), number));
    }

    /// <summary>What was kept, in no order: at least the first so many hits.</summary>
    public List<Found> Kept()
    {
        foreach (var (number, score) in _groups)
        {
            Keep(new Candidate(score, (int)ContributionNumber.DayOf(number), number));
        }
        return _kept.ConvertAll(c => new Found(c.Number, c.Score));
    }

    private void Keep(Candidate candidate)
    {
        if (_last is { } last && Compare(candidate, last) > 0)
        {
            return;
        }
        _kept.Add(candidate);
        if (_kept.Count < _most)
        {
            return;
        }
        _kept.Sort(Compare);
        var edge = _kept[Math.Max(0, keep - 1)];
        var end = keep;
        while (end < _kept.Count && Compare(_kept[end], edge) == 0)
        {
            end++;
        }
        _kept.RemoveRange(end, _kept.Count - end);
        _last = edge;
        _most = Math.Max(_most, 2 * end);
    }

    /// <summary>As <see cref="HitOrder"/> has it, but for the ids.</summary>
    private int Compare(Candidate left, Candidate right)
    {
        if (_isRanked && right.Score.CompareTo(left.Score) is var byScore and not 0)
        {
            return byScore;
        }
        return left.Day == right.Day ? 0 : IsAfter(left.Day, right.Day) ? 1 : -1;
    }

    /// <summary>Whether a hit of one day comes after a hit of another; the undated come last.</summary>
    private bool IsAfter(int day, int other) => order == SearchOrder.Oldest ? (day == 0 ? int.MaxValue : day) > (other == 0 ? int.MaxValue : other) : day < other;

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
