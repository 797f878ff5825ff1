using System;

namespace HansardMiner.Extract.Mentions;

/// <summary>Reads units of time and measure behind a number: "40,000 square miles", "two working months", "70 miles per hour".</summary>
internal static class Units
{
    /// <summary>Reads the unit that begins at an item.</summary>
    // "40,000 square miles", "six feet", "10-year", "3 million tonnes", "12-month"
    public static void Take(Reading r, Draft d, int at)
    {
        var prefix = r.Is(at, "square") || r.Is(at, "sq") ? "square " : r.Is(at, "cubic") ? "cubic " : "";
        var unit = prefix.Length > 0 ? at + 1 : at;
        if (prefix.Length == 0)
        {
            unit = SkipDescription(r, at);
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
            d.Unit = r.Is(unit - 1, "nautical") ? "nautical mile" : prefix + r[unit].Word.Symbol;
            d.UnitEnd = d.SpanEnd = unit + 1;
            TakePer(r, d);
            if (r.Is(at + 1, "celsius") || r.Is(at + 1, "centigrade") || r.Is(at + 1, "fahrenheit"))
            {
                d.Unit = r.Is(at + 1, "fahrenheit") ? "°F" : "°C";
                d.UnitEnd = d.SpanEnd = at + 2;
            }
        }
        else if (r.IsWord(unit) && r.Letters(unit) is "g" && (d.Form == NumeralForm.Digits && !r.IsSpaced(unit) || r.IsMark(unit + 1, '/')))
        {
            d.Unit = "g";
            d.UnitEnd = d.SpanEnd = unit + 1;
            TakePer(r, d);
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

    // "two <additional working> months", "12 <nautical> miles"
    private static int SkipDescription(Reading r, int at)
    {
        var unit = at;
        while (unit < at + 2 && r.At(unit) is "full" or "whole" or "long" or "working" or "calendar" or "consecutive" or "metric" or "nautical" or "maritime" or "statute" or "further" or "additional" or "extra" or "short" or "more" or "continuous" or "successive" or "clear" or "solid")
        {
            unit++;
        }
        return r.Has(unit, WordClass.TimeUnit | WordClass.Measure) ? unit : at;
    }

    // "70 miles per hour", "24 megabits per second", "120 g/km", "40 miles to the gallon"; "litres a day" is a frequency
    private static void TakePer(Reading r, Draft d)
    {
        var at = d.UnitEnd;
        var slash = r.IsMark(at, '/') && !r.IsSpaced(at);
        var other = slash || r.Is(at, "per") ? at + 1 : r.At(at) is "an" or "a" && r.Is(at + 1, "hour") && d.Unit is "mile" or "km" ? at + 1 : r.Is(at, "to") && r.Is(at + 1, "the") && r.Is(at + 2, "gallon") ? at + 2 : -1;
        if (other < 0 || !r.IsWord(other))
        {
            return;
        }
        var per = r.At(other) is "second" or "s" or "sec" ? "s" : r.At(other) is "hour" or "hr" or "h" ? "h" : slash || r.Has(other, WordClass.Measure) && !Tagger.IsPlural(r, other) ? r[other].Word.Symbol ?? r.Letters(other).ToString() : null;
        if (per is null || per == "h" && d.Unit is not ("mile" or "km") || per == "s" && d.Unit is "litre" or "m3")
        {
            return;
        }
        d.Unit = d.Unit is "kbps" or "Mbps" or "Gbps" ? d.Unit : string.Concat(d.Unit, "/", per) switch { "mile/h" => "mph", "mile/gallon" => "mpg", var unit => unit };
        d.UnitEnd = d.SpanEnd = other + 1;
    }
}
