using System;
using System.IO;

namespace HansardMiner.Mining;

/// <summary>What the file system says of times.</summary>
public static class FileTimes
{
    /// <summary>When a file was last written, in UTC and to the second; null when the file system does not say.</summary>
    public static DateTimeOffset? LastWritten(string path)
    {
        try
        {
            var time = File.GetLastWriteTimeUtc(path);
            return time.Year < 1900 ? null : Whole(time);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>A time in UTC and to the second.</summary>
    internal static DateTimeOffset Whole(DateTimeOffset time) => new(time.UtcTicks - (time.UtcTicks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
}
