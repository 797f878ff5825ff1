using System.Collections.Generic;
using HansardMiner.Query;

namespace HansardMiner.Store;

/// <summary>One page cut out of what was found.</summary>
/// <param name="Hits">The hits in order.</param>
/// <param name="Next">The place of the last of them, where there are more behind it; else null.</param>
public sealed record HitPage(IReadOnlyList<Found> Hits, HitPlace? Next);
