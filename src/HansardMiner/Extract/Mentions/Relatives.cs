using System;

namespace HansardMiner.Extract.Mentions;

/// <summary>Reads time counted from the day of speech: "last year", "three years ago", "the past two years", "so far", "a year".</summary>
internal static class Relatives
{
    /// <summary>Reads the expression that begins at an item.</summary>
    public static bool Read(Reading r, int i, DateOnly? said, bool ahead, out TimeMention mention)
    {
        mention = default;
        switch (r[i].Word.Text)
        {
            case "yesterday": return Make(i, i + 1, said?.AddDays(-1), said?.AddDays(-1), TimeForm.Day, out mention);
            case "tomorrow": return Make(i, i + 1, said?.AddDays(1), said?.AddDays(1), TimeForm.Day, out mention);
            case "today" or "tonight": return Make(i, i + 1, said, said, TimeForm.Now, out mention);
            case "now" or "currently": return Make(i, i + 1, said, said, TimeForm.Now, out mention);
            case "so" or "thus" when r.Is(i + 1, "far"):
                return ReadSoFar(r, i, i + 2, said, out mention);
            case "to" when r.Is(i + 1, "date"): return ReadSoFar(r, i, i + 2, said, out mention);
            case "already" when r.Is(i + 1, "this"): return ReadSoFar(r, i, i + 1, said, out mention) && mention.From is not null;
            case "at" when (r.At(i + 1) is "present"): return Make(i, i + 2, said, said, TimeForm.Now, out mention);
            case "at" when r.Is(i + 1, "the") && r.Is(i + 2, "present") && r.At(i + 3) is "time" or "moment": return Make(i, i + 4, said, said, TimeForm.Now, out mention);
            case "at" when r.Is(i + 1, "the") && r.Is(i + 2, "moment"): return Make(i, i + 3, said, said, TimeForm.Now, out mention);
            case "annually" or "yearly" or "monthly" or "weekly" or "daily": return Make(i, i + 1, null, null, TimeForm.Each, out mention);
            case "annual" when r.TagOf(i) == Tag.Nominal: return Make(i, i + 1, null, null, TimeForm.Each, out mention);
            case "a" or "an" or "per" or "each" or "every" when ReadEach(r, i, out mention): return true;
            case "last" or "this" or "next" or "previous" or "past" or "current" or "present" or "coming" or "preceding" or "following" or "these" or "recent": return ReadNear(r, i, said, out mention);
            case "that" or "same" or "similar": return ReadSame(r, i, out mention);
            default: return r.Has(i, WordClass.Weekday) && ReadWeekday(r, i, said, ahead, out mention);
        }
    }

    private static bool Make(int first, int end, DateOnly? from, DateOnly? to, TimeForm form, out TimeMention mention)
    {
        mention = new TimeMention(first, end, from, to, form);
        return true;
    }

    // "so far", "so far this year", "to date in 2009-10"
    private static bool ReadSoFar(Reading r, int i, int end, DateOnly? said, out TimeMention mention)
    {
        var at = r.At(end) is "in" or "during" or "for" ? end + 1 : end;
        at += at > end && r.Is(at, "the") ? 1 : 0;
        var whole = r.Is(at, "this") || r.Is(at, "current") || at > end && r.IsNumber(at);
        return whole && TimeReader.Read(r, at, said, false, out var inner) && inner is { Form: TimeForm.Span, From: { } from } && !(from > said)
            ? Make(i, inner.End, from, said, TimeForm.SoFar, out mention)
            : Make(i, end, null, said, TimeForm.SoFar, out mention);
    }

    /// <summary>Reads the year or month that is meant by "the end of the year".</summary>
    public static bool ReadThis(Reading r, int i, DateOnly? said, out TimeMention mention)
    {
        mention = default;
        if (said is not { } day || !(r.At(i) is "year" or "month" or "decade") || !(r.At(i - 1) is "the" or "this") || r.Is(i + 1, "to") || r.IsJoint(i + 1))
        {
            return false;
        }
        var (from, to) = Near(day, r.At(i), "", 0);
        return Make(i, i + 1, from, to, TimeForm.Span, out mention);
    }

    private static bool ReadEach(Reading r, int i, out TimeMention mention)
    {
        mention = default;
        if (r.Is(i, "per") && r.Is(i + 1, "annum"))
        {
            return Make(i, i + 2, null, null, TimeForm.Each, out mention);
        }
        var at = (r.At(i + 1) is "single" or "financial" or "calendar" or "academic") ? i + 2 : i + 1;
        return (r.At(at) is "year" or "month" or "week" or "day" or "hour" or "minute" or "night" or "fortnight" or "decade") && !r.Is(at + 1, "ago") && !r.IsHyphen(at + 1)
            && (!(r.At(i) is "a" or "an") || IsRate(r, i))
            && Make(i, at + 1, null, null, TimeForm.Each, out mention);
    }

