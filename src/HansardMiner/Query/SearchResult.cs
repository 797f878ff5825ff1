using System.Collections.Generic;

namespace HansardMiner.Query;

/// <summary>One page of hits.</summary>
/// <param name="Hits">The hits in order.</param>
/// <param name="Total">How many contributions match in all.</param>
public sealed record SearchResult(IReadOnlyList<Hit> Hits, int Total);
