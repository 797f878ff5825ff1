using System;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Facts;
using HansardMiner.Sqlite.Reading;
using HansardMiner.Store;
using SQLitePCL;

namespace HansardMiner.Sqlite.Searching;

/// <summary>One search in one committed state: finds, folds copies, scores, cuts the page and counts.</summary>
internal sealed class Search(Database database, SearchFacts facts, SearchRequest request, Deadline deadline)
{
    private const int StepsBetweenLooks = 2000;

    /// <summary>How many contributions are looked at first where the page is wanted and not the number of all; then four times as many, and so on.</summary>
    private const int FewestAtOnce = 20_000;

    private readonly HitPager _pager = new(facts, new HitReader(database), new HitNames(database), request);

    public SearchOutcome Run()
    {
        raw.sqlite3_progress_handler(database.Handle, StepsBetweenLooks, _ => deadline.IsOver ? 1 : 0, null);
        try
        {
            var (first, end) = QueryRunner.Range(request.Query, facts);
            (first, end) = (Math.Max(0, first), Math.Min(facts.Places, end));
            if (first >= end)
            {
                return Of(new HitPage([], null), 0, request.Facets.Count > 0 ? new HitSet(facts.Places) : null);
            }
            return request.Take <= 0 ? Counted(first, end)
                : request.Order == SearchOrder.Relevance ? ByRelevance(first, end)
                : request.IsCounted || request.Facets.Count > 0 ? ByDay(first, end) : Nearest(first, end);
        }
        catch (TimeoutException)
        {
            return new SearchOutcome(new HitPage([], null), 0, false, [], false);
        }
        finally
        {
            raw.sqlite3_progress_handler(database.Handle, 0, null, null);
        }
    }

    /// <summary>Where no hit is to be shown, none needs a score or an order.</summary>
    private SearchOutcome Counted(int first, int end)
    {
        using var hits = new QueryRunner(new WordIndexReader(database, facts, deadline), first, end).Run(request.Query);
        facts.Copies(database).Fold(hits, null);
        return Of(new HitPage([], null), hits.Count, hits);
    }

    private SearchOutcome ByRelevance(int first, int end)
    {
        var runner = new QueryRunner(new WordIndexReader(database, facts, deadline), first, end);
        using var hits = runner.Run(request.Query);
        var scores = SearchRoom.Numbers.Rent(facts.Places);
        try
        {
            scores.AsSpan(0, facts.Places).Clear();
            var isWhole = Score(runner, hits, scores);
            facts.Copies(database).Fold(hits, scores);
            return Of(_pager.Cut(hits, scores), hits.Count, hits) with { IsWhole = isWhole };
        }
        finally
        {
            SearchRoom.Numbers.Return(scores);
        }
    }

    /// <summary>Scores what was found; where the time is up, what has no score yet comes last.</summary>
    private bool Score(QueryRunner runner, HitSet hits, float[] scores)
    {
        try
        {
            runner.Score(request.Query, hits, scores);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private SearchOutcome ByDay(int first, int end)
    {
        using var hits = new QueryRunner(new WordIndexReader(database, facts, deadline), first, end).Run(request.Query);
        facts.Copies(database).Fold(hits, null);
        return Of(_pager.Cut(hits, null), hits.Count, hits);
    }

    /// <summary>Looks at some days after the others until the page is certain.</summary>
    private SearchOutcome Nearest(int first, int end)
    {
        var dated = Math.Clamp(facts.PlaceFrom(ContributionNumber.PerDay), first, end);
        var isNewest = request.Order == SearchOrder.Newest;
        var (from, to) = isNewest ? (end, end) : (dated, dated);
        if (request.After is { Day: > 0 } after)
        {
            // Nothing of the days before the cursor's is on the page.
            from = to = Math.Clamp(facts.PlaceFrom((after.Day + (isNewest ? 1 : 0)) * ContributionNumber.PerDay), dated, end);
        }
        for (var some = FewestAtOnce; ; some = (int)Math.Min(int.MaxValue, some * 4L))
        {
            (from, to) = isNewest ? (DayBegin(Math.Max(dated, from - Math.Min(from, some)), dated), to) : (from, DayEnd(Math.Min(end, to + (long)some), end));
            if (isNewest ? from <= dated : to >= end)
            {
                return ByDay(first, end);
            }
            using var hits = new QueryRunner(new WordIndexReader(database, facts, deadline), from, to).Run(request.Query);
            if (!Fold(hits, from, to))
            {
                return ByDay(first, end);
            }
            var page = _pager.Cut(hits, null);
            if (page.Next is not null)
            {
                return new SearchOutcome(page, hits.Count, false, [], true);
            }
        }
    }

    /// <summary>Whether all copies found are shown on these days, too; otherwise what is shown on the other days must be known.</summary>
    private bool Fold(HitSet hits, int from, int to)
    {
        var copies = facts.Copies(database);
        for (var i = 0; i < copies.Places.Length; i++)
        {
            var isInside = copies.Places[i] >= from && copies.Places[i] < to;
            var isShownInside = copies.Shown[i] >= from && copies.Shown[i] < to;
            if (isInside != isShownInside)
            {
                return false;
            }
        }
        copies.Fold(hits, null);
        return true;
    }

    private int DayBegin(int place, int least) => place <= least ? least : facts.PlaceFrom(facts.DayOf(place) * ContributionNumber.PerDay);

    private int DayEnd(long place, int most) => place >= most ? most : facts.PlaceFrom((facts.DayOf((int)place) + 1) * ContributionNumber.PerDay);

    private SearchOutcome Of(HitPage page, int total, HitSet? hits)
    {
        var counter = hits is null ? null : new FacetCounter(database, facts, hits);
        return new SearchOutcome(page, total, true, [.. request.Facets.Select(f => counter!.Count(f, request.FacetValues))], true);
    }
}
