using System;
using System.Globalization;

namespace HansardMiner.Extract.Mentions;

/// <summary>Reads the parts of dates: days, months, years, financial years.</summary>
internal static class Calendar
{
    /// <summary>The day of a month at an item: "7", "7th"; 0 when it is none.</summary>
    public static int Day(Reading r, int i, out int end)
    {
        end = i;
        if (!r.IsNumber(i) || r[i].End - r[i].Start > 2 || Digits(r.Letters(i)) is not (>= 1 and <= 31 and var day))
        {
            return 0;
        }
        end = i + 1;
        if (r.IsWord(end) && !r.IsSpaced(end) && (r.At(end) is "st" or "nd" or "rd" or "th"))
        {
            end++;
        }
        return day;
    }

    /// <summary>The number of a month at an item: "January", "Sept."; 0 when it is none.</summary>
    public static int Month(Reading r, int i, out int end)
    {
        end = i;
        if (!r.Has(i, WordClass.Month) || !r.IsCapital(i) || r[i].End - r[i].Start == 3 && char.IsUpper(r.Text[r[i].End - 1]) && !r.IsNumber(i + 1) && !r.IsNumber(i - 1))
        {
            // "APR" and "DEC" alone are something else
            return 0;
        }
        end = i + 1;
        if (r.IsMark(end, '.') && r[i].End - r[i].Start <= 4 && !r.IsSpaced(end) && end + 1 < r.Hi)
        {
            end++;
        }
        return (int)r[i].Word.Value;
    }

    /// <summary>A year in four digits, 0 when the item is none.</summary>
    public static int Year(Reading r, int i) =>
        r.IsNumber(i) && r[i].End - r[i].Start == 4 && Digits(r.Letters(i)) is >= 1000 and <= 2199 and var year ? year : 0;

    // what up to four digits and nothing else stand for, or −1
    private static int Digits(ReadOnlySpan<char> letters)
    {
        var value = 0;
        foreach (var c in letters)
        {
            if (!char.IsAsciiDigit(c))
            {
                return -1;
            }
            value = (value * 10) + (c - '0');
        }
        return value;
    }

    /// <summary>A span of years: "2012-13", "2012/13", "2012–2013", "24/25"; false when there is none.</summary>
    public static bool Years(Reading r, int i, out int end, out DateOnly from, out DateOnly to)
    {
        end = i;
        from = to = default;
        if (!r.IsNumber(i) || !(r.IsHyphen(i + 1) || r.IsMark(i + 1, '/') || r.IsMark(i + 1, '—')) || !r.IsNumber(i + 2) || r.IsSpaced(i + 1) || r.IsSpaced(i + 2))
        {
            return false;
        }
        var first = Year(r, i);
        var length = r[i + 2].End - r[i + 2].Start;
        if (!int.TryParse(r.Letters(i + 2), NumberStyles.None, CultureInfo.InvariantCulture, out var second) || (length is not (2 or 4) && !(length == 1 && first > 1900 && (r.IsMark(i + 1, '/') || second == (first + 1) % 10))))
        {
            return false;
        }
        if (first == 0)
        {
            // "24/25": only with a stroke, two digits each and one year apart
            if (!r.IsMark(i + 1, '/') || r[i].End - r[i].Start != 2 || length != 2 || !int.TryParse(r.Letters(i), NumberStyles.None, CultureInfo.InvariantCulture, out var shortYear) || shortYear is < 9 or > 60 || second != shortYear + 1)
            {
                return false;
            }
            first = 2000 + shortYear;
        }
        second = length == 1 ? first / 10 * 10 + second : length == 2 ? first / 100 * 100 + second : second;
        second = second < first ? second + (length == 2 ? 100 : length == 1 ? 10 : 0) : second;
        if (second <= first || second > first + 60 || second > 2199)
        {
            return false;
        }
        end = i + 3;
        (from, to) = second == first + 1
            ? (new DateOnly(first, 4, 1), new DateOnly(second, 3, 31))
            : (new DateOnly(first, 1, 1), new DateOnly(second, 12, 31));
        return true;
    }

    /// <summary>The last day of a month.</summary>
    public static DateOnly LastDay(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    /// <summary>The year of a month named without one: the one nearest before the day of speech, or after it where the words look ahead.</summary>
    public static int? YearOf(int month, DateOnly? said, bool ahead) =>
        said is { } day ? ahead ? month < day.Month ? day.Year + 1 : day.Year : month > day.Month ? day.Year - 1 : day.Year : null;

    /// <summary>A day that exists, or null.</summary>
    public static DateOnly? DayOf(int year, int month, int day) =>
        year is >= 1 and <= 9999 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>A day, the last one of the month for a day printed that it has not ("31 November"), or null.</summary>
    public static DateOnly? DayNear(int year, int month, int day) => year is >= 1 and <= 9999 && day is >= 1 and <= 31 ? DayOf(year, month, day) ?? LastDay(year, month) : null;

    /// <summary>A day so many units from another; null when it falls out of the calendar.</summary>
    public static DateOnly? Move(DateOnly day, string unit, decimal count)
    {
        if (count is < -9000 or > 9000 || decimal.Truncate(count) != count)
        {
            return null;
        }
        var n = (int)count;
        var months = unit switch { "year" => 12 * n, "decade" => 120 * n, "century" => 1200 * n, "month" => n, _ => 0 };
        var days = unit switch { "week" => 7 * n, "day" => n, _ => 0 };
        var month = (day.Year * 12) + months;
        return month is < 24 or > 110_000 || months == 0 && days == 0 ? null : day.AddMonths(months).AddDays(days);
    }
}
