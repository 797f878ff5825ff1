using System.Collections.Generic;
using System.Linq;
using HansardMiner.App.Output;
using HansardMiner.Present;
using HansardMiner.Timelines;

namespace HansardMiner.App.Commands;

/// <summary>A timeline as text: one table per definition, with the reason why it stands apart from the one before.</summary>
internal static class TimelineText
{
    private static readonly TableHead[] Columns =
    [
        new("period", Wraps: true), new("figure", IsNumber: true), new("who, when said", Wraps: true), new("quotation", Wraps: true), new("source", Wraps: true),
    ];

    public static void Write(Screen screen, Question question, Timeline timeline)
    {
        screen.Wrapped(screen.Strong(Screen.Safe($"Timeline: {timeline.Asked}")));
        if (timeline.Points == 0)
        {
            screen.Line("No figures found near these words.");
        }
        else
        {
            var definitions = timeline.All.Select(s => s.Definition).Distinct().Count();
            screen.Wrapped($"{Wording.Number("figure", timeline.Points)}, given {(timeline.Utterances == 1 ? "once" : Wording.Number("time", timeline.Utterances))}, "
                + (definitions == 1 ? "counting one thing." : $"in {Wording.Number("definition", definitions)}: figures of different definitions are not one series."));
        }
        for (var i = 0; i < timeline.Placed.Count; i++)
        {
            Series(screen, i + 1, timeline.Placed[i]);
        }
        if (timeline.Unplaced.Count > 0)
        {
            screen.Line();
            screen.Line(screen.Strong("Period not stated"));
            screen.Wrapped("The words do not say, or not in a way that can be dated, which time these figures are for. They are not placed; the day said is shown, but not used.");
            for (var i = 0; i < timeline.Unplaced.Count; i++)
            {
                Series(screen, timeline.Placed.Count + i + 1, timeline.Unplaced[i]);
            }
        }
        if (timeline.LeftOut > 0)
        {
            screen.Line();
            screen.Wrapped($"{Wording.Number("figure", timeline.LeftOut)} in the same texts left out: fewer than {question.Needed} of the words asked for stand near "
                + (timeline.LeftOut == 1 ? "it" : "them") + ". See them with --all.");
        }
        foreach (var line in Licence.For(Sources(timeline)))
        {
            screen.Wrapped(line);
        }
    }

    private static IEnumerable<Query.ClaimHit> Sources(Timeline timeline) =>
        timeline.All.SelectMany(s => s.Points).SelectMany(p => p.Utterances).SelectMany(u => u.Sources);

    private static void Series(Screen screen, int number, Series series)
    {
        screen.Line();
        screen.Wrapped(screen.Strong(Screen.Safe($"{number}. {series.Definition.Title}")));
        if (series.Apart.Count > 0)
        {
            screen.Wrapped(Screen.Safe($"Apart from {number - 1}: {string.Join("; ", series.Apart)}."), 3);
        }
        foreach (var (period, points) in series.Differing)
        {
            screen.Wrapped(Screen.Safe($"Figures for {period} differ: {Wording.List(points.Select(p => Wording.Hedged(p.Quantity, series.Definition.Kind)))}."), 3);
        }
        screen.Table(Columns, [.. series.Points.SelectMany(p => p.Utterances.Select((u, i) => Row(series, p, u, i == 0)))]);
    }

    private static string[] Row(Series series, TimelinePoint point, Utterance utterance, bool isFirst) =>
    [
        isFirst ? Wording.Period(point.Period) : "the same",
        Wording.Hedged(utterance.First.Claim.Quantity, series.Definition.Kind),
        $"{Wording.Speaker(utterance.Speaker)}, {Wording.Day(utterance.Said)}" + (utterance.First.Claim.Source is { } source ? $" (according to {source})" : ""),
        $"“{utterance.Quotation.ReplaceLineEndings(" ")}”",
        utterance.First.Citation + (utterance.Sources.Count > 1 ? $" and {Wording.Number("other place", utterance.Sources.Count - 1)}" : "") + $" [{utterance.First.Contribution}]",
    ];
}
