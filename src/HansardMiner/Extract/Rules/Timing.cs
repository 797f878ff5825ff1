using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;
using HansardMiner.Figures;

namespace HansardMiner.Extract.Rules;

/// <summary>Finds the period a figure is for.</summary>
internal static partial class Timing
{
    private const int Near = 20;

    /// <summary>Gives the draft at hand the time expression that governs it.</summary>
    public static void Find(Scene s)
    {
        var d = s.Draft;
        d.IsAside = IsKnown(s) || IsLimit(s);
        if (d.Kind is ClaimKind.Age || d.Kind is ClaimKind.Duration && !Takes(s))
        {
            return;
        }
        if (YearBefore.Find(s) is { } before)
        {
            d.Period = before;
            return;
        }
        if (s.Times.Count == 0)
        {
            return;
        }
        var chosen = Following(s);
        if (d.IsAside)
        {
            chosen = chosen is { } own && !IsLimit(s) && IsOwn(s.Reading, d, own) ? own : Glued(s, null);
            d.Period = chosen is { } said ? ToPeriod(s, said) : null;
            return;
        }
        // "By 31 March 40 had been built since it began": the day is told, the beginning is not
        if (chosen is null || chosen is { From: null } open && s.Reading.Is(open.First, "since"))
        {
            chosen = Preceding(s) is { } leading && (chosen is null || leading.To is not null) ? leading : chosen;
        }
        if (chosen is null or { Form: TimeForm.Rolling } || chosen is { Form: TimeForm.Open })
        {
            chosen = Glued(s, chosen) ?? chosen;
        }
        if (chosen is null or { Form: TimeForm.Now })
        {
            chosen = Each(s) ?? chosen;
        }
        if (chosen is { } time)
        {
            d.Period = ToPeriod(s, time);
        }
    }

    // "In 1997 it took 22 months": a length of time as a measure of the year
    private static bool Takes(Scene s)
    {
        var r = s.Reading;
        for (var i = s.Draft.SpanFirst - 1; i > s.Draft.SpanFirst - 6 && r.IsWord(i); i--)
        {
            if (r.At(i) is "took" or "taken" or "taking" or "waited" or "lasted" or "averaged" or "average")
            {
                return true;
            }
        }
        return false;
    }

    // "3 million litres a month": the frequency that follows at once goes before "since 2003", though not before "in 2003"
    private static TimeMention? Glued(Scene s, TimeMention? chosen)
    {
        foreach (var time in s.Times)
        {
            if (time.Form == TimeForm.Each && time.First == s.Draft.SpanEnd && !(chosen is { Form: TimeForm.Open } next && next.First == time.End && !s.Reading.Is(next.First, "since")) && s.Draft.Kind is ClaimKind.Money or ClaimKind.Measure or ClaimKind.Count)
            {
                return time;
            }
        }
        return null;
    }

    private static Period ToPeriod(Scene s, TimeMention time)
    {
        var from = time.From;
        var to = time.To;
        // "As at 31 December there were 32": a level on the day; "has paid £5 million as of 30 June": all up to it; "as of 1 January next": from it on
        if (time.Form == TimeForm.Open && s.Reading.Is(time.First, "as"))
        {
            (from, to) = from > s.Said?.AddDays(31) ? (from, null) : IsCumulative(s) ? (null, to) : (from, to);
        }
        if (time.Form == TimeForm.Now && (s.Reading.At(time.First - 1) is "have" or "has"))
        {
            from = null;
        }
        // "between 2002 and 2005 … fell from 20,000 to 17,000": the levels are those of the ends
        if (time.Form == TimeForm.Span && from is { DayOfYear: 1 } first && to is { Month: 12, Day: 31 } last && last.Year > first.Year && IsLevel(s) is var level && level != 0)
        {
            (from, to) = level < 0 ? (first, first.AddYears(1).AddDays(-1)) : (new System.DateOnly(last.Year, 1, 1), last);
        }
        return new Period(s.Reading.Words(time.First, time.End), from, to);
    }

    private static bool IsCumulative(Scene s)
    {
        var r = s.Reading;
        var start = Clauses.Start(r, s.Draft.SpanFirst);
        for (var i = start; i < s.Draft.SpanEnd + 6 && r.In(i); i++)
        {
            if (r.At(i) is "has" or "have" or "had" && r.TagOf(i + 1) is Tag.Past or Tag.Auxiliary or Tag.Adverb)
            {
                return true;
            }
        }
        return false;
    }

    // −1 for the level before a change, 1 for the level after, 0 for neither
    private static int IsLevel(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (r.Is(d.SpanFirst - 1, "from") && s.At + 1 < s.Drafts.Count && r.Is(s.Drafts[s.At + 1].SpanFirst - 1, "to"))
        {
            return -1;
        }
        return r.Is(d.SpanFirst - 1, "to") && s.At > 0 && r.Is(s.Drafts[s.At - 1].SpanFirst - 1, "from") ? 1 : 0;
    }

