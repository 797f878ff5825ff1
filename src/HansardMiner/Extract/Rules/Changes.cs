using System;
using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Tells amounts of change from levels.</summary>
internal static class Changes
{
    private const int Reach = 14;

    private const int SubjectReach = 20;

    /// <summary>Settles whether the figure is a rise or a fall.</summary>
    public static void Find(Scene s)
    {
        var d = s.Draft;
        if (d.Kind is ClaimKind.Age)
        {
            return;
        }
        d.Change = d.Kind == ClaimKind.Multiplier ? OfMultiple(s) : After(s) ?? Before(s);
    }

    // "doubled"; "to double", "we have allowed them to more than double": a verb of change, unlike "double the rate"
    private static Change? OfMultiple(Scene s)
    {
        var r = s.Reading;
        var at = s.Draft.First - 1;
        at -= r.Is(at, "than") && r.At(at - 1) is "more" ? 2 : r.TagOf(at) == Tag.Adverb ? 1 : 0;
        return Direction(r, s.Draft.First) ?? (r.At(s.Draft.First) is "double" or "treble" or "triple" or "quadruple" && (r.Is(at, "to") || r.TagOf(at) == Tag.Modal) ? Change.Rise : null);
    }

    // "a 15.1% rise", "9 per cent. fewer", "a 2.5 per cent. VAT cut", "a £50 million reduction", "5% lower than"
    private static Change? After(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        var last = d.SpanEnd - 1;
        if (last == d.UnitEnd && r.Has(last, WordClass.Rise | WordClass.Fall) && d.Kind != ClaimKind.Count)
        {
            return Direction(r, last);
        }
        var at = Math.Max(d.UnitEnd, d.End);
        // "a 5%, 7.1% or 9.4% increase": one noun for all of them
        for (var i = s.At + 1; i < s.Drafts.Count && d.Unit == "%" && s.Drafts[i] is { Rejected: false, Unit: "%" } next && next.First - at <= 2 && (r.IsMark(at, ',') || r.At(at) is "or" or "and"); i++)
        {
            at = next.UnitEnd;
        }
        if ((r.At(at) is "up" or "down") && r.Is(at + 1, "on"))
        {
            return r.Is(at, "up") ? Change.Rise : Change.Fall;
        }
        if (d.Kind == ClaimKind.Count && r.Is(at, "fewer"))
        {
            return Change.Fall;
        }
        if (d.Kind == ClaimKind.Count && r.Is(at, "more") && Compared(r, at + 2))
        {
            return Change.Rise;
        }
        if (d.Kind == ClaimKind.Count && (r.At(at) is "more" or "fewer") && r.Is(at + 1, "than"))
        {
            return r.Is(at, "more") ? Change.Rise : Change.Fall;
        }
        if (d.Kind is ClaimKind.Percent or ClaimKind.Points or ClaimKind.Ratio or ClaimKind.Money)
        {
            if ((r.At(at) is "more" or "higher" or "greater" or "larger" or "faster") && d.Kind != ClaimKind.Money)
            {
                return Change.Rise;
            }
            if ((r.At(at) is "fewer" or "less" or "lower" or "smaller"))
            {
                return Change.Fall;
            }
            for (var i = at; i < at + 5; i++)
            {
                // "£30 million surge funding" is no surge
                if (r.Has(i, WordClass.Rise | WordClass.Fall) && r.Has(i, WordClass.Noun) && r.TagOf(i) == Tag.Nominal && (r.TagOf(i + 1) is not (Tag.Nominal or Tag.Gerund) || r.Has(i + 1, WordClass.Adjective) || Tagger.IsPlural(r, i)))
                {
                    return Direction(r, i);
                }
                if (r.TagOf(i) is not (Tag.Nominal or Tag.Gerund) && !r.IsJoint(i))
                {
                    break;
                }
            }
        }
        return null;
    }

