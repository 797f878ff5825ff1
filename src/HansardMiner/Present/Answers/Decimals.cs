namespace HansardMiner.Present.Answers;

/// <summary>Numbers as answers have them.</summary>
internal static class Decimals
{
    /// <summary>The number without needless zeros behind the point: 3 and not 3.00.</summary>
    public static decimal Bare(decimal number) => number / 1.0000000000000000000000000000m;

    /// <summary>The same; null stays null.</summary>
    public static decimal? Bare(decimal? number) => number is { } known ? Bare(known) : null;
}
