using System;
using System.Collections.Generic;

namespace HansardMiner.Query;

/// <summary>What is asked of a search engine.</summary>
/// <param name="Query">What must hold of a contribution.</param>
public sealed record SearchRequest(SearchQuery Query)
{
    /// <summary>In which order.</summary>
    public SearchOrder Order { get; init; } = SearchOrder.Relevance;

    /// <summary>How many hits to leave out first; counted from <see cref="After"/> where that is given.</summary>
    public int Skip { get; init; }

    /// <summary>The place of the last hit of the page before: the page begins with the first hit behind it; null for the first page.</summary>
    public HitPlace? After { get; init; }

    /// <summary>How many hits at the most.</summary>
    public int Take { get; init; } = 20;

    /// <summary>
    /// Whether the number of all hits is wanted. Without it, an engine may stop as soon as the page is certain, and then says that the total is not exact.
    /// </summary>
    public bool IsCounted { get; init; } = true;

    /// <summary>After how long the engine gives what it has found so far, and says so; null for the engine's own limit.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Which facets to count over all hits; empty for none.</summary>
    public IReadOnlyList<SearchFacet> Facets { get; init; } = [];

    /// <summary>How many values of a facet at the most; years are always all given.</summary>
    public int FacetValues { get; init; } = 20;

    /// <summary>Whether <see cref="After"/> is a place of this query in this order. An engine throws <see cref="ArgumentException"/> where it is not.</summary>
    public bool IsAfterOwnPlace => After is null || After.Of == HitPlace.MarkOf(Query, Order);
}
