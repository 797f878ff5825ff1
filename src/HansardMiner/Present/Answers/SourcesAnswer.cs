using System.Collections.Generic;

namespace HansardMiner.Present.Answers;

/// <summary>One page of the harvest report: sources with how their reading ended.</summary>
public sealed record SourcesAnswer
{
    /// <summary>How many sources there are, with the outcome asked for.</summary>
    public required int Total { get; init; }

    /// <summary>The sources, by path.</summary>
    public required IReadOnlyList<SourceAnswer> Sources { get; init; }

    /// <summary>The cursor of the next page; null when there is nothing behind this one.</summary>
    public required string? Next { get; init; }
}
