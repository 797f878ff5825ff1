using System;
using HansardMiner.Coverage;

namespace HansardMiner.Present.Answers;

/// <summary>Days in a row of which the same is missing.</summary>
public sealed record FetchedGapAnswer
{
    /// <summary>The feed.</summary>
    public required string Feed { get; init; }

    /// <summary>The part of the feed; where it does not go by days, what could not be had.</summary>
    public required string Part { get; init; }

    /// <summary>The House; null where the feed does not go by Houses.</summary>
    public required string? House { get; init; }

    /// <summary>The words it was narrowed to; null for everything.</summary>
    public required string? Topic { get; init; }

    /// <summary>The first day; null where the feed does not go by days.</summary>
    public required DateOnly? FirstDay { get; init; }

    /// <summary>The last day.</summary>
    public required DateOnly? LastDay { get; init; }

    /// <summary>incomplete, failed, doubted or not reached.</summary>
    public required string Mark { get; init; }

    /// <summary>Why.</summary>
    public required string Why { get; init; }

    /// <summary>How many documents are known to be missing; null when not known.</summary>
    public required int? Missing { get; init; }

    /// <summary>What to run to fetch it; null where nothing names it.</summary>
    public required string? Run { get; init; }

    /// <summary>What is shown of a gap.</summary>
    public static FetchedGapAnswer Of(CoverageGap gap)
    {
        ArgumentNullException.ThrowIfNull(gap);
        return new FetchedGapAnswer
        {
            Feed = gap.Feed,
            Part = gap.Part,
            House = Wording.Small(gap.House),
            Topic = gap.Topic,
            FirstDay = gap.First,
            LastDay = gap.Last,
            Mark = CoverageWording.Key(gap.Mark),
            Why = gap.Why,
            Missing = gap.Missing,
            Run = gap.Arguments is { } arguments ? "hansard fetch " + arguments : null,
        };
    }
}
