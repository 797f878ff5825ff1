using HansardMiner.Figures;

namespace HansardMiner.Extract.Mentions;

/// <summary>Reads the words before and after a number that say how firmly it is meant.</summary>
internal static class Hedges
{
    // "(a)"
    private const int LetterLength = 3;

    /// <summary>Reads the hedges of one numeral and widens its span over them.</summary>
    public static void Read(Reading r, Draft d)
    {
        if (d.Form == NumeralForm.Vague)
        {
            d.Bound = Bound.Over;
        }
        var first = d.SpanFirst;
        for (var round = 0; round < 3; round++)
        {
            if (r.Is(first - 1, "a") && !(d.Form == NumeralForm.Fraction))
            {
                first--;
            }
            var start = Phrases.Hedges.Before(r, first, out var bound);
            if (start == first)
            {
                break;
            }
            if (!Fits(r, start, first, bound, d))
            {
                break;
            }
            first = start;
            Take(d, bound);
        }
        if (d.Bound == Bound.Exact && first == d.SpanFirst && Lettered.Lead(r, first) is var lead && lead < first && Phrases.Hedges.Before(r, lead, out var led) is var hedge && hedge < lead)
        {
            Take(d, led);
            first = lead + LetterLength == first ? hedge : first;
        }
        d.SpanFirst = r.Is(first, "a") && first < d.SpanFirst && d.Unit is null && d.Currency is null ? SkipLoneA(r, d, first) : first;
        ReadAfter(r, d);
        if (d.Bound == Bound.Exact && (d.Currency is not null || d.Unit == "%"))
        {
            ReadLimit(r, d);
        }
        if (d.Bound == Bound.Exact && (r.Is(d.SpanFirst - 1, "to") && Limited(r, d.SpanFirst - 2) || (r.Is(d.SpanFirst - 1, "at") && Capped(r, d.SpanFirst - 2, r.Is(d.SpanFirst - 2, "and") ? 14 : 6)) || r.Is(d.SpanFirst - 1, "and") && r.IsWord(d.SpanFirst - 2) && Capped(r, d.SpanFirst - 2, 14) && (d.Unit == "%" || d.Currency is not null)))
        {
            d.Bound = Bound.Under;
        }
    }

    // "caps increases at 5 per cent.", "capped at £50"
    private static bool Capped(Reading r, int i, int reach)
    {
        for (var j = i; j > i - reach && r.In(j); j--)
        {
            if (r.At(j) is "capped" or "capping" or "caps" or "cap" && r.TagOf(j) != Tag.Determiner && (r.TagOf(j) is not Tag.Nominal || r.Is(j, "caps")))
            {
                return true;
            }
        }
        return false;
    }

    // "limiting the rise to 2 degrees", "limited to £500"
    private static bool Limited(Reading r, int i)
    {
        for (var j = i; j > i - 6 && r.In(j) && r[j].Kind == Text.TokenKind.Word; j--)
        {
            if (r.At(j) is "limit" or "limits" or "limited" or "limiting" && r.TagOf(j) != Tag.Nominal)
            {
                return true;
            }
        }
        return false;
    }

    // "the maximum amount is £950", "a minimum price of 50p", "a 60% minimum": the noun says which side of the figure is meant
    private static void ReadLimit(Reading r, Draft d)
    {
        if (r.At(d.SpanEnd) is "minimum" or "maximum")
        {
            d.Bound = r.Is(d.SpanEnd, "maximum") ? Bound.Under : Bound.Over;
            return;
        }
        for (var i = d.SpanFirst - 1; i > d.SpanFirst - 7 && r.In(i); i--)
        {
            if (r[i].Kind == Text.TokenKind.Number || r.IsMark(i, ',') || r.IsMark(i, ';'))
            {
                return;
            }
            if (r.Is(i, "maximum") || r.Is(i, "minimum") && !(r.At(i + 1) is "wage" or "income" or "salary"))
            {
                d.Bound = r.Is(i, "maximum") ? Bound.Under : Bound.Over;
                return;
            }
        }
    }