    // "13,000 more teachers today than in 2010"
    private static bool Compared(Reading r, int i)
    {
        for (var j = i; j < i + 14 && r.In(j); j++)
        {
            if (r.Is(j, "than") || r.Is(j, "compared"))
            {
                return true;
            }
            if (r.IsMark(j, ';') || r.IsMark(j, ',') || r.TagOf(j) == Tag.Number && j > i + 1)
            {
                return false;
            }
        }
        return false;
    }

    // "increased by more than 1,000", "a rise of 5%", "put council tax up by 5%", "will lose £234"
    private static Change? Before(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        var at = d.SpanFirst - 1;
        // "raising the £50,000 threshold" says by how much of nothing
        if (r.Is(at, "the") && d.Kind == ClaimKind.Money && r.TagOf(d.UnitEnd) == Tag.Nominal && !r.Has(d.UnitEnd, WordClass.Rise | WordClass.Fall))
        {
            return null;
        }
        if (r.At(at) is "up" or "down" && d.Kind == ClaimKind.Count && d.Bound != Figures.Bound.Under && r.TagOf(at - 1) is Tag.Mark or Tag.Auxiliary)
        {
            return Direction(r, at);
        }
        if (d.Kind is not ClaimKind.Count and not ClaimKind.Duration && OfSubject(r, at) is { } said)
        {
            return said;
        }
        if (OnOrOff(r, d, at) is { } put)
        {
            return put;
        }
        // "up by 5%, including the 3% for roads"
        var part = r.Is(at, "the") ? at - 1 : at;
        if (s.At > 0 && r.Is(part, "including") && s.Drafts[s.At - 1] is { Rejected: false, Change: { } wholes } whole && whole.Kind == d.Kind && part - whole.SpanEnd <= 2)
        {
            return wholes;
        }
        if (s.At > 0 && s.Drafts[s.At - 1] is { Rejected: false, Change: { } other } compared && compared.Kind == d.Kind && d.Kind == ClaimKind.Percent && Against(r, compared.SpanEnd, at))
        {
            return other;
        }
        while ((r.At(at) is "average" or "a" or "an" or "further" or "another" or "the" or "total" or "additional" or "staggering" or "massive" or "only" or "just" or "extra" or "some" or "mere" or "around") || (r.Is(at, "of") && (r.At(at - 1) is "average" or "total")))
        {
            at--;
        }
        if ((r.At(at) is "by" or "between"))
        {
            return Nearest(s, at - 1);
        }
        if (r.Is(at, "of"))
        {
            if (r.At(at - 1) is "loss" or "losses" && d.Kind is ClaimKind.Count or ClaimKind.Money)
            {
                return Change.Fall;
            }
            for (var i = at - 1; i > at - 10 && r.In(i); i--)
            {
                if (r.Has(i, WordClass.Rise | WordClass.Fall) && r.Has(i, WordClass.Noun))
                {
                    return Direction(r, i);
                }
                if (r.TagOf(i) is Tag.Verb or Tag.Auxiliary or Tag.Modal or Tag.Mark && !r.IsJoint(i) || r.TagOf(i) == Tag.Gerund && i < at - 1 || r.At(i) is "between" or "at" or "with" or "by")
                {
                    break;
                }
            }
            return null;
        }
        // "caps increases at 5 per cent.", "grew at 3% a year"
        if (r.Is(at, "at") && r.Has(at - 1, WordClass.Rise | WordClass.Fall) && !(r.At(at - 1) is "up" or "down" or "higher" or "lower") && d.Kind == ClaimKind.Percent)
        {
            return Direction(r, at - 1);
        }
        if (r.Has(at, WordClass.Rise | WordClass.Fall) && !(r.Is(at, "up") && d.Bound == Figures.Bound.Under) && d.Kind is ClaimKind.Percent or ClaimKind.Points or ClaimKind.Money or ClaimKind.Ratio)
        {
            return (r.At(at) is "up" or "down") && r.TagOf(at - 1) is Tag.Auxiliary or Tag.Mark or Tag.Nominal || !(r.At(at) is "up" or "down") && r.TagOf(at) is Tag.Past or Tag.Verb or Tag.Gerund ? Direction(r, at) : null;
        }
        if (d.Kind is ClaimKind.Money or ClaimKind.Percent or ClaimKind.Ratio && (r.At(at) is "lose" or "loses" or "losing" or "lost"))
        {
            return Change.Fall;
        }
        if (s.At > 0 && ((r.At(at) is "and" or "or") || r.IsMark(at, ',')) && s.Drafts[s.At - 1] is { Rejected: false, Change: { } same } last && last.Kind == d.Kind && d.SpanFirst - last.SpanEnd <= 2)
        {
            return same;
        }
        return null;
    }

