using System;

namespace HansardMiner.Tables;

/// <summary>A time that a header names.</summary>
/// <param name="Start">Where its words begin in the header.</param>
/// <param name="End">One past where they end.</param>
/// <param name="Sort">What sort of time.</param>
/// <param name="From">The first day; null when it cannot be known.</param>
/// <param name="To">The last day; null when it cannot be known.</param>
/// <param name="IsWhole">Whether the header names nothing else.</param>
internal sealed record HeaderTime(int Start, int End, TimeSort Sort, DateOnly? From, DateOnly? To, bool IsWhole)
{
    /// <summary>The month or quarter, where its year is not named with it.</summary>
    public int Part { get; init; }
}
