namespace HansardMiner.Records;

/// <summary>A column of the Official Report with its suffix or prefix as printed: <c>160</c>, <c>25WH</c>, <c>125W</c>, <c>WA261</c>.</summary>
/// <param name="Value">The column as printed.</param>
public readonly record struct Column(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
