using System;
using System.Globalization;
using System.Text.RegularExpressions;
using HansardMiner.Text;

namespace HansardMiner.Parse.Print;

/// <summary>Full dates as people print them. A date without a year, or one that can be read two ways, is not a date.</summary>
internal static partial class PrintedDates
{
    private const string Months = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";

    /// <summary>The first full date of a line and where it stands; null when there is none.</summary>
    public static (DateOnly Date, TextSpan Span)? Find(string line)
    {
        foreach (var pattern in (Regex[])[DayFirst(), MonthFirst(), Iso(), Slashes()])
        {
            var match = pattern.Match(line);
            if (match.Success && Read(match) is { } date)
            {
                return (date, new TextSpan(match.Index, match.Index + match.Length));
            }
        }
        return null;
    }

    /// <summary>The date that is all there is on the line: "Tuesday 6th May 2014"; null when there is more or none.</summary>
    public static DateOnly? Whole(string line) => Find(line) is { } found && found.Span.Length == line.Trim().Length ? found.Date : null;

    private static DateOnly? Read(Match match)
    {
        var day = int.Parse(match.Groups["d"].ValueSpan, CultureInfo.InvariantCulture);
        var year = int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture);
        var name = match.Groups["m"].Value;
        var isNumber = int.TryParse(name, CultureInfo.InvariantCulture, out var month);
        if (!isNumber)
        {
            month = (Months.IndexOf(name[..3], StringComparison.OrdinalIgnoreCase) / 4) + 1;
        }
        var isAmbiguous = match.Groups["slash"].Success && day <= 12 && month <= 12 && day != month;
        return isAmbiguous || month is < 1 or > 12 || year is < 1200 or > 2999 || day < 1 || day > DateTime.DaysInMonth(year, month)
            ? null
            : new DateOnly(year, month, day);
    }

    // Tuesday 6th May 2014 · Mon 3 Nov 2014 · 24 September 2010 · 1st of Jan, 2015
    [GeneratedRegex(@"\b(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thur?s?|fri|sat|sun)\.?,?\s+)?(?<d>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<m>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.?,?\s+(?<y>\d{4})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    // September 24th, 2010 · Monday, March 5 2014
    [GeneratedRegex(@"\b(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thur?s?|fri|sat|sun)\.?,?\s+)?(?<m>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>\d{4})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthFirst();

    // 2010-09-24
    [GeneratedRegex(@"\b(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    // 24/09/2010
    [GeneratedRegex(@"\b(?<d>\d{1,2})(?<slash>/)(?<m>\d{1,2})/(?<y>\d{4})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Slashes();
}
