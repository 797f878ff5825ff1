using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace HansardMiner.Records;

/// <summary>The days in citations.</summary>
internal static partial class CitedDay
{
    /// <summary>The shapes of a day, to be part of longer patterns. Years have four digits: "5/3/09" is not guessed.</summary>
    public const string Shape =
        @"(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? ?[a-z]{3,9} ?\d{4}|[a-z]{3,9} \d{1,2}(?:st|nd|rd|th)? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{4})";

    private static readonly string[] s_months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>Reads a day; null when there is no such day.</summary>
    public static DateOnly? TryParse(string text)
    {
        var match = Printed().Match(text);
        var month = match.Groups["month"].Success ? Month(match.Groups["month"].Value) : Number(match.Groups["number"]);
        var (year, day) = (Number(match.Groups["year"]), Number(match.Groups["day"]));
        return match.Success && month is >= 1 and <= 12 && year >= 1 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day) : null;
    }

    private static int Number(Group group) => int.TryParse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>The number of a month that is written out or shortened to three letters or more; "Sept" too.</summary>
    private static int Month(string name) => 1 + Array.FindIndex(s_months, m => m.StartsWith(name, StringComparison.OrdinalIgnoreCase));

    // 7 January 2014 · 7th Jan 2014 · 7jan2014 · January 7 2014 · 2014-01-07 · 7.1.2014 · 07/01/2014
    [GeneratedRegex(@"^(?:(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? ?(?<month>[a-z]{3,9}) ?(?<year>\d{4})|(?<month>[a-z]{3,9}) (?<day>\d{1,2})(?:st|nd|rd|th)? (?<year>\d{4})|(?<year>\d{4})-(?<number>\d\d)-(?<day>\d\d)|(?<day>\d{1,2})[./-](?<number>\d{1,2})[./-](?<year>\d{4}))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Printed();
}
