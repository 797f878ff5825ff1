namespace HansardMiner.Figures;

/// <summary>A number with its hedge and unit, in base units: 3000000 for "£3 million", 15.1 for "15.1%", 0.25 for "one in four".</summary>
/// <param name="Value">The value, or the lower end of a range.</param>
/// <param name="High">The upper end of a range; null otherwise.</param>
/// <param name="Bound">The hedge.</param>
/// <param name="Unit">The unit; null for a count or a pure ratio.</param>
public readonly record struct Quantity(decimal Value, decimal? High, Bound Bound, Unit? Unit);
