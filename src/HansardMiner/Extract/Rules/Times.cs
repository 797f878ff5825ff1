using System;
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
        if (d.Form == NumeralForm.Digits && d.Value < 24 && (r.At(d.First - 1) is "at" or "until" or "before" or "after" or "by") && IsClock(r.Letters(d.First)) && (r.TagOf(d.End) is Tag.Mark or Tag.None or Tag.Conjunction or Tag.Preposition or Tag.Adverb || r.At(d.End) is "last" or "this" or "that" or "tomorrow" or "yesterday" or "tonight") && !r.IsMark(d.End, '%') && !r.Is(d.End, "per"))
        {
            return true;
        }
        if (Shared(s) || Departure(r, d) || Past(r, d))
        {
            return true;
        }
        var colon = d.Value < 25 && r.IsMark(d.End, ':') && r.IsNumber(d.End + 1) && !r.IsSpaced(d.End + 1) && r[d.End + 1].End - r[d.End + 1].Start == 2
            || (r.IsMark(d.First - 1, ':') && s.At > 0 && s.Drafts[s.At - 1] is { Rejected: true, Reason: Claims.RejectReason.Time } && r.IsNumber(d.First - 2) && !r.IsSpaced(d.First) && r[d.First].End - r[d.First].Start == 2);
        return colon;
    }

    // "between 8 and 9 am", "from 7.30 to 9.30 am": the hours share their half of the day
    private static bool Shared(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (d.Value >= 25 || !(r.At(d.End) is "and" or "to" or "or" or "until") && !r.IsHyphen(d.End) || s.At + 1 >= s.Drafts.Count || s.Drafts[s.At + 1] is not { Value: < 25 } next || next.First != d.End + 1)
        {
            return false;
        }
        return r.At(next.End) is "am" or "pm" or "noon" or "o'clock" || r.At(next.End) is "a" or "p" && r.IsMark(next.End + 1, '.') && r.Is(next.End + 2, "m");
    }

    // "the 17.13 Gullport to Heron service", "the 8.05 train"
    private static bool Departure(Reading r, Draft d) =>
        d.Form == NumeralForm.Digits && d.Value < 24 && r.TagOf(d.First - 1) == Tag.Determiner && IsClock(r.Letters(d.First)) && d.End == d.First + 1
        && (r.At(d.End) is "train" or "service" or "from" or "to" or "departure" or "arrival" or "bus" or "flight" or "ferry" || r.IsCapital(d.End) && r.At(d.End + 1) is "to" or "train" or "service");

    private static bool IsClock(ReadOnlySpan<char> digits) => digits.Length is 4 or 5 && digits[^3] == '.' && digits[^2] < '6';

    // "half past three", "a quarter past three", "nine minutes past 3", "ten past nine"
    private static bool Past(Reading r, Draft d) =>
        r.Is(d.First - 1, "past") && (r.At(d.First - 2) is "half" or "quarter" or "minutes" || r.Has(d.First - 2, WordClass.Number)) && d.Value < 13 || r.Is(d.End, "past") && d.Form is NumeralForm.Words or NumeralForm.Fraction && r.Has(d.End + 1, WordClass.Number) || r.Is(d.End, "minutes") && r.Is(d.End + 1, "past") && (r.IsNumber(d.End + 2) || r.Has(d.End + 2, WordClass.Number));

    // "in '97", "since ’45"
    private static bool IsShortYear(Reading r, Draft d) =>
        d.Form == NumeralForm.Digits && d.End == d.First + 1 && r[d.First].End - r[d.First].Start == 2 && !r.IsSpaced(d.First) && (r.IsMark(d.First - 1, '\'') || r.IsMark(d.First - 1, '’') || r.IsMark(d.First - 1, '‘'))
        && (r.TagOf(d.First - 2) == Tag.Preposition || r.Has(d.First - 2, WordClass.Month)) && r.TagOf(d.End) != Tag.Nominal && !r.IsMark(d.End, '\'') && !r.IsMark(d.End, '’');

    // "9/11", "the 7/7 attacks"
    private static bool IsAttack(Reading r, Draft d)
    {
        var slash = r.IsMark(d.End, '/') ? d.End : r.IsMark(d.First - 1, '/') ? d.First - 1 : -1;
        return slash > 0 && r.IsNumber(slash - 1) && r.IsNumber(slash + 1) && !r.IsSpaced(slash) && !r.IsSpaced(slash + 1) && r.Letters(slash - 1, slash + 2) is "9/11" or "7/7" or "21/7";
    }

    // any number inside a time expression other than a frequency
    public static bool InDate(Scene s)
    {
        var d = s.Draft;
        if (s.Reading.Is(d.First - 1, "quarter") && d.Value < 5)
        {
            return true;
        }
        if (IsShortYear(s.Reading, d) || IsAttack(s.Reading, d))
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
}
