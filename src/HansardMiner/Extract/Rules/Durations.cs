using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;
using HansardMiner.Figures;

namespace HansardMiner.Extract.Rules;

/// <summary>Ages and lengths of time.</summary>
internal static class Durations
{
    // "13-year-old", "aged 16 to 24", "under-18s", "80 years old", "over the age of 65"
    public static bool Age(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        var at = d.UnitEnd;
        // "the case of John Heron, 39, a glazier"
        if (d.Form == NumeralForm.Digits && d.Unit is null && d.Currency is null && d.Value is > 0 and < 110 && !d.Grouped && r.IsMark(d.First - 1, ',') && r.IsMark(d.End, ',') && r.IsCapital(d.First - 2) && r.IsCapital(d.First - 3) && r[d.First - 2].Word.Classes is WordClass.None or WordClass.Noun && decimal.Truncate(d.Value) == d.Value)
        {
            return Settle(d, "year", d.SpanEnd, r);
        }
        // "children under 10", "those who were under 10 at the time"
        if (d.Unit is null && d.Currency is null && d.Form is NumeralForm.Digits or NumeralForm.Words && d.Value is > 0 and < 100 && r.At(d.First - 1) is "under" or "over" && r.TagOf(d.End) is Tag.Mark or Tag.None or Tag.Preposition or Tag.Conjunction or Tag.Relative or Tag.Auxiliary && !r.IsMark(d.End, '%') && !r.Is(d.End, "per") && !r.Is(d.End, "of") && Young(r, d))
        {
            (d.CountedFirst, d.CountedEnd) = r.TagOf(d.First - 2) == Tag.Nominal ? (d.First - 2, d.First - 1) : (d.CountedFirst, d.CountedEnd);
            return Settle(d, "year", d.SpanEnd, r);
        }
        // "until they are 16", "when he was 12"
        if (d.Unit is null && d.Currency is null && d.Form is NumeralForm.Digits or NumeralForm.Words && d.Value is > 0 and < 110 && d.Scale == 1 && r.TagOf(d.SpanFirst - 1) is Tag.Auxiliary or Tag.Verb && r.At(d.SpanFirst - 1) is "is" or "are" or "was" or "were" or "turn" or "turns"
            && r.At(d.SpanFirst - 2) is "he" or "she" or "they" or "i" && r.At(d.SpanFirst - 3) is "until" or "when" or "before" or "once" or "after" or "since" or "if" or "till" && (r.TagOf(d.End) is Tag.Mark or Tag.None or Tag.Conjunction or Tag.Relative or Tag.Preposition && !r.IsMark(d.End, '%') && !r.Is(d.End, "per")))
        {
            return Settle(d, "year", d.SpanEnd, r);
        }
        if (r.IsHyphen(d.First - 1) && !r.IsSpaced(d.First) && (r.At(d.First - 2) is "under" or "over") && d.SpanFirst == d.First && d.Unit is "year")
        {
            d.Bound = r.Is(d.First - 2, "over") ? Bound.Over : Bound.Under;
            d.SpanFirst = d.First - 2;
        }
        if (d.Unit is "year" or "month" or "week" && (r.IsJoint(at) || r.IsHyphen(at)) && (r.At(at + 1) is "old" or "olds"))
        {
            return Settle(d, d.Unit, at + 2, r);
        }
        if (d.Unit is "year" or "month" or "week" && ((r.At(at) is "old" or "olds") || (r.Is(at, "of") && r.Is(at + 1, "age"))))
        {
            return Settle(d, d.Unit, at + (r.Is(at, "of") ? 2 : 1), r);
        }
        // "six and seven-year-olds": both are ages
        if (d.Unit is "year" && d.SpanEnd == d.End && s.At + 1 < s.Drafts.Count && s.Drafts[s.At + 1] is { Rejected: false, Unit: "year" } old && old.SpanFirst == d.SpanEnd + 1 && r.IsHyphen(old.UnitEnd) && r.At(old.UnitEnd + 1) is "old" or "olds")
        {
            return Settle(d, d.Unit, d.SpanEnd, r);
        }
        if (d.Unit is "year" or "month" && s.At > 0 && s.Drafts[s.At - 1] is { Rejected: false, Kind: ClaimKind.Age } young && (r.At(d.SpanFirst - 1) is "to" or "and") && young.SpanEnd == d.SpanFirst - 1)
        {
            return Settle(d, d.Unit, d.SpanEnd, r);
        }
        if (d.Unit is null or "year" or "month" && d.Currency is null && d.Value < 130 && d.Form is NumeralForm.Digits or NumeralForm.Words)
        {
            var lead = Lettered.Lead(r, d.First);
            var before = lead - 1;
            while ((r.At(before) is "over" or "under" or "between" or "from" or "than" or "of" or "at" or "about" or "below" or "above" or "to" or "up") && r.In(before - 1) && !(r.At(before) is "aged" or "age") && lead - before < 4)
            {
                before--;
            }
            // "under the age of 18"
            if (r.Is(before, "age") && r.Is(before - 1, "the") && r.At(before - 2) is "under" or "over" or "below" or "above" && d.Bound == Bound.Exact)
            {
                d.Bound = r.At(before - 2) is "over" or "above" ? Bound.Over : Bound.Under;
                d.SpanFirst = before - 2;
            }
            if ((r.At(before) is "aged" or "age" or "ages") && !(d.Unit is null && r.TagOf(d.End) == Tag.Nominal && Tagger.IsPlural(r, d.End)))
            {
                return Settle(d, d.Unit ?? "year", d.SpanEnd, r);
            }
            if (r.IsWord(d.End) && !r.IsSpaced(d.End) && r.Is(d.End, "s") && (r.At(d.First - (r.IsHyphen(d.First - 1) ? 2 : 1)) is "over" or "under"))
            {
                d.Bound = r.Is(d.First - (r.IsHyphen(d.First - 1) ? 2 : 1), "over") ? Bound.Over : Bound.Under;
                d.SpanFirst = d.First - (r.IsHyphen(d.First - 1) ? 2 : 1);
                return Settle(d, "year", d.End + 1, r);
            }
            // "over-60 cases", "the under-16 team"
            if (d.Unit is null && d.Form == NumeralForm.Digits && r.IsHyphen(d.First - 1) && !r.IsSpaced(d.First) && !r.IsSpaced(d.First - 1) && r.At(d.First - 2) is "over" or "under" && r.TagOf(d.End) == Tag.Nominal && r.IsSpaced(d.End))
            {
                d.Bound = r.Is(d.First - 2, "over") ? Bound.Over : Bound.Under;
                d.SpanFirst = d.First - 2;
                return Settle(d, "year", d.SpanEnd, r);
            }
        }
        return false;
    }

