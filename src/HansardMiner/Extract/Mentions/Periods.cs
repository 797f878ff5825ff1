using System;
using System.Collections.Generic;

namespace HansardMiner.Extract.Mentions;

/// <summary>Finds the time expressions of a sentence, with their prepositions, and resolves them from the day of speech.</summary>
internal static class Periods
{
    /// <summary>Finds the expressions of the sentence under the eye, in order.</summary>
    /// <param name="r">The reading.</param>
    /// <param name="said">The day of speech.</param>
    /// <param name="last">The period named last, for "that year" and "the same period"; brought up to date.</param>
    /// <param name="found">Where they are put.</param>
    public static void Find(Reading r, DateOnly? said, ref TimeMention last, List<TimeMention> found)
    {
        found.Clear();
        for (var i = r.Lo; i < r.Hi;)
        {
            if (!MayBegin(r, i) || !(Ago(r, i, said, out var mention) || Pair(r, i, said, out mention) || TimeReader.Read(r, i, said, NamesMonth(r, i) && Ahead(r, i), out mention)))
            {
                i++;
                continue;
            }
            if (mention.Form == TimeForm.Same && last.From is not null)
            {
                mention = mention with { From = last.From, To = last.To };
            }
            i = mention.End;
            mention = WithPreposition(r, mention, said);
            if (found.Count > 0 && mention.First < found[^1].End)
            {
                mention = mention with { First = found[^1].End };
            }
            found.Add(mention);
            if (mention.Form is TimeForm.Span or TimeForm.Day or TimeForm.Rolling && mention.From is not null)
            {
                last = mention;
            }
        }
    }

    private static bool MayBegin(Reading r, int i)
    {
        ref var item = ref r[i];
        return item.Kind == Text.TokenKind.Number || (item.Word.Classes != WordClass.None && item.Kind == Text.TokenKind.Word);
    }

    // Only a month without a year asks whether the words look ahead.
    private static bool NamesMonth(Reading r, int i)
    {
        for (var j = i; j < i + 7; j++)
        {
            if (r.Has(j, WordClass.Month))
            {
                return true;
            }
        }
        return false;
    }

    private static bool Ahead(Reading r, int i)
    {
        for (var j = i - 1; j >= Math.Max(r.Lo, i - 12); j--)
        {
            if ((r.At(j) is "will" or "shall" or "next" or "by" or "until" or "till"))
            {
                return true;
            }
        }
        // "From September, children will be taught"
        for (var j = i; i <= r.Lo + 3 && j < i + 16 && r.In(j); j++)
        {
            if (r.At(j) is "will" or "shall" || r.Has(j, WordClass.Auxiliary) || r.IsMark(j, ';'))
            {
                return r.At(j) is "will" or "shall";
            }
        }
        return false;
    }

    // "three years ago", "in 15 years' time", "a year ago"
    private static bool Ago(Reading r, int i, DateOnly? said, out TimeMention mention)
    {
        mention = default;
        decimal count = 0;
        var at = i;
        if (r.IsNumber(i) || r.Has(i, WordClass.Number))
        {
            at = Numerals.Parse(r, i, out count);
            if (((r.At(at) is "or" or "to") || r.IsJoint(at)) && Numerals.Parse(r, at + 1, out _) is var more && more > at + 1 && r.Has(more, WordClass.TimeUnit))
            {
                (at, count) = (more, 0);
            }
        }
        else if ((r.At(i) is "a" or "an") && r.Has(i + 1, WordClass.TimeUnit))
        {
            (at, count) = (i + 1, 1);
        }
        else if ((r.At(i) is "few" or "couple" or "several" or "many" or "some"))
        {
            at = r.Is(i + 1, "of") ? i + 2 : i + 1;
        }
        if (at == i || !r.Has(at, WordClass.TimeUnit))
        {
            return false;
        }
        var end = at + 1;
        var unit = r[at].Word.Symbol ?? "";
        if (r.IsMark(end, ',') && r.IsNumber(end + 1) && r.Has(end + 2, WordClass.TimeUnit) && r.Is(end + 3, "ago"))
        {
            mention = new TimeMention(i, end + 4, null, null, TimeForm.Away);
            return true;
        }
        if (r.Is(end, "ago") || r.Is(end, "earlier") || r.Is(end, "previously"))
        {
            var (from, to) = count > 0 && r.Is(end, "ago") && said is { } day ? Around(day, unit, count) : default;
            mention = new TimeMention(i, end + 1, from, to, TimeForm.Away);
            return true;
        }
        if ((r.At(Before(r, i)) is "during" or "in" or "over" or "within") && Before(r, i) < i - 1)
        {
            mention = new TimeMention(i, end, null, null, TimeForm.Rolling);
            return true;
        }
        end = r.IsMark(end, '\'') || r.IsMark(end, '’') ? end + 1 : end;
        if (r.Is(end, "time") && !r.IsHyphen(end + 1))
        {
            mention = new TimeMention(i, end + 1, null, null, TimeForm.Away);
            return true;
        }
        return false;
    }

    // the preposition before "the first" of "during the first 16 months"
    private static int Before(Reading r, int i)
    {
        var at = i - 1;
        at -= (r.At(at) is "first" or "last" or "final" or "full" or "initial") ? 1 : 0;
        return (r.At(at) is "the" or "those" or "these") ? at - 1 : i - 1;
    }

