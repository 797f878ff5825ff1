using System;

namespace HansardMiner.Coverage;

/// <summary>What is known of a day of a feed.</summary>
/// <param name="Day">The day.</param>
/// <param name="Mark">What is known of it.</param>
/// <param name="Listed">How many documents the source lists; null when not known.</param>
/// <param name="Held">How many of them are held.</param>
/// <param name="Why">Why something is missing; null when nothing is.</param>
public sealed record CoveredDay(DateOnly Day, DayMark Mark, int? Listed, int Held, string? Why)
{
    /// <summary>Whether something is missing that was wanted.</summary>
    public bool IsGap => CoverageLine.IsGap(Mark);
}