    private static TimeMention? Following(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        var end = Clauses.End(r, d.SpanEnd);
        foreach (ref readonly var time in s.TimesFrom(d.SpanEnd))
        {
            if (time.First < d.SpanEnd || time.Form == TimeForm.Each || IsBase(r, time))
            {
                continue;
            }
            if (Compares(r, d.SpanEnd, time.First + 1) || Adds(r, d.SpanEnd, time.First))
            {
                return null;
            }
            // "had mended 400 boats and since May 2021 it has built 30": the time opens what follows
            if (r.At(time.First - 1) is "and" or "but" && Clauses.HasVerb(r, time.End, time.End + 6))
            {
                return null;
            }
            if (IsOtherEvent(s, time) && !(r.TagOf(time.First - 1) == Tag.Past && r.At(time.First - 2) is "were" or "be"))
            {
                return null;
            }
            if (time.First >= end || time.Form == TimeForm.Now && SecondVerb(r, d.SpanEnd, time.First) || time.First - d.SpanEnd > Near || FigureBetween(s, time.First) || time.Form == TimeForm.Now && r.IsMark(time.First - 1, ','))
            {
                return null;
            }
            // "prosecuted under the law brought into force on 1 May 2012": the day is the law's, not the figure's
            return r.Is(time.First - 1, "force") && (r.At(time.First - 2) is "into" or "in") ? null : time;
        }
        return null;
    }

    // "1,000 up on last year", "more than was the case in 2009": the time is what the figure is compared with
    private static bool Compares(Reading r, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (r.At(i) is "than" or "compared" || (r.At(i) is "up" or "down" && r.Is(i + 1, "on")))
            {
                return true;
            }
        }
        return false;
    }

    // Another figure between this one and the time takes the time for itself, unless the two are one list.
    private static bool FigureBetween(Scene s, int time)
    {
        for (var i = s.At + 1; i < s.Drafts.Count && s.Drafts[i].First < time; i++)
        {
            var other = s.Drafts[i];
            // "400 people were fined in 20 towns in 2008": a figure that only says where or by whom leaves the time to the clause
            if (other is { Rejected: false, Absorbed: false, Kind: ClaimKind.Count } && s.Reading.At(other.SpanFirst - 1) is "in" or "at" or "across" or "by" or "among" && !Clauses.HasVerb(s.Reading, other.SpanEnd, time) && s.Reading.TagOf(other.SpanEnd) is not Tag.Conjunction && s.Draft.Kind is ClaimKind.Count or ClaimKind.Money && s.Draft.Change is null)
            {
                continue;
            }
            if (!other.Rejected && !other.Absorbed && !IsWithin(s.Reading, s.Draft, other) && !IsSize(s.Reading, s.Draft, other) && !(other.Kind is ClaimKind.Duration or ClaimKind.Age))
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
        // "£2 million in grants, and £3 million was paid in April": the other one has a clause of its own
        if (r.Is(s.Drafts[next].SpanFirst - 1, "and") && r.IsMark(s.Drafts[next].SpanFirst - 2, ',') && Clauses.HasVerb(r, s.Drafts[next].SpanEnd, s.Drafts[next].SpanEnd + 6))
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
        if (IsLevel(s) < 0 && !YearsBefore(s, d.SpanFirst))
        {
            return null;
        }
        var newVerb = AfterNewVerb(r, start, d.SpanFirst);
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
            if (time.First <= r.Lo + 1 || IsFirstInClause(r, time.First) || IsAside(r, time) || (r.IsMark(time.End, ',') && (r.IsMark(time.First - 1, ',') || !Clauses.HasVerb(r, r.Lo, time.First))))
            {
                leading = time;
            }
            var named = time.First >= (time.Form == TimeForm.Now ? start : newVerb) || NoMark(r, time.End, d.SpanFirst, time.Form != TimeForm.Now) || (r.Is(start - 1, "when") && time.End >= start - 2);
            near = named && !(near is not null && time.Form == TimeForm.Now) ? time : near;
        }
        return near ?? (r.TagOf(start - 1) == Tag.Relative && !(r.Is(start - 1, "that") && r.TagOf(start - 2) is Tag.Verb or Tag.Past or Tag.Auxiliary) || r.Is(start - 1, "where") || IsWhere(r, start, d.SpanFirst) ? null : leading);
    }

    // whether a list goes on after the figure: "40 boats, 30 masts and 20 sails a year"
    private static bool Leads(Scene s, int end) => s.At + 1 < s.Drafts.Count && s.Drafts[s.At + 1] is { Rejected: false, Absorbed: false } next && next.SpanFirst < end && next.Kind == s.Draft.Kind && IsList(s, s.At + 1);

    private static TimeMention? Each(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        foreach (var time in s.Times)
        {
            if (time.Form == TimeForm.Each && (time.First >= d.SpanEnd ? time.First - d.SpanEnd < (Leads(s, time.First) ? Near : 8) && !FigureBetween(s, time.First) && time.First < Clauses.End(r, d.SpanEnd) : d.SpanFirst - time.End < 12 && !(s.At > 0 && s.Drafts[s.At - 1].First >= r.Lo && s.Drafts[s.At - 1].End <= time.First + 1 && s.Drafts[s.At - 1].End >= time.First - 4) && time.First >= Clauses.Start(r, d.SpanFirst)))
            {
                return time;
            }
        }
        return null;
    }
}
