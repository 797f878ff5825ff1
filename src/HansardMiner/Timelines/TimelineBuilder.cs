using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;

namespace HansardMiner.Timelines;

/// <summary>
/// Lays figures on a timeline: utterances of the same words become one, the same figure said twice one point, and only equal definitions one series. Then it says where
/// figures contradict each other, and does their arithmetic again.
/// </summary>
public static class TimelineBuilder
{
    /// <summary>With how many series of one key a figure is compared that has another heading than all of them.</summary>
    private const int Compared = 48;

    /// <summary>Builds the timeline of the figures that were found near the words asked for.</summary>
    /// <param name="asked">The question as typed.</param>
    /// <param name="hits">The figures.</param>
    /// <param name="leftOut">How many others were left out.</param>
    public static Timeline Build(string asked, IEnumerable<ClaimHit> hits, int leftOut)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(hits);
        var figures = FigureReader.Read(hits);
        var series = Grow(figures);
        var placed = series.Select(s => (s.Definition, Points: Points(s.Members.Where(IsPlaced)))).Where(s => s.Points.Count > 0);
        var unplaced = series.SelectMany(s => Points(s.Members.Where(m => !IsPlaced(m))).Select(p => (s.Definition, Points: (IReadOnlyList<TimelinePoint>)[p])));
        var sheet = new FigureSheet(figures, series);
        return new Timeline(asked, WithReasons(placed), WithReasons(unplaced), leftOut)
        {
            Conflicts = ConflictFinder.Find(sheet),
            Checks = CheckFinder.Find(sheet),
        };
    }

    private static IReadOnlyList<GrowingSeries> Grow(IReadOnlyList<Figure> figures)
    {
        var series = new List<GrowingSeries>();
        var byKey = new Dictionary<string, List<GrowingSeries>>(StringComparer.Ordinal);
        var byHeading = new Dictionary<(string Key, string Heading), List<GrowingSeries>>();
        foreach (var figure in figures)
        {
            if (!byKey.TryGetValue(figure.Key, out var alike))
            {
                byKey[figure.Key] = alike = [];
            }
            var heading = (figure.Key, figure.Hit.Headings.Count > 0 ? figure.Hit.Headings[^1] : "");
            if (!byHeading.TryGetValue(heading, out var near))
            {
                byHeading[heading] = near = [];
            }
            var taken = near.TakeLast(Compared).FirstOrDefault(c => c.Takes(figure)) ?? alike.TakeLast(Compared).FirstOrDefault(c => c.Takes(figure));
            if (taken is null)
            {
                taken = new GrowingSeries(figure);
                alike.Add(taken);
                series.Add(taken);
            }
            else
            {
                taken.Add(figure);
            }
            if (near.Count == 0 || !near.Contains(taken))
            {
                near.Add(taken);
            }
        }
        return series;
    }

    private static bool IsPlaced(Figure figure) => figure.Hit.Claim.Period is { IsPlaced: true };

    private static IReadOnlyList<TimelinePoint> Points(IEnumerable<Figure> members) => Replacement.Marked(
    [
        .. TimelinePoint.InOrder(members
            .GroupBy(m => (m.Hit.Claim.Quantity, PeriodKey.Of(m.Hit.Claim.Period)))
            .Select(g => Point([.. g]))),
    ]);

    private static TimelinePoint Point(IReadOnlyList<Figure> members)
    {
        var utterances = members.Select(m => m.Utterance)
            .OrderBy(u => u.Said ?? DateOnly.MaxValue)
            .ThenBy(u => u.First.Id, StringComparer.Ordinal)
            .ToList();
        return new TimelinePoint(utterances[0].First.Claim.Quantity, utterances[0].First.Claim.Period, utterances);
    }

    private static IReadOnlyList<Series> WithReasons(IEnumerable<(Definition Definition, IReadOnlyList<TimelinePoint> Points)> series)
    {
        var ordered = series.OrderBy(s => s.Points[0].At ?? DateOnly.MaxValue)
            .ThenBy(s => s.Points[0].Period?.To ?? DateOnly.MaxValue)
            .ThenBy(s => s.Points[0].FirstSaid ?? DateOnly.MaxValue)
            .ThenBy(s => s.Points[0].Utterances[0].First.Id, StringComparer.Ordinal)
            .Select(s => new Series(s.Definition, s.Points, []))
            .ToList();
        return [.. ordered.Select((s, i) => i == 0 ? s : s with { Apart = s.ApartFrom(ordered[i - 1]) })];
    }
}
