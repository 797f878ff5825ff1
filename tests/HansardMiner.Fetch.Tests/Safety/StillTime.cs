using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace HansardMiner.Fetch.Tests.Safety;

/// <summary>A clock that stands still until it is moved on.</summary>
internal sealed class StillTime : TimeProvider
{
    private readonly List<Alarm> _alarms = [];
    private DateTimeOffset _now = new(2014, 2, 3, 14, 30, 0, TimeSpan.Zero);

    /// <summary>How many alarms are set.</summary>
    public int Alarms
    {
        get
        {
            lock (_alarms)
            {
                return _alarms.Count(alarm => alarm.Due is not null);
            }
        }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_alarms)
        {
            return _now;
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        lock (_alarms)
        {
            _alarms.Add(alarm);
        }
        alarm.Change(dueTime, period);
        return alarm;
    }

    /// <summary>Moves the clock on; what falls due on the way rings at its time.</summary>
    public void Advance(TimeSpan time)
    {
        var end = GetUtcNow() + time;
        while (true)
        {
            Alarm? next;
            lock (_alarms)
            {
                next = _alarms.Where(alarm => alarm.Due <= end).MinBy(alarm => alarm.Due);
                _now = next?.Due is { } due && due > _now ? due : next is null ? end : _now;
                next?.Next();
            }
            if (next is null)
            {
                return;
            }
            next.Ring();
        }
    }

    /// <summary>Waits until alarms are set, however slow the machine is.</summary>
    /// <param name="isSet">Which: given how many there are, and whether one rings again and again.</param>
    /// <param name="task">What sets them; its end is waited for no longer.</param>
    public async Task Armed(Func<int, bool, bool> isSet, Task task)
    {
        while (!task.IsCompleted)
        {
            lock (_alarms)
            {
                if (isSet(_alarms.Count(alarm => alarm.Due is not null), _alarms.Any(alarm => alarm.IsPeriodic)))
                {
                    return;
                }
            }
            await Task.Delay(1);
        }
    }

    private sealed class Alarm(StillTime time, Action ring) : ITimer
    {
        private TimeSpan _period;

        public DateTimeOffset? Due { get; private set; }

        public bool IsPeriodic => _period > TimeSpan.Zero;

        public void Ring() => ring();

        public void Next() => Due = _period > TimeSpan.Zero ? Due + _period : null;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._alarms)
            {
                (Due, _period) = (dueTime < TimeSpan.Zero ? null : time._now + dueTime, period);
            }
            return true;
        }

        public void Dispose()
        {
            lock (time._alarms)
            {
                time._alarms.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
