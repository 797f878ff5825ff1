using System;
using System.Collections.Generic;
using System.Threading;

namespace HansardMiner.Store;

/// <summary>
/// What a search engine searches: a cache over the records, which are the truth. It can be deleted, built again and verified, and it knows of which state of
/// the records it is. Faults of its files come as <see cref="StoreException"/>.
/// </summary>
public interface ISearchIndex : IDisposable
{
    /// <summary>The engine's name as <c>--engine</c> takes it: lucene, fts5.</summary>
    string Id { get; }

    /// <summary>Whether it is written in the transactions of the records, so that it never is behind them.</summary>
    bool IsWithRecords { get; }

    /// <summary>The engine over this index.</summary>
    ISearchEngine Engine { get; }

    /// <summary>How it stands to the records now.</summary>
    IndexReport Report();

    /// <summary>Brings it to the last committed state from what has changed; nothing to do for an index that is written with the records.</summary>
    /// <exception cref="StoreException">It cannot be brought there: it is missing or unusable, or another process is writing it.</exception>
    void Apply(CancellationToken cancellation);

    /// <summary>Builds it anew from the records and puts it in the place of the old one, whole or not at all; the old one is searched until then.</summary>
    void Rebuild(IProgress<(int Done, int Total)>? progress, CancellationToken cancellation);

    /// <summary>What is wrong with it, each in a few words; empty when it is sound. Reads everything once.</summary>
    IReadOnlyList<string> Check();
}
