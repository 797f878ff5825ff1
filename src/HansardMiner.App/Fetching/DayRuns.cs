using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.App.Fetching;

/// <summary>Days drawn together where they follow on one another.</summary>
internal static class DayRuns
{
    /// <summary>The runs, in order; each day counts once.</summary>
    public static List<(DateOnly From, DateOnly To)> Of(IEnumerable<DateOnly> days)
    {
        var runs = new List<(DateOnly From, DateOnly To)>();
        foreach (var day in days.Distinct().Order())
        {
            if (runs.Count > 0 && runs[^1].To.AddDays(1) == day)
            {
                runs[^1] = (runs[^1].From, day);
            }
            else
            {
                runs.Add((day, day));
            }
        }
        return runs;
    }
}
