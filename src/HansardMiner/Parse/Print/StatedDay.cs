using System;

namespace HansardMiner.Parse.Print;

/// <summary>Days as sources state them for machines.</summary>
internal static class StatedDay
{
    private const int Length = 10;

    /// <summary>Days stand as 2024-01-25T00:00:00, without a zone; other sources of the same fields print them as people do.</summary>
    public static DateOnly? Of(string? text) =>
        text is null ? null : At(text, 0) ?? PrintedDates.Whole(text);

    /// <summary>The last day of the form 2009-10-26 in a text; null when there is none.</summary>
    public static DateOnly? LastIn(string text)
    {
        for (var i = text.Length - Length; i >= 0; i--)
        {
            if (text[i + 4] == '-' && At(text, i) is { } day)
            {
                return day;
            }
        }
        return null;
    }

    /// <summary>The day that stands at this place as 2009-10-26; read digit by digit, for a file holds thousands.</summary>
    private static DateOnly? At(string text, int start)
    {
        if (text.Length < start + Length || text[start + 4] != '-' || text[start + 7] != '-')
        {
            return null;
        }
        var (year, month, day) = (Digits(text, start, 4), Digits(text, start + 5, 2), Digits(text, start + 8, 2));
        return year > 0 && month is > 0 and <= 12 && day > 0 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static int Digits(string text, int start, int count)
    {
        var number = 0;
        for (var i = start; i < start + count; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                return -1;
            }
            number = (number * 10) + text[i] - '0';
        }
        return number;
    }
}
