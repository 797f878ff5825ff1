namespace HansardMiner.Figures;

/// <summary>What a value is measured in: an ISO 4217 code, "%", "pp", "year", "km", "GBP/day". A plain count has no unit.</summary>
/// <param name="Symbol">The symbol, as listed in the unit word list.</param>
public readonly record struct Unit(string Symbol)
{
    /// <inheritdoc/>
    public override string ToString() => Symbol;
}
