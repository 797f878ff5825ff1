using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;
using HansardMiner.Figures;

namespace HansardMiner.Extract.Rules;

/// <summary>Ages, with their unit ("six years old") and without ("aged 16 to 24", "the over-60s", "a man of 45").</summary>
internal static class Ages
{
    private const int Oldest = 130;

    public static bool Age(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (d.Currency is not null || d.Form is not (NumeralForm.Digits or NumeralForm.Words) || d.Value is <= 0 or >= Oldest || d.Scale > 1)
        {
            return false;
        }
        return d.Unit is "year" or "month" or "week" ? WithUnit(s) || Aged(s) : d.Unit is null && (Plain(r, d) || Aged(s) || Hyphened(r, d) || Schooling(r, d));
    }

    // "13-year-old", "80 years old", "12 months of age", "six and seven-year-olds"
    private static bool WithUnit(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        var at = d.UnitEnd;
        if (r.IsHyphen(d.First - 1) && !r.IsSpaced(d.First) && (r.At(d.First - 2) is "under" or "over") && d.SpanFirst == d.First && d.Unit is "year")
        {
            Limit(r, d, d.First - 2);
        }
        at += r.IsHyphen(at) ? 1 : 0;
        if (r.At(at) is "old" or "olds")
        {
            return Settle(d, at + 1, r);
        }
        if (r.Is(at, "of") && r.Is(at + 1, "age"))
        {
            return Settle(d, at + 2, r);
        }
        // both are ages
        if (d.SpanEnd == d.End && s.At + 1 < s.Drafts.Count && s.Drafts[s.At + 1] is { Rejected: false, Unit: "year" } old && old.SpanFirst == d.SpanEnd + 1 && r.IsHyphen(old.UnitEnd) && r.At(old.UnitEnd + 1) is "old" or "olds")
        {
            return Settle(d, d.SpanEnd, r);
        }
        return s.At > 0 && s.Drafts[s.At - 1] is { Rejected: false, Kind: ClaimKind.Age } young && (r.At(d.SpanFirst - 1) is "to" or "and") && young.SpanEnd == d.SpanFirst - 1 && Settle(d, d.SpanEnd, r);
    }

    // a number that stands alone after one of whom an age can be said
    private static bool Plain(Reading r, Draft d)
    {
        var before = d.First - 1;
        if (decimal.Truncate(d.Value) != d.Value || d.Grouped || r.IsMark(d.End, '%') || r.At(d.End) is "per" or "of")
        {
            return false;
        }
        // "children under 10 swim free", "those who were under 10 at the time"
        if (r.At(before) is "under" or "over")
        {
            return Under(r, d, before);
        }
        var ends = r.TagOf(d.End) is Tag.Mark or Tag.None or Tag.Conjunction or Tag.Relative or Tag.Preposition or Tag.Auxiliary && !r.IsHyphen(d.End);
        if (!ends)
        {
            return false;
        }
        // "the case of John Heron, 39, a glazier", "a man, 45, was hurt"
        if (d.Form == NumeralForm.Digits && r.IsMark(before, ',') && r.IsMark(d.End, ','))
        {
            return (r.IsCapital(before - 1) && r.IsCapital(before - 2) && r[before - 1].Word.Classes is WordClass.None or WordClass.Noun || IsOnePerson(r, before - 1)) && Settle(d, d.SpanEnd, r);
        }
        // "a man of 45"
        if (r.Is(before, "of") && IsOnePerson(r, before - 1))
        {
            return Settle(d, d.SpanEnd, r);
        }
        if (r.At(before) is "is" or "was" or "be" or "to" or "from" or "at" && IsOfAge(r, before))
        {
            return Settle(d, d.SpanEnd, r);
        }
        // "she was 17 when it began", "he is 45", "until they are 16"
        var known = r.At(d.SpanFirst - 3) is "until" or "when" or "before" or "once" or "after" or "since" or "if" or "till";
        return r.At(d.SpanFirst - 1) is "is" or "are" or "was" or "were" or "am" or "turn" or "turns" or "turned" && r.At(d.SpanFirst - 2) is var who && (who is "he" or "she" or "i" && r.At(d.End) is not ("in" or "on" or "at" or "to") || known && who is "he" or "she" or "they" or "i") && Settle(d, d.SpanEnd, r);
    }

