using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Archive;

/// <summary>Days drawn together where they follow on one another.</summary>
public static class DayRuns
{
    /// <summary>The runs, in order; each day counts once.</summary>
    public static IReadOnlyList<(DateOnly From, DateOnly To)> Of(IEnumerable<DateOnly> days)
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

    /// <summary>Cells that differ in nothing but their days, drawn together likewise: the first one, and the last day; null where they have none.</summary>
    internal static IEnumerable<(FetchCell First, DateOnly? Through)> Of(IEnumerable<FetchCell> cells)
    {
        foreach (var line in cells.GroupBy(cell => cell with { Day = null }))
        {
            if (line.Any(cell => cell.Day is null))
            {
                yield return (line.Key, null);
            }
            foreach (var (from, to) in Of(line.Select(cell => cell.Day).OfType<DateOnly>()))
            {
                yield return (line.Key with { Day = from }, to);
            }
        }
    }
}
