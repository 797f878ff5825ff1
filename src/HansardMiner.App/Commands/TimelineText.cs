using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.App.Output;
using HansardMiner.Present;
using HansardMiner.Present.Charts;
using HansardMiner.Timelines;

namespace HansardMiner.App.Commands;

/// <summary>
/// A timeline as text: first all placed figures in order of time, each with the number of its definition, then the definitions one by one with
/// quotations, sources and the reason why each stands apart.
/// </summary>
internal static class TimelineText
{
    private static readonly TableHead[] Columns =
    [
        new("for the period", Wraps: true), new("figure", IsNumber: true), new("#", IsNumber: true), new("what it counts", Wraps: true), new("said", Wraps: true),
    ];

    public static void Write(Screen screen, Question question, Timeline timeline, TimelineOrder order)
    {
        screen.Wrapped(screen.Strong(Screen.Safe($"Timeline: {timeline.Asked}")));
        if (timeline.Points == 0)
        {
            screen.Line("No figures found near these words.");
        }
        else
        {
            Overview(screen, timeline, order);
        }
        for (var i = 0; i < timeline.Placed.Count; i++)
        {
            Details(screen, i + 1, timeline.Placed[i]);
        }
        if (timeline.Unplaced.Count > 0)
        {
            screen.Line();
            screen.Line(screen.Strong("PERIOD NOT STATED"));
            screen.Wrapped("The words do not say, or not in a way that can be dated, which time these figures are for. They are not placed; the day said is shown, but not used.");
            for (var i = 0; i < timeline.Unplaced.Count; i++)
            {
                Details(screen, timeline.Placed.Count + i + 1, timeline.Unplaced[i]);
            }
        }
        TimelineFindings.Write(screen, timeline);
        screen.Line();
        if (timeline.NotRead > 0)
        {
            screen.Wrapped($"These words stand near very many figures: the closest were laid, of these the newest, and {Wording.Number("further figure", (int)Math.Min(int.MaxValue, timeline.NotRead))} "
                + "that may belong to it not. Ask with more words, a speaker or days (from: to:), or read more with --most.");
        }
        if (timeline.LeftOut > 0)
        {
            screen.Wrapped($"{(timeline.IsLeftOutAtLeast ? "At least " : "")}{Wording.Number("other figure", timeline.LeftOut)} in the same texts left out: too few of the words asked for stand near "
                + (timeline.LeftOut == 1 ? "it, or it counts" : "them, or they count") + $" something else ({question.Needed} words needed). See all with --all.");
        }
        foreach (var line in Licence.For(timeline.All.SelectMany(s => s.Points).SelectMany(p => p.Utterances).SelectMany(u => u.Sources)))
        {
            screen.Wrapped(line);
        }
    }

    private static void Overview(Screen screen, Timeline timeline, TimelineOrder order)
    {
        var definitions = timeline.All.Select(s => s.Definition.Title).Distinct().Count();
        screen.Wrapped($"{Wording.Number("figure", timeline.Points)}, given {(timeline.Utterances == 1 ? "once" : Wording.Number("time", timeline.Utterances))}"
            + (timeline.All.Count() == 1 ? "." : $", in {Wording.Number("definition", definitions)}. Only figures with the same number # are one series."));
        if (order == TimelineOrder.Said || timeline.Placed.Count > 0)
        {
            screen.Line();
            Table(screen, timeline, order, withUnplaced: order == TimelineOrder.Said);
        }
    }

    /// <summary>The figures alone, a line each.</summary>
    /// <param name="screen">Where to.</param>
    /// <param name="timeline">The timeline.</param>
    /// <param name="order">In which order.</param>
    /// <param name="withUnplaced">Whether figures whose period is not stated come with them.</param>
    public static void Table(Screen screen, Timeline timeline, TimelineOrder order, bool withUnplaced = true)
    {
        var rows = (withUnplaced ? timeline.All : timeline.Placed).SelectMany((s, i) => s.Points.Select(p => new Row(p, s, i + 1)));
        var isSaid = order == TimelineOrder.Said;
        var ordered = isSaid
            ? rows.SelectMany(r => r.Point.Utterances.Select(u => r with { Given = [u] })).OrderBy(r => r.Given[0].Said ?? DateOnly.MaxValue).ThenBy(r => r.Given[0].First.Id, StringComparer.Ordinal)
            : rows.OrderBy(r => r.Point.At ?? DateOnly.MaxValue).ThenBy(r => r.Point.Period?.To ?? DateOnly.MaxValue).ThenBy(r => r.Point.FirstSaid ?? DateOnly.MaxValue)
                .ThenBy(r => r.Point.Utterances[0].First.Id, StringComparer.Ordinal);
        screen.Table(isSaid ? [Columns[^1], .. Columns[..^1]] : Columns, [.. ordered.Select(r => isSaid ? [r.Cells[^1], .. r.Cells[..^1]] : r.Cells)]);
    }

    /// <summary>A figure with the number of its series.</summary>
    private sealed record Row(TimelinePoint Point, Series Series, int Number)
    {
        public IReadOnlyList<Utterance> Given { get; init; } = Point.Utterances;

        public string[] Cells =>
        [
            Point.IsPlaced ? Wording.Days(Point.Period!) : Wording.NotStated,
            Wording.Hedged(Point.Quantity, Series.Definition.Kind),
            Wording.Plain(Number),
            Series.Definition.Title,
            string.Join("; ", Given.Select(u => $"{u.Speaker?.Printed ?? "speaker " + Wording.NotStated}, {(u.Said is { } day ? Wording.ShortDay(day) : "day " + Wording.NotStated)}")),
        ];
    }

    private static void Details(Screen screen, int number, Series series)
    {
        screen.Line();
        screen.Wrapped(screen.Strong(Screen.Safe($"#{number} {series.Definition.Title}")));
        if (series.Apart.Count > 0)
        {
            screen.Wrapped(Screen.Safe($"Not one series with #{number - 1}: {string.Join("; ", series.Apart)}."), 3);
        }
        foreach (var (period, points) in series.Differing)
        {
            screen.Wrapped(Screen.Safe($"Figures for “{period}” differ: {Wording.List(points.Select(p => Wording.Hedged(p.Quantity, series.Definition.Kind)))}."), 3);
        }
        foreach (var point in series.Points)
        {
            screen.Wrapped(Screen.Safe($"{Wording.Hedged(point.Quantity, series.Definition.Kind)} – period {Wording.Period(point.Period)}"
                + (point.ReplacedBy is { } newer ? $"; replaced since by {Wording.Hedged(newer.Quantity, series.Definition.Kind)}" : "")), 3);
            foreach (var utterance in point.Utterances)
            {
                Said(screen, utterance);
            }
        }
    }

    private static void Said(Screen screen, Utterance utterance)
    {
        screen.Wrapped(Screen.Safe($"“{utterance.Quotation.ReplaceLineEndings(" ")}”"), 5);
        screen.Wrapped(Screen.Safe($"{SpeakerWording.Line(utterance.Speaker, utterance.First.Speaker)}, {(utterance.Said is null ? "day said not stated" : Wording.Day(utterance.Said))}; {utterance.First.Citation}"
            + (utterance.First.Claim.Source is { } source ? $"; according to {source}" : "")
            + (utterance.First.CorrectedFrom is { } before ? $"; corrected, it was “{before}”" : "")), 5);
        foreach (var place in utterance.Sources.Select((s, i) => (Hit: s, Also: i > 0)))
        {
            screen.Wrapped(Screen.Safe((place.Also ? $"also {place.Hit.Citation}, " : "") + $"id {place.Hit.Contribution}"), 5);
        }
    }
}
