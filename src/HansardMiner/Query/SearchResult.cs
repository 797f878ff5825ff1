using System.Collections.Generic;

namespace HansardMiner.Query;

/// <summary>One page of hits.</summary>
/// <param name="Hits">The hits in order.</param>
/// <param name="Total">How many contributions match in all; at least so many where <see cref="IsTotalExact"/> is false.</param>
public sealed record SearchResult(IReadOnlyList<Hit> Hits, int Total)
{
    /// <summary>Whether all hits were counted.</summary>
    public bool IsTotalExact { get; init; } = true;

    /// <summary>The place of the last hit shown, behind which the next page begins; null when there is nothing behind it.</summary>
    public HitPlace? Next { get; init; }

    /// <summary>The counts of the facets asked for, in the order in which they were asked for.</summary>
    public IReadOnlyList<FacetCounts> Facets { get; init; } = [];

    /// <summary>Why the result is not the whole one (the search was stopped after its time); null when it is.</summary>
    public string? Note { get; init; }
}
