using System;
using System.Globalization;

namespace HansardMiner.Query;

/// <summary>Days as typed in a query: <c>2014</c>, <c>2014-01</c>, <c>2014-01-07</c>, <c>7/1/2014</c>, <c>"7 January 2014"</c>, <c>2012..2014</c>, <c>2012-2014</c>, <c>&gt;2014</c>.</summary>
internal static class QueryDays
{
    private static readonly string[] s_days =
        ["yyyy-M-d", "yyyy/M/d", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "d'st' MMMM yyyy", "d'nd' MMMM yyyy", "d'rd' MMMM yyyy", "d'th' MMMM yyyy"];

    private static readonly string[] s_months = ["yyyy-M", "yyyy/M", "M/yyyy", "MMMM yyyy", "MMM yyyy"];

    /// <summary>The range of days that <c>date:</c> names; null when it cannot be read.</summary>
    public static SearchQuery.Dated? Range(string typed)
    {
        typed = typed.Replace('–', '-').Replace('—', '-').Replace("…", "..", StringComparison.Ordinal);
        if (typed.Length == 9 && typed[4] == '-' && Read(typed[..4]) is not null && Read(typed[5..]) is not null)
        {
            typed = $"{typed[..4]}..{typed[5..]}";
        }
        var dots = typed.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            return Compared(typed) ?? (Read(typed) is { } one ? new SearchQuery.Dated(one.From, one.To) : null);
        }
        var (left, right) = (typed[..dots].Trim(), typed[(dots + 2)..].Trim('.', ' '));
        var from = Read(left);
        var to = Read(right);
        if ((from is null && left.Length > 0) || (to is null && right.Length > 0))
        {
            return null;
        }
        return from is { } first && to is { } last && last.To < first.From
            ? new SearchQuery.Dated(last.From, first.To)
            : new SearchQuery.Dated(from?.From, to?.To);
    }

    /// <summary>&gt;2014 · &gt;=2014-01 · &lt;7/1/2014 · &lt;=2014</summary>
    private static SearchQuery.Dated? Compared(string typed)
    {
        if (typed.Length < 2 || typed[0] is not ('>' or '<'))
        {
            return null;
        }
        var isClosed = typed[1] == '=';
        if (Read(typed[(isClosed ? 2 : 1)..]) is not { } day)
        {
            return null;
        }
        if (typed[0] == '>')
        {
            return isClosed ? new SearchQuery.Dated(day.From, null) : day.To == DateOnly.MaxValue ? null : new SearchQuery.Dated(day.To.AddDays(1), null);
        }
        return isClosed ? new SearchQuery.Dated(null, day.To) : day.From == DateOnly.MinValue ? null : new SearchQuery.Dated(null, day.From.AddDays(-1));
    }

    /// <summary>The first and last day of a day, month or year; null when it cannot be read.</summary>
    public static (DateOnly From, DateOnly To)? Read(string typed)
    {
        var text = typed.Trim().Replace(",", "", StringComparison.Ordinal);
        if (text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1 and <= 9999)
        {
            return (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        }
        if (DateOnly.TryParseExact(text, s_days, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day))
        {
            return (day, day);
        }
        return DateOnly.TryParseExact(text, s_months, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var month)
            ? (month, new DateOnly(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month)))
            : null;
    }
}
