using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Present;
using HansardMiner.Present.Answers;

namespace HansardMiner.Asking;

/// <summary>What an answer does not tell: what was ignored of the question, what the words leave open, and what the index lacks.</summary>
public static class Caveats
{
    /// <summary>The caveats of an answer, each in a sentence.</summary>
    /// <param name="desk">Where it was asked.</param>
    /// <param name="answer">The answer.</param>
    public static IReadOnlyList<string> Of(Desk desk, object answer)
    {
        ArgumentNullException.ThrowIfNull(desk);
        IEnumerable<string?> own = answer switch
        {
            SearchAnswer search => [.. Ignored(search.Ignored), search.Note, Nothing(search.Hits.Count == 0)],
            FiguresAnswer figures => [.. Ignored(figures.Ignored), figures.Note, Nothing(figures.Figures.Count == 0), .. Open(figures.Figures)],
            UndertakingsAnswer undertakings =>
            [
                .. Ignored(undertakings.Ignored), undertakings.Note, Nothing(undertakings.Undertakings.Count == 0),
                Some(undertakings.Undertakings.Count(u => u.DeadlineEnd is null && u.DeadlineStart is null), "commitment", "no day by which it is due could be told"),
                "Whether a commitment was kept is not judged.",
            ],
            TimelineAnswer timeline => [.. Ignored(timeline.Ignored), .. Laid(timeline)],
            RecordAnswer record => Open(record.Claims),
            _ => [],
        };
        return [.. own.OfType<string>(), .. answer is StatusAnswer or SourcesAnswer ? [] : Index(desk.Status())];
    }

    private static IEnumerable<string> Ignored(IReadOnlyList<string> ignored) => ignored.Select(i => "Ignored of the question: " + i + ".");

    private static string? Nothing(bool isEmpty) => isEmpty ? "Nothing was found in this index. That does not show that nothing was said." : null;

    private static IEnumerable<string?> Open(IReadOnlyList<FigureAnswer> figures) =>
    [
        Some(figures.Count(f => f.PeriodStart is null && f.PeriodEnd is null), "figure", "the period is not stated or cannot be told"),
        Some(figures.Count(f => f.Counted is null), "figure", "the words do not say what is counted"),
        Some(figures.Count(f => f.Speaker is null), "figure", "the speaker is not stated"),
        Some(figures.Count(f => f.DateSaid is null), "figure", "the day on which it was said is not stated"),
    ];

    private static IEnumerable<string?> Laid(TimelineAnswer timeline) =>
    [
        timeline.Note,
        Nothing(timeline.Series.Count == 0 && timeline.PeriodNotStated.Count == 0),
        Some(timeline.PeriodNotStated.Count, "figure", "no period is stated: they are listed apart and belong to no series"),
        timeline.LeftOut == 0 ? null : $"{Wording.Number("figure", timeline.LeftOut)} in matching texts had too few of the words near them, and are left out.",
        timeline.NotRead == 0 ? null : $"{Wording.Number("figure", timeline.NotRead)} more may belong to it, and were not read.",
        timeline.Cut == 0 ? null : $"{Wording.Number("series", timeline.Cut)}, conflicts or checks more are not shown.",
    ];

    private static string? Some(int count, string thing, string what) => count == 0 ? null : $"Of {Wording.Number(thing, count)} shown here {what}.";

    private static IEnumerable<string> Index(StatusAnswer status)
    {
        yield return status.FirstDay is null ? "No document of the index is dated."
            : $"The index covers {Wording.Day(status.FirstDay)} to {Wording.Day(status.LastDay)}, as far as its {Wording.Number("source", status.Sources)} go"
                + (status.UndatedDocuments == 0 ? "." : $"; {Wording.Number("document", status.UndatedDocuments)} in it have no date.");
        if (status.SourcesWithGaps + status.SourcesUnreadable > 0)
        {
            yield return $"{Wording.Plain(status.SourcesWithGaps)} of these sources were read with gaps, and {Wording.Plain(status.SourcesUnreadable)} could not be read: what they hold may be missing here.";
        }
        if (status.SearchIndex.Health != "current")
        {
            yield return "The search index is not of the newest records: " + status.SearchIndex.Said + ".";
        }
    }
}
