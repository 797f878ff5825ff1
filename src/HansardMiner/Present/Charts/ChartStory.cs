using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Timelines;

namespace HansardMiner.Present.Charts;

/// <summary>What a chart says, before it is drawn: headline, panels, table, contradictions, sources.</summary>
internal sealed class ChartStory
{
    private const int MostDescribed = 12;

    private readonly Timeline _timeline;
    private readonly TimelineOrder _order;
    private IReadOnlyList<ChartRow>? _rows;

    public ChartStory(Timeline timeline, TimelineOrder order)
    {
        _timeline = timeline;
        _order = order;
        Series = [.. timeline.All.Select((s, i) => Of(s, i + 1)).OfType<ChartSeries>()];
        Sources = [.. timeline.All.SelectMany(s => s.Points).SelectMany(p => p.Utterances).SelectMany(u => u.Sources)];
    }

    /// <summary>The series with at least one figure that can be placed.</summary>
    public IReadOnlyList<ChartSeries> Series { get; }

    /// <summary>The table: every figure.</summary>
    public IReadOnlyList<ChartRow> Rows => _rows ??= [.. _timeline.All.SelectMany((s, i) => s.Points.Select(p => Row(s, i + 1, p)))];

    /// <summary>Where the figures are printed.</summary>
    public IReadOnlyList<ClaimHit> Sources { get; }

    /// <summary>How many figures cannot be placed.</summary>
    public int NotPlaced => _order == TimelineOrder.Period ? _timeline.Unplaced.Sum(s => s.Points.Count)
        : _timeline.All.Sum(s => s.Points.Count(p => p.Utterances.All(u => u.Said is null)));

    /// <summary>Why they cannot.</summary>
    public string NotPlacedBecause => _order == TimelineOrder.Period ? "whose period is not stated" : "whose day said is not stated";

    /// <summary>Contradictions, and sums that fail, one line each.</summary>
    public IReadOnlyList<string> Warnings =>
    [
        .. _timeline.Conflicts.Select(TimelineWording.Why),
        .. _timeline.Checks.Where(c => c.Outcome == CheckOutcome.Fails).Select(TimelineWording.Line),
    ];

    /// <summary>What the figures show, as far as that can be told without judging.</summary>
    public string Headline
    {
        get
        {
            var subject = Capital(_timeline.Asked.Trim().Replace("\"", "", StringComparison.Ordinal));
            var definitions = _timeline.All.Select(s => s.Definition.Title).Distinct().ToList();
            if (_timeline.Points == 0)
            {
                return $"{subject}: no figures found";
            }
            if (definitions.Count > 1)
            {
                return $"{subject}: {Wording.Number("figure", _timeline.Points)} that count {Wording.Number("different thing", definitions.Count)}";
            }
            var points = _timeline.All.SelectMany(s => s.Points.Select(p => (In: s, Point: p))).OrderBy(p => p.Point.Quantity.Value).ToList();
            var (least, most) = (TimelineWording.Figure(points[0].In, points[0].Point), TimelineWording.Figure(points[^1].In, points[^1].Point));
            return $"{Capital(definitions[0])}: " + (least == most ? least : $"{Wording.Number("figure", _timeline.Points)}, from {least} to {most}");
        }
    }

    /// <summary>What was taken, and how it is laid out.</summary>
    public string Subtitle
    {
        get
        {
            var said = _timeline.All.SelectMany(s => s.Points).SelectMany(p => p.Utterances).Select(u => u.Said).OfType<DateOnly>().Order().ToList();
            var when = said.Count == 0 ? "" : said[0] == said[^1] ? $" on {Wording.Day(said[0])}" : $" between {Wording.Day(said[0])} and {Wording.Day(said[^1])}";
            return $"What was said{when}, by the {(_order == TimelineOrder.Period ? "time each figure is for" : "day each figure was said")}."
                + (_timeline.All.Count() > 1 ? " Each panel counts something else; figures in different panels are not one series." : "");
        }
    }

