using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Store;

namespace HansardMiner.Web.Harvest;

/// <summary>A row of the calendar: a year with its months, or a run of years of which the index has nothing.</summary>
/// <param name="First">The year; of a run, the newest one.</param>
/// <param name="Last">The same; of a run, the oldest one.</param>
/// <param name="Months">Documents of each month; empty for a run without any.</param>
public sealed record CalendarYear(int First, int Last, IReadOnlyList<int> Months)
{
    /// <summary>The first letters of the names of the months.</summary>
    public static IReadOnlyList<string> MonthNames { get; } = [.. CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames.Take(12)];

    /// <summary>Whether the index has nothing of it.</summary>
    public bool IsEmpty => Months.Count == 0;

    /// <summary>In words: "2014", "1951–1989".</summary>
    public string Name => First == Last ? First.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{Last}–{First}");

    /// <summary>The years of months, the newest first, with the runs between them.</summary>
    public static IEnumerable<CalendarYear> Of(IEnumerable<CoveredMonth> months)
    {
        int? before = null;
        foreach (var year in months.Where(m => m is { Year: not null, Month: not null, Documents: > 0 }).GroupBy(m => m.Year!.Value).OrderByDescending(g => g.Key))
        {
            if (before - year.Key > 1)
            {
                yield return new CalendarYear(before!.Value - 1, year.Key + 1, []);
            }
            before = year.Key;
            yield return new CalendarYear(year.Key, year.Key, [.. Enumerable.Range(1, 12).Select(m => year.Where(c => c.Month == m).Sum(c => c.Documents))]);
        }
    }

    /// <summary>How full a month is beside the fullest: 0 for nothing, 1 to 4.</summary>
    public static int Shade(int documents, int most) => documents == 0 ? 0 : documents * 8 <= most ? 1 : documents * 4 <= most ? 2 : documents * 2 <= most ? 3 : 4;

    /// <summary>The query for a month: "date:2014-01".</summary>
    public string Query(int month) => string.Create(CultureInfo.InvariantCulture, $"date:{First:0000}-{month:00}");
}