    // "12 months or more", "a 10-year pipeline", "within 28 days"
    public static bool Length(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (d.Unit is not ("year" or "month" or "week" or "day" or "hour" or "minute" or "second" or "decade" or "century"))
        {
            return false;
        }
        d.Kind = ClaimKind.Duration;
        if (s.At > 0 && r.Is(d.SpanFirst, "over") && d.Bound == Bound.Over && s.Drafts[s.At - 1] is { Rejected: false, Currency: not null })
        {
            d.Bound = Bound.Exact;
            d.SpanFirst++;
        }
        if (r.Is(d.SpanFirst - 1, "every"))
        {
            d.SpanFirst--;
        }
        return true;
    }

    private static bool Young(Reading r, Draft d)
    {
        if (r.At(d.First - 2) is "children" or "child" or "pupils" or "people" or "boys" or "girls" or "women" or "men" or "adults" or "anyone" or "those" or "persons")
        {
            return true;
        }
        if (r.TagOf(d.First - 2) is not (Tag.Auxiliary or Tag.Conjunction))
        {
            return false;
        }
        for (var i = System.Math.Max(r.Lo, d.First - 40); i < d.First; i++)
        {
            if (r.At(i) is "age" or "aged" or "child" or "children")
            {
                return true;
            }
        }
        return false;
    }

    private static bool Settle(Draft d, string? unit, int end, Reading r)
    {
        d.Kind = ClaimKind.Age;
        d.Unit = unit;
        d.SpanEnd = end > d.SpanEnd ? end : d.SpanEnd;
        Hedges.ReadAfter(r, d);
        return true;
    }
}