    // "£3 billion a year", "10 cases a day", "people a year": not "for a year", "after a month"
    private static bool IsRate(Reading r, int i) =>
        r.TagOf(i - 1) is Tag.Number or Tag.Nominal || r.IsMark(i - 1, '%') || r.Is(i - 1, "cent") || r.Has(i - 1, WordClass.Currency | WordClass.Scale | WordClass.Measure);

    private static bool ReadSame(Reading r, int i, out TimeMention mention)
    {
        mention = default;
        var at = r.Is(i, "that") && r.Is(i + 1, "same") ? i + 2 : i + 1;
        return (r.At(at) is "period" or "year" or "month" or "time" or "week" or "day" or "date" or "timeframe") && !(r.Is(at, "time") && !r.Is(i, "that")) && Make(i, at + 1, null, null, TimeForm.Same, out mention);
    }

    private static bool ReadNear(Reading r, int i, DateOnly? said, out TimeMention mention)
    {
        mention = default;
        if ((r.At(i + 2) is "for" or "in") && r.Is(i + 3, "which"))
        {
            return false;
        }
        if (r.Is(i, "this") && r.Is(i + 1, "period"))
        {
            return Make(i, i + 2, null, null, TimeForm.Same, out mention);
        }
        if ((r.At(i) is "last" or "this" or "next") && (r.Has(i + 1, WordClass.Month) && r.IsCapital(i + 1) || r.Has(i + 1, WordClass.Season | WordClass.Weekday)))
        {
            return ReadNearMonth(r, i, said, out mention);
        }
        if (r.At(i) is "last" or "this" or "next" && r.Is(i + 1, "weekend"))
        {
            return ReadWeekend(r, i, said, out mention);
        }
        if (r.Is(i, "last") && r.Is(i + 1, "night"))
        {
            return Make(i, i + 2, said?.AddDays(-1), said?.AddDays(-1), TimeForm.Day, out mention);
        }
        var at = i + 1;
        var kind = (r.At(at) is "financial" or "calendar" or "academic" or "tax" or "fiscal") ? r[at++].Word.Text : "";
        if (r.Is(at - 1, "tax") || r.Is(at - 1, "fiscal"))
        {
            kind = "financial";
        }
        if ((r.At(i) is "last" or "past" or "next" or "previous" or "preceding" or "coming" or "following" or "these"))
        {
            if (ReadRolling(r, i, at, said, out mention))
            {
                return true;
            }
        }
        if (r.Is(i, "present") && !(r.At(at) is "year" or "session" && at > i))
        {
            return false;
        }
        if (!(r.At(at) is "year" or "month" or "week" or "decade" or "quarter") || (r.At(i) is "following" or "these" or "recent" or "coming") || (r.IsHyphen(at + 1) && !r.IsSpaced(at + 1)))
        {
            return r.Is(i, "recent") && r.Has(i + 1, WordClass.TimeUnit) && Make(i, i + 2, null, null, TimeForm.Span, out mention);
        }
        if (said is not { } day)
        {
            return Make(i, at + 1, null, null, TimeForm.Span, out mention);
        }
        if (r.Is(i, "past") || r.Is(i, "preceding"))
        {
            return Make(i, at + 1, Calendar.Move(day, r[at].Word.Symbol ?? "", -1), day, TimeForm.Rolling, out mention);
        }
        var step = (r.At(i) is "last" or "previous") ? -1 : r.Is(i, "next") ? 1 : 0;
        var (from, to) = Near(day, r[at].Word.Text, kind, step);
        return Make(i, at + 1, from, to, TimeForm.Span, out mention);
    }

