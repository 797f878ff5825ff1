using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;
using HansardMiner.Fetch.Web;

namespace HansardMiner.Fetch;

/// <summary>
/// Brings what feeds have for a scope into the archive. Feeds run side by side, each asks one address after another. What has landed stays when a run is stopped or killed, and the next run goes on from there.
/// </summary>
/// <param name="archive">Takes the bytes and what became of each address and cell.</param>
/// <param name="client">Asks the network.</param>
/// <param name="time">The clock: when something was fetched, and what is old enough not to change any more.</param>
internal sealed class Fetcher(FetchArchive archive, IWebClient client, TimeProvider time)
{
    /// <summary>How many hosts of a list of addresses are asked at once.</summary>
    private const int HostsAtOnce = 8;

    private const string Planned = "no run has come to it yet: the one that planned it is at work, or was broken off";

    /// <summary>Whether to ask for everything again, settled or not.</summary>
    public bool IsAgain { get; init; }

    /// <summary>Fetches.</summary>
    /// <param name="scope">What is wanted.</param>
    /// <param name="feeds">From where.</param>
    /// <param name="progress">Told after each answer, from several threads; may be null.</param>
    /// <param name="cancellation">Stops the run: what has landed stays.</param>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    /// <exception cref="Store.StoreException">The archive cannot be written.</exception>
    public async Task<FetchLedger> Run(FetchScope scope, IReadOnlyList<IFeed> feeds, IProgress<FetchProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(feeds);
        var started = time.GetTimestamp();
        archive.BeginWriting();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var runs = feeds.Select(feed => Task.Run(() => Feed(feed, scope, progress, stop.Token), stop.Token)).ToList();
        try
        {
            await foreach (var run in Task.WhenEach(runs))
            {
                _ = await run;
            }
            return new FetchLedger(await Task.WhenAll(runs), time.GetElapsedTime(started));
        }
        catch
        {
            // What broke one of them (a full disk, a wish to stop) is said at once; the others end before the archive is let go.
            await stop.CancelAsync();
            await Task.WhenAll(runs.Select(run => run.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default)));
            throw;
        }
    }

    private async Task<FeedLedger> Feed(IFeed feed, FetchScope scope, IProgress<FetchProgress>? progress, CancellationToken cancellation)
    {
        var freshness = new Freshness(archive, time.GetUtcNow(), IsAgain, time);
        var count = new FetchCount(feed);
        var (wanted, settled) = freshness.Begin(feed, scope);
        count.Settled(settled);
        count.Cells = wanted.Count;
        // However the run ends, what it planned is on record, and the next update asks for it.
        cancellation.ThrowIfCancellationRequested();
        archive.AddNotReached(wanted.SelectMany(CellsOf).Where(cell => archive.State(cell) is null), time.GetUtcNow(), Planned);
        if (feed.Facts.Hosts.Count > 0)
        {
            await InTurn(wanted, cancellation);
        }
        else
        {
            await Parallel.ForEachAsync(
                wanted.GroupBy(first => first.Address.IdnHost, StringComparer.OrdinalIgnoreCase), new ParallelOptions { MaxDegreeOfParallelism = HostsAtOnce, CancellationToken = cancellation },
                async (host, cancellation) => await InTurn([.. host], cancellation));
        }
        return count.Ledger();

        async Task InTurn(IReadOnlyList<FeedRequest> requests, CancellationToken cancellation)
        {
            for (var at = 0; at < requests.Count; at++)
            {
                cancellation.ThrowIfCancellationRequested();
                if (await new FeedWalk(feed, archive, client, freshness, count, time, progress).Run(requests[at], cancellation) is { } why)
                {
                    count.Stopped(why);
                    NotReached(requests.Skip(at + 1).SelectMany(CellsOf), why);
                    return;
                }
            }
        }

        // Unless something better is known of it.
        void NotReached(IEnumerable<FetchCell> cells, string why)
        {
            List<FetchCell> left = [.. cells.Distinct().Where(cell => archive.State(cell) is null or { Outcome: CellOutcome.NotReached })];
            archive.AddNotReached(left.Where(cell => archive.State(cell) is null or { Listed: null, Held: 0 }), time.GetUtcNow(), why);
            left.ForEach(cell => count.Done(archive.State(cell)!));
        }

        IEnumerable<FetchCell> CellsOf(FeedRequest first) => first.Covers.Append(first.Cell).Where(cell => !freshness.IsToCome(cell));
    }
}
