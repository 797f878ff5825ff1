using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace HansardMiner.Coverage;

/// <summary>A row of the calendar: a month with its days; or years that are whole, or months never asked for, in one row.</summary>
/// <param name="Days">The days, in order.</param>
/// <param name="IsFolded">Whether it is told in numbers rather than day by day.</param>
public sealed record CalendarRow(IReadOnlyList<CoveredDay> Days, bool IsFolded)
{
    /// <summary>Up to so many months are shown day by day, whole or not.</summary>
    private const int FewMonths = 12;

    /// <summary>Its name: "2014-01", "2014", "2014 to 2016", "2014-03 to 2014-08".</summary>
    public string Name
    {
        get
        {
            var (first, last) = (Days[0].Day, Days[^1].Day);
            var format = IsFolded && (Days[0].Mark != DayMark.NotAsked || (first.DayOfYear == 1 && last.Month == 12 && last.Day == 31)) ? "yyyy" : "yyyy-MM";
            var (from, to) = (first.ToString(format, CultureInfo.InvariantCulture), last.ToString(format, CultureInfo.InvariantCulture));
            return from == to ? from : $"{from} to {to}";
        }
    }

    /// <summary>The numbers of its days by their marks: "1,234 documents on 150 days; no sitting on 200; nothing listed on 15".</summary>
    public string Numbers => Days.All(day => day.Mark == DayMark.NotAsked) ? "not asked for" : string.Join("; ",
        Days.GroupBy(day => day.Mark).OrderBy(group => group.Key).Select(group => group.Key == DayMark.Complete
            ? string.Create(CultureInfo.InvariantCulture, $"{group.Sum(day => day.Held):N0} documents on {group.Count():N0} days") : string.Create(CultureInfo.InvariantCulture, $"{CoverageWording.Of(group.Key)} on {group.Count():N0}")));

    /// <summary>The rows of a line of the calendar, the first month first.</summary>
    public static IReadOnlyList<CalendarRow> Of(CoverageLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var rows = new List<CalendarRow>();
        var isLong = line.Days.Count > 31 * FewMonths;
        foreach (var year in line.Days.GroupBy(day => day.Day.Year))
        {
            if (isLong && year.All(day => IsWhole(day.Mark)))
            {
                Add(rows, [.. year], IsWholeRow);
                continue;
            }
            foreach (var month in year.GroupBy(day => day.Day.Month))
            {
                if (month.All(day => day.Mark == DayMark.NotAsked))
                {
                    Add(rows, [.. month], row => row.IsFolded && row.Days[0].Mark == DayMark.NotAsked);
                }
                else
                {
                    rows.Add(new CalendarRow([.. month], false));
                }
            }
        }
        return rows;
    }

    private static void Add(List<CalendarRow> rows, List<CoveredDay> days, Func<CalendarRow, bool> goesOn)
    {
        // Two centuries that were never asked for are thousands of months: each is added to the row, which is not copied for it.
        if (rows.Count > 0 && goesOn(rows[^1]) && rows[^1].Days is List<CoveredDay> open)
        {
            open.AddRange(days);
        }
        else
        {
            rows.Add(new CalendarRow(days, true));
        }
    }

    private static bool IsWholeRow(CalendarRow row) => row.IsFolded && row.Days[0].Mark != DayMark.NotAsked;

    private static bool IsWhole(DayMark mark) => mark is DayMark.Complete or DayMark.NoSitting or DayMark.NothingListed;
}
