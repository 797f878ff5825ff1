using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Timelines;

namespace HansardMiner.Present.Exports;

/// <summary>A timeline as tables: figures, series, points, contradictions, arithmetic, and what ties them.</summary>
public static class TimelineTables
{
    private const string Claims = "claims";
    private const string AllSeries = "series";
    private const string AllPoints = "points";
    private const string Conflicts = "conflicts";
    private const string Checks = "checks";

    /// <summary>A point with where it stands.</summary>
    private sealed record Placed(int Series, int Number, Series In, TimelinePoint Point);

    /// <summary>A figure of a contradiction or a sum.</summary>
    private sealed record Tie(int Of, int Place, ClaimHit Figure);

    /// <summary>The tables.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="sha256">The hash of a source file's bytes, by its path.</param>
    public static IReadOnlyList<ExportTable> Of(Timeline timeline, Func<string, string?> sha256)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var series = timeline.All.Select((s, i) => (Is: s, Number: i + 1)).ToList();
        var points = series.SelectMany(s => s.Is.Points.Select((p, i) => new Placed(s.Number, i + 1, s.Is, p)));
        return
        [
            ExportTable.Of(Claims, "a place at which a figure is printed", TimelineRow.Columns(sha256), TimelineRow.Of(timeline, withOthers: true))
                with { References = new Dictionary<string, string> { ["series_id"] = AllSeries, ["point_id"] = AllPoints } },
            ExportTable.Of(AllSeries, "a series: figures that count the same thing", SeriesColumns, series),
            ExportTable.Of(AllPoints, "one figure for one time, with everyone who gave it", PointColumns, points)
                with { References = new Dictionary<string, string> { ["series_id"] = AllSeries } },
            ExportTable.Of(Conflicts, "figures that contradict each other", ConflictColumns, timeline.Conflicts.Select((c, i) => (c, i + 1))),
            ExportTable.Of(Checks, "arithmetic that ties figures together, done again", CheckColumns, timeline.Checks.Select((c, i) => (c, i + 1))),
            Ties("conflict_figures", "a figure of a contradiction", "conflict_id", Conflicts, timeline.Conflicts.Select(c => c.Figures)),
            Ties("check_figures", "a figure of a sum", "check_id", Checks, timeline.Checks.Select(c => c.Figures)),
        ];
    }

    private static IReadOnlyList<ExportColumn<(Series Is, int Number)>> SeriesColumns { get; } =
    [
        new("id", "number of the series", s => s.Number, CellKind.Integer, ColumnRole.Key),
        new("definition", "what it counts, in a few words", s => s.Is.Definition.Title, Role: ColumnRole.Searched),
        new("counted", "what is counted, as printed", s => s.Is.Definition.Counted, Role: ColumnRole.Facet),
        new("act", "what is done to it", s => s.Is.Definition.Act?.Name, Role: ColumnRole.Facet),
        new("kind", "count, money, percent, points, ratio, multiplier, duration, age, measure or rate", s => Wording.Small(s.Is.Definition.Kind), Role: ColumnRole.Facet),
        new("unit", "GBP, %, year, km …; empty for a count", s => s.Is.Definition.Unit?.Symbol, Role: ColumnRole.Facet),
        new("change", "rise or fall when the figures are amounts of change", s => Wording.Small(s.Is.Definition.Change), Role: ColumnRole.Facet),
        new("place", "the place it is about", s => s.Is.Definition.Where, Role: ColumnRole.Facet),
        new("law", "the section or Act named with it", s => s.Is.Definition.Law, Role: ColumnRole.Facet),
        new("status", "fact, plan, request, hypothetical or denied", s => Wording.Small(s.Is.Definition.Status), Role: ColumnRole.Facet),
        new("is_running_total", "true for totals that grow (“so far”, “since 2012”)", s => s.Is.Definition.IsRunningTotal, CellKind.Truth),
        new("is_placed", "false when the time it is for is not stated", s => s.Is.Points.Any(p => p.IsPlaced), CellKind.Truth),
        new("apart", "why it is not one series with the one before it", s => s.Is.Apart.Count == 0 ? null : string.Join("; ", s.Is.Apart)),
        new("points", "how many figures it has", s => s.Is.Points.Count, CellKind.Integer),
        new("times_given", "how many times they were given", s => s.Is.Points.Sum(p => p.Utterances.Count), CellKind.Integer),
        new("first_day", "the first day of the times they are for", s => s.Is.Points.Select(p => p.Period?.From ?? p.Period?.To).Min(), CellKind.Day),
        new("last_day", "the last day of those times", s => s.Is.Points.Select(p => p.Period?.To ?? p.Period?.From).Max(), CellKind.Day),
    ];

    private static IReadOnlyList<ExportColumn<Placed>> PointColumns { get; } =
    [
        new("id", "number of the point: series, full stop, place in the series", p => TimelineRow.Id(p.Series, p.Number), Role: ColumnRole.Key),
        new("series_id", "number of its series", p => p.Series, CellKind.Integer),
        new("definition", "what it counts, in a few words", p => p.In.Definition.Title, Role: ColumnRole.Searched),
        new("figure", "the figure in words: “about 240”, “£3 million”", p => TimelineWording.Figure(p.In, p.Point)),
        new("value", "the number in base units; the lower end of a range", p => p.Point.Quantity.Value, CellKind.Number),
        new("value_low", "the least value that the words allow; empty when they set none", p => ClaimColumns.Low(p.Point.Quantity), CellKind.Number),
        new("value_high", "the greatest value that the words allow; empty when they set none", p => ClaimColumns.High(p.Point.Quantity), CellKind.Number),
        new("comparator", "exact, about, over, under or range", p => Wording.Small(p.Point.Quantity.Bound), Role: ColumnRole.Facet),
        new("unit", "GBP, %, year, km …; empty for a count", p => p.Point.Quantity.Unit?.Symbol, Role: ColumnRole.Facet),
        new("period_words", "the words that say the time it is for", p => p.Point.Period?.Words),
        new("period_start", "first day of that time; empty when it cannot be told", p => p.Point.Period?.From, CellKind.Day),
        new("period_end", "last day of that time; empty when it cannot be told", p => p.Point.Period?.To, CellKind.Day),
        new("times_given", "how many times it was given", p => p.Point.Utterances.Count, CellKind.Integer),
        new("first_said", "the first day it was given", p => p.Point.FirstSaid, CellKind.Day),
        new("replaced_by", "the figure that stands in its place since; empty when it was not replaced", p => p.Point.ReplacedBy is { } newer ? TimelineWording.Figure(p.In, newer) : null),
        new("given_by", "who gave it and when", p => TimelineWording.Givers(p.Point)),
    ];

    private static IReadOnlyList<ExportColumn<(Conflict Is, int Number)>> ConflictColumns { get; } =
    [
        new("id", "number of the contradiction", c => c.Number, CellKind.Integer, ColumnRole.Key),
        new("kind", "in what way the figures contradict each other", c => TimelineWording.Kind(c.Is.Kind), Role: ColumnRole.Facet),
        new("why", "the reason in one sentence", c => c.Is.Why, Role: ColumnRole.Searched),
        new("figures", "ids of the figures, parted by semicolons", c => Ids(c.Is.Figures)),
        new("given", "their words and citations", c => Given(c.Is.Figures)),
    ];

    private static IReadOnlyList<ExportColumn<(ArithmeticCheck Is, int Number)>> CheckColumns { get; } =
    [
        new("id", "number of the check", c => c.Number, CellKind.Integer, ColumnRole.Key),
        new("kind", "sum, share of a base, shares of one base, change between two levels, rate, multiple or bound", c => TimelineWording.Kind(c.Is.Kind), Role: ColumnRole.Facet),
        new("outcome", "holds, holds within rounding, fails or cannot be checked", c => TimelineWording.Outcome(c.Is.Outcome), Role: ColumnRole.Facet),
        new("working", "the sum with its numbers", c => c.Is.Working, Role: ColumnRole.Searched),
        new("missing", "what is missing, where it cannot be checked", c => c.Is.Missing),
        new("figures", "ids of the figures, in the order in which the sum names them, parted by semicolons", c => Ids(c.Is.Figures)),
        new("given", "their words and citations", c => Given(c.Is.Figures)),
    ];

    private static ExportTable Ties(string name, string title, string column, string table, IEnumerable<IReadOnlyList<ClaimHit>> figures) =>
        ExportTable.Of<Tie>(
            name,
            title,
            [
                new(column, "its number", t => t.Of, CellKind.Integer),
                new("place", "which of its figures, from 1", t => t.Place, CellKind.Integer),
                new("claim_id", "id of the figure", t => t.Figure.Id),
            ],
            figures.SelectMany((f, i) => f.Select((hit, place) => new Tie(i + 1, place + 1, hit))))
        with { IsTie = true, References = new Dictionary<string, string> { [column] = table, ["claim_id"] = Claims } };

    private static string Ids(IReadOnlyList<ClaimHit> figures) => string.Join("; ", figures.Select(f => f.Id));

    private static string Given(IReadOnlyList<ClaimHit> figures) => string.Join("; ", figures.Select(TimelineWording.Given));
}
