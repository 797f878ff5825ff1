using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.App.Fetching;
using HansardMiner.App.Setup;
using HansardMiner.Archive;
using HansardMiner.Coverage;
using HansardMiner.Mining;
using HansardMiner.Present;
using HansardMiner.Present.Answers;
using HansardMiner.Store;

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
        NotEnded = [.. archives.All.Select(archive => OfLastRun(archive.Folder)).OfType<string>()];
    }

    /// <summary>The archives.</summary>
    public IReadOnlyList<FetchArchive> Archives => _archives.All;

    /// <summary>Answers for sources that were fetched.</summary>
    public FetchedComparison Comparison { get; }

    /// <summary>What was fetched and what is missing.</summary>
    public FetchCoverage Coverage { get; }

    /// <summary>Of archives whose last run was stopped, or is still at work: what it did not reach has no mark in the calendar.</summary>
    public IReadOnlyList<string> NotEnded { get; }

    /// <summary>Whether something is missing.</summary>
    public bool HasGaps => Coverage.Gaps.Count > 0 || NotEnded.Count > 0;

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
        : FetchedAnswer.Of(Coverage, [.. Archives.Select(archive => archive.Folder)], Archives.Sum(archive => archive.Addresses), Archives.Sum(archive => archive.DamagedLines)) with { NotEnded = NotEnded };

    private static string? OfLastRun(string folder)
    {
        try
        {
            return FetchSettings.Read(folder).Last is { Ended: null } run ? Words(folder, run) : null;
        }
        catch (StoreException fault)
        {
            return fault.Message.TrimEnd('.');
        }
    }

    private static string Words(string folder, FetchAsked run) =>
        $"the last run on {folder} has not ended: it began {HistoryCommand.Time(run.Time)}, for {(run.Feeds.Count == 0 ? "" : string.Join(", ", run.Feeds) + ", ")}{Wording.Day(run.From)} to {Wording.Day(run.To)}, and was stopped or is still at work. "
        + "What it has not reached has no mark in the calendar; the same command goes on from there";

    /// <inheritdoc/>
    public void Dispose() => _archives.Dispose();
}
