using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Present.Exports;

/// <summary>A table to be written: its columns, and its rows one by one. The rows are gone through once.</summary>
/// <param name="Name">Its name: the sheet, the table of a database, part of a file's name.</param>
/// <param name="Title">What a row of it is, in a few words.</param>
/// <param name="Fields">Its columns.</param>
/// <param name="Rows">Its rows: a cell for each column.</param>
public sealed record ExportTable(string Name, string Title, IReadOnlyList<ExportField> Fields, IEnumerable<object?[]> Rows)
{
    /// <summary>Columns whose cells name a row of another table, with that table; empty when there are none.</summary>
    public IReadOnlyDictionary<string, string> References { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether it only ties rows of other tables together: of use in a database, and in the way elsewhere.</summary>
    public bool IsTie { get; init; }

    /// <summary>A table of things.</summary>
    public static ExportTable Of<T>(string name, string title, IReadOnlyList<ExportColumn<T>> columns, IEnumerable<T> rows)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        return new ExportTable(name, title, columns, rows.Select(row => Cells(columns, row)));
    }

    private static object?[] Cells<T>(IReadOnlyList<ExportColumn<T>> columns, T row)
    {
        var cells = new object?[columns.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = columns[i].Value(row);
        }
        return cells;
    }
}
