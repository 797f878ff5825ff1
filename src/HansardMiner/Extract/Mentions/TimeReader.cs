using System;

namespace HansardMiner.Extract.Mentions;

/// <summary>Reads one time expression without its preposition: a date, a month, a year, "last year", "yesterday".</summary>
internal static class TimeReader
{
    /// <summary>Reads the expression that begins at an item.</summary>
    public static bool Read(Reading r, int i, DateOnly? said, bool ahead, out TimeMention mention)
    {
        mention = default;
        if (r.IsNumber(i))
        {
            return ReadDayMonth(r, i, said, ahead, out mention) || ReadYear(r, i, out mention);
        }
        if (!r.IsWord(i))
        {
            return false;
        }
        return ReadMonth(r, i, said, ahead, out mention)
            || ReadSeason(r, i, said, out mention)
            || ReadPart(r, i, said, ahead, out mention)
            || Relatives.Read(r, i, said, ahead, out mention);
    }

    // "7 January 2014" "the 18th of February" "22-23 September 2023"
    private static bool ReadDayMonth(Reading r, int i, DateOnly? said, bool ahead, out TimeMention mention)
    {
        mention = default;
        var day = Calendar.Day(r, i, out var at);
        if (day == 0)
        {
            return false;
        }
        var first = day;
        if ((r.IsHyphen(at) || r.Is(at, "to") || r.Is(at, "and")) && Calendar.Day(r, at + 1, out var later) is > 0 and var last)
        {
            (at, day) = (later, last);
        }
        at += r.Is(at, "of") ? 1 : 0;
        var month = Calendar.Month(r, at, out var end);
        if (month == 0)
        {
            return false;
        }
        mention = Dated(r, i, end, first, day, month, said, ahead);
        return true;
    }

    private static TimeMention Dated(Reading r, int i, int end, int first, int last, int month, DateOnly? said, bool ahead)
    {
        var at = r.IsMark(end, ',') ? end + 1 : end;
        var year = Calendar.Year(r, at);
        var yearIs = year > 0 ? year : Calendar.YearOf(month, said, ahead);
        end = year > 0 ? at + 1 : end;
        if (year == 0 && (r.At(end) is "last" or "this" or "next") && r.Is(end + 1, "year"))
        {
            yearIs = said?.Year + (r.Is(end, "last") ? -1 : r.Is(end, "next") ? 1 : 0);
            end += 2;
        }
        return yearIs is { } y && Calendar.DayNear(y, month, first) is { } from && Calendar.DayNear(y, month, last) is { } to
            ? new TimeMention(i, end, from, to, TimeForm.Day)
            : new TimeMention(i, end, null, null, TimeForm.Day);
    }

    // "January 2014" "April 24th" "July 7, 2014" "since February"
    private static bool ReadMonth(Reading r, int i, DateOnly? said, bool ahead, out TimeMention mention)
    {
        mention = default;
        var month = Calendar.Month(r, i, out var end);
        if (month == 0)
        {
            return false;
        }
        var day = Calendar.Day(r, end, out var dayEnd);
        if (day > 0 && !(r.Has(dayEnd, WordClass.Month) || r.IsMark(dayEnd, '%') || r.Is(dayEnd, "per")) && (dayEnd > end + 1 || r.IsMark(dayEnd, ',') || r.IsMark(dayEnd, '.') || dayEnd >= r.Hi || Calendar.Year(r, dayEnd) > 0 || r.TagOf(dayEnd) is Tag.Modal or Tag.Auxiliary || r.TagOf(i - 1) == Tag.Preposition && r.TagOf(dayEnd) is Tag.Conjunction or Tag.Pronoun))
        {
            mention = Dated(r, i, dayEnd, day, day, month, said, ahead);
            return true;
        }
        var at = r.IsMark(end, ',') || r.Is(end, "of") ? end + 1 : end;
        var year = Calendar.Year(r, at);
        end = year > 0 ? at + 1 : end;
        int? yearIs = year > 0 ? year : Calendar.YearOf(month, said, ahead);
        var near = r.Is(end, "of") ? end + 1 : end;
        if (year == 0 && (r.At(near) is "last" or "this" or "next") && r.Is(near + 1, "year"))
        {
            yearIs = said?.Year + (r.Is(near, "last") ? -1 : r.Is(near, "next") ? 1 : 0);
            end = near + 2;
        }
        else if (year == 0 && (r.At(i) is "may" or "march") && !IsAfterTimeWord(r, i))
        {
            return false;
        }
        mention = yearIs is { } y
            ? new TimeMention(i, end, new DateOnly(y, month, 1), Calendar.LastDay(y, month), TimeForm.Span)
            : new TimeMention(i, end, null, null, TimeForm.Span);
        return true;
    }

    private static bool IsAfterTimeWord(Reading r, int i) =>
        (r.At(i - 1) is "in" or "since" or "by" or "until" or "till" or "from" or "last" or "this" or "next" or "of" or "early" or "late" or "mid" or "to" or "between" or "before" or "after" or "during") || r.Is(i - 1, "and") && r.Has(i - 2, WordClass.Month);

    private static bool ReadSeason(Reading r, int i, DateOnly? said, out TimeMention mention)
    {
        mention = default;
        if (!r.Has(i, WordClass.Season))
        {
            return false;
        }
        var at = r.Is(i + 1, "of") ? i + 2 : i + 1;
        var year = Calendar.Year(r, at);
        if (year == 0)
        {
            return false;
        }
        var month = (int)r[i].Word.Value;
        var from = new DateOnly(year, month, 1);
        mention = new TimeMention(i, at + 1, from, from.AddMonths(3).AddDays(-1), TimeForm.Span);
        return true;
    }

