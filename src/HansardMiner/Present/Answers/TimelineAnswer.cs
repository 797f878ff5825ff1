using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Timelines;

namespace HansardMiner.Present.Answers;

/// <summary>
/// The figures given on a subject, in order of the period they are for. Only figures that count the same thing stand in one series: each series is a definition of its own.
/// </summary>
public sealed record TimelineAnswer
{
    /// <summary>The question as typed.</summary>
    public required string Asked { get; init; }

    /// <summary>How the question was understood, in plain English; null where that was not asked for.</summary>
    public required string? Understood { get; init; }

    /// <summary>What was ignored or corrected in it, each with the reason.</summary>
    public required IReadOnlyList<string> Ignored { get; init; }

    /// <summary>Questions that may have been meant.</summary>
    public required IReadOnlyList<string> Suggestions { get; init; }

    /// <summary>Why this is not the whole timeline (the search was stopped after its time); null when it is.</summary>
    public required string? Note { get; init; }

    /// <summary>How many figures stand in matching texts, but have too few of the words asked for near them.</summary>
    public required int LeftOut { get; init; }

    /// <summary>How many further figures may belong to it, but were not read, because there are so many; those shown are the closest.</summary>
    public required long NotRead { get; init; }

    /// <summary>The series with a stated period, in order of their first point.</summary>
    public required IReadOnlyList<SeriesAnswer> Series { get; init; }

    /// <summary>Figures whose period is not stated, each by itself: without a period there is no series.</summary>
    public required IReadOnlyList<SeriesAnswer> PeriodNotStated { get; init; }

    /// <summary>Figures that contradict each other.</summary>
    public required IReadOnlyList<ConflictAnswer> Conflicts { get; init; }

    /// <summary>The arithmetic that ties the figures together, done again.</summary>
    public required IReadOnlyList<CheckAnswer> Checks { get; init; }

    /// <summary>What must be said under anything that reprints this.</summary>
    public required IReadOnlyList<string> Licence { get; init; }

    /// <summary>How many series, conflicts and checks were left out of this answer to keep it small; 0 when it is whole.</summary>
    public required int Cut { get; init; }

    /// <summary>What is shown of a timeline.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="question">How the question was understood; null where that is not to be told.</param>
    /// <param name="meant">Questions that may have been meant.</param>
    /// <param name="most">How many series, series without a period, conflicts and checks are shown at the most, each.</param>
    /// <param name="note">Why it is not whole; null when it is, as far as it was read.</param>
    public static TimelineAnswer Of(Timeline timeline, Question? question = null, IReadOnlyList<string>? meant = null, int most = int.MaxValue, string? note = null)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return new TimelineAnswer
        {
            Asked = timeline.Asked,
            Understood = question?.Parsed.ReadBack,
            Ignored = question?.Parsed.Ignored ?? [],
            Suggestions = [.. (question?.Parsed.Suggestions ?? []).Concat(meant ?? []).Distinct(StringComparer.Ordinal)],
            Note = note ?? (timeline.IsPartial ? "the time was up before all figures were found" : null),
            LeftOut = timeline.LeftOut,
            NotRead = timeline.NotRead,
            Series = [.. timeline.Placed.Take(most).Select(SeriesAnswer.Of)],
            PeriodNotStated = [.. timeline.Unplaced.Take(most).Select(SeriesAnswer.Of)],
            Conflicts = [.. timeline.Conflicts.Take(most).Select(ConflictAnswer.Of)],
            Checks = [.. timeline.Checks.Take(most).Select(CheckAnswer.Of)],
            Licence = Present.Licence.For(timeline.All.SelectMany(s => s.Points).SelectMany(p => p.Utterances).SelectMany(u => u.Sources)),
            Cut = new[] { timeline.Placed.Count, timeline.Unplaced.Count, timeline.Conflicts.Count, timeline.Checks.Count }.Sum(n => Math.Max(0, n - most)),
        };
    }
}
