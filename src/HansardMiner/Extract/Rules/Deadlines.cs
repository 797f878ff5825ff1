using System;
using HansardMiner.Extract.Mentions;
using HansardMiner.Figures;

namespace HansardMiner.Extract.Rules;

/// <summary>By when or from when something shall be done.</summary>
internal static class Deadlines
{
    /// <summary>The time within a clause; null when none is said. What stands in "who are not going there next month" is not the deadline.</summary>
    public static Period? Find(Scene s, int first, int end)
    {
        var r = s.Reading;
        for (var i = first; i < end; i++)
        {
            if (r.At(i) is "who" or "whose" || i > first && r.Is(i, "that") && r.TagOf(i) == Tag.Relative && r.TagOf(i - 1) == Tag.Nominal && r.TagOf(i + 1) is Tag.Verb or Tag.Auxiliary or Tag.Modal)
            {
                return null;
            }
            if (Read(s, i, out var past) is { } period && past <= end + 8)
            {
                return period;
            }
        }
        return null;
    }

    /// <summary>Whether a time begins at an item.</summary>
    public static bool At(Scene s, int i) => Read(s, i, out _) is not null;

    /// <summary>Whether a time begins between two items.</summary>
    public static bool Within(Scene s, int first, int end)
    {
        for (var i = first; i < end && s.Reading.In(i); i++)
        {
            if (At(s, i))
            {
                return true;
            }
        }
        return false;
    }

    private static Period? Read(Scene s, int i, out int end)
    {
        var r = s.Reading;
        foreach (var named in s.Times)
        {
            if (named.First == i && Coming(s, named) is var time && time.Form is not (TimeForm.Each or TimeForm.Now or TimeForm.SoFar or TimeForm.Same) && IsAhead(s, time) && !r.Is(i, "since") && !r.Is(i, "after") && !IsPast(r, time) && !IsName(r, time))
            {
                if (time.From is null && time.To is null && Vague(s, i, out end) is { IsPlaced: true } season)
                {
                    return season;
                }
                end = time.End;
                var (from, to) = time.Form == TimeForm.Away ? Ahead(s, i + 1) : time.To is null && time.From == s.Said ? (null, null) : (time.From, time.To);
                return new Period(r.Letters(time.First, time.End).ToString(), from, to);
            }
        }
        return Length(s, i, out end) ?? Vague(s, i, out end);
    }

    // "is due in September": a month or day without a year is the next one
    private static TimeMention Coming(Scene s, TimeMention time)
    {
        if (s.Said is not { } said || (time.To ?? time.From) is not { } last || last >= said || last < said.AddYears(-1) || time.Form is not (TimeForm.Day or TimeForm.Span or TimeForm.Open))
        {
            return time;
        }
        var isMonth = false;
        for (var i = time.First; i < time.End; i++)
        {
            if (Calendar.Year(s.Reading, i) > 0 || s.Reading.At(i) is "last" or "this" or "since")
            {
                return time;
            }
            isMonth |= s.Reading.Has(i, WordClass.Month);
        }
        return isMonth ? time with { From = time.From?.AddYears(1), To = time.To?.AddYears(1) } : time;
    }

    // "the 2010 revaluation", "the Buoys Act 1986": a year that is part of a name
    private static bool IsName(Reading r, TimeMention time)
    {
        var last = time.End - 1;
        // "the 2025/26 Planning Guidance", "its Strategic Plan (2024-2027)"
        if (r.IsNumber(last) && r.IsCapital(time.End) && r.TagOf(time.End) == Tag.Nominal || r.IsNumber(time.First) && !r.Has(time.First + 1, WordClass.Month) && !r.Is(time.First + 1, "of"))
        {
            return true;
        }
        for (var i = time.First; i < time.End; i++)
        {
            // "during the 2009-10 school year"
            if (r.IsNumber(i) && r.TagOf(i - 1) == Tag.Determiner && r.TagOf(time.End) == Tag.Nominal && !r.Has(time.End, WordClass.TimeUnit | WordClass.Month))
            {
                return true;
            }
        }
        if (Calendar.Year(r, last) == 0)
        {
            return false;
        }
        var hasPreposition = r.TagOf(time.First) == Tag.Preposition || r.At(time.First) is "by" or "from" or "until" or "before";
        return time.End - time.First <= 3 && r.TagOf(last - 1) == Tag.Determiner && r.TagOf(time.End) is Tag.Nominal or Tag.Past && !r.Has(time.End, WordClass.TimeUnit | WordClass.Month)
            || !hasPreposition && time.First == last && (r.TagOf(last - 1) is Tag.Nominal or Tag.Determiner or Tag.Mark);
    }