    private static bool ReadYear(Reading r, int i, out TimeMention mention)
    {
        mention = default;
        if (Calendar.Years(r, i, out var end, out var from, out var to))
        {
            end += (r.At(end) is "financial" or "tax" or "academic") && r.Is(end + 1, "year") && !r.IsHyphen(end + 2) ? 2 : 0;
            // "the 2023-24 academic year": from September to August
            (from, to) = r.Is(end - 2, "academic") && from is { Month: 4, Day: 1 } ? (from.AddMonths(5), to.AddMonths(5).AddDays(31 - to.AddMonths(5).Day)) : (from, to);
            mention = new TimeMention(i, end, from, to, TimeForm.Span);
            return true;
        }
        var year = Calendar.Year(r, i);
        if (year == 0 || !IsYear(r, i, year))
        {
            return false;
        }
        end = i + 1;
        if (r.IsWord(end) && !r.IsSpaced(end) && r.Is(end, "s"))
        {
            mention = new TimeMention(i, end + 1, new DateOnly(year, 1, 1), new DateOnly(year + (year % 100 == 0 ? 99 : 9), 12, 31), TimeForm.Span);
            return true;
        }
        end += (r.At(end) is "calendar" or "financial" or "tax" or "academic") && r.Is(end + 1, "year") ? 2 : 0;
        mention = new TimeMention(i, end, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), TimeForm.Span);
        return true;
    }

    // "2000 people" is a number; "in 2000 people said", "the 2011 census" hold years.
    private static bool IsYear(Reading r, int i, int year)
    {
        if (Numerals.IsCurrencySign(r, i - 1) || r.IsMark(i + 1, '%') || r.Has(i + 1, WordClass.Scale | WordClass.Measure | WordClass.Currency | WordClass.TimeUnit) && !(r.IsCapital(i + 1) && r.IsSpaced(i + 1) && r.TagOf(i + 2) == Tag.Nominal) || r.Is(i + 1, "per") || r.IsMark(i - 1, '.') && !r.IsSpaced(i))
        {
            return false;
        }
        var afterTime = (r.At(i - 1) is "in" or "since" or "by" or "until" or "till" or "from" or "before" or "after" or "during" or "circa" or "year" or "to" or "and" or "early" or "late" or "mid" or "of" or "between" or "for") || r.Has(i - 1, WordClass.Month | WordClass.Season);
        if (year < 1900 && year >= 1500 && r.Is(i - 1, "of") && i > 1 && r.IsCapital(i - 2) && r.TagOf(i + 1) is not (Tag.Nominal or Tag.Number))
        {
            // "the Treaty of 1839", "the Royal Commission of 1868": what is dated has a name
            return true;
        }
        if (year < 1900)
        {
            return year >= 1500 && r.TagOf(i - 1) == Tag.Determiner && r.TagOf(i + 1) == Tag.Nominal && !Tagger.IsPlural(r, i + 1) || (r.At(i - 1) is "in" or "since" or "by" or "until" or "till" or "before" or "after" or "circa" or "year") || r.Is(i - 1, "to") && r.At(i - 2) is "back" or "dates" or "dated" or "dating" && r.TagOf(i + 1) != Tag.Nominal || r.Is(i - 1, "from") && year >= 1500 && r.TagOf(i + 1) is not (Tag.Nominal or Tag.Number) && !r.Is(i + 1, "to") || r.Has(i - 1, WordClass.Month | WordClass.Season);
        }
        var counts = r.TagOf(i + 1) == Tag.Nominal && Tagger.IsPlural(r, i + 1) && !r.IsCapital(i + 1);
        if (year is >= 1990 and <= 2035)
        {
            return !(counts && ((r.At(i - 1) is "over" or "about" or "some" or "around" or "nearly" or "than" or "least" or "almost" or "approximately" or "another" or "further" or "roughly") || r.TagOf(i - 1) is Tag.Auxiliary or Tag.Verb or Tag.Gerund));
        }
        return !counts || (afterTime && !r.Is(i - 1, "of") && !r.Is(i - 1, "and") && !r.Is(i - 1, "to") && !r.Is(i - 1, "for") && !r.Is(i - 1, "by")) || r.TagOf(i - 1) == Tag.Determiner;
    }

    // "end of May 2014" "early 2010" "first quarter of 2012" "first eight months of 2009" "final quarter of last year"
    private static bool ReadPart(Reading r, int i, DateOnly? said, bool ahead, out TimeMention mention)
    {
        mention = default;
        if ((r.At(i) is "early" or "late" or "mid"))
        {
            var next = r.IsHyphen(i + 1) ? i + 2 : r.Is(i + 1, "in") ? i + 2 : i + 1;
            if (!Read(r, next, said, ahead, out var inner) || inner.From is null || inner.Form == TimeForm.Now)
            {
                return false;
            }
            mention = inner with { First = i };
            return true;
        }
        if ((r.At(i) is "end" or "start" or "beginning" or "middle" or "close") && r.Is(i + 1, "of"))
        {
            var at = r.Is(i + 2, "the") ? i + 3 : i + 2;
            at += r.At(at) is "financial" or "calendar" or "tax" or "fy" ? 1 : 0;
            at += r.Is(at, "year") && r.IsNumber(at + 1) ? 1 : 0;
            if (!(Read(r, at, said, ahead, out var inner) || Relatives.ReadThis(r, at, said, out inner)) || inner.From is not { } from || inner.To is not { } to)
            {
                return false;
            }
            mention = (r.At(i) is "end" or "close") ? new TimeMention(i, inner.End, to, to, TimeForm.Day)
                : r.Is(i, "middle") ? inner with { First = i } : new TimeMention(i, inner.End, from, from, TimeForm.Day);
            return true;
        }
        return Parts.Read(r, i, said, ahead, out mention);
    }
}
