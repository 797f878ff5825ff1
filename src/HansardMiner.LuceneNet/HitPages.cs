using System;
using System.Collections.Generic;
using HansardMiner.Query;
using HansardMiner.Store;

namespace HansardMiner.LuceneNet;

/// <summary>
/// Keeps the first hits of an order that come behind a place, with all that are equal to the last one kept, and with all that are equal to the place: their ids
/// decide, which only the records know.
/// </summary>
/// <param name="order">The order.</param>
/// <param name="request">What is asked; the score of its place is the one that the hit has now.</param>
internal sealed class HitPages(HitOrder order, SearchRequest request)
{
    private readonly int _keep = HitOrder.Needed(request);
    private readonly List<Found> _kept = [];
    private readonly List<Found> _equal = [];
    private readonly bool _isRanked = request.Order == SearchOrder.Relevance;
    private int _most = Math.Max(2 * HitOrder.Needed(request), HitOrder.Needed(request) + 256);
    private Found? _last;

    /// <summary>The least score that may still be kept.</summary>
    public double LeastScore { get; private set; } = double.NegativeInfinity;

    /// <summary>Whether what has this day comes too late in an order of days to be kept.</summary>
    public bool IsTooLate(int day) => !_isRanked && _last is { } last && order.Compare(OfDay(day), last) > 0;

    /// <summary>Whether what has this day comes before the place in an order of days.</summary>
    public bool IsTooEarly(int day) => !_isRanked && request.After is { } after && order.Compare(OfDay(day), after) < 0;

    /// <summary>Takes a hit.</summary>
    public void Add(Found found)
    {
        if (request.After is { } after && order.Compare(found, after) is var behind and <= 0)
        {
            if (behind == 0)
            {
                _equal.Add(found);
            }
            return;
        }
        if (_last is { } last && order.Compare(found, last) > 0)
        {
            return;
        }
        _kept.Add(found);
        if (_kept.Count >= _most)
        {
            Prune();
        }
    }

    /// <summary>Takes what another one has kept.</summary>
    public void Add(HitPages other)
    {
        _equal.AddRange(other._equal);
        other._kept.ForEach(Add);
    }

    /// <summary>The page.</summary>
    public HitPage Page() => order.Page([.. _equal, .. _kept], request);

    private static Found OfDay(int day) => new(day * ContributionNumber.PerDay, 0);

    private void Prune()
    {
        _kept.Sort(order.Compare);
        var edge = _kept[_keep - 1];
        var end = _keep;
        while (end < _kept.Count && order.Compare(_kept[end], edge) == 0)
        {
            end++;
        }
        _kept.RemoveRange(end, _kept.Count - end);
        (_last, LeastScore) = (edge, _isRanked ? edge.Score : LeastScore);
        _most = Math.Max(_most, 2 * end);
    }
}
