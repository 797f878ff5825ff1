using System.Collections.Generic;
using HansardMiner.Query;
using HansardMiner.Store;

namespace HansardMiner.Sqlite.Searching;

/// <summary>What a search found, before it is shown.</summary>
/// <param name="Page">The page.</param>
/// <param name="Total">How many there are.</param>
/// <param name="IsTotalExact">Whether all were counted.</param>
/// <param name="Facets">The counts asked for.</param>
/// <param name="IsWhole">Whether the time was enough.</param>
internal sealed record SearchOutcome(HitPage Page, int Total, bool IsTotalExact, IReadOnlyList<FacetCounts> Facets, bool IsWhole);
