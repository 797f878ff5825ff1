using System;
using System.IO;
using System.Linq;
using System.Threading;
using HansardMiner.Sqlite;
using HansardMiner.Store;

namespace HansardMiner.App.Tests.EndToEnd;

/// <summary>Kills the real command at moments told by what it has done and not by the clock, so that they are the same on a slow machine and on one with much else to do.</summary>
internal static class Killing
{
    /// <summary>Starts the command and kills it as soon as it is due; true when that was before its end.</summary>
    /// <param name="isDue">Asked again and again while the command runs.</param>
    /// <param name="arguments">The words of the command.</param>
    public static bool When(Func<bool> isDue, params string[] arguments)
    {
        using var process = HansardProcess.Start(arguments);
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        while (!process.HasExited && !isDue())
        {
            Thread.Sleep(5);
        }
        var isRunning = !process.HasExited;
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return isRunning;
    }

    /// <summary>How many sources are committed in an index that is being written; none while it is not yet there.</summary>
    public static int Committed(string index)
    {
        try
        {
            using var store = SqliteRecordStore.Open(Path.Combine(index, "hansard.db"), readOnly: true);
            return store.Sources().Count;
        }
        catch (StoreException)
        {
            return 0;
        }
    }

    /// <summary>Tells when the files of a folder have grown or shrunk so many times since now.</summary>
    public static Func<bool> AfterChanges(string folder, int times)
    {
        var (size, seen) = (Size(folder), 0);
        return () =>
        {
            var now = Size(folder);
            seen += now == size ? 0 : 1;
            size = now;
            return seen >= times;
        };
    }

    private static long Size(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(f => f.Length);
        }
        catch (IOException)
        {
            // A file went away while they were counted: that is a change too.
            return -1;
        }
    }
}
