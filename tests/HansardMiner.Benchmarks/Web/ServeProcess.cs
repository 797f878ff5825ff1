using System;
using System.Diagnostics;
using System.IO;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;

namespace HansardMiner.Benchmarks.Web;

/// <summary><c>hansard serve</c> in a process of its own, on a port that is free, and a watch over its memory.</summary>
internal sealed partial class ServeProcess : IDisposable
{
    private readonly Process _process;
    private readonly Timer _timer;
    private long _most;

    private ServeProcess(Process process, Uri address, double started)
    {
        (_process, Address, StartedMilliseconds) = (process, address, started);
        _timer = new Timer(_ => Look(), null, 0, 200);
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>How long it took from the start of the process until it said where it listens.</summary>
    public double StartedMilliseconds { get; }

    /// <summary>The memory it holds now, in bytes.</summary>
    public long Memory
    {
        get
        {
            lock (_process)
            {
                _process.Refresh();
                return _process.WorkingSet64;
            }
        }
    }

    /// <summary>The most so far, in bytes.</summary>
    public long Most => Math.Max(Memory, Interlocked.Read(ref _most));

    /// <summary>The processor time it took so far.</summary>
    public TimeSpan Cpu
    {
        get
        {
            lock (_process)
            {
                _process.Refresh();
                return _process.TotalProcessorTime;
            }
        }
    }

    /// <summary>Starts it over an index.</summary>
    public static async Task<ServeProcess> Start(string index)
    {
        var clock = Stopwatch.StartNew();
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "hansard.dll"), "serve", "--index", index, "--port", "0"]) { RedirectStandardOutput = true };
        var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Listening().Match(line) is { Success: true } said)
            {
                return new ServeProcess(process, new Uri(said.Value), clock.Elapsed.TotalMilliseconds);
            }
        }
        await process.WaitForExitAsync();
        throw new InvalidOperationException($"hansard serve ended with {process.ExitCode}");
    }

    public void Dispose()
    {
        _timer.Dispose();
        lock (_process)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
            _process.Dispose();
        }
    }

    private void Look()
    {
        lock (_process)
        {
            try
            {
                _process.Refresh();
                _most = Math.Max(_most, _process.WorkingSet64);
            }
            catch (InvalidOperationException)
            {
                // It has ended.
            }
        }
    }

    // HansardMiner serves index at http://127.0.0.1:5757 – open this address in a browser
    [GeneratedRegex(@"http://[0-9A-Za-z.:\[\]]+", RegexOptions.CultureInvariant)]
    private static partial Regex Listening();
}
