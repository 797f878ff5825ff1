using System;
using HansardMiner.Records;

namespace HansardMiner.Archive;

/// <summary>What updates keep up with.</summary>
/// <param name="Feed">The feed's name.</param>
/// <param name="House">The House; null for all.</param>
/// <param name="Topic">The words it is narrowed to; null for everything.</param>
/// <param name="Since">The first day.</param>
public sealed record FetchKept(string Feed, House? House, string? Topic, DateOnly Since)
{
    /// <summary>Whether another one keeps up with the same, from whatever day.</summary>
    public bool IsSameAs(FetchKept other) => other is not null && (Feed, House, Topic) == (other.Feed, other.House, other.Topic);
}
