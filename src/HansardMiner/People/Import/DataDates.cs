using System;
using System.Globalization;

namespace HansardMiner.People.Import;

/// <summary>Days as the member data writes them: 2009-06-22, 2009-06, 1957; 9999-12-31 and nothing at all mean "without end".</summary>
internal static class DataDates
{
    /// <summary>The first day meant; null when none is written.</summary>
    public static DateOnly? First(string? text) => Read(text, isLast: false);

    /// <summary>The last day meant; null when it has no end or none is written.</summary>
    public static DateOnly? Last(string? text) => Read(text, isLast: true) is { Year: < 9999 } day ? day : null;

    private static DateOnly? Read(string? text, bool isLast)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return isLast ? month.AddMonths(1).AddDays(-1) : month;
        }
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1000 and < 9999
            ? isLast ? new DateOnly(year, 12, 31) : new DateOnly(year, 1, 1) : null;
    }
}
