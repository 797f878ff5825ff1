using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Coverage;

namespace HansardMiner.Present.Answers;

/// <summary>A part of a feed for a House.</summary>
public sealed record FetchedLineAnswer
{
    /// <summary>The feed.</summary>
    public required string Feed { get; init; }

    /// <summary>The part; empty for a feed of one part.</summary>
    public required string Part { get; init; }

    /// <summary>The House; null where the feed does not go by Houses.</summary>
    public required string? House { get; init; }

    /// <summary>The words it was narrowed to: its days are never complete in themselves. Null for everything.</summary>
    public required string? Topic { get; init; }

    /// <summary>The days, from the first to the last that was asked for.</summary>
    public required IReadOnlyList<FetchedDayAnswer> Days { get; init; }

    /// <summary>What is shown of a line.</summary>
    public static FetchedLineAnswer Of(CoverageLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new FetchedLineAnswer
        {
            Feed = line.Feed,
            Part = line.Part,
            House = Wording.Small(line.House),
            Topic = line.Topic,
            Days = [.. line.Days.Select(day => new FetchedDayAnswer(day.Day, CoverageWording.Key(day.Mark), day.Listed, day.Held, day.Why))],
        };
    }
}
