using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Threading;
using HansardMiner.Archive;
using HansardMiner.Mining;
using HansardMiner.Present;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.App.Commands;

/// <summary>Whether the index, the archive and the source files are what they were.</summary>
internal static class IndexCondition
{
    /// <summary>What is damaged in the index and the archive, each in a few words. Reads everything once.</summary>
    public static IReadOnlyList<string> Damage(IRecordStore store, ISearchIndex index, RawArchive archive, CancellationToken cancellation)
    {
        var faults = new List<string>([.. store.Check(), .. index.Check()]);
        foreach (var capture in store.Captures().Where(c => c.IsKept).DistinctBy(c => c.Sha256))
        {
            cancellation.ThrowIfCancellationRequested();
            if (archive.Check(capture.Sha256) is { } fault)
            {
                faults.Add($"{capture.Sha256}, a version of {capture.Path}, {fault}");
            }
        }
        return faults;
    }

    /// <summary>Why a source's file is no longer what was read; null when it still is, as far as can be told.</summary>
    /// <param name="source">The source.</param>
    /// <param name="capture">What is on record of the bytes that were read.</param>
    /// <param name="fetched">Answers for sources that were fetched.</param>
    /// <param name="byHash">Whether to read the bytes; by length and time otherwise.</param>
    public static string? Changed(Source source, Capture? capture, FetchedComparison fetched, bool byHash)
    {
        if (SourceAddress.Of(source.Path) is not null)
        {
            return fetched.Changed(source);
        }
        var file = new FileInfo(source.Path);
        if (source.Sha256 is null || !file.Exists)
        {
            return source.Sha256 is null ? null : "the file is gone";
        }
        if (file.Length != source.Bytes)
        {
            return $"the file has changed: {Wording.Bytes(source.Bytes)} then, {Wording.Bytes(file.Length)} now";
        }
        if (byHash)
        {
            return Hash(source.Path) == source.Sha256 ? null : "the file has changed: the same length, but other bytes";
        }
        return capture?.SeenTime is { } seen && FileTimes.LastWritten(source.Path) is { } now && now != seen
            ? $"the file may have changed: it was written {HistoryCommand.Time(now)}, and the one that was read {HistoryCommand.Time(seen)}; compare the bytes with --check" : null;
    }

    private static string? Hash(string path)
    {
        try
        {
            using var bytes = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return Convert.ToHexStringLower(SHA256.HashData(bytes));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
