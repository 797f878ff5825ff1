using HansardMiner.Claims;

namespace HansardMiner.Present.Answers;

/// <summary>A figure of a table's cell.</summary>
public sealed record CellFigureAnswer
{
    /// <summary>Its exact words.</summary>
    public required string Words { get; init; }

    /// <summary>The number in base units; the lower end of a range.</summary>
    public required decimal Value { get; init; }

    /// <summary>The upper end of a range; null otherwise.</summary>
    public required decimal? ValueHigh { get; init; }

    /// <summary>exact, about, over, under or range.</summary>
    public required string Comparator { get; init; }

    /// <summary>GBP, %, year, km …; null for a count.</summary>
    public required string? Unit { get; init; }

    /// <summary>count, money, percent, points, duration, age, measure or rate.</summary>
    public required string Kind { get; init; }

    /// <summary>What is counted, where the headers say it.</summary>
    public required string? Counted { get; init; }

    /// <summary>The words that say the time it is for.</summary>
    public required string? Period { get; init; }

    /// <summary>The place it is about, as printed.</summary>
    public required string? Place { get; init; }

    internal static CellFigureAnswer Of(Claim claim, string text) => new()
    {
        Words = claim.Span.Of(text),
        Value = Decimals.Bare(claim.Quantity.Value),
        ValueHigh = Decimals.Bare(claim.Quantity.High),
        Comparator = Wording.Small(claim.Quantity.Bound)!,
        Unit = claim.Quantity.Unit?.Symbol,
        Kind = Wording.Small(claim.Kind)!,
        Counted = claim.Counted,
        Period = claim.Period?.Words,
        Place = claim.Where,
    };
}
