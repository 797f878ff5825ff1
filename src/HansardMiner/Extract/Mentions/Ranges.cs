using HansardMiner.Figures;

namespace HansardMiner.Extract.Mentions;

/// <summary>Joins two numerals to a range and lets the first inherit the scale, currency and unit of the second.</summary>
internal static class Ranges
{
    /// <summary>Joins two neighbours where the words between say so; the second is absorbed.</summary>
    public static void Join(Reading r, Draft low, Draft high)
    {
        if (low.Absorbed || low.Form is NumeralForm.Ratio or NumeralForm.Multiplier or NumeralForm.Vague || high.Form is NumeralForm.Ratio or NumeralForm.Multiplier or NumeralForm.Vague)
        {
            return;
        }
        var gap = low.SpanEnd;
        var maybe = r.Is(gap, "or") && high.First == gap + 2 && r.At(gap + 1) is "maybe" or "perhaps" or "possibly" or "even";
        if (high.SpanFirst != gap + 1 && !maybe)
        {
            return;
        }
        var lettered = r.Is(gap, "and") && Lettered.Lead(r, low.SpanFirst) is var lead && lead < low.SpanFirst && r.Is(lead - 1, "between");
        var between = lettered || (r.Is(low.SpanFirst - 1, "between") || (r.Is(low.SpanFirst - 1, "of") && (r.At(low.SpanFirst - 2) is "ages" or "age") && r.Is(low.SpanFirst - 4, "between"))) && r.Is(gap, "and");
        var hyphen = r.IsHyphen(gap) && r.IsSpaced(gap) == r.IsSpaced(gap + 1);
        var to = r.Is(gap, "to");
        var or = r.Is(gap, "or");
        var young = r.Is(gap, "and") && high.Unit == "year" && r.IsHyphen(high.UnitEnd) && r.At(high.UnitEnd + 1) is "old" or "olds" && high.Value == low.Value + 1;
        if (!between && !hyphen && !to && !or && !young)
        {
            return;
        }
        if (or && high.Value - low.Value is not (1 or 0.5m) && high.Value - low.Value != high.Scale && !Alternatives(low, high))
        {
            return;
        }
        // "£3 million to 21 councils": the second number counts things of its own
        if (to && low.Currency is not null && high.Currency is null && high.Scale == 1 && low.Value > high.Value && NounPhrases.End(r, high.End) is var noun && noun > high.End && Tagger.IsPlural(r, noun - 1))
        {
            return;
        }
        // "fell by a third to £40 billion"
        if ((low.Form == NumeralForm.Fraction) != (high.Form == NumeralForm.Fraction))
        {
            return;
        }
        Inherit(low, high);
        if (low.Value >= high.Value || low.Currency != high.Currency || low.Unit != high.Unit)
        {
            return;
        }
        if (or && !maybe && !(low.Value < 100 && decimal.Truncate(low.Value) == low.Value || Alternatives(low, high) || low.Scale > 1 && high.Value - low.Value == high.Scale && low.Value < 100 * low.Scale) || (to && IsChange(r, low)) || (!between && !or && low.Currency is null && high.Value > low.Value * 100))
        {
            return;
        }
        low.High = high.Value;
        low.Bound = Bound.Range;
        low.End = high.End;
        low.UnitEnd = high.UnitEnd;
        low.SpanEnd = high.SpanEnd;
        low.Grouped |= high.Grouped;
        low.SpanFirst = between && !lettered || (to && r.Is(low.SpanFirst - 1, "from")) ? low.SpanFirst - 1 : low.SpanFirst;
        high.Absorbed = true;
    }

    // "20 or 50 people", "10 or 12 years": two plain numbers with the thing named once, after the second
    private static bool Alternatives(Draft low, Draft high) =>
        low.Value < high.Value && low.Form == high.Form && low.Currency is null && high.Currency is null && low.SpanEnd == low.End && high.Unit != "%" && low.Value >= 1 && (high.Value < 1000 && high.Value <= low.Value * 5 || high.Value <= low.Value * 2 && low.Value % 100 == 0 && high.Value % 100 == 0)
        && decimal.Truncate(low.Value) == low.Value && decimal.Truncate(high.Value) == high.Value;

    /// <summary>Lets a range of alternatives begin with the numbers before it: "10, 15 or 20 years".</summary>
    public static void Lengthen(Reading r, Drafts drafts)
    {
        for (var i = drafts.Count - 2; i > 0; i--)
        {
            var d = drafts[i];
            if (d.High is null || d.Absorbed || d.Rejected || !r.Is(d.SpanFirst + 1, "or"))
            {
                continue;
            }
            for (var j = i - 1; j >= 0 && drafts[j] is { Rejected: false, Absorbed: false, Currency: null } first && r.IsMark(first.SpanEnd, ',') && d.SpanFirst == first.SpanEnd + 1 && first.Form == d.Form && first.Value < d.Value && first.SpanEnd == first.End; j--)
            {
                first.Unit = d.Unit;
                (first.High, first.Bound, first.End, first.UnitEnd, first.SpanEnd) = (d.High, Bound.Range, d.End, d.UnitEnd, d.SpanEnd);
                d.Absorbed = true;
                d = first;
            }
        }
    }

    // "between £5 and £10 million" = 5 million; "4 and 6 per cent"; "10 to 20 years"
    private static void Inherit(Draft low, Draft high)
    {
        if (low.Scale == 1 && high.Scale > 1 && low.Value < 1000 && low.Value * high.Scale < high.Value && low.Unit is null && (low.Currency is null || low.Currency == high.Currency || high.Currency is null))
        {
            low.Value *= high.Scale;
            low.Scale = high.Scale;
        }
        if (low.Unit is null && low.Currency is null)
        {
            if (high.Currency is "GBP" && high.Value < 1 && high.SpanEnd > high.End && low.Value >= 1)
            {
                low.Value *= 0.01m;
            }
            low.Unit = high.Unit;
            low.Currency = high.Currency;
        }
        else if (high.Unit is null && high.Currency is null && low.Currency is not null)
        {
            high.Currency = low.Currency;
        }
    }

    // "fell from 20,000 to 17,000": two levels, not a range
    private static bool IsChange(Reading r, Draft low)
    {
        var from = Phrases.Hedges.Before(r, low.SpanFirst, out _) - 1;
        if (!r.Is(from, "from"))
        {
            return false;
        }
        for (var i = from - 1; i >= r.Lo && i > low.SpanFirst - 26; i--)
        {
            if (r.IsMark(i, ';') || r.IsMark(i, '.'))
            {
                break;
            }
            if (r.Has(i, WordClass.Rise | WordClass.Fall) || (r.At(i) is "changed" or "went" or "gone" or "moved" or "moving" or "go" or "going" or "change" or "moves" or "improved" or "improve" or "improvement" or "raised" or "raise" or "raising" or "extended" or "extending" or "extend" or "doubled" or "doubling" or "lowered" or "revised" or "lengthened"))
            {
                return true;
            }
        }
        return false;
    }
}
