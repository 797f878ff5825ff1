using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;

namespace HansardMiner.Benchmarks;

/// <summary>Times the real command as a process of its own, from its start to its end, into a fresh index each time.</summary>
internal static class WholeRun
{
    private const int Runs = 5;

    public static void Measure(IReadOnlyList<string> paths)
    {
        var bytes = paths.Sum(Bytes);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:N1} MB in {paths.Count} paths, {Environment.ProcessorCount} cores, {Runs} runs after one to warm the disk cache"));
        Run(paths);
        var runs = Enumerable.Range(0, Runs).Select(_ => Run(paths)).ToList();
        Print("MB/s of source bytes", runs.Select(r => bytes / 1e6 / r.Wall.TotalSeconds));
        Print("wall seconds", runs.Select(r => r.Wall.TotalSeconds));
        Print("CPU seconds", runs.Select(r => r.Cpu.TotalSeconds));
        Print("peak memory, MB", runs.Select(r => r.Peak / 1e6));
    }

    private static (TimeSpan Wall, TimeSpan Cpu, long Peak) Run(IReadOnlyList<string> paths)
    {
        var index = Directory.CreateTempSubdirectory("hansard-bench-").FullName;
        try
        {
            var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "hansard.dll"), "mine" }.Concat(paths).Concat(["--index", index, "--quiet"]))
            {
                start.ArgumentList.Add(argument);
            }
            var clock = Stopwatch.StartNew();
            using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            // What a process used can be asked only while it runs: the last answer before its end is at most 20 ms old.
            var (cpu, peak) = (TimeSpan.Zero, 0L);
            while (!process.WaitForExit(20))
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
            return (clock.Elapsed, cpu, peak);
        }
        finally
        {
            Directory.Delete(index, recursive: true);
        }
    }

    private static long Bytes(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Sum(f => new FileInfo(f).Length)
        : new FileInfo(path).Length;

    private static void Print(string what, IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-22} min {sorted[0],8:N2}   median {sorted[sorted.Count / 2],8:N2}   max {sorted[^1],8:N2}"));
    }
}
