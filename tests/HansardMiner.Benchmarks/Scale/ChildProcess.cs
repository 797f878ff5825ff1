using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;

namespace HansardMiner.Benchmarks.Scale;

/// <summary>A step in a process of its own, so that its time and memory are its own.</summary>
internal static class ChildProcess
{
    /// <summary>Runs the command itself.</summary>
    public static Built Hansard(params string[] arguments) => Run([Path.Combine(AppContext.BaseDirectory, "hansard.dll"), .. arguments], [0, 2, 3]);

    /// <summary>Runs a part of the benchmarks.</summary>
    public static Built Benchmark(params string[] arguments) => Run([typeof(ChildProcess).Assembly.Location, .. arguments], [0]);

    private static Built Run(IReadOnlyList<string> arguments, int[] fine)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
        var said = new List<string>();
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) =>
        {
            lock (said)
            {
                said.Add(line.Data ?? "");
            }
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var (cpu, peak) = (TimeSpan.Zero, 0L);
        while (!process.WaitForExit(50))
        {
            try
            {
                process.Refresh();
                (cpu, peak) = (process.TotalProcessorTime, Math.Max(peak, process.PeakWorkingSet64));
            }
            catch (InvalidOperationException)
            {
                break;
            }
        }
        process.WaitForExit();
        if (!fine.Contains(process.ExitCode))
        {
            throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}: {string.Join('\n', said)}");
        }
        return new Built(clock.Elapsed.TotalSeconds, cpu.TotalSeconds, peak);
    }
}