    private static bool Under(Reading r, Draft d, int at)
    {
        var whose = at - 1;
        var direct = r.Has(whose, WordClass.Human);
        var end = NounPhrases.End(r, d.End);
        var alone = r.TagOf(d.End) is Tag.Mark or Tag.None or Tag.Preposition or Tag.Conjunction or Tag.Relative or Tag.Auxiliary or Tag.Modal || direct && (end == d.End || !Tagger.IsPlural(r, end - 1)) && r.IsWord(d.End) && r.IsSpaced(d.End);
        if (!alone || !direct && !SaysAge(r, d, whose))
        {
            return false;
        }
        if (r.TagOf(whose) == Tag.Nominal)
        {
            (d.CountedFirst, d.CountedEnd) = (whose, at);
        }
        return Settle(d, d.SpanEnd, r);
    }

    // "the defendant was under 18", "profiles of children … which were under 10"
    private static bool SaysAge(Reading r, Draft d, int whose)
    {
        if (r.TagOf(whose) is not (Tag.Auxiliary or Tag.Conjunction))
        {
            return false;
        }
        if (r.Has(whose - 1, WordClass.Human) || r.At(whose - 1) is "who" or "he" or "she" or "they")
        {
            return true;
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

    // "aged 16 to 24", "between the ages of 5 and 11", "over the age of 65", "at age 7"
    private static bool Aged(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        var lead = Lettered.Lead(r, d.First);
        var before = lead - 1;
        while ((r.At(before) is "over" or "under" or "between" or "from" or "than" or "of" or "at" or "about" or "below" or "above" or "to" or "up" or "around") && r.In(before - 1) && lead - before < 4)
        {
            before--;
        }
        if (d.Unit is null && s.At > 0 && s.Drafts[s.At - 1] is { Rejected: false, Kind: ClaimKind.Age } young && young.SpanEnd == d.SpanFirst - 1 && r.Is(young.SpanFirst - 1, "from") && r.Is(d.SpanFirst - 1, "to"))
        {
            return Settle(d, d.SpanEnd, r);
        }
        if (!(r.At(before) is "aged" or "age" or "ages") || d.Unit is null && r.TagOf(d.End) == Tag.Nominal && Tagger.IsPlural(r, d.End))
        {
            return false;
        }
        if (r.Is(before, "age") && r.Is(before - 1, "the") && r.At(before - 2) is "under" or "over" or "below" or "above" && d.Bound == Bound.Exact)
        {
            Limit(r, d, before - 2);
        }
        return Settle(d, d.SpanEnd, r);
    }

    // "the over-60s", "under 18s", "over-60 cases"
    private static bool Hyphened(Reading r, Draft d)
    {
        var hyphen = r.IsHyphen(d.First - 1) && !r.IsSpaced(d.First);
        var limit = d.First - (hyphen ? 2 : 1);
        if (!(r.At(limit) is "over" or "under") || d.Form != NumeralForm.Digits)
        {
            return false;
        }
        var plural = r.IsWord(d.End) && !r.IsSpaced(d.End) && r.Is(d.End, "s");
        if (!plural && !(hyphen && !r.IsSpaced(d.First - 1) && r.TagOf(d.End) == Tag.Nominal && r.IsSpaced(d.End)))
        {
            return false;
        }
        Limit(r, d, limit);
        return Settle(d, plural ? d.End + 1 : d.SpanEnd, r);
    }

    // "the average age at which people marry is 37"
    private static bool IsOfAge(Reading r, int copula)
    {
        for (var i = copula - 1; i > copula - 14 && r.IsWord(i); i--)
        {
            if (r.Is(i, "age"))
            {
                return r.At(i - 1) is "average" or "median" or "mean" or "minimum" or "maximum" or "retirement" or "pension" or "leaving" or "typical" or "legal" or "voting" or "the" or "their" or "his" or "her";
            }
        }
        return false;
    }

    // "16-19 funding", "students on 14-19 courses": the ages that a stage of education is for
    private static bool Schooling(Reading r, Draft d) =>
        d.High is <= 25 && d.Value >= 3 && d.Form == NumeralForm.Digits && r.IsHyphen(d.First + 1) && !r.IsSpaced(d.First + 1)
        && (r.At(d.End) is "education" or "funding" or "study" or "provision" or "learners" or "students" or "curriculum" or "qualifications" or "apprenticeships" or "bursary" or "pupils" or "phase" or "accountability")
        && Settle(d, d.SpanEnd, r);

    private static bool IsOnePerson(Reading r, int i) => r.Has(i, WordClass.Human) && !Tagger.IsPlural(r, i);

    private static void Limit(Reading r, Draft d, int at)
    {
        d.Bound = r.At(at) is "over" or "above" ? Bound.Over : Bound.Under;
        d.SpanFirst = at;
    }

    private static bool Settle(Draft d, int end, Reading r)
    {
        d.Kind = ClaimKind.Age;
        d.Unit ??= "year";
        d.SpanEnd = end > d.SpanEnd ? end : d.SpanEnd;
        Hedges.ReadAfter(r, d);
        return true;
    }
}
