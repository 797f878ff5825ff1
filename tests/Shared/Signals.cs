using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;

namespace HansardMiner.Tests.Shared;

/// <summary>What processes make of signals.</summary>
internal static class Signals
{
    /// <summary>Why a process does not take a Ctrl+C, when it does not.</summary>
    public const string Background = "the tests were started in the background of a shell, whose processes ignore SIGINT, and so do theirs";

    /// <summary>Whether a process was started with SIGINT ignored, as a shell does for what it runs in the background.</summary>
    public static bool IgnoresInterrupts(Process process) => Ignores(process, 2);

    /// <summary>Whether a process was started with SIGHUP ignored, as nohup does.</summary>
    public static bool IgnoresHangUps(Process process) => Ignores(process, 1);

    /// <summary>Signal 1 is bit 0 of the mask.</summary>
    private static bool Ignores(Process process, int signal) =>
        File.Exists($"/proc/{process.Id}/status")
        && File.ReadLines($"/proc/{process.Id}/status").FirstOrDefault(l => l.StartsWith("SigIgn:", StringComparison.Ordinal)) is { } line
        && (ulong.Parse(line.AsSpan("SigIgn:".Length).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & (1UL << (signal - 1))) != 0;
}
