namespace HansardMiner.Present.Exports;

/// <summary>What was written of a table.</summary>
/// <param name="Name">The table.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Note">What the reader must be told of it: that it was split, or cut; null when there is nothing.</param>
public sealed record WrittenTable(string Name, long Rows, string? Note = null);
