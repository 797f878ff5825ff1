using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;

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
    public static Task<FetchLedger> Run(FetchArchive archive, FetchManner how, FetchScope scope, IReadOnlyList<IFeed> feeds, IProgress<FetchProgress>? progress, CancellationToken cancellation)
    {
        throw new NotSupportedException();
    }
}