    private static (DateOnly? From, DateOnly? To) Around(DateOnly day, string unit, decimal count) =>
        Calendar.Move(day, unit, -count) is not { } then ? (null, null)
        : unit == "year" ? (new DateOnly(then.Year, 1, 1), new DateOnly(then.Year, 12, 31))
        : unit == "month" ? (new DateOnly(then.Year, then.Month, 1), Calendar.LastDay(then.Year, then.Month))
        : unit is "day" or "week" ? (then, then) : (null, null);

    // "between 2002 and 2005", "from April 2010 to March 2012", "2010 to 2013", "between 25 November 2012 until the end of May 2014"
    private static bool Pair(Reading r, int i, DateOnly? said, out TimeMention mention)
    {
        mention = default;
        var opens = (r.At(i) is "between" or "from");
        var at = opens ? Skip(r, i + 1) : i;
        if (!opens && !r.IsNumber(i) && !r.Has(i, WordClass.Month) || !TimeReader.Read(r, at, said, false, out var first) || first.Form is not (TimeForm.Span or TimeForm.Day))
        {
            return false;
        }
        var middle = first.End;
        var joins = (r.At(middle) is "to" or "until" or "till") || (opens && r.Is(middle, "and")) || (r.IsHyphen(middle) && first.Form == TimeForm.Span) || ((r.At(middle) is "up") && r.Is(middle + 1, "to"))
            || (r.Is(middle, "and") && first.To is { } last && Calendar.Years(r, middle + 1, out _, out var next, out _) && next == last.AddDays(1));
        if (!joins)
        {
            return false;
        }
        middle += r.Is(middle, "up") ? 2 : 1;
        if (!TimeReader.Read(r, Skip(r, middle), said, false, out var second) || second.Form is not (TimeForm.Span or TimeForm.Day or TimeForm.Now) || second.To is null && said is not null)
        {
            return false;
        }
        var from = first.From;
        if (first.Form == TimeForm.Day && second.From is { } later && from is { } day && (from > second.To || r.Text.AsSpan(r[first.First].Start, r[first.End - 1].End - r[first.First].Start).IndexOfAnyInRange('0', '9') >= 0 && first.End - first.First <= 3) && Calendar.Year(r, first.End - 1) == 0 && Calendar.Year(r, second.End - 1) > 0)
        {
            from = Calendar.DayOf(day.Month > later.Month ? later.Year - 1 : later.Year, day.Month, day.Day);
        }
        else if (first.Form == TimeForm.Span && from is { } month && second.From is { } until && Calendar.Year(r, first.End - 1) == 0 && Calendar.Year(r, second.End - 1) > 0 && r.Has(at, WordClass.Month))
        {
            from = new DateOnly(month.Month > until.Month ? until.Year - 1 : until.Year, month.Month, 1);
        }
        mention = new TimeMention(i, second.End, from, from > second.To ? null : second.To, TimeForm.Span);
        return true;
    }

    private static int Skip(Reading r, int i)
    {
        var at = r.Is(i, "the") ? i + 1 : i;
        return r.Is(at, "years") || r.Is(at, "year") && Calendar.Year(r, at + 1) > 0 ? at + 1 : at;
    }

    private static TimeMention WithPreposition(Reading r, TimeMention m, DateOnly? said)
    {
        if (m.Form is TimeForm.Now or TimeForm.SoFar or TimeForm.Each || (r.At(m.First) is "between" or "from"))
        {
            return m;
        }
        var at = m.First - 1;
        while ((r.At(at) is "the" or "year" or "years" or "financial" or "calendar" or "period" or "a" or "just" or "first" or "tax"))
        {
            at--;
        }
        var word = r.In(at) ? r[at].Word.Text : "";
        switch (word)
        {
            case "since" when m.Form != TimeForm.Same:
                return new TimeMention(at, m.End, m.From, m.From is null ? said : said, TimeForm.Open);
            case "from" when m.Form != TimeForm.Same && (r.At(m.End) is "onwards" or "onward" or "on"):
                return new TimeMention(at, m.End + 1, m.From, null, TimeForm.Open);
            case "from" when m.Form == TimeForm.Span && m.From is { } begins && (said is not { } day || begins > day):
                return new TimeMention(at, m.End, m.From, null, TimeForm.Open);
            case "from" when m.Form == TimeForm.Day && m.From == m.To:
                return new TimeMention(at, m.End, m.From, null, TimeForm.Open);
            case "by" or "until" or "till" when m.Form is TimeForm.Span or TimeForm.Day or TimeForm.Open:
                return new TimeMention(at, m.End, null, m.To, TimeForm.Open);
            case "to" when r.Is(at - 1, "up"):
                return new TimeMention(at - 1, m.End, null, m.To, TimeForm.Open);
            case "to" when r.Is(at - 1, "prior"):
                return new TimeMention(at - 1, m.End, null, m.From?.AddDays(-1), TimeForm.Open);
            case "to" when m.Form == TimeForm.Day && r.Is(m.First, "end"):
                return new TimeMention(at, m.End, null, m.To, TimeForm.Open);
            case "before":
                return new TimeMention(at, m.End, null, m.From?.AddDays(-1), TimeForm.Open);
            case "after" or "following" when m.Form is TimeForm.Span or TimeForm.Day:
                return new TimeMention(at, m.End, m.To?.AddDays(1), null, TimeForm.Open);
            case "of" or "at" when r.Is(at - 1, "as"):
                return new TimeMention(at - 1, m.End, null, m.To, TimeForm.Open);
            case "in" or "on" or "at" or "during" or "for" or "over" or "within" or "throughout" or "of" or "across" or "around":
                return m with { First = word == "of" ? m.First : at };
            default:
                return m;
        }
    }
}
