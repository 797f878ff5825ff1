using System;
using System.Diagnostics;
using System.Threading;

namespace HansardMiner.Benchmarks;

/// <summary>Looks now and then how much memory the process holds.</summary>
internal sealed class MemoryWatch : IDisposable
{
    private readonly Timer _timer;
    private readonly Process _process = Process.GetCurrentProcess();
    private long _most;

    public MemoryWatch() => _timer = new Timer(_ => Look(), null, 0, 50);

    /// <summary>The most so far, in bytes.</summary>
    public long Most => _most;

    public void Dispose()
    {
        _timer.Dispose();
        _process.Dispose();
    }

    private void Look()
    {
        lock (_process)
        {
            _process.Refresh();
            _most = Math.Max(_most, _process.WorkingSet64);
        }
    }
}
