using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Coverage;

namespace HansardMiner.Present.Answers;

/// <summary>What was fetched and what is missing, day by day.</summary>
public sealed record FetchedAnswer
{
    /// <summary>The folders of the archives.</summary>
    public required IReadOnlyList<string> Archives { get; init; }

    /// <summary>How many addresses were asked for.</summary>
    public required int Addresses { get; init; }

    /// <summary>How many lines of the archives' journals are damaged.</summary>
    public required int DamagedLines { get; init; }

    /// <summary>The parts of the feeds by Houses.</summary>
    public required IReadOnlyList<FetchedLineAnswer> Lines { get; init; }

    /// <summary>What does not go by days.</summary>
    public required IReadOnlyList<UndatedCells> Undated { get; init; }

    /// <summary>What is missing.</summary>
    public required IReadOnlyList<FetchedGapAnswer> Gaps { get; init; }

    /// <summary>What is shown of archives.</summary>
    public static FetchedAnswer Of(FetchCoverage coverage, IReadOnlyList<string> archives, int addresses, int damagedLines)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return new FetchedAnswer
        {
            Archives = archives,
            Addresses = addresses,
            DamagedLines = damagedLines,
            Lines = [.. coverage.Lines.Select(FetchedLineAnswer.Of)],
            Undated = coverage.Undated,
            Gaps = [.. coverage.Gaps.Select(FetchedGapAnswer.Of)],
        };
    }
}
