using System;
using System.Globalization;

namespace HansardMiner.Timelines.Arithmetic;

/// <summary>Numbers as a working shows them.</summary>
internal static class Numbers
{
    /// <summary>A number with commas and at most so many places: "137,305", "28.5".</summary>
    public static string Text(decimal value, int places = 1)
    {
        var rounded = Math.Round(value, places, MidpointRounding.AwayFromZero);
        return (rounded < 0 ? "−" : "") + Math.Abs(rounded).ToString(rounded == decimal.Truncate(rounded) ? "#,0" : "#,0." + new string('#', places), CultureInfo.InvariantCulture);
    }

    /// <summary>A range in whole numbers or with so many places: "135,522–139,136", "at least 1,300".</summary>
    public static string Text(Interval range, int places = 0) => (range.Low, range.High) switch
    {
        ({ } low, { } high) when Text(low, places) == Text(high, places) => Text(low, places),
        ({ } low, { } high) => low < 0 ? $"{Text(low, places)} to {Text(high, places)}" : $"{Text(low, places)}–{Text(high, places)}",
        ({ } low, null) => "at least " + Text(low, places),
        (null, { } high) => "at most " + Text(high, places),
        _ => "anything",
    };
}
