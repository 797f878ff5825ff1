using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace HansardMiner.Tables;

/// <summary>Reads the times that headers name: "2013-14", "FY 24/25", "Year ending March 2014", "Apr-23", "Q1 2014", "2024 (up to 31 October 2024)".</summary>
internal static partial class HeaderTimes
{
    private const int LongestHeader = 200;

    /// <summary>The time named in a header; null when it names none, or several that are not one.</summary>
    /// <param name="words">The header's words.</param>
    /// <param name="over">What stands over it and says how its years are meant: "Financial year"; null when nothing does.</param>
    public static HeaderTime? Read(string words, string? over = null)
    {
        if (words.Length > LongestHeader)
        {
            return null;
        }
        if (words.AsSpan().IndexOfAnyInRange('0', '9') < 0)
        {
            return Alone(words, over);
        }
        // "2024 (up to 31 October 2024)": what stands before the bracket is the time, what stands in it may narrow it.
        if (words.IndexOf('(', StringComparison.Ordinal) is var bracket && bracket > 3 && Read(words[..bracket].TrimEnd(), over) is { IsWhole: true } head)
        {
            return Narrowed(words, head);
        }
        foreach (var reader in (ReadOnlySpan<Func<string, string?, HeaderTime?>>)[YearTo, MonthSpan, DayTime, MonthTime, QuarterTime, PairTime, YearTime, Alone])
        {
            if (reader(words, over) is { } time)
            {
                return Narrowed(words, time);
            }
        }
        return null;
    }

    private static HeaderTime? YearTo(string words, string? over)
    {
        var match = YearEnding().Match(words);
        if (match.Success && Month(match.Groups["month"].Value) is { } month && YearOf(match.Groups["year"].Value) is { } year)
        {
            var end = DayOf(year, month, match.Groups["day"].Value) ?? LastDay(year, month);
            return Made(match, TimeSort.YearPair, end.AddDays(1).AddYears(-1), end);
        }
        return null;
    }

    // April 2019 to March 2020 · Jan 2024 – Dec 2025 · July-September 2014 · 1 April 2019 to 31 March 2020
    private static HeaderTime? MonthSpan(string words, string? over)
    {
        var match = Months().Match(words);
        if (!match.Success || Month(match.Groups["first"].Value) is not { } first || Month(match.Groups["last"].Value) is not { } last || YearOf(match.Groups["lastYear"].Value) is not { } to)
        {
            return null;
        }
        var from = match.Groups["firstYear"].Success ? YearOf(match.Groups["firstYear"].Value) : first > last ? to - 1 : to;
        if (from is not { } began)
        {
            return null;
        }
        var start = DayOf(began, first, match.Groups["firstDay"].Value) ?? new DateOnly(began, first, 1);
        var end = DayOf(to, last, match.Groups["lastDay"].Value) ?? LastDay(to, last);
        return start > end ? null : Made(match, TimeSort.Span, start, end);
    }

    private static HeaderTime? DayTime(string words, string? over)
    {
        var match = Day().Match(words);
        if (match.Success && Month(match.Groups["month"].Value) is { } month && YearOf(match.Groups["year"].Value) is { } year && DayOf(year, month, match.Groups["day"].Value) is { } day)
        {
            return Made(match, TimeSort.Day, day, day);
        }
        match = Slashes().Match(words);
        return match.Success && YearOf(match.Groups["year"].Value) is { } y
            && DayOf(y, int.Parse(match.Groups["month"].Value, CultureInfo.InvariantCulture), match.Groups["day"].Value) is { } date ? Made(match, TimeSort.Day, date, date) : null;
    }

    private static HeaderTime? MonthTime(string words, string? over)
    {
        var match = MonthYear().Match(words);
        return match.Success && Month(match.Groups["month"].Value) is { } month && YearOf(match.Groups["year"].Value) is { } year
            ? Made(match, TimeSort.Month, new DateOnly(year, month, 1), LastDay(year, month)) : null;
    }

