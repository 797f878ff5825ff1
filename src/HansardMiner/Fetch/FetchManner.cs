using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Fetch.Contract;
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

    /// <summary>Whether everything that is wanted is reached elsewhere, so that no host is asked that belongs to others.</summary>
    public bool IsMirrored(IEnumerable<IFeed> feeds, FetchScope scope) => NotMirrored(feeds, scope).FirstOrDefault() is null;

    /// <summary>The hosts that belong to others.</summary>
    public IEnumerable<string> NotMirrored(IEnumerable<IFeed> feeds, FetchScope scope)
    {
        ArgumentNullException.ThrowIfNull(feeds);
        ArgumentNullException.ThrowIfNull(scope);
        return feeds.SelectMany(feed => feed.Facts.Hosts.Count > 0 ? feed.Facts.Hosts.Select(host => new Uri($"https://{host}/")) : scope.Addresses)
            .Where(address => Mirrors.Find(address) is null).Select(address => address.IdnHost).Distinct(StringComparer.OrdinalIgnoreCase);
    }
}