    private static (DateOnly? From, DateOnly? To) Near(DateOnly day, string unit, string kind, int step)
    {
        switch (unit)
        {
            case "year" when kind is "financial" or "academic":
                var start = kind == "financial" ? 4 : 9;
                var year = (day.Month >= start ? day.Year : day.Year - 1) + step;
                return (new DateOnly(year, start, 1), new DateOnly(year + 1, start, 1).AddDays(-1));
            case "year":
                return (new DateOnly(day.Year + step, 1, 1), new DateOnly(day.Year + step, 12, 31));
            case "month":
                var month = new DateOnly(day.Year, day.Month, 1).AddMonths(step);
                return (month, month.AddMonths(1).AddDays(-1));
            case "quarter":
                var quarter = new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1).AddMonths(3 * step);
                return (quarter, quarter.AddMonths(3).AddDays(-1));
            case "week":
                var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7) + (7 * step));
                return (monday, monday.AddDays(6));
            case "decade":
                return (new DateOnly((day.Year / 10 * 10) + (10 * step), 1, 1), new DateOnly((day.Year / 10 * 10) + (10 * step) + 9, 12, 31));
            default:
                return (null, null);
        }
    }

    // "the past two years", "the last 12 months", "the next few weeks"
    private static bool ReadRolling(Reading r, int i, int at, DateOnly? said, out TimeMention mention)
    {
        mention = default;
        at = r.Is(i, "these") && (r.At(at) is "past" or "last") ? at + 1 : at;
        at += (r.At(at) is "full" or "some") ? 1 : 0;
        var unitAt = at;
        decimal count = 0;
        if (r.IsNumber(at) || r.Has(at, WordClass.Number))
        {
            unitAt = Numerals.Parse(r, at, out count);
            if ((r.Is(unitAt, "or") || r.IsJoint(unitAt) || r.Is(unitAt, "to")) && Numerals.Parse(r, unitAt + 1, out _) is var more && more > unitAt + 1)
            {
                (unitAt, count) = (more, 0);
            }
        }
        else if ((r.At(at) is "few" or "several" or "couple"))
        {
            unitAt = r.Is(at + 1, "of") ? at + 2 : at + 1;
        }
        unitAt += (r.At(unitAt) is "financial" or "full" or "academic" or "calendar" or "or") && r.Has(unitAt + 1, WordClass.TimeUnit) ? 1 : 0;
        if (!r.Has(unitAt, WordClass.TimeUnit) || unitAt == at && !Tagger.IsPlural(r, unitAt))
        {
            return false;
        }
        var end = unitAt + 1;
        var unit = r[unitAt].Word.Text.StartsWith("fortnight", StringComparison.Ordinal) ? "" : r[unitAt].Word.Symbol ?? "";
        var next = (r.At(i) is "next" or "coming");
        if (said is { } about && count == 0 && unitAt > at && r.At(at) is "few" or "couple" or "several" && r.At(i) is not ("previous" or "preceding" or "following"))
        {
            return Make(i, end, next ? about : null, next ? null : about, TimeForm.Rolling, out mention);
        }
        if (said is not { } day || count == 0 || (r.At(i) is "previous" or "preceding" or "following"))
        {
            return Make(i, end, null, null, TimeForm.Rolling, out mention);
        }
        var other = Calendar.Move(day, unit, next ? count : -count);
        return Make(i, end, next ? day : other, other is null ? null : next ? other : day, TimeForm.Rolling, out mention);
    }

    // the last such day before the speech, or the next after it
    private static DateOnly Weekday(DateOnly today, int weekday, string which)
    {
        var days = (weekday % 7 - (int)today.DayOfWeek + 7) % 7;
        return today.AddDays(which == "last" ? days == 0 ? -7 : days - 7 : days == 0 && which == "next" ? 7 : days);
    }

    // "on Friday", "since Monday": the last one, or the next where the words look ahead; "Friday 5 May" is read as a date
    private static bool ReadWeekday(Reading r, int i, DateOnly? said, bool ahead, out TimeMention mention)
    {
        mention = default;
        if (!r.IsCapital(i) || r[i].Word.Value == 0 || !(r.At(i - 1) is "on" or "since" or "by" or "until" or "from") || Calendar.Day(r, r.IsMark(i + 1, ',') ? i + 2 : i + 1, out var after) > 0 && Calendar.Month(r, r.Is(after, "of") ? after + 1 : after, out _) > 0 || r.Is(i + 1, "the") || r.Is(i + 1, "of"))
        {
            return false;
        }
        DateOnly? date = said is { } today ? Weekday(today, (int)r[i].Word.Value, ahead ? "next" : "last") : null;
        return Make(i, r.At(i + 1) is "last" or "next" ? i + 2 : i + 1, date, date, TimeForm.Day, out mention);
    }

    // "last weekend", "this weekend": a Saturday and a Sunday
    private static bool ReadWeekend(Reading r, int i, DateOnly? said, out TimeMention mention)
    {
        // on a Monday or a Tuesday, "this weekend" is the one that has just been
        DateOnly? saturday = said is { } today ? Weekday(today, 6, r.Is(i, "this") && today.DayOfWeek is DayOfWeek.Sunday or DayOfWeek.Monday or DayOfWeek.Tuesday ? "last" : r[i].Word.Text) : null;
        return Make(i, i + 2, saturday, saturday?.AddDays(1), TimeForm.Span, out mention);
    }

    private static bool ReadNearMonth(Reading r, int i, DateOnly? said, out TimeMention mention)
    {
        mention = default;
        if (said is { } today && r.Has(i + 1, WordClass.Weekday) && r[i + 1].Word.Value is > 0 and var weekday)
        {
            var date = Weekday(today, (int)weekday, r[i].Word.Text);
            return Make(i, i + 2, date, date, TimeForm.Day, out mention);
        }
        if (said is not { } day || r.Has(i + 1, WordClass.Weekday | WordClass.Season))
        {
            return Make(i, i + 2, null, null, TimeForm.Span, out mention);
        }
        var month = (int)r[i + 1].Word.Value;
        var year = r.Is(i, "last") ? month >= day.Month ? day.Year - 1 : day.Year : r.Is(i, "next") ? month <= day.Month ? day.Year + 1 : day.Year : day.Year;
        return Make(i, i + 2, new DateOnly(year, month, 1), Calendar.LastDay(year, month), TimeForm.Span, out mention);
    }
}
