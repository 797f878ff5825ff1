using System;
using System.Globalization;

namespace HansardMiner.Parse.Print;

/// <summary>Days as sources state them for machines.</summary>
internal static class StatedDay
{
    private const int Length = 10;

    /// <summary>Days stand as 2024-01-25T00:00:00, without a zone; other sources of the same fields print them as people do.</summary>
    public static DateOnly? Of(string? text) =>
        text is { Length: >= 10 } && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day : text is null ? null : PrintedDates.Whole(text);

    /// <summary>The last day of the form 2009-10-26 in a text; null when there is none.</summary>
    public static DateOnly? LastIn(string text)
    {
        for (var i = text.Length - Length; i >= 0; i--)
        {
            if (text[i + 4] == '-'
                && DateOnly.TryParseExact(text.AsSpan(i, Length), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }
        }
        return null;
    }
}
