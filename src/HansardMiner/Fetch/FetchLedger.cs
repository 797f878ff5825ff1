using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Fetch;

/// <summary>What a run brought, what is missing, and why.</summary>
/// <param name="Feeds">By feed, in the order in which they were named.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record FetchLedger(IReadOnlyList<FeedLedger> Feeds, TimeSpan Elapsed)
{
    /// <summary>Whether something that was wanted is missing.</summary>
    public bool HasGaps => Feeds.Any(feed => feed.Stopped is not null || feed.Failures.Count > 0
        || feed.Cells.Any(state => state.IsGap));
}
