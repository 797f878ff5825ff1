using HansardMiner.Figures;

namespace HansardMiner.Tables;

/// <summary>A number as it stands in a cell, before the headers are asked for its unit.</summary>
/// <param name="Start">Where its words begin in the cell.</param>
/// <param name="End">One past where they end.</param>
/// <param name="Value">The value in base units of the cell itself: 3000000 for "£3 million".</param>
/// <param name="High">The upper end of a range.</param>
/// <param name="Bound">How firmly it is stated.</param>
internal readonly record struct CellNumber(int Start, int End, decimal Value, decimal? High, Bound Bound)
{
    /// <summary>The unit in the cell itself; null when it has none.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether the cell itself states a scale ("million"), so that no header's may be applied.</summary>
    public bool HasScale { get; init; }

    /// <summary>The noun after the number: "staff" in "1,765 staff".</summary>
    public string? Noun { get; init; }

    /// <summary>Whether it could as well be a year: four digits from 1800 to 2100 with nothing around them.</summary>
    public bool MayBeYear { get; init; }

    /// <summary>Whether it is a bare whole number.</summary>
    public bool IsWhole { get; init; }
}
