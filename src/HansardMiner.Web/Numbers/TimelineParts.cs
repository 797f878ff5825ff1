using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Present.Charts;
using HansardMiner.Timelines;

namespace HansardMiner.Web.Numbers;

/// <summary>Cuts a timeline into parts of which each makes a page that is not too large. The same timeline is always cut at the same places.</summary>
internal static class TimelineParts
{
    /// <summary>How many figures of one definition are written out; the others are in the downloads, and counted.</summary>
    public const int MostPoints = 16;

    /// <summary>How many letters of a quotation are shown around its figure.</summary>
    public const int MostQuoted = 420;

    /// <summary>How many series have a line of their own in the overview of the first part.</summary>
    public const int MostOverview = 24;

    private const int MostSeries = 12;

    // The first part has the overview, contradictions and sums beside its series.
    private const int FirstBudget = 26_000;
    private const int Budget = 42_000;
    private const int ExplainedBudget = 10_000;

    // The most links that a panel has, as ValuesPanel draws them.
    private const int MostLinked = 24;

    /// <summary>The parts; none where there is no series.</summary>
    /// <param name="series">The series.</param>
    /// <param name="order">By what their figures are laid out.</param>
    public static IReadOnlyList<TimelinePart> Of(IReadOnlyList<Series> series, TimelineOrder order)
    {
        var parts = new List<TimelinePart>();
        var (first, cost) = (1, 0);
        for (var number = 1; number <= series.Count; number++)
        {
            var own = Cost(series[number - 1], order);
            if (number > first && (cost + own > (parts.Count == 0 ? FirstBudget : Budget) || number - first >= MostSeries))
            {
                parts.Add(new TimelinePart(parts.Count + 1, first, number - 1));
                (first, cost) = (number, 0);
            }
            cost += own;
        }
        if (series.Count > 0)
        {
            parts.Add(new TimelinePart(parts.Count + 1, first, series.Count));
        }
        return parts;
    }

    /// <summary>The last series that is explained on the first part: as many as its overview has, as long as that does not make it too large.</summary>
    public static int LastExplained(IReadOnlyList<Series> series, TimelinePart part)
    {
        var (last, cost) = (part.Last, 0);
        for (; last < Math.Min(series.Count, MostOverview) && cost < ExplainedBudget; last++)
        {
            cost += 260 + (2 * series[last].Definition.Title.Length) + (11 * series[last].Apart.Sum(a => a.Length) / 10);
        }
        return last;
    }

    /// <summary>About how many bytes a series takes: its panels, its definition, a row and the words of each figure.</summary>
    private static int Cost(Series series, TimelineOrder order)
    {
        var (title, apart) = (series.Definition.Title.Length, series.Apart.Sum(a => a.Length));
        var drawn = order == TimelineOrder.Period ? series.Points.Count(p => p.IsPlaced) : series.Points.Sum(p => p.Utterances.Count(u => u.Said is not null));
        var cost = 330 + (2 * title) + apart;
        if (drawn > 0)
        {
            var point = 480 + (2 * title) + series.Points[0].Utterances[0].First.Id.Length + (2 * 40);
            cost += 2 * (800 + (3 * (title + apart) / 2) + (drawn <= MostLinked ? drawn * point : drawn * 190));
        }
        foreach (var point in series.Points.Take(MostPoints))
        {
            cost += 380 + (2 * title) + point.Utterances[0].First.Id.Length;
            foreach (var utterance in point.Utterances.Take(MostUtterances))
            {
                var hit = utterance.First;
                cost += 380 + (Math.Min(hit.Quotation.Length, MostQuoted) * 11 / 10) + (2 * hit.Citation.Length) + (hit.Permalink?.AbsoluteUri.Length ?? 0) + (2 * (hit.Attribution?.Printed.Length ?? 0));
            }
        }
        return cost;
    }

    /// <summary>How many times that a figure was given are quoted; the others are counted.</summary>
    public const int MostUtterances = 4;
}
