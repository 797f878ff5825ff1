namespace HansardMiner.Present.Exports;

/// <summary>What a column of an export holds, whatever its rows are made of.</summary>
/// <param name="Name">Its name in the header row and as a JSON key.</param>
/// <param name="Meaning">What stands in it, for the column dictionary.</param>
/// <param name="Kind">What sort of cell it has.</param>
/// <param name="Role">What it is for in a database.</param>
public abstract record ExportField(string Name, string Meaning, CellKind Kind, ColumnRole Role);
