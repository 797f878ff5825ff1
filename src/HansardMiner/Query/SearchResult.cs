using System.Collections.Generic;

namespace HansardMiner.Query;

/// <summary>One page of hits.</summary>
/// <param name="Hits">The hits in order.</param>
/// <param name="Total">How many contributions match in all.</param>
public sealed record SearchResult(IReadOnlyList<Hit> Hits, int Total)
{
    /// <summary>Why the result is not the whole one (the search was stopped after its time); null when it is.</summary>
    public string? Note { get; init; }
}