    // "put 0.5 per cent. on VAT", "take £2 off the fare"
    private static Change? OnOrOff(Reading r, Draft d, int at) =>
        d.Kind is ClaimKind.Count or ClaimKind.Duration ? null
        : r.At(at) is "put" or "puts" or "putting" or "add" or "adds" or "adding" or "added" && r.At(d.UnitEnd) is "on" or "onto" ? Change.Rise
        : r.At(at) is "take" or "takes" or "taking" or "took" or "taken" or "knock" or "knocked" or "knocking" && r.Is(d.UnitEnd, "off") ? Change.Fall : null;

    // "The increase in cases is 12%", "the sum they mean to cut is £20 million"
    private static Change? OfSubject(Reading r, int at)
    {
        while (r.At(at) is "not" or "only" or "just" or "a" or "an" || r.TagOf(at) == Tag.Adverb)
        {
            at--;
        }
        if (!(r.At(at) is "is" or "was" or "are" or "were" or "be" or "been"))
        {
            return null;
        }
        at -= r.TagOf(at - 1) is Tag.Modal or Tag.Auxiliary ? 2 : 1;
        if (r.Has(at, WordClass.Rise | WordClass.Fall) && !(r.At(at) is "up" or "down" or "higher" or "lower") && !(r.Has(at, WordClass.Noun) && OfAnother(r, at)))
        {
            return Direction(r, at);
        }
        for (var i = at; i > at - SubjectReach && r.In(i) && (r.TagOf(i) is Tag.Nominal or Tag.Determiner or Tag.Preposition or Tag.Conjunction or Tag.Number || r.IsJoint(i) || r.IsMark(i, '\'') || r.IsMark(i, '’')); i--)
        {
            if (r.Has(i, WordClass.Rise | WordClass.Fall) && r.Has(i, WordClass.Noun) && r.TagOf(i) == Tag.Nominal && r.At(i + 1) is "in" or "of" or "to" or "at" or "for" or "on")
            {
                return OfAnother(r, i) ? null : Direction(r, i);
            }
        }
        return null;
    }

    // "the cost of the increase", "spending cuts": the word is no subject of its own
    private static bool OfAnother(Reading r, int i)
    {
        var first = NounPhrases.Start(r, i + 1) - 1;
        first -= r.TagOf(first) == Tag.Determiner ? 1 : 0;
        return r.TagOf(first) == Tag.Preposition;
    }

    // "12% against a regional average of 40%"
    private static bool Against(Reading r, int first, int end)
    {
        for (var i = first; i < end && i < first + 3; i++)
        {
            if (r.Is(i, "against") || r.Is(i, "compared") && r.At(i + 1) is "with" or "to")
            {
                return end - first < 10;
            }
        }
        return false;
    }

    private static Change? Nearest(Scene s, int from)
    {
        var r = s.Reading;
        for (var i = from; i > from - Reach && r.In(i); i--)
        {
            if (r.Has(i, WordClass.Rise | WordClass.Fall) && !(r.Is(i, "up") && r.Is(i + 1, "to")))
            {
                return Direction(r, i);
            }
            if (r.IsMark(i, ';') || r.IsMark(i, '.'))
            {
                break;
            }
        }
        return null;
    }

    private static Change? Direction(Reading r, int i) => r.Has(i, WordClass.Rise) ? Change.Rise : r.Has(i, WordClass.Fall) ? Change.Fall : null;
}
