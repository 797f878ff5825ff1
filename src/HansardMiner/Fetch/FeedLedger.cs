using System.Collections.Generic;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;

namespace HansardMiner.Fetch;

/// <summary>What a run brought from one feed, what is missing, and why.</summary>
/// <param name="Feed">The feed.</param>
public sealed record FeedLedger(IFeed Feed)
{
    /// <summary>How many requests were sent: those for robots.txt, redirects and further attempts, too.</summary>
    public int Requests { get; init; }

    /// <summary>How many bytes arrived, unpacked.</summary>
    public long Bytes { get; init; }

    /// <summary>Documents that were not held before.</summary>
    public int New { get; init; }

    /// <summary>Documents of which another version was held.</summary>
    public int Changed { get; init; }

    /// <summary>Documents of which the source says that they are as they were.</summary>
    public int Unchanged { get; init; }

    /// <summary>Documents that were held, and that nothing gave reason to ask for again.</summary>
    public int NotAsked { get; init; }

    /// <summary>Cells that were settled before, and were not asked for again.</summary>
    public int Settled { get; init; }

    /// <summary>The cells that this run came to, in order of day.</summary>
    public IReadOnlyList<CellState> Cells { get; init; } = [];

    /// <summary>The addresses that could not be fetched.</summary>
    public IReadOnlyList<FetchFailure> Failures { get; init; } = [];

    /// <summary>What the sources' answers told besides (attachments that are not fetched).</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Why the run ended before the feed was done; null when it was done.</summary>
    public string? Stopped { get; init; }
}
