using System;
using System.Collections.Generic;
using HansardMiner.Records;

namespace HansardMiner.Fetch.Contract;

/// <summary>What is wanted.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, not before the first.</param>
public sealed record FetchScope(DateOnly From, DateOnly To)
{
    /// <summary>The House; null for all that a feed has.</summary>
    public House? House { get; init; }

    /// <summary>The words to narrow it to; null for everything.</summary>
    public string? Topic { get; init; }

    /// <summary>The addresses, for the feed of addresses.</summary>
    public IReadOnlyList<Uri> Addresses { get; init; } = [];

    /// <summary>The days, first to last.</summary>
    public IEnumerable<DateOnly> Days()
    {
        for (var number = From.DayNumber; number <= To.DayNumber; number++)
        {
            yield return DateOnly.FromDayNumber(number);
        }
    }

    /// <summary>The Houses of a feed that are wanted, in the feed's order.</summary>
    public IEnumerable<House> HousesOf(IFeed feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        foreach (var house in feed.Facts.Houses)
        {
            if (House is null || House == house)
            {
                yield return house;
            }
        }
    }
}
