using System;

namespace HansardMiner.Extract.Mentions;

/// <summary>Reads periods that are told by their two ends: "between 2002 and 2005", "from 1 April to 30 June", "March and April 2015".</summary>
internal static class Pairs
{
    /// <summary>Reads the expression that begins at an item.</summary>
    public static bool Read(Reading r, int i, DateOnly? said, out TimeMention mention)
    {
        mention = default;
        var opens = (r.At(i) is "between" or "from");
        var at = opens ? Skip(r, i + 1) : i;
        if (!opens && !r.IsNumber(i) && !r.Has(i, WordClass.Month) || !TimeReader.Read(r, at, said, false, out var first) || first.Form is not (TimeForm.Span or TimeForm.Day) && !(opens && first.Form == TimeForm.Now))
        {
            return false;
        }
        var middle = Middle(r, at, first, opens);
        if (middle == first.End || !ReadSecond(r, Skip(r, middle), said, out var second) || second.Form is not (TimeForm.Span or TimeForm.Day or TimeForm.Now) || second.To is null && said is not null)
        {
            return false;
        }
        var from = Begins(r, at, first, second);
        mention = new TimeMention(i, second.End, from, from > second.To ? null : second.To, TimeForm.Span);
        return true;
    }

    // Past the words that join the two ends; the end of the first when none does.
    private static int Middle(Reading r, int at, TimeMention first, bool opens)
    {
        var i = first.End;
        if (r.At(i) is "up" && r.Is(i + 1, "to"))
        {
            return i + 2;
        }
        if (r.At(i) is "to" or "until" or "till" || (opens && r.Is(i, "and")) || (r.IsHyphen(i) && first.Form == TimeForm.Span))
        {
            return i + 1;
        }
        return r.Is(i, "and") && Follows(r, at, i + 1, first) ? i + 1 : i;
    }

    // "2010-11 and 2011-12", "2010 and 2011", "March and April 2015": the second comes next after the first
    private static bool Follows(Reading r, int at, int i, TimeMention first)
    {
        if (first.To is { } last && Calendar.Years(r, i, out _, out var next, out _))
        {
            return next == last.AddDays(1);
        }
        if (first.Form != TimeForm.Span || Parted(r))
        {
            return false;
        }
        return Calendar.Year(r, at) is > 1800 and var year && first.End == at + 1 && Calendar.Year(r, i) == year + 1 && r.TagOf(i + 1) != Tag.Nominal
            || Calendar.Month(r, at, out var end) is > 0 and var month && end == first.End && Calendar.Month(r, i, out var past) is > 0 and var later && (later == month % 12 + 1 || later > month && Calendar.Year(r, past) > 0);
    }

    private static bool Parted(Reading r)
    {
        for (var i = r.Hi - 1; i >= r.Lo && i > r.Hi - 60; i--)
        {
            if (r.Is(i, "respectively"))
            {
                return true;
            }
        }
        return false;
    }

    // "from 2010 to date", "to the present day": up to the day of speech
    private static bool ReadSecond(Reading r, int i, DateOnly? said, out TimeMention second)
    {
        if (r.Is(i, "date") || r.Is(i, "present"))
        {
            second = new TimeMention(i, r.At(i + 1) is "day" or "time" ? i + 2 : i + 1, said, said, TimeForm.Now);
            return true;
        }
        return TimeReader.Read(r, i, said, false, out second);
    }

    // The first day: an end without a year of its own takes that of the other end, or the year that puts it before the other end.
    private static DateOnly? Begins(Reading r, int at, TimeMention first, TimeMention second)
    {
        if (Calendar.Year(r, first.End - 1) > 0 || !Dated(r, at, out var day, out var month))
        {
            return first.From;
        }
        var until = second.To;
        if (Calendar.Year(r, second.End - 1) == 0 && !(first.From > until) && first.From is not null && r.At(second.End - 1) is not "year")
        {
            return first.From;
        }
        return until is { } end ? Calendar.DayOf((month, day).CompareTo((end.Month, end.Day)) > 0 ? end.Year - 1 : end.Year, month, day) : first.From;
    }

    // the day and month that are named: "7 May", "May 7", "May"
    private static bool Dated(Reading r, int at, out int day, out int month)
    {
        day = Calendar.Day(r, at, out var end);
        month = Calendar.Month(r, r.Is(end, "of") ? end + 1 : end, out end);
        day = day > 0 ? day : Math.Max(1, Calendar.Year(r, end) > 0 ? 1 : Calendar.Day(r, end, out _));
        return month > 0;
    }

    private static int Skip(Reading r, int i)
    {
        var at = r.Is(i, "the") ? i + 1 : i;
        return r.Is(at, "years") || r.Is(at, "year") && Calendar.Year(r, at + 1) > 0 ? at + 1 : at;
    }
}
