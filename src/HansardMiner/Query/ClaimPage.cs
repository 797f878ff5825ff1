using System.Collections.Generic;

namespace HansardMiner.Query;

/// <summary>Some figures of a list.</summary>
/// <param name="Hits">The figures.</param>
/// <param name="Next">The place behind which the next page begins; null when there is none.</param>
/// <param name="IsWhole">Whether the page is as long as it could be; false when the time was up first. There may be more behind <paramref name="Next"/> then.</param>
public sealed record ClaimPage(IReadOnlyList<ClaimHit> Hits, ClaimPlace? Next, bool IsWhole)
{
    /// <summary>How many figures the whole list has; null where counting them would take too long.</summary>
    public long? Total { get; init; }
}
