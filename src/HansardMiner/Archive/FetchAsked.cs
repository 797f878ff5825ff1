using System;
using System.Collections.Generic;
using HansardMiner.Records;

namespace HansardMiner.Archive;

/// <summary>What a run asked for.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Time">When the run began.</param>
public sealed record FetchAsked(DateOnly From, DateOnly To, DateTimeOffset Time)
{
    /// <summary>The names of the feeds; empty for a file that does not say.</summary>
    public IReadOnlyList<string> Feeds { get; init; } = [];

    /// <summary>The Houses; empty for all.</summary>
    public IReadOnlyList<House> Houses { get; init; } = [];

    /// <summary>The words it was narrowed to; null for everything.</summary>
    public string? Topic { get; init; }

    /// <summary>When the run ended; null when it was broken off.</summary>
    public DateTimeOffset? Ended { get; init; }
}
