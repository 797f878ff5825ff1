using System;
using System.Globalization;
using System.Text.RegularExpressions;
using HansardMiner.Parse.Print;
using HansardMiner.Records;

namespace HansardMiner.Parse.HistoricHansard;

/// <summary>The day of a sitting: its machine-readable form, held against what is printed.</summary>
internal static partial class HistoricHansardDates
{
    private static readonly string[] _months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>
    /// The day, and what is wrong with it: where form and print disagree, the one whose day of the week is the printed one is right, and otherwise none is.
    /// </summary>
    public static (DateOnly? Date, Diagnostic? Fault) Read(string? format, string printed, string where)
    {
        DateOnly? form = DateOnly.TryParseExact(format, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        var print = PrintedDates.Find(printed)?.Date ?? WithoutYear(printed, form);
        var weekday = Weekday().Match(printed) is { Success: true } named ? named.Value : null;
        var isPrintSure = print is { } p && IsOn(p, weekday);
        if (form is null)
        {
            var kept = isPrintSure || (weekday is null && print is not null) ? print : null;
            return (kept, Fault(kept is null ? DiagnosticKind.Gap : DiagnosticKind.Note, "date not readable",
                $"The date is marked “{format}” and printed “{printed}”: {(kept is null ? "the day is not known" : "the printed day is taken")}.", where));
        }
        if (print is null || print == form)
        {
            return (form, null);
        }
        var isFormSure = IsOn(form.Value, weekday);
        var taken = isPrintSure == isFormSure ? null : isPrintSure ? print : form;
        var result = taken is null ? "the day is not known" : taken == form ? "the marked day, which falls on that weekday, is taken"
            : "the printed day, which falls on that weekday, is taken";
        return (taken, Fault(taken is null ? DiagnosticKind.Gap : DiagnosticKind.Note, "dates disagree", $"The date is marked “{format}”, but “{printed}” is printed: {result}.", where));
    }

    /// <summary>"Friday, July 5." in the year that the form gives.</summary>
    private static DateOnly? WithoutYear(string printed, DateOnly? form)
    {
        var match = DayAndMonth().Match(printed);
        if (form is null || !match.Success)
        {
            return null;
        }
        var month = Array.IndexOf(_months, match.Groups["m"].Value[..3].ToLowerInvariant()) + 1;
        return int.TryParse(match.Groups["d"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && month > 0 && day >= 1 && day <= DateTime.DaysInMonth(form.Value.Year, month) ? new DateOnly(form.Value.Year, month, day) : null;
    }

    private static bool IsOn(DateOnly date, string? weekday) =>
        weekday is not null && weekday.Equals(date.DayOfWeek.ToString(), StringComparison.OrdinalIgnoreCase);

    private static Diagnostic Fault(DiagnosticKind kind, string name, string message, string where) => new(kind, name, message, where);

    // Tuesday, 19th October, 1909
    [GeneratedRegex("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();

    // July 5. · 5th July
    [GeneratedRegex(@"\b(?:(?<m>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.?\s+(?<d>\d{1,2})\b|(?<d>\d{1,2})(?:st|nd|rd|th)?\s+(?<m>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayAndMonth();
}
