using System;

namespace HansardMiner.Extract.Mentions;

/// <summary>Reads times that are told by a length: "three years ago", "in 15 years' time", "the four weeks to 22 August 2009", "ten years later".</summary>
internal static class Lengths
{
    /// <summary>Reads the expression that begins at an item.</summary>
    /// <param name="r">The reading.</param>
    /// <param name="i">The item.</param>
    /// <param name="said">The day of speech.</param>
    /// <param name="last">The period named last, from which "ten years later" is counted.</param>
    /// <param name="mention">What was read.</param>
    public static bool Read(Reading r, int i, DateOnly? said, in TimeMention last, out TimeMention mention)
    {
        mention = default;
        var at = Count(r, i, out var count);
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
        if (r.At(end) is "ago" or "earlier" or "previously" or "later" or "after")
        {
            return ReadAway(r, i, end, said, last, unit, count, out mention);
        }
        var before = Before(r, i);
        var within = r.At(before) is "during" or "in" or "over" or "within" or "for" && before < i - 1;
        if (count > 0 && ReadEnds(r, i, end, said, unit, count, within, out mention))
        {
            return true;
        }
        if (within && !r.Is(before, "for"))
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

    // "three", "10 or 12", "a", "few", "couple of": how many, 0 for so many as are not said; the item after it
    private static int Count(Reading r, int i, out decimal count)
    {
        count = 0;
        if (r.IsNumber(i) || r.Has(i, WordClass.Number))
        {
            var at = Numerals.Parse(r, i, out count);
            if (((r.At(at) is "or" or "to") || r.IsJoint(at)) && Numerals.Parse(r, at + 1, out _) is var more && more > at + 1 && r.Has(more, WordClass.TimeUnit))
            {
                (at, count) = (more, 0);
            }
            return at;
        }
        if ((r.At(i) is "a" or "an") && r.Has(i + 1, WordClass.TimeUnit))
        {
            count = 1;
            return i + 1;
        }
        return r.At(i) is not ("few" or "couple" or "several" or "many" or "some") ? i : r.Is(i + 1, "of") ? i + 2 : i + 1;
    }

    private static bool ReadAway(Reading r, int i, int end, DateOnly? said, in TimeMention last, string unit, decimal count, out TimeMention mention)
    {
        mention = default;
        // "published six months later": a length of time stated as a fact; "Ten years later, it was": the time of what follows
        if (r.At(end) is "later" or "after" && !(r.IsMark(end + 1, ',') && (i == r.Lo || r.TagOf(i - 1) is Tag.Mark or Tag.Conjunction)))
        {
            return false;
        }
        var (from, to) = ((DateOnly?)null, (DateOnly?)null);
        if (r.Is(end, "ago"))
        {
            (from, to) = count > 0 && said is { } day ? Around(day, unit, count) : default;
        }
        else if (unit == "year" && count is > 0 and < 200 && last is { Form: TimeForm.Span, From: { } first, To: { } until } && first.AddYears(1).AddDays(-1) == until)
        {
            // "1,200 in 1995; ten years later 3,400": counted from the year named before
            var step = (int)count * (r.At(end) is "later" or "after" ? 1 : -1);
            (from, to) = first.Year + step is > 1 and < 9998 ? (first.AddYears(step), until.AddDays(1).AddYears(step).AddDays(-1)) : default;
        }
        mention = new TimeMention(i, end + (r.Is(end + 1, "that") ? 2 : 1), from, to, TimeForm.Away);
        return true;
    }

    // "four weeks to 22 August 2009", "three years to 2014-15", "six years from 2001-02", "two years since 2013"
    private static bool ReadEnds(Reading r, int i, int end, DateOnly? said, string unit, decimal count, bool within, out TimeMention mention)
    {
        mention = default;
        var up = r.Is(end, "up") && r.Is(end + 1, "to") ? 1 : 0;
        var until = r.At(end + up) is "to" or "ending" or "ended" or "until";
        if (until ? r.TagOf(i - 1) is not (Tag.Preposition or Tag.Determiner or Tag.None) && !within : !(within && r.At(end) is "from" or "since"))
        {
            return false;
        }
        var at = end + up + 1;
        at += until && r.At(at) is "in" or "on" ? 1 : 0;
        at += r.Is(at, "the") ? 1 : 0;
        if (!TimeReader.Read(r, at, said, false, out var other) || other is not { From: { } from, To: { } to, Form: TimeForm.Span or TimeForm.Day })
        {
            return false;
        }
        if (until)
        {
            var first = Calendar.Move(to.AddDays(1), unit, -count);
            mention = new TimeMention(i, other.End, first, first is null ? null : to, TimeForm.Span);
            return first is not null;
        }
        var last = r.Is(end, "since") ? said : Calendar.Move(from, unit, count)?.AddDays(-1);
        mention = new TimeMention(i, other.End, from, last, TimeForm.Span);
        return true;
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
}
