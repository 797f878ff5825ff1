using System;
using System.Diagnostics;

namespace HansardMiner.Fetch.Tests.EndToEnd;

/// <summary>A clock that begins where it is put and goes on from there: what waits for it comes to its end.</summary>
internal sealed class RunningClock(DateTimeOffset start) : TimeProvider
{
    private long _put = Stopwatch.GetTimestamp();
    private DateTimeOffset _start = start;

    /// <summary>Puts it forward.</summary>
    public void Forward(TimeSpan time) => (_start, _put) = (GetUtcNow() + time, Stopwatch.GetTimestamp());

    public override DateTimeOffset GetUtcNow() => _start + Stopwatch.GetElapsedTime(_put);
}
