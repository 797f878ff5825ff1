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
    /// <summary>With how many series of one key and heading, and of one key, a figure is compared.</summary>
    private const int Compared = 24;

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
        var placed = new List<Series>();
        var unplaced = new List<Series>();
        foreach (var one in series)
        {
            if (Points(one.Members, isPlaced: true) is { Count: > 0 } points)
            {
                placed.Add(new Series(one.Definition, points, []));
            }
            unplaced.AddRange(Points(one.Members, isPlaced: false).Select(p => new Series(one.Definition, [p], [])));
        }
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
            // Figures of which nobody says what they count can only be one series where one sentence gives them together.
            var isNamed = figure.Definition.Counted is not null;
            var near = Of(byHeading, (figure.Key, isNamed ? figure.Hit.Headings.Count > 0 ? figure.Hit.Headings[^1] : "" : figure.Hit.Contribution.Value));
            var alike = isNamed ? Of(byKey, figure.Key) : near;
            var taken = Taking(near, figure) ?? (isNamed ? Taking(alike, figure) : null);
            if (taken is null)
            {
                taken = new GrowingSeries(figure);
                series.Add(taken);
                alike.Add(taken);
            }
            else
            {
                taken.Add(figure);
            }
            if (isNamed && (near.Count == 0 || !ReferenceEquals(near[^1], taken)))
            {
                near.Remove(taken);
                near.Add(taken);
            }
        }
        return series;
    }

    private static List<GrowingSeries> Of<TKey>(Dictionary<TKey, List<GrowingSeries>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }
        return list;
    }

    /// <summary>The newest of the series that takes a figure, of those that came last.</summary>
    private static GrowingSeries? Taking(List<GrowingSeries> series, Figure figure)
    {
        for (var i = series.Count - 1; i >= Math.Max(0, series.Count - Compared); i--)
        {
            if (series[i].Takes(figure))
            {
                return series[i];
            }
        }
        return null;
    }

    private static IReadOnlyList<TimelinePoint> Points(IReadOnlyList<Figure> members, bool isPlaced)
    {
        if (members.Count == 1)
        {
            return IsPlaced(members[0]) == isPlaced ? [Point(members)] : [];
        }
        var those = members.Where(m => IsPlaced(m) == isPlaced).ToList();
        return those.Count < 2
            ? [.. those.Select(m => Point([m]))]
            : Replacement.Marked([.. TimelinePoint.InOrder(those.GroupBy(m => (m.Hit.Claim.Quantity, PeriodKey.Of(m.Hit.Claim.Period))).Select(g => Point([.. g])))]);
    }

    private static bool IsPlaced(Figure figure) => figure.Hit.Claim.Period is { IsPlaced: true };

    private static TimelinePoint Point(IReadOnlyList<Figure> members)
    {
        IReadOnlyList<Utterance> utterances = members.Count == 1
            ? [members[0].Utterance]
            : [.. members.Select(m => m.Utterance).OrderBy(u => u.Said ?? DateOnly.MaxValue).ThenBy(u => u.First.Id, StringComparer.Ordinal)];
        return new TimelinePoint(utterances[0].First.Claim.Quantity, utterances[0].First.Claim.Period, utterances);
    }

    private static IReadOnlyList<Series> WithReasons(IEnumerable<Series> series)
    {
        var ordered = series.OrderBy(s => s.Points[0].At ?? DateOnly.MaxValue)
            .ThenBy(s => s.Points[0].Period?.To ?? DateOnly.MaxValue)
            .ThenBy(s => s.Points[0].FirstSaid ?? DateOnly.MaxValue)
            .ThenBy(s => s.Points[0].Utterances[0].First.Id, StringComparer.Ordinal)
            .ToList();
        return [.. ordered.Select((s, i) => i == 0 ? s : s with { Apart = new Reasons(s, ordered[i - 1]) })];
    }
}
