using System;

namespace HansardMiner.Figures;

/// <summary>The time a figure is for.</summary>
/// <param name="Words">The words that say so, verbatim: "last year", "in 2012-13".</param>
/// <param name="From">The first day, inclusive; null when open or not known.</param>
/// <param name="To">The last day, inclusive; null when open or not known.</param>
public sealed record Period(string Words, DateOnly? From, DateOnly? To)
{
    /// <summary>Whether either end could be resolved to a day.</summary>
    public bool IsPlaced => From is not null || To is not null;
}
