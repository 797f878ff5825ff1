namespace HansardMiner.Extract.Mentions;

/// <summary>Gives each numeral its currency, unit and hedge, and joins two numerals to a range.</summary>
internal static class Quantities
{
    /// <summary>Reads the signs and words around every numeral of the sentence, then joins ranges, then reads the hedges.</summary>
    public static void Complete(Reading r, Drafts drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            if (!drafts[i].Rejected)
            {
                ReadCurrency(r, drafts[i]);
                ReadUnit(r, drafts[i]);
            }
        }
        for (var i = drafts.Count - 2; i >= 0; i--)
        {
            var (left, right) = (drafts[i], drafts[i + 1]);
            if (!left.Rejected && !right.Rejected && left.Unit is null && left.Currency is null && right.Unit is not null && right.SpanFirst == left.SpanEnd + 1 && left.Form == right.Form && ((r.At(left.SpanEnd) is "and" or "or" or "nor") || r.IsMark(left.SpanEnd, ',')) && (!r.Is(left.First - 1, "between") || r.Has(right.UnitEnd - 1, WordClass.TimeUnit) && !r.IsJoint(right.UnitEnd)) && !(r.Is(left.SpanEnd, "or") && right.Unit == "%"))
            {
                left.Unit = right.Unit;
            }
            else if (!left.Rejected && !right.Rejected && left.Unit is null && left.Currency is null && right.Unit is not null && Lettered.Joins(r, left.SpanEnd, right.SpanFirst))
            {
                left.Unit = right.Unit;
            }
        }
        for (var i = 0; i + 1 < drafts.Count; i++)
        {
            if (!drafts[i].Rejected && !drafts[i + 1].Rejected)
            {
                Ranges.Join(r, drafts[i], drafts[i + 1]);
            }
        }
        Ranges.Lengthen(r, drafts);
        for (var i = 0; i < drafts.Count; i++)
        {
            if (!drafts[i].Rejected)
            {
                Hedges.Read(r, drafts[i]);
                // "above £50,000 or £125,000": one limit for both
                if (i > 0 && drafts[i] is { Bound: Figures.Bound.Exact, Currency: { } currency } && r.Is(drafts[i].SpanFirst - 1, "or") && drafts[i - 1] is { Rejected: false, Absorbed: false, Bound: Figures.Bound.Over or Figures.Bound.Under } one && one.Currency == currency && one.SpanEnd == drafts[i].SpanFirst - 1)
                {
                    drafts[i].Bound = one.Bound;
                }
            }
        }
    }

    private static void ReadCurrency(Reading r, Draft d)
    {
        if (d.Form is not (NumeralForm.Digits or NumeralForm.Words or NumeralForm.Vague))
        {
            return;
        }
        var before = d.First - 1;
        if (Numerals.IsCurrencySign(r, before))
        {
            d.Currency = r[before].First switch { '$' => "USD", '€' => "EUR", '¥' => "JPY", _ => "GBP" };
            d.SpanFirst = before;
            if (r.At(before - 1) is "usd" or "gbp" or "eur" && r.IsCapital(before - 1))
            {
                d.SpanFirst = before - 1;
            }
            else if (r[before].First == '$' && r.IsWord(before - 1) && !r.IsSpaced(before))
            {
                d.Currency = r.Letters(before - 1) switch { "A" or "AU" or "AUS" => "AUD", "C" or "CA" or "CAN" => "CAD", "NZ" => "NZD", "HK" => "HKD", _ => "USD" };
                d.SpanFirst = before - 1;
            }
        }
        else if ((r.At(before) is "gbp" or "usd" or "eur") && r.IsCapital(before))
        {
            d.Currency = r[before].Word.Symbol;
            d.SpanFirst = before;
        }
        var after = d.End;
        if (d.Form == NumeralForm.Vague && r.Is(after, "of") || r.IsJoint(after))
        {
            after++;
        }
        if (d.Currency is null && r.Has(after, WordClass.Currency) && !(r.Is(after, "p") && r.IsSpaced(after)))
        {
            TakeCurrencyWord(r, d, after);
        }
        else if (d.Currency is null && r.TagOf(after) == Tag.Nominal && r.IsCapital(after) && r.Has(after + 1, WordClass.Currency) && !r.Is(after + 1, "p"))
        {
            TakeCurrencyWord(r, d, after + 1);
        }
    }

    private static void TakeCurrencyWord(Reading r, Draft d, int at)
    {
        var symbol = r[at].Word.Symbol ?? "GBP";
        if (symbol is "GBP" && (r.At(at + 1) is "of") && r.Has(at + 2, WordClass.Measure))
        {
            return;
        }
        d.Currency = symbol == "USD" && r.IsCapital(at - 1) ? Dollars(r.At(at - 1)) : symbol[..3];
        d.Value *= symbol switch { "GBP-penny" or "USD-cent" => 0.01m, "GBP-shilling" => 0.05m, "GBP-guinea" => 1.05m, _ => 1 };
        d.UnitEnd = d.SpanEnd = at + 1;
    }

    private static string Dollars(string whose) => whose switch { "australian" => "AUD", "canadian" => "CAD", "zealand" => "NZD", "singapore" => "SGD", _ => "USD" };

    private static void ReadUnit(Reading r, Draft d)
    {
        if (d.Currency is not null || d.Form is NumeralForm.Ratio or NumeralForm.Multiplier or NumeralForm.Fraction)
        {
            return;
        }
        var at = r.IsJoint(d.End) ? d.End + 1 : d.End;
        if (r.Is(at, "odd") || at > d.End && r.Is(at, "plus"))
        {
            // "some 200-odd yards", "30-plus years"
            d.Bound = r.Is(at, "odd") ? Figures.Bound.About : Figures.Bound.Over;
            d.End = d.SpanEnd = d.UnitEnd = ++at;
        }
        // "0.4 of a percentage point"
        at = r.Is(at, "of") && Fractions.OfPercent(r, at) is var percent and > 0 ? percent : at;
        if (r.IsMark(at, '%'))
        {
            d.Unit = "%";
            d.UnitEnd = d.SpanEnd = at + 1;
            if ((r.At(at + 1) is "point" or "points") || (r.IsHyphen(at + 1) && r.Is(at + 2, "point")))
            {
                d.Unit = "pp";
                d.UnitEnd = d.SpanEnd = at + (r.IsHyphen(at + 1) ? 3 : 2);
            }
        }
        else if (r.Is(at, "per") && (r.At(at + 1) is "cent" or "cents" or "ct") || (r.At(at) is "percent" or "pc") || (r.At(at) is "percentage") && (r.At(at + 1) is "point" or "points"))
        {
            TakePercent(r, d, at);
        }
        else if (d.Form == NumeralForm.Digits && r.IsMark(at, '‰'))
        {
            d.Unit = "‰";
            d.UnitEnd = d.SpanEnd = at + 1;
        }
        else if (r.Is(at, "basis") && r.At(at + 1) is "point" or "points")
        {
            d.Unit = "pp";
            d.Value *= 0.01m;
            d.UnitEnd = d.SpanEnd = at + 2;
        }
        else
        {
            Units.Take(r, d, at);
        }
    }

    private static void TakePercent(Reading r, Draft d, int at)
    {
        var end = r.Is(at, "per") ? at + 2 : r.Is(at, "percentage") ? at : at + 1;
        d.Unit = "%";
        if (r.IsMark(end, '.') && r.In(end + 1))
        {
            end++;
        }
        if ((r.At(end) is "point" or "points") || (r.Is(end, "percentage") && (r.At(end + 1) is "point" or "points")))
        {
            d.Unit = "pp";
            end += r.Is(end, "percentage") ? 2 : 1;
        }
        d.UnitEnd = d.SpanEnd = end;
    }
}
