using System;
using HansardMiner.Query;

namespace HansardMiner.Present.Charts;

/// <summary>How a timeline is drawn.</summary>
public sealed record ChartOptions
{
    /// <summary>By what the figures are laid out.</summary>
    public TimelineOrder Order { get; init; }

    /// <summary>Whether it is drawn for a telephone.</summary>
    public bool IsNarrow { get; init; }

    /// <summary>Whether it is part of a page, which has headline, contradictions and sources of its own.</summary>
    public bool IsPart { get; init; }

    /// <summary>Whether all figures stand in a table below.</summary>
    public bool HasTable { get; init; } = true;

    /// <summary>The address at which a figure is read in its place, so that its mark leads there; null for a picture without links.</summary>
    public Func<ClaimHit, string?>? Address { get; init; }

    /// <summary>Which series are drawn, by their numbers from 1: the first; a page may show a timeline in parts.</summary>
    public int FirstSeries { get; init; } = 1;

    /// <summary>The last series that is drawn; null for all.</summary>
    public int? LastSeries { get; init; }

    /// <summary>How high it may become; what does not fit of the table is counted.</summary>
    public double MostHeight { get; init; } = double.MaxValue;
}
