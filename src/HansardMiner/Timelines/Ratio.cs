using HansardMiner.Timelines.Arithmetic;

namespace HansardMiner.Timelines;

/// <summary>One number over another, plain or for each head, and for each month where both lengths of time are known.</summary>
/// <param name="More">The number above.</param>
/// <param name="Less">The number below.</param>
/// <param name="Exact">The quotient of the numbers as they are printed.</param>
/// <param name="Raw">The quotient, as far as they may have been rounded.</param>
/// <param name="Monthly">The quotient of both for each month; null when a length of time is not known.</param>
/// <param name="Working">The sum.</param>
internal sealed record Ratio(Figure More, Figure Less, decimal Exact, Interval Raw, Interval? Monthly, string Working)
{
    /// <summary>Reckons it out.</summary>
    public static Ratio Of(PlaceFigures places, Figure more, Figure less, (Figure More, Figure Less)? heads)
    {
        var raw = more.Number.Range.Over(less.Number.Range);
        var exact = more.Value / less.Value;
        var working = $"{Numbers.Text(more.Value)} against {Numbers.Text(less.Value)}";
        if (heads is var (above, below))
        {
            raw = raw.Times(below.Number.Range.Over(above.Number.Range));
            exact = exact * below.Value / above.Value;
            working = $"{Numbers.Text(more.Value)} per {Millions(above.Value)} against {Numbers.Text(less.Value)} per {Millions(below.Value)}";
        }
        working += $" is {Numbers.Text(exact, 2)} times";
        if (places.Months(more) is not { } longer || places.Months(less) is not { } shorter)
        {
            return new Ratio(more, less, exact, raw, null, working);
        }
        var same = shorter / longer;
        return new Ratio(more, less, exact, raw, raw.Times(same), working + $" ({Numbers.Text(longer)} and {Numbers.Text(shorter)} months; for each month {Numbers.Text(exact * same, 2)} times)");
    }

    private static string Millions(decimal heads) => heads >= 100_000 ? Numbers.Text(heads / 1_000_000, 2) + " m" : Numbers.Text(heads);
}
