using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;

namespace HansardMiner.Fetch;

/// <summary>What was planned of a feed and is given up.</summary>
/// <param name="Feed">The feed.</param>
/// <param name="Cells">The cells that no run has reached.</param>
/// <param name="Gaps">How many gaps of the same selection stay, since something is known or held of them.</param>
public sealed record GivenUp(IFeed Feed, IReadOnlyList<FetchCell> Cells, int Gaps)
{
    /// <summary>What of a scope was planned and never reached. Asks nothing and writes nothing.</summary>
    /// <param name="feeds">The feeds.</param>
    /// <param name="scope">The scope, as it was fetched.</param>
    /// <param name="archive">What is known.</param>
    public static IReadOnlyList<GivenUp> Of(IReadOnlyList<IFeed> feeds, FetchScope scope, FetchArchive archive)
    {
        ArgumentNullException.ThrowIfNull(feeds);
        ArgumentNullException.ThrowIfNull(archive);
        var reached = archive.FetchedCells();
        return [.. feeds.Select(feed =>
        {
            var gaps = feed.Begin(scope).SelectMany(first => first.Covers.Append(first.Cell)).Distinct().Select(archive.State).OfType<CellState>().Where(state => state.IsGap).ToList();
            List<FetchCell> cells = [.. gaps.Where(state => state is { Outcome: CellOutcome.NotReached, Listed: null, Held: 0 } && !reached.Contains(state.Cell)).Select(state => state.Cell)];
            return new GivenUp(feed, cells, gaps.Count - cells.Count);
        })];
    }
}
