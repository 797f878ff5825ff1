using System;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace HansardMiner.Tests.Shared;

/// <summary>
/// The processor time of this thread, which what else the machine does leaves alone; on systems other than Linux the time of day.
/// </summary>
internal static class ThreadClock
{
    private const int OfThisThread = 3;

    /// <summary>What is counted.</summary>
    public static string Name => OperatingSystem.IsLinux() ? "processor time of the one thread" : "time of day";

    /// <summary>Seconds since some beginning.</summary>
    public static double Seconds()
    {
        var time = new long[2];
        return OperatingSystem.IsLinux() && GetTime(OfThisThread, time) == 0 ? time[0] + (time[1] / 1e9) : Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int GetTime(int clock, [Out] long[] time);
}
