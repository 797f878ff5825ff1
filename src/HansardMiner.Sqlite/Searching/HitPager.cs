using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using HansardMiner.Query;
using HansardMiner.Sqlite.Facts;
using HansardMiner.Sqlite.Reading;
using HansardMiner.Store;

namespace HansardMiner.Sqlite.Searching;

/// <summary>Cuts a page out of what was found: the best by score, then by day, then by id, or in the order of days. Only what may be on it is ordered.</summary>
internal sealed class HitPager(SearchFacts facts, HitReader reader, HitNames names, SearchRequest request)
{
    private readonly HitOrder _order = new(request.Order, names.Of);

    /// <summary>The page.</summary>
    /// <param name="hits">What was found.</param>
    /// <param name="scores">The score of each place; null in an order of days.</param>
    public HitPage Cut(HitSet hits, float[]? scores)
    {
        var asked = scores is null || request.After is not { } after ? request : request with { After = Now(after, hits, scores) };
        var found = scores is null ? InOrder(hits, asked) : Best(hits, scores, asked);
        return _order.Page(found, asked);
    }

    /// <summary>The place with the score that its hit has now, where it still is one.</summary>
    private HitPlace Now(HitPlace after, HitSet hits, float[] scores) =>
        reader.Number(after.Document, after.Ordinal) is { } number && facts.PlaceOf(number) is >= 0 and var place && hits.Has(place)
            ? after with { Score = scores[place], Day = (int)facts.DayOf(place) } : after;

    /// <summary>So many of the best behind the cursor, and all that are as good as the last of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private List<Found> Best(HitSet hits, float[] scores, SearchRequest asked)
    {
        // Those at the cursor's own score and day are told apart by their ids; they may all come before the page.
        var wanted = (int)Math.Min(Array.MaxLength / 2, HitOrder.Needed(asked) + (asked.After is { } after ? Equal(hits, scores, after) : 0));
        var best = new PriorityQueue<Found, Found>(Comparer<Found>.Create((one, other) => _order.Compare(other, one)));
        var ties = new List<Found>();
        var least = float.NegativeInfinity;
        foreach (var place in hits)
        {
            if (scores[place] < least)
            {
                continue;
            }
            var hit = new Found(facts.NumberOf(place), scores[place]);
            if (asked.After is { } behind && _order.Compare(hit, behind) < 0)
            {
                continue;
            }
            if (best.Count < wanted)
            {
                best.Enqueue(hit, hit);
                least = best.Count == wanted ? (float)best.Peek().Score : least;
                continue;
            }
            var worst = best.Peek();
            var order = _order.Compare(hit, worst);
            if (order == 0)
            {
                ties.Add(hit);
            }
            if (order >= 0)
            {
                continue;
            }
            best.DequeueEnqueue(hit, hit);
            if (_order.Compare(worst, best.Peek()) == 0)
            {
                ties.Add(worst);
            }
            else
            {
                ties.Clear();
            }
            least = (float)best.Peek().Score;
        }
        foreach (var (hit, _) in best.UnorderedItems)
        {
            ties.Add(hit);
        }
        return ties;
    }

    private long Equal(HitSet hits, float[] scores, HitPlace place)
    {
        var count = 0L;
        foreach (var hit in hits)
        {
            count += scores[hit] == place.Score && facts.DayOf(hit) == place.Day ? 1 : 0;
        }
        return count;
    }

    /// <summary>Whole days in order until there are enough; what has no day comes last.</summary>
    private List<Found> InOrder(HitSet hits, SearchRequest asked)
    {
        var found = new List<Found>();
        var wanted = HitOrder.Needed(asked);
        var blocks = facts.Blocks.Length;
        var undated = facts.UndatedBlocks;
        var (last, behind) = (-1L, 0);
        for (var i = 0; i < blocks; i++)
        {
            var block = asked.Order == SearchOrder.Newest ? blocks - 1 - i : (i + undated) % blocks;
            var (first, end) = facts.PlacesOf(block);
            var number = facts.Blocks[block] << FactBlocks.Bits;
            var count = hits.CountIn(first, end);
            var order = asked.After is { } after ? _order.Compare(new Found(number, 0), after) : 1;
            if (count == 0 || order < 0)
            {
                continue;
            }
            if (behind >= wanted && ContributionNumber.DayOf(number) != last)
            {
                break;
            }
            last = ContributionNumber.DayOf(number);
            behind += order > 0 ? count : 0;
            for (var place = hits.From(first); place >= 0 && place < end; place = hits.From(place + 1))
            {
                found.Add(new Found(number + place - first, 0));
            }
        }
        return found;
    }
}
