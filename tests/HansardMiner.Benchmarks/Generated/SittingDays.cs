using System;
using System.Collections.Generic;

namespace HansardMiner.Benchmarks.Generated;

/// <summary>The days on which the Houses sit from 2010 to 2024: Mondays to Thursdays and some Fridays outside the recesses, about 150 a year.</summary>
internal static class SittingDays
{
    /// <summary>How many contributions a day has.</summary>
    private const int PerDay = 890;

    /// <summary>As many days, evenly spread, as the contributions fill; all of them from some two million on.</summary>
    public static IReadOnlyList<DateOnly> For(int contributions)
    {
        var all = new List<DateOnly>();
        for (var day = new DateOnly(2010, 1, 5); day.Year < 2025; day = day.AddDays(1))
        {
            if (IsSitting(day))
            {
                all.Add(day);
            }
        }
        var wanted = Math.Clamp(contributions / PerDay, 1, all.Count);
        var days = new List<DateOnly>(wanted);
        for (var i = 0; i < wanted; i++)
        {
            days.Add(all[(int)((long)i * all.Count / wanted)]);
        }
        return days;
    }

    private static bool IsSitting(DateOnly day) =>
        day.DayOfWeek is >= DayOfWeek.Monday and <= DayOfWeek.Thursday or DayOfWeek.Friday
        && (day.DayOfWeek != DayOfWeek.Friday || day.Day <= 7)
        && !(day.Month == 8 || day.Month == 7 && day.Day > 21 || day.Month == 9 && day.Day is < 5 or > 17 && day.Month == 9 || day.Month == 12 && day.Day > 19
            || day.Month == 1 && day.Day < 5 || day.Month == 2 && day.Day is > 12 and < 22 || day.Month == 4 && day.Day is > 2 and < 16 || day.Month == 5 && day.Day > 24);
}
