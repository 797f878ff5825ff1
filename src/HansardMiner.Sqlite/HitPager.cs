using System;
using System.Collections.Generic;
using HansardMiner.Query;
using HansardMiner.Store;

namespace HansardMiner.Sqlite;

/// <summary>Cuts a page out of what was found: the best by score, then by day, then by id, or in the order of days.</summary>
internal sealed class HitPager(SearchFacts facts, HitNames names, SearchRequest request)
{
    private readonly long _wanted = Math.Max(0L, request.Skip) + Math.Max(0, request.Take);
    private readonly List<Candidate> _candidates = [];
    private float[]? _scores;

    private readonly record struct Candidate(int Place, float Score, long Day);

    /// <summary>The page.</summary>
    /// <param name="hits">What was found.</param>
    /// <param name="scores">The score of each place; null in an order of days.</param>
    public HitPage Cut(HitSet hits, float[]? scores)
    {
        _scores = scores;
        // What stands at the place of the cursor itself is told apart by its id; it may all come before the page.
        var open = request.After is null ? 0 : Equal(hits);
        var (kept, isAll) = request.Order == SearchOrder.Relevance ? Best(hits, _wanted + open) : InOrder(hits, _wanted + open);
        kept.Sort(Compare);
        Name(kept);
        var begin = 0;
        if (request.After is { } after)
        {
            while (begin < kept.Count && Compare(kept[begin], after) <= 0)
            {
                begin++;
            }
        }
        begin = (int)Math.Min(kept.Count, begin + Math.Max(0L, request.Skip));
        var end = (int)Math.Min(kept.Count, begin + (long)Math.Max(0, request.Take));
        var page = new List<Found>(end - begin);
        for (var i = begin; i < end; i++)
        {
            page.Add(new Found(facts.NumberOf(kept[i].Place), kept[i].Score));
        }
        return new HitPage(page, end > begin ? PlaceOf(kept[end - 1]) : null, end < kept.Count || !isAll);
    }

    /// <summary>How many stand at the place of the cursor, as far as score and day tell.</summary>
    private long Equal(HitSet hits)
    {
        if (request.Order != SearchOrder.Relevance)
        {
            var first = facts.PlaceFrom(request.After!.Day * ContributionNumber.PerDay);
            return hits.CountIn(first, facts.PlaceFrom((request.After.Day + 1) * ContributionNumber.PerDay));
        }
        var count = 0L;
        foreach (var place in hits)
        {
            count += _scores![place] == request.After!.Score && facts.DayOf(place) == request.After.Day ? 1 : 0;
        }
        return count;
    }

    /// <summary>So many of the best behind the cursor and all that are as good as the last of them.</summary>
    private (List<Candidate> Kept, bool IsAll) Best(HitSet hits, long wanted)
    {
        var kept = new List<Candidate>();
        if (wanted == 0)
        {
            return (kept, hits.From(0) < 0);
        }
        var most = (int)Math.Min(Array.MaxLength / 2, wanted);
        var best = new PriorityQueue<Candidate, Candidate>(Comparer<Candidate>.Create((a, b) => Compare(b, a)));
        var ties = new List<Candidate>();
        var isAll = true;
        var least = float.NegativeInfinity;
        foreach (var place in hits)
        {
            var score = _scores![place];
            if (score < least)
            {
                isAll = false;
                continue;
            }
            var hit = new Candidate(place, score, facts.DayOf(place));
            if (request.After is { } after && ComparePlace(hit, after) < 0)
            {
                continue;
            }
            if (best.Count < most)
            {
                best.Enqueue(hit, hit);
            }
            else
            {
                var worst = best.Peek();
                var order = Compare(hit, worst);
                if (order > 0)
                {
                    isAll = false;
                    continue;
                }
                if (order == 0)
                {
                    ties.Add(hit);
                    continue;
                }
                best.DequeueEnqueue(hit, hit);
                if (Compare(worst, best.Peek()) == 0)
                {
                    ties.Add(worst);
                }
                else
                {
                    isAll = false;
                    ties.Clear();
                }
            }
            least = best.Count == most ? best.Peek().Score : least;
        }
        foreach (var (hit, _) in best.UnorderedItems)
        {
            kept.Add(hit);
        }
        kept.AddRange(ties);
        return (kept, isAll);
    }

