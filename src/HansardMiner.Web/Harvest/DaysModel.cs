using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Coverage;

namespace HansardMiner.Web.Harvest;

/// <summary>The days of a part of a feed as a page.</summary>
/// <param name="Coverage">What was fetched and what is missing.</param>
/// <param name="Line">The part of a feed that is shown; null where nothing was fetched by days.</param>
/// <param name="Before">The month from which the rows go back; null for the newest.</param>
public sealed record DaysModel(FetchCoverage Coverage, CoverageLine? Line, DateOnly? Before)
{
    /// <summary>Rows on a page.</summary>
    public const int RowsShown = 36;

    /// <summary>The rows, the newest month first, with one more than is shown where there are more.</summary>
    public IReadOnlyList<CalendarRow> Rows => Line is null ? [] : [.. CalendarRow.Of(Line).Reverse().SkipWhile(row => Before is { } month && row.Days[0].Day > month).Take(RowsShown + 1)];

    /// <summary>The marks that are on the page.</summary>
    public IEnumerable<DayMark> Marks
    {
        get
        {
            var some = Rows.Take(RowsShown).Where(row => !row.IsFolded).SelectMany(row => row.Days).Select(day => day.Mark).ToHashSet();
            return CoverageWording.All.Where(some.Contains);
        }
    }

    /// <summary>The gaps of the part.</summary>
    public IReadOnlyList<CoverageGap> Gaps => [.. Coverage.Gaps.Where(gap => Line is not null && gap.First is not null && gap.Name == Line.Name)];

    /// <summary>Reads what an address asks for.</summary>
    /// <param name="coverage">What was fetched and what is missing.</param>
    /// <param name="name">The name of the part; the first one without it, or where there is none of that name.</param>
    /// <param name="before">The month from which the rows go back: 2014-01.</param>
    public static DaysModel Of(FetchCoverage coverage, string? name, string? before)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return new DaysModel(
            coverage, coverage.Lines.FirstOrDefault(line => line.Name == name) ?? (coverage.Lines.Count > 0 ? coverage.Lines[0] : null),
            DateOnly.TryParseExact(before, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month.AddMonths(1).AddDays(-1) : null);
    }
}