    // Q1 2014 · 2014 Q1 · Quarter 1 2023-24 · 2024-2025 Q1
    private static HeaderTime? QuarterTime(string words, string? over)
    {
        var match = Quarter().Match(words);
        if (!match.Success)
        {
            return null;
        }
        var part = match.Groups["quarter"].Value[0] - '0';
        if (match.Groups["pair"].Success)
        {
            return Pair(match.Groups["pair"].Value) is { } year ? Made(match, TimeSort.Quarter, Of(year, part, 4)) : null;
        }
        return IsFinancial(over) ? Made(match, TimeSort.Quarter, null, null)
            : Made(match, TimeSort.Quarter, Of(int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture), part, 1));
    }

    private static HeaderTime? PairTime(string words, string? over)
    {
        var match = Years().Match(words);
        if (match.Success && Pair(match.Value) is { } year)
        {
            var isAcademic = Academic().IsMatch(words) || (over is not null && Academic().IsMatch(over));
            var from = new DateOnly(year, isAcademic ? 9 : 4, 1);
            return Made(Prefixed(words, match), TimeSort.YearPair, from, from.AddYears(1).AddDays(-1));
        }
        if (match.Success && match.Groups["last"].Length == 4)
        {
            var (first, last) = (int.Parse(match.Groups["first"].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups["last"].Value, CultureInfo.InvariantCulture));
            return last > first ? Made(Prefixed(words, match), TimeSort.Span, new DateOnly(first, 1, 1), new DateOnly(last, 12, 31)) : null;
        }
        match = ShortPair().Match(words);
        if (match.Success && (match.Groups["mark"].Value is "/" || match.Groups["fy"].Success || IsFinancial(over)) && Pair(match.Groups["pair"].Value) is { } began)
        {
            var from = new DateOnly(began, 4, 1);
            return Made((match.Index, match.Index + match.Length), TimeSort.YearPair, from, from.AddYears(1).AddDays(-1));
        }
        return null;
    }

    private static HeaderTime? YearTime(string words, string? over)
    {
        var match = LoneYear().Match(words);
        if (!match.Success || match.NextMatch().Success)
        {
            return null;
        }
        var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        var isFinancial = (IsFinancial(words) || IsFinancial(over) || Academic().IsMatch(words) || (over is not null && Academic().IsMatch(over))) && !words.Contains("alendar", StringComparison.Ordinal);
        if (over is not null && Anniversary().Match(over) is { Success: true } day && Month(day.Groups["month"].Value) is { } month)
        {
            var end = DayOf(year, month, day.Groups["day"].Value) ?? LastDay(year, month);
            return day.Groups["ending"].Success ? Made(Prefixed(words, match), TimeSort.Year, end.AddDays(1).AddYears(-1), end) : Made(Prefixed(words, match), TimeSort.Day, end, end);
        }
        return isFinancial ? Made(Prefixed(words, match), TimeSort.Year, null, null)
            : Made(Prefixed(words, match), TimeSort.Year, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
    }

    private static HeaderTime? Alone(string words, string? over)
    {
        var bare = words.Trim().TrimEnd('.', ':');
        if (bare.Length <= 9 && Month(bare) is { } month)
        {
            return new HeaderTime(0, words.Length, TimeSort.MonthAlone, null, null, true) { Part = month };
        }
        if (bare is ['1' or '2' or '3' or '4'] && over is not null && over.Trim().Equals("quarter", StringComparison.OrdinalIgnoreCase))
        {
            return new HeaderTime(0, words.Length, TimeSort.QuarterAlone, null, null, true) { Part = bare[0] - '0' };
        }
        var match = LoneQuarter().Match(bare);
        return match.Success ? new HeaderTime(0, words.Length, TimeSort.QuarterAlone, null, null, true) { Part = match.Groups["quarter"].Value[0] - '0' } : null;
    }

    /// <summary>Whether a time inside a longer header is the time of its figures: not the year of an Act, of prices, or of a publication.</summary>
    public static bool MayStandIn(string words, HeaderTime time) => !NotBefore().IsMatch(words[..time.Start]) && !NotAfter().IsMatch(words[time.End..]);

    /// <summary>A month or quarter and its year, which stand in different headers.</summary>
    public static (DateOnly? From, DateOnly? To) Join(HeaderTime part, HeaderTime year)
    {
        if (year.From is not { } from || year.To is null)
        {
            return (null, null);
        }
        if (part.Sort == TimeSort.MonthAlone)
        {
            var start = new DateOnly(part.Part >= from.Month ? from.Year : from.Year + 1, part.Part, 1);
            return start > year.To ? (null, null) : (start, LastDay(start.Year, start.Month));
        }
        return Of(from.Year, part.Part, from.Month);
    }

    /// <summary>What stands in brackets after a time may make it narrower: "2024/25 (August 2024 to March 2025)", "2024 (up to 31 October 2024)".</summary>
    private static HeaderTime Narrowed(string words, HeaderTime time)
    {
        var match = Partial().Match(words, time.End);
        if (match.Success && match.Index <= time.End + 1)
        {
            var inside = match.Groups["inside"].Value;
            var within = inside.Length > 0 ? Read(inside) : null;
            var end = match.Index + match.Length;
            time = (within, UpTo().IsMatch(inside), Since().IsMatch(inside)) switch
            {
                ({ To: { } to }, true, _) when to >= time.From && to <= time.To => time with { To = to, End = end },
                ({ From: { } from }, _, true) when from >= time.From && from <= time.To => time with { From = from, End = end },
                ({ From: { } from, To: { } to, IsWhole: true }, false, false) when from >= time.From && to <= time.To => time with { From = from, To = to, End = end },
                _ when within is null && !Unfinished().IsMatch(match.Value) => time,
                ({ IsWhole: true }, false, false) => time with { End = end, From = null, To = null },
                _ => Unfinished().IsMatch(match.Value) ? time with { End = end, From = null, To = null } : time,
            };
        }
        var prefix = Before().Match(words[..time.Start]);
        var start = prefix.Success ? prefix.Index : time.Start;
        var isWhole = !HasWords(words.AsSpan(0, start)) && !HasWords(words.AsSpan(time.End));
        if (prefix.Success && Since().IsMatch(prefix.Value))
        {
            time = time with { To = null };
        }
        else if (prefix.Success && UpTo().IsMatch(prefix.Value) && !prefix.Value.StartsWith("as", StringComparison.OrdinalIgnoreCase))
        {
            time = time with { From = null };
        }
        return time with { Start = start, IsWhole = isWhole };
    }

    private static bool HasWords(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsFinancial(string? words) => words is not null && Financial().IsMatch(words);

    private static (int Start, int End) Prefixed(string words, Match match)
    {
        var prefix = YearWord().Match(words[..match.Index]);
        return (prefix.Success ? prefix.Index : match.Index, match.Index + match.Length);
    }

    private static HeaderTime Made(Match match, TimeSort sort, DateOnly? from, DateOnly? to) => Made((match.Index, match.Index + match.Length), sort, from, to);

    private static HeaderTime Made(Match match, TimeSort sort, (DateOnly? From, DateOnly? To) days) => Made(match, sort, days.From, days.To);

    private static HeaderTime Made((int Start, int End) place, TimeSort sort, DateOnly? from, DateOnly? to) => new(place.Start, place.End, sort, from, to, false);

    private static (DateOnly? From, DateOnly? To) Of(int year, int quarter, int firstMonth)
    {
        var from = new DateOnly(year, firstMonth, 1).AddMonths((quarter - 1) * 3);
        return (from, from.AddMonths(3).AddDays(-1));
    }

    /// <summary>The first of two years that follow each other: "2013-14", "2013/2014", "24/25", "1999-00".</summary>
    private static int? Pair(string words)
    {
        var match = TwoYears().Match(words);
        if (!match.Success)
        {
            return null;
        }
        var first = YearOf(match.Groups["first"].Value);
        var last = match.Groups["last"].Value;
        return first is { } year && int.Parse(last, CultureInfo.InvariantCulture) == (last.Length == 4 ? year + 1 : (year + 1) % 100) ? year : null;
    }

    private static int? YearOf(string digits) =>
        !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? null
        : digits.Length == 4 ? (year is >= 1800 and <= 2100 ? year : null)
        : digits.Length == 2 ? (year < 60 ? 2000 + year : 1900 + year) : null;

    private static int? Month(string word)
    {
        var at = word.Length < 3 ? -1 : Array.FindIndex(_months, m => word.Length <= m.Length + 1 && (m.StartsWith(word.TrimEnd('.'), StringComparison.OrdinalIgnoreCase) || (word.TrimEnd('.') is "Sept" or "sept" && m[0] == 'S')));
        return at < 0 ? null : at + 1;
    }

    private static readonly string[] _months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static DateOnly LastDay(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static DateOnly? DayOf(int year, int month, string digits) =>
        month is >= 1 and <= 12 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
