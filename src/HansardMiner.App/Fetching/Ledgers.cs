using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Fetch;

namespace HansardMiner.App.Fetching;

/// <summary>Ledgers of several runs.</summary>
internal static class Ledgers
{
    /// <summary>One ledger of all, each feed once.</summary>
    public static FetchLedger Sum(IReadOnlyList<FetchLedger> ledgers) => ledgers.Count == 1 ? ledgers[0] : new FetchLedger(
        [.. ledgers.SelectMany(ledger => ledger.Feeds).GroupBy(feed => feed.Feed.Name, StringComparer.Ordinal).Select(Sum)],
        ledgers.Aggregate(TimeSpan.Zero, (sum, ledger) => sum + ledger.Elapsed));

    private static FeedLedger Sum(IEnumerable<FeedLedger> parts) => parts.Aggregate((one, other) => one with
    {
        Requests = one.Requests + other.Requests,
        Bytes = one.Bytes + other.Bytes,
        New = one.New + other.New,
        Changed = one.Changed + other.Changed,
        Unchanged = one.Unchanged + other.Unchanged,
        NotAsked = one.NotAsked + other.NotAsked,
        Settled = one.Settled + other.Settled,
        Cells = [.. one.Cells, .. other.Cells],
        Failures = [.. one.Failures, .. other.Failures],
        Notes = [.. one.Notes, .. other.Notes],
        Stopped = one.Stopped ?? other.Stopped,
    });
}
