using System.Collections.Generic;
using System.Linq;
using HansardMiner.Timelines;

namespace HansardMiner.Present.Answers;

/// <summary>Figures that count the same thing, with what that is. What the words do not say is null.</summary>
public sealed record SeriesAnswer
{
    /// <summary>What the figures count, in one line.</summary>
    public required string Definition { get; init; }

    /// <summary>What is counted, as printed.</summary>
    public required string? Counted { get; init; }

    /// <summary>What is done to it: “prosecuted”.</summary>
    public required string? Act { get; init; }

    /// <summary>count, money, percent, points, ratio, multiplier, duration, age, measure or rate.</summary>
    public required string Kind { get; init; }

    /// <summary>GBP, %, year, km …; null for a count.</summary>
    public required string? Unit { get; init; }

    /// <summary>rise or fall when the figures are amounts of change; null for levels.</summary>
    public required string? Change { get; init; }

    /// <summary>The place they are about, as printed.</summary>
    public required string? Place { get; init; }

    /// <summary>The section or Act named with them.</summary>
    public required string? Law { get; init; }

    /// <summary>fact, plan, request, hypothetical or denied.</summary>
    public required string Status { get; init; }

    /// <summary>True for running totals (“so far”, “since 2012”) rather than figures of a period.</summary>
    public required bool RunningTotal { get; init; }

    /// <summary>Why it stands apart from the series before it; empty for the first.</summary>
    public required IReadOnlyList<string> ApartFromTheOneBefore { get; init; }

    /// <summary>The figures in order of their period.</summary>
    public required IReadOnlyList<PointAnswer> Points { get; init; }

    internal static SeriesAnswer Of(Series series) => new()
    {
        Definition = series.Definition.Title,
        Counted = series.Definition.Counted,
        Act = series.Definition.Act?.Name,
        Kind = Wording.Small(series.Definition.Kind)!,
        Unit = series.Definition.Unit?.Symbol,
        Change = Wording.Small(series.Definition.Change),
        Place = series.Definition.Where,
        Law = series.Definition.Law,
        Status = Wording.Small(series.Definition.Status)!,
        RunningTotal = series.Definition.IsRunningTotal,
        ApartFromTheOneBefore = [.. series.Apart],
        Points = [.. series.Points.Select(PointAnswer.Of)],
    };
}
