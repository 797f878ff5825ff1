using HansardMiner.Alerts;
using HansardMiner.Web.Site;

namespace HansardMiner.Web.Finding;

/// <summary>A saved search as a page shows it.</summary>
/// <param name="Search">The search.</param>
public sealed record SavedRow(SavedSearch Search)
{
    /// <summary>How many contributions match now, and the day of the newest: "116 contributions, the newest of 14 May 2036"; null when it was not counted.</summary>
    public string? Found { get; init; }

    /// <summary>The address of its hits, the newest first.</summary>
    public string Hits => Addresses.With(Addresses.Search, ("q", Search.Query), ("sort", "newest"));

    /// <summary>The address of its feed.</summary>
    public string Feed => FindingAddresses.FeedOf(Search.Query, Search.Scope);

    /// <summary>What is told of it, where it is not everything.</summary>
    public string? Only => Search.Scope == AlertScope.All ? null : AlertScopes.Said(Search.Scope);
}
