namespace HansardMiner.Query;

/// <summary>One value of a facet.</summary>
/// <param name="Value">The value; null where none is stated.</param>
/// <param name="Count">How many hits have it.</param>
public sealed record FacetValue(string? Value, int Count);
