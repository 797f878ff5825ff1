using System;
using HansardMiner.Figures;

namespace HansardMiner.Timelines;

/// <summary>What must be equal for two figures to be for the same time: both ends where they are known, the words where they are not.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Words">The words, lower case, of a period that could not be placed.</param>
internal readonly record struct PeriodKey(DateOnly? From, DateOnly? To, string? Words)
{
    /// <summary>The key of a period; null is a period of its own.</summary>
    public static PeriodKey Of(Period? period) => period is { IsPlaced: true } ? new PeriodKey(period.From, period.To, null) : new PeriodKey(null, null, period?.Words.ToLowerInvariant());
}
