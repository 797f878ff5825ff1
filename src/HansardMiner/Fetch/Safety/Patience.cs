using System;
using System.Threading;

namespace HansardMiner.Fetch.Safety;

/// <summary>How long one exchange may take, and whether it still comes forward.</summary>
internal sealed class Patience : IDisposable
{
    private readonly WebCaps _caps;
    private readonly TimeProvider _time;
    private readonly CancellationToken _stopped;
    private readonly CancellationTokenSource _end;
    private readonly Lock _one = new();
    private ITimer? _whole;
    private ITimer? _progress;
    private long _arrived;
    private string? _why;
    private bool _isDone;

    /// <summary>Begins to wait for the answer.</summary>
    public Patience(WebCaps caps, TimeProvider time, CancellationToken stopped)
    {
        (_caps, _time, _stopped) = (caps, time, stopped);
        _end = CancellationTokenSource.CreateLinkedTokenSource(stopped);
        _whole = After(caps.FirstByte, $"no answer came within {Words(caps.FirstByte)}");
    }

    /// <summary>Ends when the run was stopped or the patience is at its end.</summary>
    public CancellationToken Token => _end.Token;

    /// <summary>Why the patience is at its end; null when it is not.</summary>
    public string? Why
    {
        get
        {
            _stopped.ThrowIfCancellationRequested();
            lock (_one)
            {
                return _why;
            }
        }
    }

    /// <summary>The headers are here: begins to wait for the body.</summary>
    public void BeginBody()
    {
        lock (_one)
        {
            _whole?.Dispose();
            _whole = After(_caps.Body, $"the answer was not complete within {Words(_caps.Body)}");
            _progress = _time.CreateTimer(_ => CheckProgress(), null, _caps.ProgressEvery, _caps.ProgressEvery);
        }
    }

    /// <summary>Bytes of the body arrived.</summary>
    public void Arrived(int bytes) => Interlocked.Add(ref _arrived, bytes);

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_one)
        {
            _isDone = true;
            _whole?.Dispose();
            _progress?.Dispose();
            _end.Dispose();
        }
    }

    private ITimer After(TimeSpan wait, string why) => _time.CreateTimer(_ => End(why), null, wait, Timeout.InfiniteTimeSpan);

    private void CheckProgress()
    {
        if (Interlocked.Exchange(ref _arrived, 0) < _caps.Progress)
        {
            End($"fewer than {_caps.Progress:N0} bytes of the answer arrived within {Words(_caps.ProgressEvery)}");
        }
    }

    private void End(string why)
    {
        lock (_one)
        {
            if (!_isDone && _why is null)
            {
                _why = why;
                _ = _end.CancelAsync();
            }
        }
    }

    private static string Words(TimeSpan time) => time < TimeSpan.FromMinutes(2) ? $"{time.TotalSeconds:0.##} seconds" : $"{time.TotalMinutes:0.##} minutes";
}
