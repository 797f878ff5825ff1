using System.Collections.Generic;
using HansardMiner.Query;

namespace HansardMiner.Web.Finding;

/// <summary>A page of search results.</summary>
/// <param name="Asked">What was asked for.</param>
/// <param name="Parsed">How it was understood.</param>
/// <param name="Found">What was found.</param>
public sealed record SearchModel(SearchAsked Asked, ParsedQuery Parsed, SearchResult Found)
{
    /// <summary>Queries that may have been meant.</summary>
    public IReadOnlyList<string> Meant { get; init; } = [];

    /// <summary>What the index has under what was typed, where that is an id, a citation or the address of a live page: a heading, or how the citation was understood; else null.</summary>
    public string? Named { get; init; }

    /// <summary>The terms of the query that narrow it down.</summary>
    public IReadOnlyList<ActiveTerm> Active { get; init; } = [];

    /// <summary>What the hits can be narrowed down by.</summary>
    public IReadOnlyList<FacetList> Facets { get; init; } = [];

    /// <summary>Whether spellings would be added if they were not switched off.</summary>
    public bool HasOtherSpellings { get; init; }

    /// <summary>How many hits a download holds at the most.</summary>
    public int MostRows { get; init; } = HitDownload.Most;
}
