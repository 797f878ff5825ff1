using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;

namespace HansardMiner.Fetch.Tests.Politeness;

/// <summary>A clock that goes by hand, or jumps to the end of whatever is waited for.</summary>
internal sealed class HandTime(bool jumps = true) : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 11, 22, 9, 30, 0, TimeSpan.Zero);

    private readonly Lock _lock = new();
    private readonly List<HandTimer> _waiting = [];
    private readonly Channel<bool> _begun = Channel.CreateUnbounded<bool>();
    private readonly AsyncLocal<TimeSpan?> _lastSeen = new();
    private DateTimeOffset _now = Start;
    private TimeSpan _shift;

    /// <summary>The time since the test began, however the wall clock was set.</summary>
    public TimeSpan Elapsed
    {
        get
        {
            lock (_lock)
            {
                return _now - Start;
            }
        }
    }

    /// <summary>The time that the asking task saw last: when it decided to send, though others may have made the clock jump since.</summary>
    public TimeSpan LastSeen => _lastSeen.Value ?? Elapsed;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            _lastSeen.Value = _now - Start;
            return _now + _shift;
        }
    }

    public override long GetTimestamp() => Elapsed.Ticks;

    /// <summary>Sets the wall clock on or back; what is measured between two moments does not change.</summary>
    public void SetClock(TimeSpan by)
    {
        lock (_lock)
        {
            _shift += by;
        }
    }

    /// <summary>Called when something begins to wait.</summary>
    public Action? OnWait { get; set; }

    /// <summary>Ends when something begins to wait.</summary>
    public Task<bool> SomethingWaits() => _begun.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(120));

    public void Advance(TimeSpan by)
    {
        List<HandTimer> due;
        lock (_lock)
        {
            _now += by;
            due = [.. _waiting.Where(timer => timer.Due <= _now)];
            due.ForEach(timer => _waiting.Remove(timer));
        }
        due.ForEach(timer => timer.Fire());
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new HandTimer(this, callback, state);
        timer.Change(dueTime, period);
        OnWait?.Invoke();
        return timer;
    }

    private void Begin(HandTimer timer, TimeSpan dueTime)
    {
        lock (_lock)
        {
            _waiting.Remove(timer);
            if (dueTime == Timeout.InfiniteTimeSpan)
            {
                return;
            }
            timer.Due = _now + dueTime;
            if (!jumps)
            {
                _waiting.Add(timer);
            }
        }
        if (jumps)
        {
            ThreadPool.QueueUserWorkItem(_ => JumpTo(timer));
        }
        _begun.Writer.TryWrite(true);
    }

    private void JumpTo(HandTimer timer)
    {
        lock (_lock)
        {
            _now = timer.Due > _now ? timer.Due : _now;
        }
        timer.Fire();
    }

    private void End(HandTimer timer)
    {
        lock (_lock)
        {
            _waiting.Remove(timer);
        }
    }

    private sealed class HandTimer(HandTime time, TimerCallback callback, object? state) : ITimer
    {
        private volatile bool _isOver;

        public DateTimeOffset Due { get; set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            time.Begin(this, dueTime);
            return true;
        }

        public void Fire()
        {
            if (!_isOver)
            {
                callback(state);
            }
        }

        public void Dispose()
        {
            _isOver = true;
            time.End(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
