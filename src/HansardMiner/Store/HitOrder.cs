using System;
using System.Collections.Generic;
using HansardMiner.Query;

namespace HansardMiner.Store;

/// <summary>Orders what was found and cuts one page out of it. The order is the same whatever the order of mining: ties go by the contribution's id.</summary>
/// <param name="order">The order asked for.</param>
/// <param name="name">The id of a contribution's document and the contribution's place in it.</param>
public sealed class HitOrder(SearchOrder order, Func<long, (string Document, int Ordinal)> name)
{
    /// <summary>
    /// The page that a request asks for. An engine may leave out of <paramref name="found"/> what stands before <see cref="SearchRequest.After"/>, and what comes
    /// later than the first hit behind the page (<see cref="Needed"/>); what it left in is sorted.
    /// </summary>
    /// <param name="found">What was found. <see cref="SearchRequest.After"/> is compared by its score: see <see cref="HitPlace"/> for which one it must have.</param>
    /// <param name="request">What was asked.</param>
    public HitPage Page(List<Found> found, SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(request);
        found.Sort(Compare);
        var skip = (int)Math.Min(found.Count, Math.Max(0L, request.Skip) + (request.After is { } after ? Before(found, after) : 0));
        var hits = Sorted(found, skip, Math.Max(0, request.Take));
        return new HitPage(hits, hits.Count > 0 && skip + hits.Count < found.Count ? PlaceOf(hits[^1], HitPlace.MarkOf(request.Query, order)) : null);
    }

    /// <summary>One page of what was found; <paramref name="found"/> is sorted.</summary>
    public IReadOnlyList<Found> Page(List<Found> found, int skip, int take)
    {
        ArgumentNullException.ThrowIfNull(found);
        found.Sort(Compare);
        return Sorted(found, skip, take);
    }

    /// <summary>How many of the first hits behind <see cref="SearchRequest.After"/> settle the page and whether another one follows.</summary>
    public static int Needed(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return (int)Math.Min(int.MaxValue / 4, Math.Max(0L, request.Skip) + Math.Max(0L, request.Take) + 1);
    }

    /// <summary>The place of a hit.</summary>
    /// <param name="found">The hit.</param>
    /// <param name="of">The mark of query and order.</param>
    public HitPlace PlaceOf(Found found, string of)
    {
        var (document, ordinal) = name(found.Number);
        return new HitPlace(order == SearchOrder.Relevance ? found.Score : 0, (int)ContributionNumber.DayOf(found.Number), document, ordinal, of);
    }

    /// <summary>Whether a hit stands behind a place, and belongs to the pages after it.</summary>
    public bool IsBehind(Found found, HitPlace place)
    {
        var compared = Compare(found, place);
        return compared > 0 || (compared == 0 && CompareNames(name(found.Number), (place.Document, place.Ordinal)) > 0);
    }

    /// <summary>How a hit stands to a place by score and day: below 0 before it, above 0 behind it; at 0 the ids decide.</summary>
    public int Compare(Found found, HitPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return Compare(found, new Found(place.Day * ContributionNumber.PerDay, place.Score));
    }

    /// <summary>How two hits stand to each other by score and day; at 0 the ids decide.</summary>
    public int Compare(Found left, Found right)
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

    /// <summary>How many of the sorted hits do not stand behind the place.</summary>
    private int Before(List<Found> found, HitPlace place)
    {
        var (low, high) = (0, found.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Compare(found[middle], place) < 0 ? (middle + 1, high) : (low, middle);
        }
        var before = low;
        for (var i = low; i < found.Count && Compare(found[i], place) == 0; i++)
        {
            before += IsBehind(found[i], place) ? 0 : 1;
        }
        return before;
    }

    private IReadOnlyList<Found> Sorted(List<Found> found, int skip, int take)
    {
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
        var window = new List<(Found Found, (string Document, int Ordinal) Name)>();
        for (var i = from; i <= to; i++)
        {
            window.Add((found[i], name(found[i].Number)));
        }
        window.Sort((left, right) => Compare(left.Found, right.Found) is var first and not 0 ? first : CompareNames(left.Name, right.Name));
        return [.. window.GetRange(skip - from, last - skip + 1).ConvertAll(w => w.Found)];
    }

    private static int CompareNames((string Document, int Ordinal) left, (string Document, int Ordinal) right) =>
        string.CompareOrdinal(left.Document, right.Document) is var byDocument and not 0 ? byDocument : left.Ordinal.CompareTo(right.Ordinal);
}