    private static bool IsPast(Reading r, TimeMention time)
    {
        for (var i = time.First; i < time.End; i++)
        {
            if (r.Is(time.First - 1, "earlier") || r.At(i) is "last" or "past" or "recent" or "previous" or "ago" or "yesterday")
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsAhead(Scene s, TimeMention time) =>
        s.Said is not { } said || time.Form == TimeForm.Away && s.Reading.Is(time.End - 1, "time") || time.To >= said || time.From >= said || time.From is null && time.To is null && time.Form != TimeForm.Away;

    // "in three months", "within 28 days"
    private static Period? Length(Scene s, int i, out int end)
    {
        var r = s.Reading;
        end = i;
        if (!(r.At(i) is "in" or "within") || r.Is(i + 1, "one") && !r.Has(i + 2, WordClass.TimeUnit))
        {
            return null;
        }
        var unit = Numerals.Parse(r, i + 1, out var count);
        if (unit == i + 1 || !r.Has(unit, WordClass.TimeUnit) || r.IsHyphen(unit + 1))
        {
            return null;
        }
        end = unit + 1;
        end += r.IsMark(end, '’') || r.IsMark(end, '\'') ? 1 : 0;
        end += r.Is(end, "time") ? 1 : 0;
        var to = s.Said is { } said ? Calendar.Move(said, r[unit].Word.Symbol ?? "", count) : null;
        return new Period(r.Letters(i, end).ToString(), to is null ? null : s.Said, to);
    }

    private static (DateOnly? From, DateOnly? To) Ahead(Scene s, int i)
    {
        var r = s.Reading;
        var number = r.IsNumber(i) || r.Has(i, WordClass.Number) ? i : i - 1;
        var unit = Numerals.Parse(r, number, out var count);
        return unit > number && s.Said is { } said && Calendar.Move(said, r[unit].Word.Symbol ?? "", count) is { } to ? (said, to) : (null, null);
    }

    // "in due course", "shortly", "before the summer recess", "later this year", "this autumn", "by the end of this Parliament", "as soon as possible"
    private static Period? Vague(Scene s, int i, out int end)
    {
        var r = s.Reading;
        end = r.At(i) switch
        {
            "shortly" or "soon" or "imminently" => i + 1,
            "in" when r.Is(i + 1, "due") && r.Is(i + 2, "course") => i + 3,
            "as" when r.Is(i + 1, "soon") && r.Is(i + 2, "as") => r.TagOf(i + 3) != Tag.Pronoun ? i + 4 : r.Is(i + 5, "able") ? i + 6 : i + 5,
            "later" when r.Is(i + 1, "this") && r.At(i + 2) is "year" or "month" or "week" or "session" or "autumn" or "spring" or "summer" or "winter" or "parliament" || r.Is(i + 1, "in") && r.Is(i + 2, "the") => r.Is(i + 1, "this") ? i + 3 : i + 4,
            "before" or "after" or "by" or "over" or "during" or "in" or "at" or "until" => EndOfRecess(r, i + 1),
            "this" or "next" when r.Has(i + 1, WordClass.Season) => i + 2,
            _ => i,
        };
        if (end <= i || end > r.Hi)
        {
            return null;
        }
        var (from, to) = s.Said is { } said ? Days(r, i, end, said) : (null, null);
        return new Period(r.Letters(i, end).ToString(), from, to);
    }

    // "later this year", "this autumn", "in the spring", "by the end of the year", "before Christmas": the next one to come; the rest has no days
    private static (DateOnly? From, DateOnly? To) Days(Reading r, int i, int end, DateOnly said)
    {
        var last = end - 1;
        if (r.Has(last, WordClass.Season) && r[last].Word.Value is > 0 and var month && r.At(i) is "this" or "in" or "over" or "during" or "next" or "later")
        {
            var from = new DateOnly(said.Year, (int)month, 1);
            from = from.AddMonths(3) <= said || r.Is(i, "next") && from <= said ? from.AddYears(1) : from;
            return (from, from.AddMonths(3).AddDays(-1));
        }
        if (r.At(last) is "year" or "month" && !r.Is(last - 1, "new") && !r.Is(last - 1, "financial"))
        {
            var ends = r.Is(last, "year") ? new DateOnly(said.Year, 12, 31) : Calendar.LastDay(said.Year, said.Month);
            return r.Is(i, "later") ? (said, ends) : r.At(i) is "by" or "before" or "until" ? (null, ends) : r.At(i) is "at" ? (ends, ends) : (null, null);
        }
        if (r.Is(last, "christmas") && r.At(i) is "by" or "before")
        {
            var day = new DateOnly(said.Year, 12, r.Is(i, "by") ? 25 : 24);
            return (null, day < said ? day.AddYears(1) : day);
        }
        return (null, null);
    }

    // "the summer recess", "the end of this Parliament", "Christmas", "the autumn", "the new year", "the coming weeks"
    private static int EndOfRecess(Reading r, int i)
    {
        var at = r.TagOf(i) == Tag.Determiner || r.Is(i, "the") ? i + 1 : i;
        if (r.Is(at, "end") && r.Is(at + 1, "of"))
        {
            at += r.TagOf(at + 2) == Tag.Determiner || r.Is(at + 2, "the") ? 3 : 2;
            return r.At(at) is "parliament" or "session" or "year" or "month" or "term" or "decade" ? at + 1 : i - 1;
        }
        if (r.Has(at, WordClass.Season) || r.At(at) is "easter" or "christmas" or "whitsun")
        {
            return r.Is(at + 1, "recess") ? at + 2 : at > i || r.At(at) is "easter" or "christmas" or "whitsun" ? at + 1 : i - 1;
        }
        return r.Is(at, "recess") ? at + 1
            : r.Is(at, "new") && r.Is(at + 1, "year") || r.At(at) is "coming" or "next" && r.At(at + 1) is "weeks" or "months" or "days" || r.Is(at, "near") && r.Is(at + 1, "future") || r.Is(at, "next") && r.Is(at + 1, "session") ? at + 2
            : i - 1;
    }
}