    /// <summary>The chart for those who do not see it: sort, data, main message.</summary>
    public string Description
    {
        get
        {
            var points = Series.SelectMany(s => s.Points.Select(p => $"{p.Label} {s.Title}, {p.When}")).ToList();
            var more = points.Count - MostDescribed;
            return $"Timeline chart in {Wording.Number("panel", Series.Count)}, one per definition"
                + (points.Count == 0 ? "." : ": " + string.Join("; ", points.Take(MostDescribed)) + (more > 0 ? $"; and {Wording.Number("more figure", more)} in the table." : "."))
                + (NotPlaced == 0 ? "" : $" {Capital(Wording.Number("figure", NotPlaced))} {NotPlacedBecause}: in the table only.")
                + " Main message: " + Message;
        }
    }

    private string Message
    {
        get
        {
            var warnings = Warnings.Count == 0 ? "" : $" {Wording.Number("contradiction or failing sum", Warnings.Count)} among them.";
            return (_timeline.All.Count() > 1 ? "the figures count different things and cannot be joined into one series."
                : Series.Count == 0 ? "no figure can be placed in time." : Wording.Sentence(Headline)) + warnings;
        }
    }

    private ChartSeries? Of(Series series, int number)
    {
        var points = (_order == TimelineOrder.Period ? ByPeriod(series) : BySaid(series)).ToList();
        if (points.Count == 0)
        {
            return null;
        }
        var notes = new List<string>();
        if (series.Apart.Count > 0)
        {
            notes.Add($"Not one series with {number - 1}: {string.Join("; ", series.Apart)}.");
        }
        notes.AddRange(series.Differing.Select(d => $"Figures for {d.Period} differ: {Wording.List(d.Points.Select(p => TimelineWording.Figure(series, p)))}."));
        notes.AddRange(series.Points.Where(p => p.IsPlaced && p.ReplacedBy is not null).Select(p => $"{TimelineWording.Figure(series, p)} for {p.Period!.Words} was {TimelineWording.Replaced(series, p)}."));
        return new ChartSeries(number, series.Definition.Title, notes, points);
    }

    private static IEnumerable<ChartPoint> ByPeriod(Series series) => series.Points.Where(p => p is { IsPlaced: true, ReplacedBy: null })
        .Select(p => new ChartPoint(p.Period!.From, p.Period.To, p.Quantity, Wording.Hedged(p.Quantity, series.Definition.Kind), Wording.Days(p.Period), TimelineWording.Givers(p), Quote(series, p, p.Utterances[0]))
        { Printed = p.Utterances[0].First, Name = Name(series, p, p.Utterances[0]) });

    private static IEnumerable<ChartPoint> BySaid(Series series) =>
        from point in series.Points
        from utterance in point.Utterances
        where utterance.Said is not null
        orderby utterance.Said
        select new ChartPoint(
            utterance.Said, utterance.Said, point.Quantity, Wording.Hedged(point.Quantity, series.Definition.Kind),
            point.Period is null ? "period not stated" : "for " + (point.IsPlaced ? Wording.Days(point.Period) : $"“{point.Period.Words}”"),
            TimelineWording.Giver(utterance), Quote(series, point, utterance))
        { Printed = utterance.First, Name = Name(series, point, utterance) };

    private static string Quote(Series series, TimelinePoint point, Utterance utterance) =>
        $"{Wording.Hedged(point.Quantity, series.Definition.Kind)} – {series.Definition.Title}: “{utterance.Quotation}” {utterance.First.Citation}";

    private static string Name(Series series, TimelinePoint point, Utterance utterance) =>
        $"{Wording.Hedged(point.Quantity, series.Definition.Kind)} {series.Definition.Title}, {TimelineWording.Giver(utterance)}";

    private static ChartRow Row(Series series, int number, TimelinePoint point)
    {
        var sources = point.Utterances.SelectMany(u => u.Sources).Select(s => s.Citation).Distinct().ToList();
        return new ChartRow(
            Wording.Plain(number),
            TimelineWording.Figure(series, point) + (TimelineWording.Replaced(series, point) is { } since ? $" ({since})" : ""),
            point.IsPlaced ? Wording.Days(point.Period!) : Wording.Period(point.Period),
            series.Definition.Title,
            TimelineWording.Givers(point),
            sources[0] + (sources.Count > 1 ? $"; and {Wording.Number("other place", sources.Count - 1)}" : ""));
    }

    private static string Capital(string text) => text.Length == 0 ? "Figures" : char.ToUpperInvariant(text[0]) + text[1..];
}
