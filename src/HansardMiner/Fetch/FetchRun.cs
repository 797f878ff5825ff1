using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;
using HansardMiner.Fetch.Politeness;
using HansardMiner.Fetch.Safety;
using HansardMiner.Fetch.Web;

namespace HansardMiner.Fetch;

/// <summary>Fetches from the live sources: safely, politely and into the archive. The one door of this folder.</summary>
public static class FetchRun
{
    /// <summary>Fetches.</summary>
    /// <param name="archive">Takes the bytes and what became of each address and cell.</param>
    /// <param name="how">How sources are asked.</param>
    /// <param name="scope">What is wanted.</param>
    /// <param name="feeds">From where.</param>
    /// <param name="progress">Told after each answer, from several threads; may be null.</param>
    /// <param name="cancellation">Stops the run: what has landed stays.</param>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    /// <exception cref="Store.StoreException">The archive cannot be written.</exception>
    /// <exception cref="FormatException">The contact is none.</exception>
    public static async Task<FetchLedger> Run(
        FetchArchive archive, FetchManner how, FetchScope scope, IReadOnlyList<IFeed> feeds, IProgress<FetchProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(how);
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(feeds);
        var settings = new PolitenessSettings(Contact.Parse(how.Contact));
        settings = settings with { RequestsPerSecond = how.PerSecond ?? settings.RequestsPerSecond, DailyCap = how.PerDay ?? settings.DailyCap };
        var isMirrored = how.IsMirrored(feeds, scope);
        using var network = new WebExchange(archive, settings.UserAgent, how.Mirrors, WebCaps.Default, how.Time);
        IWebExchange exchange = isMirrored ? new MirroredExchange(network, how.Mirrors) : network;
        var client = new PoliteClient(exchange, archive, settings, how.Time, isMirrored ? Path.Combine(archive.Folder, "hosts") : null, mirrors: how.Mirrors);
        return await new Fetcher(archive, client, how.Time) { IsAgain = how.IsAgain }.Run(scope, feeds, progress, cancellation);
    }

    /// <summary>Asks mirrors only: where all that is wanted stands on hosts of one's own, and these may be asked fast, a redirect does not lead out of there.</summary>
    private sealed class MirroredExchange(IWebExchange network, Mirrors mirrors) : IWebExchange
    {
        public Task<WebAnswer> Send(WebAsk ask, CancellationToken cancellation) => mirrors.Find(ask.Address) is not null ? network.Send(ask, cancellation)
            : Task.FromResult(new WebAnswer(FetchOutcome.NotAllowed) { Why = $"{ask.Address.Host} has no mirror, and all that was asked for has one", Requests = 0 });
    }
}
