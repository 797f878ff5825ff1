using System;

namespace HansardMiner.Parse.Print;

/// <summary>Days as sources state them for machines.</summary>
internal static class StatedDay
{
    private const int Length = 10;

    /// <summary>Days stand as 2024-01-25T00:00:00, without a zone; other sources of the same fields print them as people do.</summary>
    public static DateOnly? Of(string? text) =>
        text is null ? null : text.Length >= Length && Machine(text.AsSpan(0, Length)) is { } day ? day : PrintedDates.Whole(text);

    /// <summary>The last day of the form 2009-10-26 in a text; null when there is none.</summary>
    public static DateOnly? LastIn(string text)
    {
        for (var i = text.Length - Length; i >= 0; i--)
        {
            if (Machine(text.AsSpan(i, Length)) is { } day)
            {
                return day;
            }
        }
        return null;
    }

    /// <summary>"2009-10-26"; null when it is no such day.</summary>
    private static DateOnly? Machine(ReadOnlySpan<char> text)
    {
        if (text[4] != '-' || text[7] != '-')
        {
            return null;
        }
        var (year, month, day) = ((Two(text) * 100) + Two(text[2..]), Two(text[5..]), Two(text[8..]));
        return year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) ? null : new DateOnly(year, month, day);
    }

    /// <summary>The number of two digits; far below every number of a day when they are none.</summary>
    private static int Two(ReadOnlySpan<char> text) => char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]) ? ((text[0] - '0') * 10) + text[1] - '0' : -100_000;
}
