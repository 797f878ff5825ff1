using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Timelines;

namespace HansardMiner.Web.Numbers;

/// <summary>Cuts a timeline into parts of which each makes a page that is not too large. The same timeline is always cut at the same places.</summary>
internal static class TimelineParts
{
    /// <summary>How many figures of one definition are written out; the others are in the downloads, and counted.</summary>
    public const int MostPoints = 16;

    /// <summary>How many letters of a quotation are shown around its figure.</summary>
    public const int MostQuoted = 420;

    private const int MostSeries = 12;
    private const int Budget = 33_000;

    /// <summary>The parts; none where there is no series.</summary>
    public static IReadOnlyList<TimelinePart> Of(IReadOnlyList<Series> series)
    {
        var parts = new List<TimelinePart>();
        var (first, cost) = (1, 0);
        for (var number = 1; number <= series.Count; number++)
        {
            var own = Cost(series[number - 1]);
            if (number > first && (cost + own > Budget || number - first >= MostSeries))
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

    /// <summary>About how many bytes a series takes: its panels, its definition, a row and the words of each figure.</summary>
    private static int Cost(Series series)
    {
        var title = series.Definition.Title.Length;
        var placed = series.Points.Count(p => p.IsPlaced);
        var cost = 250 + title + series.Apart.Sum(a => a.Length) + (placed == 0 ? 0 : 1_400 + (2 * (title + series.Apart.Sum(a => a.Length))) + (placed * 2 * (420 + title)));
        foreach (var point in series.Points.Take(MostPoints))
        {
            cost += 450 + title;
            foreach (var utterance in point.Utterances.Take(MostUtterances))
            {
                var hit = utterance.First;
                cost += 420 + Math.Min(hit.Quotation.Length, MostQuoted) + hit.Id.Length + (2 * hit.Citation.Length) + (hit.Permalink?.AbsoluteUri.Length ?? 0) + (hit.Attribution?.Printed.Length ?? 0);
            }
        }
        return cost;
    }

    /// <summary>How many times that a figure was given are quoted; the others are counted.</summary>
    public const int MostUtterances = 4;
}
