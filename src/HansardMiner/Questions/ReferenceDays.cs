using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using HansardMiner.Text;

namespace HansardMiner.Questions;

/// <summary>Finds days: "12 July 2025", "5th March", "11, 18 and 19 March", "23/06/2025".</summary>
internal static partial class ReferenceDays
{
    private static readonly string[] s_months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The days of a sentence, in order. A day without a year is the last one before <paramref name="said"/>; without that it is not known.</summary>
    public static IReadOnlyList<ReferenceDay> In(string sentence, DateOnly? said)
    {
        var days = new List<ReferenceDay>();
        foreach (var match in Named().Matches(sentence).AsEnumerable())
        {
            var month = 1 + Array.FindIndex(s_months, m => match.Groups["month"].Value.StartsWith(m, StringComparison.OrdinalIgnoreCase));
            var year = match.Groups["year"].Success ? Number(match.Groups["year"].Value) : (int?)null;
            foreach (var number in match.Groups["day"].Captures.AsEnumerable())
            {
                var end = number == match.Groups["day"].Captures[^1] ? match.Index + match.Length : number.Index + number.Length;
                Add(new TextSpan(number.Index, end), year, month, Number(number.Value));
            }
        }
        foreach (var match in Slashed().Matches(sentence).AsEnumerable())
        {
            var year = Number(match.Groups["year"].Value);
            Add(new TextSpan(match.Index, match.Index + match.Length), year < 100 ? 2000 + year : year, Number(match.Groups["month"].Value), Number(match.Groups["day"].Value));
        }
        days.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return days;

        void Add(TextSpan span, int? year, int month, int day)
        {
            days.Add(new ReferenceDay(span, DayOf(year, month, day, said), year is not null));
        }
    }

    private static DateOnly? DayOf(int? year, int month, int day, DateOnly? said)
    {
        if ((year ?? said?.Year) is not { } of || month is < 1 or > 12 || day < 1 || of is < 1800 or > 2200 || day > DateTime.DaysInMonth(of, month))
        {
            return null;
        }
        var known = new DateOnly(of, month, day);
        return year is null && known > said ? DayOf(of - 1, month, day, said) : known;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    // 12 July 2025 · 5th March · 11, 18 and 19 March 2026
    [GeneratedRegex(@"\b(?:(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s*,\s*|\s+and\s+|\s*&\s*))*(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b(?:[.,]?\s+(?<year>\d{4})\b)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    // 23/06/2025 · 23.06.25
    [GeneratedRegex(@"(?<![\d/])(?<day>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>\d{4}|\d{2})(?![\d/])", RegexOptions.CultureInvariant)]
    private static partial Regex Slashed();
}
