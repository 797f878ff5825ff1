using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Store;

namespace HansardMiner.LuceneNet;

/// <summary>
/// Keeps the first hits of an order that come behind a place, with all that are equal to the last one kept, and with all that are equal to the place: their ids
/// decide, which only the records know.
/// </summary>
/// <param name="order">The order asked for.</param>
/// <param name="keep">How many are needed.</param>
/// <param name="after">The place; null for the beginning.</param>
internal sealed class HitPages(SearchOrder order, int keep, HitPlace? after)
{
    private readonly List<Candidate> _kept = [];
    private readonly List<Found> _equal = [];
    private readonly bool _isRanked = order == SearchOrder.Relevance;
    private readonly Candidate _place = after is null ? default : new Candidate(after.Score, after.Day, 0);
    private int _most = Math.Max(2 * keep, keep + 256);
    private Candidate? _last;

    private readonly record struct Candidate(double Score, int Day, long Number);

    /// <summary>The least score that may still be kept.</summary>
    public float LeastScore => _isRanked && _last is { } last ? (float)last.Score : float.NegativeInfinity;

    /// <summary>Whether what has this day comes too late in an order of days to be kept.</summary>
    public bool IsTooLate(int day) => !_isRanked && _last is { } last && IsAfter(day, last.Day);

    /// <summary>Whether what has this day comes before the place in an order of days.</summary>
    public bool IsTooEarly(int day) => !_isRanked && after is not null && IsAfter(_place.Day, day);

    /// <summary>Takes a hit.</summary>
    public void Add(double score, long number)
    {
        var candidate = new Candidate(score, (int)ContributionNumber.DayOf(number), number);
        if (after is not null && Compare(candidate, _place) is var behind and <= 0)
        {
            if (behind == 0)
            {
                _equal.Add(new Found(number, score));
            }
            return;
        }
        if (keep == 0 || (_last is { } last && Compare(candidate, last) > 0))
        {
            return;
        }
        _kept.Add(candidate);
        if (_kept.Count >= _most)
        {
            Prune();
        }
    }

    /// <summary>The page, in order.</summary>
    /// <param name="name">The id of a contribution's document, and the contribution's place in it.</param>
    /// <param name="skip">How many hits to leave out.</param>
    /// <param name="take">How many hits to give.</param>
    public IReadOnlyList<Found> Page(Func<long, (string Document, int Ordinal)> name, int skip, int take) => new HitOrder(order, name).Page(
        [.. _equal.Where(f => IsBehind(name(f.Number))), .. _kept.Select(c => new Found(c.Number, c.Score))], skip, take);

    private bool IsBehind((string Document, int Ordinal) named) =>
        string.CompareOrdinal(named.Document, after!.Document) is var byId && (byId > 0 || (byId == 0 && named.Ordinal > after.Ordinal));

    private void Prune()
    {
        _kept.Sort(Compare);
        var edge = _kept[keep - 1];
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
}
