using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.App.Fetching;
using HansardMiner.App.Setup;
using HansardMiner.Archive;
using HansardMiner.Coverage;
using HansardMiner.Mining;
using HansardMiner.Present.Answers;

namespace HansardMiner.App.Commands;

/// <summary>What <c>hansard status</c> knows of what was fetched.</summary>
internal sealed class FetchedStatus : IDisposable
{
    private readonly FetchedArchives _archives;

    private FetchedStatus(FetchedArchives archives, DateOnly today)
    {
        _archives = archives;
        Comparison = new FetchedComparison(archives);
        Coverage = FetchCoverage.Of(archives.All, today);
    }

    /// <summary>The archives.</summary>
    public IReadOnlyList<FetchArchive> Archives => _archives.All;

    /// <summary>Answers for sources that were fetched.</summary>
    public FetchedComparison Comparison { get; }

    /// <summary>What was fetched and what is missing.</summary>
    public FetchCoverage Coverage { get; }

    /// <summary>Whether something is missing.</summary>
    public bool HasGaps => Coverage.Gaps.Count > 0;

    /// <summary>The archives that the index was mined from, and the one that was named; without a name the usual one, where there is one.</summary>
    /// <exception cref="UserException">The folder that was named is no archive.</exception>
    public static FetchedStatus Open(Settings settings, string? named)
    {
        if (named is not null && !FetchArchive.IsArchive(named))
        {
            throw new UserException($"{named} is no archive of hansard fetch: it has no {FetchArchive.JournalName}");
        }
        return new FetchedStatus(
            new FetchedArchives(named is null ? [.. FetchedFolders.Read(settings.Index), FetchOptions.UsualArchive] : [named, .. FetchedFolders.Read(settings.Index)]), FetchWork.Today(settings));
    }

    /// <summary>For scripts; null where there is no archive.</summary>
    public FetchedAnswer? Answer() => Archives.Count == 0 ? null
        : FetchedAnswer.Of(Coverage, [.. Archives.Select(archive => archive.Folder)], Archives.Sum(archive => archive.Addresses), Archives.Sum(archive => archive.DamagedLines));

    /// <inheritdoc/>
    public void Dispose() => _archives.Dispose();
}
