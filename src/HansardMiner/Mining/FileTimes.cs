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
            return time.Year < 1900 ? null : new DateTimeOffset(time.Ticks - (time.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
