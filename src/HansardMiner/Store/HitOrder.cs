using System;
using System.Collections.Generic;
using HansardMiner.Query;

namespace HansardMiner.Store;

/// <summary>Orders what was found and cuts one page out of it. The order is the same whatever the order of mining: ties go by the contribution's id.</summary>
/// <param name="order">The order asked for.</param>
/// <param name="name">The id of a contribution's document and the contribution's place in it.</param>
public sealed class HitOrder(SearchOrder order, Func<long, (string Document, int Ordinal)> name)
{
    /// <summary>One page of what was found; <paramref name="found"/> is sorted.</summary>
    public IReadOnlyList<Found> Page(List<Found> found, int skip, int take)
    {
        ArgumentNullException.ThrowIfNull(found);
        found.Sort(Compare);
        if (skip >= found.Count || take == 0)
        {
            return [];
        }
        var last = (int)Math.Min((long)skip + take, found.Count) - 1;
        var from = skip;
        while (from > 0 && Compare(found[from - 1], found[skip]) == 0)
        {
            from--;
        }
        var to = last;
        while (to + 1 < found.Count && Compare(found[to + 1], found[last]) == 0)
        {
            to++;
        }
        var window = new List<(Found Found, string Document, int Ordinal)>();
        for (var i = from; i <= to; i++)
        {
            var (document, ordinal) = name(found[i].Number);
            window.Add((found[i], document, ordinal));
        }
        window.Sort((left, right) =>
            Compare(left.Found, right.Found) is var first and not 0 ? first
            : string.CompareOrdinal(left.Document, right.Document) is var second and not 0 ? second
            : left.Ordinal.CompareTo(right.Ordinal));
        return [.. window.GetRange(skip - from, last - skip + 1).ConvertAll(w => w.Found)];
    }

    private int Compare(Found left, Found right)
    {
        if (order == SearchOrder.Relevance && right.Score.CompareTo(left.Score) is var byScore and not 0)
        {
            return byScore;
        }
        var (first, second) = (ContributionNumber.DayOf(left.Number), ContributionNumber.DayOf(right.Number));
        return order == SearchOrder.Oldest
            ? (first == 0 ? long.MaxValue : first).CompareTo(second == 0 ? long.MaxValue : second)
            : second.CompareTo(first);
    }
}
