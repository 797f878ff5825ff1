using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Timelines;

namespace HansardMiner.Present.Exports;

/// <summary>One place at which a figure of a timeline is printed, with the series and the point in which it stands.</summary>
/// <param name="Series">The number of its series, from 1; null when it stands in none (it is only part of a contradiction or a sum).</param>
/// <param name="Definition">What that series counts.</param>
/// <param name="Point">The number of its point in the series, from 1.</param>
/// <param name="Utterance">Which time the figure was given, from 1: several rows when one utterance is printed at several places.</param>
/// <param name="Hit">The figure.</param>
public sealed record TimelineRow(int? Series, string? Definition, int? Point, int? Utterance, ClaimHit Hit)
{
    /// <summary>The id of a point: "3.2" is the second of the third series.</summary>
    public static string Id(int series, int point) => string.Create(CultureInfo.InvariantCulture, $"{series}.{point}");

    /// <summary>The rows of a timeline, in its order.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="withOthers">Whether figures that stand in no series, only in a contradiction or a sum, come after them.</param>
    public static IEnumerable<TimelineRow> Of(Timeline timeline, bool withOthers)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var rows =
            from series in timeline.All.Select((s, i) => (Is: s, Number: i + 1))
            from point in series.Is.Points.Select((p, i) => (Is: p, Number: i + 1))
            from utterance in point.Is.Utterances.Select((u, i) => (Is: u, Number: i + 1))
            from hit in utterance.Is.Sources
            select new TimelineRow(series.Number, series.Is.Definition.Title, point.Number, utterance.Number, hit);
        foreach (var row in rows)
        {
            if (seen.Add(row.Hit.Id))
            {
                yield return row;
            }
        }
        foreach (var hit in withOthers ? timeline.Conflicts.SelectMany(c => c.Figures).Concat(timeline.Checks.SelectMany(c => c.Figures)) : [])
        {
            if (seen.Add(hit.Id))
            {
                yield return new TimelineRow(null, null, null, null, hit);
            }
        }
    }

    /// <summary>The columns: where it stands on the timeline, then those of a figure.</summary>
    /// <param name="sha256">The hash of a source file's bytes, by its path.</param>
    public static IReadOnlyList<ExportColumn<TimelineRow>> Columns(Func<string, string?> sha256) =>
    [
        new("series_id", "number of the series: figures with the same number count the same thing; empty when it stands in none", r => r.Series, CellKind.Integer),
        new("definition", "what that series counts", r => r.Definition, Role: ColumnRole.Facet),
        new("point_id", "number of the point: figures with the same number are the same value for the same time", r => r.Point is { } point ? Id(r.Series!.Value, point) : null),
        new("time_given", "which time the figure was given, from 1; equal where one utterance is printed at several places", r => r.Utterance, CellKind.Integer),
        .. ClaimColumns.With(sha256).Select(c => new ExportColumn<TimelineRow>(c.Name, c.Meaning, r => c.Value(r.Hit), c.Kind, c.Role)),
    ];
}
