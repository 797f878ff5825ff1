using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Numbers that are part of a date, a period or a time of day.</summary>
internal static class Times
{
    // "9 am", "9.30 am", "10 o'clock", "24/7", "13:05"
    public static bool TimeOfDay(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        if ((r.At(d.End) is "am" or "pm" or "noon" or "midnight" or "o'clock" or "gmt" or "bst") || ((r.At(d.End) is "a" or "p") && r.IsMark(d.End + 1, '.') && r.Is(d.End + 2, "m")))
        {
            return d.Value < 25;
        }
        var hours = d.Value == 24 && r.IsMark(d.End, '/') && r.IsNumber(d.End + 1) && r.Letters(d.End + 1) is "7";
        if (hours || (d.Value == 7 && r.IsMark(d.First - 1, '/') && r.IsNumber(d.First - 2) && r.Letters(d.First - 2) is "24"))
        {
            return true;
        }
        // "at 3.10", "until 10.30": hours and minutes with a point
        if (d.Form == NumeralForm.Digits && d.Value < 24 && (r.At(d.First - 1) is "at" or "until" or "before" or "after" or "by") && r.Letters(d.First) is var clock && clock.Length is 4 or 5 && clock[^3] == '.' && clock[^2] < '6' && r.TagOf(d.End) is Tag.Mark or Tag.None or Tag.Conjunction or Tag.Preposition or Tag.Adverb && !r.IsMark(d.End, '%') && !r.Is(d.End, "per"))
        {
            return true;
        }
        var colon = d.Value < 25 && r.IsMark(d.End, ':') && r.IsNumber(d.End + 1) && !r.IsSpaced(d.End + 1) && r[d.End + 1].End - r[d.End + 1].Start == 2
            || (r.IsMark(d.First - 1, ':') && s.At > 0 && s.Drafts[s.At - 1] is { Rejected: true, Reason: Claims.RejectReason.Time } && r.IsNumber(d.First - 2) && !r.IsSpaced(d.First) && r[d.First].End - r[d.First].Start == 2);
        return colon || ((r.At(d.First - 1) is "past") && (r.At(d.First - 2) is "half" or "quarter"));
    }

    // any number inside a time expression other than a frequency
    public static bool InDate(Scene s)
    {
        var d = s.Draft;
        if (s.Reading.Is(d.First - 1, "quarter") && d.Value < 5)
        {
            return true;
        }
        foreach (ref readonly var time in s.TimesFrom(d.First - 1))
        {
            // "1 Apr 25": a year in two digits
            if (time.End == d.First && time.Form == TimeForm.Day && d.Form == NumeralForm.Digits && s.Reading[d.First].End - s.Reading[d.First].Start == 2 && s.Reading.TagOf(d.End) != Tag.Nominal)
            {
                return true;
            }
            if (time.First <= d.First && d.End <= time.End && time.Form is not TimeForm.Each)
            {
                return true;
            }
            if (time.First < d.End && d.First < time.End && time.Form is not TimeForm.Each)
            {
                return d.Form == NumeralForm.Digits && Calendar.Year(s.Reading, d.First) > 0 || d.Form == NumeralForm.Ratio;
            }
            if (time.First > d.End)
            {
                break;
            }
        }
        return false;
    }

    // one past the last number of the list in which the draft stands, beyond everything when a number stands too far off; found once for all its numbers
    private static int EndOfList(Scene s)
    {
        if (s.Draft.ListEnd >= 0)
        {
            return s.Draft.ListEnd;
        }
        var r = s.Reading;
        var unit = s.Draft.End;
        var next = s.At + 1;
        while (next < s.Drafts.Count && !r.Has(unit, WordClass.TimeUnit) && (r.IsMark(unit, ',') || r.Is(unit, "or") || r.Is(unit, "to") || r.Is(unit, "and")))
        {
            if (s.Drafts[next].First > unit + 2)
            {
                unit = int.MaxValue;
                break;
            }
            unit = s.Drafts[next++].End;
        }
        for (var i = s.At; i < next; i++)
        {
            s.Drafts[i].ListEnd = unit;
        }
        return unit;
    }

    // "in 20, 30 or 40 years", "in 3 months", "the 1980s", "the 80s"
    public static bool Bare(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (r.IsWord(d.End) && !r.IsSpaced(d.End) && r.Is(d.End, "s") && d.Form == NumeralForm.Digits)
        {
            return d.Value < 100 && d.Value % 10 == 0 && (r.TagOf(d.First - 1) == Tag.Determiner || r.IsMark(d.First - 1, '\'') || r.IsMark(d.First - 1, '’') || r.IsMark(d.First - 1, '‘') || r.At(d.First - 1) is "early" or "late" or "mid") || d.Value >= 1000;
        }
        var unit = EndOfList(s);
        if (!r.Has(unit, WordClass.TimeUnit) || r.IsHyphen(d.End))
        {
            return false;
        }
        var first = s.At;
        while (first > 0 && s.Drafts[first].First - s.Drafts[first - 1].End is 1 or 2 && (r.IsMark(s.Drafts[first].First - 1, ',') || (r.At(s.Drafts[first].First - 1) is "or" or "to")))
        {
            first--;
        }
        var before = s.Drafts[first].First - 1;
        for (var back = 0; back < 3 && r[unit].Word.Symbol is "year" or "month" && r.At(before) is "little" or "just" or "over" or "under" or "more" or "less" or "than" or "about" or "around" or "only" or "a"; back++)
        {
            before--;
        }
        return r.Is(before, "in") && !(r.At(unit + 1) is "prison" or "custody" or "jail" or "of") && !r.Is(before - 1, "least") && (unit + 1 >= r.Hi || r.TagOf(unit + 1) is Tag.Mark or Tag.Relative or Tag.Conjunction or Tag.Preposition);
    }
}
