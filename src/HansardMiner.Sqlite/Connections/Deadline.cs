using System;
using System.Diagnostics;

namespace HansardMiner.Sqlite.Connections;

/// <summary>When a search must end.</summary>
internal sealed class Deadline(TimeSpan limit)
{
    private const int Every = 64;
    private readonly long _started = Stopwatch.GetTimestamp();
    private int _steps;

    /// <summary>Whether the time is up.</summary>
    public bool IsOver => Stopwatch.GetElapsedTime(_started) > limit;

    /// <summary>Ends the search where the time is up; looks at the clock now and then.</summary>
    /// <exception cref="TimeoutException">The time is up.</exception>
    public void Check()
    {
        if (++_steps % Every == 0)
        {
            CheckNow();
        }
    }

    /// <summary>Ends the search where the time is up; for steps that are long or few.</summary>
    /// <exception cref="TimeoutException">The time is up.</exception>
    public void CheckNow()
    {
        if (IsOver)
        {
            throw new TimeoutException("the search took too long");
        }
    }
}
