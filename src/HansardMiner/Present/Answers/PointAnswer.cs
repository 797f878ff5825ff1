using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Timelines;

namespace HansardMiner.Present.Answers;

/// <summary>One figure for one period, with everyone who gave it.</summary>
public sealed record PointAnswer
{
    /// <summary>The number in base units; the lower end of a range.</summary>
    public required decimal Value { get; init; }

    /// <summary>The upper end of a range; null otherwise.</summary>
    public required decimal? High { get; init; }

    /// <summary>The hedge: exact, about, over, under or range.</summary>
    public required string Bound { get; init; }

    /// <summary>The value that stands in its place since, by a correction or a revision; null when it was not replaced.</summary>
    public required decimal? ReplacedBy { get; init; }

    /// <summary>The words that say the time it is for; null when they do not.</summary>
    public required string? PeriodWords { get; init; }

    /// <summary>The first day of that time; null when it cannot be told.</summary>
    public required DateOnly? PeriodStart { get; init; }

    /// <summary>The last day of that time; null when it cannot be told.</summary>
    public required DateOnly? PeriodEnd { get; init; }

    /// <summary>The times it was given, in order of the day.</summary>
    public required IReadOnlyList<UtteranceAnswer> Utterances { get; init; }

    internal static PointAnswer Of(TimelinePoint point) => new()
    {
        Value = Decimals.Bare(point.Quantity.Value),
        High = Decimals.Bare(point.Quantity.High),
        Bound = Wording.Small(point.Quantity.Bound)!,
        ReplacedBy = Decimals.Bare(point.ReplacedBy?.Quantity.Value),
        PeriodWords = point.Period?.Words,
        PeriodStart = point.Period?.From,
        PeriodEnd = point.Period?.To,
        Utterances = [.. point.Utterances.Select(UtteranceAnswer.Of)],
    };
}
