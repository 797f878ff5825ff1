using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Figures;
using HansardMiner.Query;
using HansardMiner.Tests.Timelines;
using HansardMiner.Timelines;

namespace HansardMiner.Tests.Present;

/// <summary>Timelines of all shapes: few and many series, few and many points, spans, moments, open ends, ranges, huge and negative values, long names.</summary>
internal static class RandomTimeline
{
    private static readonly string[] Things =
    [
        "otters", "ferries repaired", "applications for a licence to keep an otter in a county of which the council has not answered yet", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "W",
    ];

    public static Timeline Of(int seed, int mostSeries = 5, int mostPoints = 14)
    {
        var random = new Random(seed);
        var series = Enumerable.Range(0, random.Next(1, mostSeries + 1)).Select(i => One(random, i, random.Next(1, mostPoints + 1))).ToList();
        return new Timeline("otters in the county", [.. series.Where(s => s.Points[0].IsPlaced)], [.. series.Where(s => !s.Points[0].IsPlaced)], 2);
    }

    private static Series One(Random random, int number, int points)
    {
        var thing = Things[random.Next(Things.Length)];
        var placed = random.Next(8) > 0;
        var size = (decimal)Math.Pow(10, random.Next(0, 12));
        var hits = Enumerable.Range(0, points).Select(i =>
        {
            var value = Math.Round(size * (decimal)random.NextDouble(), 2) * (random.Next(25) == 0 ? -1 : 1);
            var words = value.ToString(CultureInfo.InvariantCulture);
            var hit = Said.Figure($"In some year there were {words} {thing}.", words, value, thing).In($"debate/{number}-{i}").By(random.Next(3) == 0 ? "The Parliamentary Under-Secretary of State for Ferries and Other Small Vessels" : "Ada Merrow");
            return placed ? Timed(hit, random) : hit;
        }).ToList();
        var ordered = TimelinePoint.InOrder(hits.Select(h => new TimelinePoint(Bounded(h.Claim.Quantity, random), h.Claim.Period, [new Utterance([h])]))).ToList();
        return new Series(Definition.Of(hits[0]), ordered, number == 0 ? [] : ["counts " + thing + ", not something else, and says so at some length"]);
    }

    private static Quantity Bounded(Quantity quantity, Random random) => random.Next(6) switch
    {
        0 => quantity with { Bound = Bound.Over },
        1 => quantity with { Bound = Bound.About },
        2 => quantity with { Bound = Bound.Under },
        3 => quantity with { Bound = Bound.Range, High = quantity.Value + Math.Abs(quantity.Value / 2) },
        _ => quantity,
    };

    private static ClaimHit Timed(ClaimHit hit, Random random)
    {
        var from = new DateOnly(1990 + random.Next(30), 1 + random.Next(12), 1 + random.Next(28));
        DateOnly? to = random.Next(4) switch { 0 => from, 1 => null, _ => from.AddDays(random.Next(1, 800)) };
        return hit.For("in some year", random.Next(6) == 0 && to is not null ? null : Iso(from), Iso(to)).On(Iso((to ?? from).AddDays(random.Next(400))));
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>One series with a figure for each of many months.</summary>
    public static Timeline Months(int count)
    {
        var first = new DateOnly(2005, 1, 1);
        var points = new List<TimelinePoint>();
        for (var i = 0; i < count; i++)
        {
            var (from, to) = (first.AddMonths(i), first.AddMonths(i + 1).AddDays(-1));
            var value = 400 + (i * 37 % 250);
            points.Add(new TimelinePoint(
                new Quantity(value, null, Bound.Exact, null), new Period("in that month", from, to),
                [new Utterance([Said.Figure($"In that month {value} otters were seen.", $"{value} otters", value, "otters").In($"written/{i}").On(Iso(to.AddDays(20)))])]));
        }
        return new Timeline("otters seen", [new Series(Definition.Of(points[0].Utterances[0].First), points, [])], [], 0);
    }
}