    private static int SkipLoneA(Reading r, Draft d, int first) => first + 1 == d.First && d.Form != NumeralForm.Words && !r.IsJoint(d.End) ? first + 1 : first;

    private static void Take(Draft d, Bound bound)
    {
        // "up to around 2,000": the limit is said, the roundness only hedges it
        if (d.Bound is Bound.Exact && bound != Bound.Exact || d.Bound == Bound.About && bound is Bound.Under or Bound.Over)
        {
            d.Bound = bound;
        }
    }

    // "some" is a hedge only of a large or round number; "over" and "within" of time stay what they are; "just" is no hedge at all
    private static bool Fits(Reading r, int start, int first, Bound bound, Draft d)
    {
        if (d.Form == NumeralForm.Multiplier && bound == Bound.Exact)
        {
            return false;
        }
        if (r.Is(start, "over") && r.Is(first, "a") && r.IsJoint(d.End) && d.Unit is not null)
        {
            return false;
        }
        // "agreed to hand over £153 million"; but "it took over three years"
        if (r.Is(start, "over") && !(d.Unit is not null && r.Has(d.UnitEnd - 1, WordClass.TimeUnit)) && r.At(start - 1) is "hand" or "handed" or "handing" or "take" or "taken" or "took" or "turn" or "turned" or "pass" or "passed" or "roll" or "rolled")
        {
            return false;
        }
        if (r.Is(start, "within"))
        {
            return r.Has(d.End, WordClass.TimeUnit | WordClass.Measure) || r.IsJoint(d.End);
        }
        if ((r.At(start) is "above" or "below" or "beyond" or "near" or "under" or "over") && first == start + 1 && r.Is(first, "the"))
        {
            return false;
        }
        // "we are talking about 60,000"
        return !(r.Is(start, "about") && (r.TagOf(start - 1) == Tag.Gerund && r.Has(start - 1, WordClass.Saying) || r.At(start - 1) is "talk" or "talking" or "talked" or "speaking" or "spoke" or "speak" or "heard" or "hear" or "hearing" or "worried" or "know" or "knew"));
    }

    /// <summary>Reads the hedge that follows.</summary>
    // "five years or more", "100 or so", "12 or fewer", "65 and over", "18+", "£2 billion-plus", "£5 at most"
    public static void ReadAfter(Reading r, Draft d)
    {
        var at = d.SpanEnd;
        if (r.IsMark(at, '+') && !r.IsSpaced(at))
        {
            d.Bound = d.High is null ? Bound.Over : d.Bound;
            d.SpanEnd = at + 1;
            return;
        }
        if (r.IsJoint(at) && r.At(at + 1) is "plus" or "odd" && d.High is null)
        {
            d.Bound = r.Is(at + 1, "plus") ? Bound.Over : Bound.About;
            d.SpanEnd = at + 2;
            return;
        }
        if (r.Is(at, "at") && r.At(at + 1) is "least" or "most" && d.High is null && d.Bound == Bound.Exact)
        {
            d.Bound = r.Is(at + 1, "least") ? Bound.Over : Bound.Under;
            d.SpanEnd = at + 2;
            return;
        }
        if (!(r.At(at) is "or" or "and") || d.High is not null && !(r.Is(at, "or") && r.At(at + 1) is "more" or "so"))
        {
            return;
        }
        var bound = (r.At(at + 1) is "more" or "over" or "above" or "greater" or "older" or "longer" or "higher") ? Bound.Over
            : (r.At(at + 1) is "less" or "fewer" or "under" or "below" or "younger" or "lower") ? Bound.Under
            : r.Is(at, "or") && (r.At(at + 1) is "so" or "thereabouts") ? Bound.About : Bound.Exact;
        var pairs = r.Is(at, "or") || ((r.At(at + 1) is "over" or "above" or "under" or "below") && (r.TagOf(at + 2) is not (Tag.Number or Tag.Determiner)));
        if (bound != Bound.Exact && pairs)
        {
            (d.Bound, d.High) = d.High is not null && bound == Bound.About ? (d.Bound, d.High) : (bound, null);
            d.SpanEnd = at + 2;
        }
    }
}
