using System;

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
            if (!left.Rejected && !right.Rejected && left.Unit is null && left.Currency is null && right.Unit is not null && right.SpanFirst == left.SpanEnd + 1 && left.Form == right.Form && ((r.At(left.SpanEnd) is "and" or "or" or "nor") || r.IsMark(left.SpanEnd, ',')) && !r.Is(left.First - 1, "between") && !(r.Is(left.SpanEnd, "or") && right.Unit == "%"))
            {
                left.Unit = right.Unit;
            }
            else if (!left.Rejected && !right.Rejected && left.Unit is null && left.Currency is null && right.Unit is not null && Lettered(r, left.SpanEnd, right.SpanFirst))
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
            }
        }
    }

    // "(a) six and (b) 12 months"
    private static bool Lettered(Reading r, int i, int end) =>
        end - i <= 8 && IsLettered(r, i, end);

    private static bool IsLettered(Reading r, int i, int end)
    {
        var bracket = false;
        for (; i < end; i++)
        {
            bracket |= r.IsMark(i, '(');
            var letter = r.IsWord(i) && r.IsMark(i - 1, '(') && r.IsMark(i + 1, ')');
            if (!letter && !r.IsMark(i, ',') && !r.IsMark(i, '(') && !r.IsMark(i, ')') && !(r.At(i) is "and" or "or" or "between" or "up" or "to" or "over" or "under" or "more" or "less" or "fewer" or "than" or "at" or "least" or "from"))
            {
                return false;
            }
        }
        return bracket;
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
        if (r.Is(at, "odd"))
        {
            // "some 200-odd yards"
            d.Bound = Figures.Bound.About;
            d.End = d.SpanEnd = d.UnitEnd = ++at;
        }
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
        else
        {
            TakeMeasure(r, d, at);
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

    // "40,000 square miles", "six feet", "10-year", "3 million tonnes", "12-month"
    private static void TakeMeasure(Reading r, Draft d, int at)
    {
        var prefix = r.Is(at, "square") || r.Is(at, "sq") ? "square " : r.Is(at, "cubic") ? "cubic " : "";
        var unit = prefix.Length > 0 ? at + 1 : at;
        if (prefix.Length == 0 && (r.At(at) is "full" or "whole" or "long" or "working" or "calendar" or "consecutive" or "metric" or "nautical" or "further" or "additional" or "extra" or "short" or "more") && r.Has(at + 1, WordClass.TimeUnit | WordClass.Measure))
        {
            unit = at + 1;
        }
        // "five-yearly targets"
        if (r.IsJoint(d.End) && r.At(at) is "yearly" or "monthly" or "weekly")
        {
            d.Unit = r.At(at) is "yearly" ? "year" : r.At(at) is "monthly" ? "month" : "week";
            d.UnitEnd = d.SpanEnd = at + 1;
            return;
        }
        if (r.Has(unit, WordClass.TimeUnit) && prefix.Length == 0)
        {
            d.Unit = r[unit].Word.Symbol;
            d.Value *= r[unit].Word.Text.StartsWith("fortnight", StringComparison.Ordinal) ? 2 : 1;
            d.UnitEnd = d.SpanEnd = unit + 1;
        }
        else if (r.Has(unit, WordClass.Measure) && !(r.Is(unit, "stone") && !r.IsNumber(d.First)) && !IsOtherWord(r, d, unit))
        {
            d.Unit = prefix + r[unit].Word.Symbol;
            d.UnitEnd = d.SpanEnd = unit + 1;
            if (r.Is(at + 1, "celsius") || r.Is(at + 1, "centigrade") || r.Is(at + 1, "fahrenheit"))
            {
                d.Unit = r.Is(at + 1, "fahrenheit") ? "°F" : "°C";
                d.UnitEnd = d.SpanEnd = at + 2;
            }
        }
        else if (r.IsMark(at, '°') || r.IsMark(at, 'º'))
        {
            var scale = r.IsWord(at + 1) && !r.IsSpaced(at + 1) ? at + 1 : at;
            d.Unit = r.Letters(scale) switch { "C" => "°C", "F" => "°F", _ => "degree" };
            d.UnitEnd = d.SpanEnd = scale + 1;
        }
        else if (r.IsWord(at) && !r.IsSpaced(at) && d.Form == NumeralForm.Digits && r.Is(at, "m") && d.Scale == 1 || (d.Form == NumeralForm.Digits && r.IsSpaced(at) && r.Is(at, "m") && !r.IsWord(at + 1) && !r.IsMark(at + 1, '.')))
        {
            d.Unit = "m";
            d.UnitEnd = d.SpanEnd = at + 1;
        }
    }

    // short symbols that are other words in capitals: "MB" for a Manitoba, "ha" laughed
    private static bool IsOtherWord(Reading r, Draft d, int unit) =>
        d.Form != NumeralForm.Digits && r[unit].End - r[unit].Start <= 2 && !r.Is(unit, "kg");
}
