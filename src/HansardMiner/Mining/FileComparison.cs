using System;
using System.Globalization;
using System.IO;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.Mining;

/// <summary>The file of a source as it lies on this machine now, beside what was read.</summary>
public static class FileComparison
{
    /// <summary>Why a source's file is no longer what was read, by its length and time alone; null when it still is, as far as they tell, and for a source that could not be read then either.</summary>
    /// <param name="source">The source.</param>
    /// <param name="capture">What is on record of the bytes that were read; null when nothing is.</param>
    /// <param name="fetched">Answers for sources that were fetched.</param>
    public static string? Changed(Source source, Capture? capture, FetchedComparison fetched)
    {
        ArgumentNullException.ThrowIfNull(fetched);
        ArgumentNullException.ThrowIfNull(source);
        if (source.Sha256 is null)
        {
            return null;
        }
        if (SourceAddress.Of(source.Path) is not null)
        {
            return fetched.Changed(source);
        }
        var file = new FileInfo(source.Path);
        try
        {
            if (!file.Exists)
            {
                return "the file is gone";
            }
            if (file.Length != source.Bytes)
            {
                return string.Create(CultureInfo.InvariantCulture, $"the file has changed: {source.Bytes:N0} bytes then, {file.Length:N0} now");
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return "the file cannot be looked at";
        }
        return capture?.SeenTime is { } seen && FileTimes.LastWritten(source.Path) is { } now && now != seen
            ? string.Create(CultureInfo.InvariantCulture, $"the file may have changed: it was written {now:yyyy-MM-dd HH:mm} UTC, and the one that was read {seen:yyyy-MM-dd HH:mm} UTC") : null;
    }
}
