using System;
using HansardMiner.Fetch.Safety;

namespace HansardMiner.Fetch;

/// <summary>How sources are asked.</summary>
/// <param name="Contact">Whom the owner of a site may write to: an e-mail address or a page.</param>
/// <param name="Time">The clock.</param>
public sealed record FetchManner(string Contact, TimeProvider Time)
{
    /// <summary>The most requests a second to one host; null for the usual one a second.</summary>
    public double? PerSecond { get; init; }

    /// <summary>The most requests a day to one host; null for the usual number.</summary>
    public int? PerDay { get; init; }

    /// <summary>Hosts that are reached elsewhere.</summary>
    public Mirrors Mirrors { get; init; } = Mirrors.None;

    /// <summary>Whether what is settled is asked for again, too.</summary>
    public bool IsAgain { get; init; }
}
