using System.Collections.Generic;
using HansardMiner.Query;
using HansardMiner.Store;

namespace HansardMiner.Sqlite;

/// <summary>One page of hits.</summary>
/// <param name="Hits">The hits in order.</param>
/// <param name="Last">Where the last one stands; null when there is none.</param>
/// <param name="HasNext">Whether there is anything behind it.</param>
internal sealed record HitPage(IReadOnlyList<Found> Hits, HitPlace? Last, bool HasNext);
