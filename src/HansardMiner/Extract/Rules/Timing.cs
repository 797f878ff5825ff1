using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;
using HansardMiner.Figures;

namespace HansardMiner.Extract.Rules;

/// <summary>Finds the period a figure is for.</summary>
internal static class Timing
{
    private const int Near = 16;

    /// <summary>Gives the draft at hand the time expression that governs it.</summary>
    public static void Find(Scene s)
    {
        var d = s.Draft;
        if (d.Kind is ClaimKind.Age or ClaimKind.Duration or ClaimKind.Rate || s.Times.Count == 0)
        {
            return;
        }
        var chosen = Following(s) ?? Preceding(s) ?? Each(s);
        if (chosen is { } time)
        {
            d.Period = ToPeriod(s, time);
        }
    }

    private static Period ToPeriod(Scene s, TimeMention time)
    {
        var from = time.From;
        if (time.Form == TimeForm.Now && s.Reading.IsOneOf(time.First - 1, ["have", "has"]))
        {
            from = null;
        }
        return new Period(s.Reading.Letters(time.First, time.End).ToString(), from, time.To);
    }

    private static TimeMention? Following(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        var end = Clauses.End(r, d.SpanEnd);
        foreach (var time in s.Times)
        {
            if (time.First < d.SpanEnd || time.Form == TimeForm.Each)
            {
                continue;
            }
            if (time.First >= end || time.First - d.SpanEnd > Near || FigureBetween(s, time.First) || time.Form == TimeForm.Now && r.IsMark(time.First - 1, ','))
            {
                return null;
            }
            return time;
        }
        return null;
    }

    // Another figure between this one and the time takes the time for itself, unless the two are one list.
    private static bool FigureBetween(Scene s, int time)
    {
        for (var i = s.At + 1; i < s.Drafts.Count && s.Drafts[i].First < time; i++)
        {
            var other = s.Drafts[i];
            if (!other.Rejected && !other.Absorbed)
            {
                return !IsList(s, i);
            }
        }
        return false;
    }

    private static bool IsList(Scene s, int next)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (s.Drafts[next].SpanFirst - d.SpanEnd > 6)
        {
            return false;
        }
        return r.Is(s.Drafts[next].SpanFirst - 1, "and") || r.IsMark(s.Drafts[next].SpanFirst - 1, ',');
    }

    private static TimeMention? Preceding(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        var start = Clauses.Start(r, d.SpanFirst);
        TimeMention? leading = null;
        TimeMention? near = null;
        foreach (var time in s.Times)
        {
            if (time.End > d.SpanFirst)
            {
                break;
            }
            if (time.Form == TimeForm.Each || IsOtherEvent(s, time))
            {
                continue;
            }
            if (time.First <= r.Lo + 1 || IsFirstInClause(r, time.First))
            {
                leading = time;
            }
            near = time.First >= start ? time : near;
        }
        return near ?? leading;
    }

    private static bool IsFirstInClause(Reading r, int i) => r.IsMark(i - 1, ';') || r.Is(i - 1, "and") && r.IsMark(i - 2, ',');

    // "published in May 2013", "On 28 September the Government announced", "in the 2011 census"
    private static bool IsOtherEvent(Scene s, TimeMention time)
    {
        var r = s.Reading;
        if (r.TagOf(time.First - 1) is Tag.Past && r.IsOneOf(time.First - 1, ["published", "launched", "announced", "introduced", "created", "passed", "commissioned", "established", "released", "issued", "signed", "built", "set", "enacted", "agreed"]))
        {
            return true;
        }
        if (time.Form is TimeForm.Day or TimeForm.Span && time.First == r.Lo)
        {
            for (var i = time.End; i < time.End + 10 && i < s.Draft.SpanFirst; i++)
            {
                if (r.IsOneOf(i, ["announced", "published", "launched", "wrote", "said", "told", "reported", "introduced", "unveiled", "announce"]))
                {
                    return true;
                }
            }
        }
        return time.First > r.Lo && r.TagOf(time.End) == Tag.Nominal && time.Form == TimeForm.Span && time.End - time.First == 1;
    }

    private static TimeMention? Each(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        foreach (var time in s.Times)
        {
            if (time.Form == TimeForm.Each && (time.First >= d.SpanEnd ? time.First - d.SpanEnd < 8 && !FigureBetween(s, time.First) && time.First < Clauses.End(r, d.SpanEnd) : d.SpanFirst - time.End < 12 && time.First >= Clauses.Start(r, d.SpanFirst)))
            {
                return time;
            }
        }
        return null;
    }
}