    /// <summary>Whole days in order until there are so many; what has no day comes last.</summary>
    private (List<Candidate> Kept, bool IsAll) InOrder(HitSet hits, long wanted)
    {
        var kept = new List<Candidate>();
        var dated = facts.PlaceFrom(ContributionNumber.PerDay);
        var isNewest = request.Order == SearchOrder.Newest;
        var blocks = facts.Blocks.Length;
        var undated = facts.Blocks.Length == 0 || dated == 0 ? 0 : dated >= facts.Places ? blocks : facts.BlockOf(dated);
        var last = -1L;
        for (var i = 0; i < blocks; i++)
        {
            var block = isNewest ? blocks - 1 - i : i < blocks - undated ? undated + i : i - (blocks - undated);
            var (first, end) = facts.PlacesOf(block);
            var day = ContributionNumber.DayOf(facts.Blocks[block] << FactBlocks.Bits);
            if (hits.CountIn(first, end) == 0 || (request.After is { } after && ComparePlace(new Candidate(first, 0, day), after) < 0))
            {
                continue;
            }
            if (kept.Count >= wanted && day != last)
            {
                return (kept, false);
            }
            last = day;
            for (var place = hits.From(first); place >= 0 && place < end; place = hits.From(place + 1))
            {
                kept.Add(new Candidate(place, 0, day));
            }
        }
        return (kept, true);
    }

    private int Compare(Candidate one, Candidate other)
    {
        if (request.Order == SearchOrder.Relevance && other.Score.CompareTo(one.Score) is var byScore and not 0)
        {
            return byScore;
        }
        return CompareDays(one.Day, other.Day);
    }

    private int CompareDays(long one, long other) => request.Order == SearchOrder.Oldest
        ? (one == 0 ? long.MaxValue : one).CompareTo(other == 0 ? long.MaxValue : other)
        : other.CompareTo(one);

    private int ComparePlace(Candidate hit, HitPlace place) =>
        request.Order == SearchOrder.Relevance && place.Score.CompareTo((double)hit.Score) is var byScore and not 0 ? byScore : CompareDays(hit.Day, place.Day);

    private int Compare(Candidate hit, HitPlace place)
    {
        if (ComparePlace(hit, place) is var first and not 0)
        {
            return first;
        }
        var (document, ordinal) = names.Of(facts.NumberOf(hit.Place));
        return string.CompareOrdinal(document, place.Document) is var second and not 0 ? second : ordinal.CompareTo(place.Ordinal);
    }

    /// <summary>Puts hits that are equally good in the order of their ids, where any of them may be on the page.</summary>
    private void Name(List<Candidate> kept)
    {
        _candidates.Clear();
        for (var first = 0; first < kept.Count;)
        {
            var end = first + 1;
            while (end < kept.Count && Compare(kept[first], kept[end]) == 0)
            {
                end++;
            }
            if (end - first > 1 && (request.After is not null || (first < _wanted && end > request.Skip)))
            {
                names.Prepare(kept[first].Day, end - first);
                var named = kept.GetRange(first, end - first).ConvertAll(c => (Hit: c, Name: names.Of(facts.NumberOf(c.Place))));
                named.Sort((one, other) => string.CompareOrdinal(one.Name.Document, other.Name.Document) is var order and not 0 ? order : one.Name.Ordinal.CompareTo(other.Name.Ordinal));
                for (var i = 0; i < named.Count; i++)
                {
                    kept[first + i] = named[i].Hit;
                }
            }
            first = end;
        }
    }

    private HitPlace PlaceOf(Candidate hit)
    {
        var (document, ordinal) = names.Of(facts.NumberOf(hit.Place));
        return new HitPlace(hit.Score, (int)hit.Day, document, ordinal, HitPlace.MarkOf(request.Query, request.Order));
    }
}
