using System;

namespace HansardMiner.Present.Exports;

/// <summary>One column of an export.</summary>
/// <param name="Name">Its name in the header row and as a JSON key.</param>
/// <param name="Meaning">What stands in it, for the column dictionary.</param>
/// <param name="Value">The cell: text, a number, a day, a truth value, an address, or null for "not stated".</param>
/// <param name="Kind">What sort of cell it has.</param>
/// <param name="Role">What it is for in a database.</param>
/// <typeparam name="T">What a row is made of.</typeparam>
public sealed record ExportColumn<T>(string Name, string Meaning, Func<T, object?> Value, CellKind Kind = CellKind.Text, ColumnRole Role = ColumnRole.Plain)
    : ExportField(Name, Meaning, Kind, Role);
