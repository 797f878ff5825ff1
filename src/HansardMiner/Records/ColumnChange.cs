namespace HansardMiner.Records;

/// <summary>A place inside a contribution's text at which a new column begins.</summary>
/// <param name="Offset">The code unit of the text before which the column begins.</param>
/// <param name="Column">The column that begins there.</param>
public readonly record struct ColumnChange(int Offset, Column Column);
