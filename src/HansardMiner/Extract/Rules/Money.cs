using System;
using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>Sums of money, and money for a unit of something.</summary>
internal static class Money
{
    // "£76 a month", "£9.50 per hour", "16p a day", "£50 a tonne"; a year's total is a sum
    public static bool Rate(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (d.Currency is null)
        {
            return false;
        }
        // "a £500-a-week charge"
        if (r.IsJoint(d.SpanEnd) && r.At(d.SpanEnd + 1) is "a" or "an" or "per" && r.IsJoint(d.SpanEnd + 2) && r.Has(d.SpanEnd + 3, WordClass.TimeUnit) && r[d.SpanEnd + 3].Word.Symbol is var often and not ("year" or "decade" or null))
        {
            return Settle(d, often, d.SpanEnd + 4);
        }
        var at = r.Is(d.SpanEnd, "each") && r.At(d.SpanEnd + 1) is "a" or "per" or "every" ? d.SpanEnd + 1 : d.SpanEnd;
        if (!(r.At(at) is "a" or "an" or "per" or "each" or "every") && !r.IsMark(at, '/'))
        {
            return ByBasis(s) || AsBefore(s);
        }
        var unit = at + 1;
        if (r.Has(unit, WordClass.TimeUnit) && !Tagger.IsPlural(r, unit) && r[unit].Word.Symbol is var time && time is not ("year" or "decade" or null))
        {
            return Settle(d, time, unit + 1);
        }
        if (r.Has(unit, WordClass.Measure) && !(r.Is(at, "a") && (d.Scale > 1 || Tagger.IsPlural(r, unit))))
        {
            return Settle(d, r[unit].Word.Symbol, unit + 1);
        }
        return false;
    }

    // "basic daily wage of £1.97", "hourly rate"
    private static bool ByBasis(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        for (var i = d.SpanFirst - 1; i > d.SpanFirst - 7 && r.In(i); i--)
        {
            var unit = (r.At(i) is "daily") ? "day" : r.Is(i, "hourly") ? "hour" : r.Is(i, "weekly") ? "week" : r.Is(i, "monthly") ? "month" : null;
            if (unit is not null && (r.At(i + 1) is "wage" or "rate" or "pay" or "allowance" or "payment" or "benefit" or "charge" or "fee" or "earnings" or "income" or "salary" or "rent"))
            {
                return Settle(d, unit, d.SpanEnd);
            }
        }
        return false;
    }

    // "from 15p a litre to 30p": the second level is for as much as the first
    private static bool AsBefore(Scene s)
    {
        var r = s.Reading;
        var d = s.Draft;
        if (s.At == 0 || !r.Is(d.SpanFirst - 1, "to") || s.Drafts[s.At - 1] is not { Rejected: false, Kind: ClaimKind.Rate, Unit: { } unit } before || before.SpanEnd != d.SpanFirst - 1 || !unit.StartsWith(d.Currency!, StringComparison.Ordinal))
        {
            return false;
        }
        d.Kind = ClaimKind.Rate;
        d.Unit = unit;
        return true;
    }

    // "£3 billion", "12 million pounds", "tens of billions of dollars"
    public static bool Sum(Scene s)
    {
        var d = s.Draft;
        var r = s.Reading;
        if (d.Currency is null && d.Scale >= 1_000_000 && s.LastCurrency is { } last && r.Is(d.End, "of") && (r.At(d.End + 1) is "funding" or "financing" or "investment" or "aid" or "spending" or "support" or "debt" or "savings" or "cuts"))
        {
            d.Currency = last;
        }
        if (d.Currency is null && d.Form == NumeralForm.Vague && d.Value >= 1_000_000_000 && r.Is(d.End, "of") && (r.At(d.End + 1) is "financing" or "funding" or "investment" or "spending"))
        {
            d.Currency = s.LastCurrency;
        }
        if (d.Currency is null)
        {
            return false;
        }
        d.Kind = ClaimKind.Money;
        d.Unit = d.Currency;
        s.LastCurrency = d.Currency;
        return true;
    }

    private static bool Settle(Draft d, string? per, int end)
    {
        d.Kind = ClaimKind.Rate;
        d.Unit = per switch
        {
            "day" => d.Currency + "/day", "hour" => d.Currency + "/hour", "week" => d.Currency + "/week", "month" => d.Currency + "/month", _ => string.Concat(d.Currency, "/", per),
        };
        d.SpanEnd = Math.Max(d.SpanEnd, end);
        return true;
    }
}
