using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Present.Exports;

namespace HansardMiner.Sqlite.Export;

/// <summary>The SQL that makes the tables, indexes and search of an exported file.</summary>
internal static class ExportSchema
{
    /// <summary>A name in SQL.</summary>
    public static string Quoted(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    /// <summary>
    /// A table. Where rows are named by a text, they also have a number of their own: the search table points to it, and it stays the same when the file is vacuumed.
    /// </summary>
    public static string Table(ExportTable table, IReadOnlyList<ExportTable> all)
    {
        var hasNumber = table.Fields.Any(f => f is { Role: ColumnRole.Key, Kind: CellKind.Integer });
        var columns = table.Fields.Select(f => $"{Quoted(f.Name)} {Kind(f.Kind)}{Rule(table, f, all)}");
        return $"CREATE TABLE {Quoted(table.Name)} ({string.Join(", ", hasNumber ? columns : columns.Prepend("\"number\" INTEGER PRIMARY KEY"))})";
    }

    /// <summary>Indexes on what rows are counted and picked by, and on what points to other tables.</summary>
    public static IEnumerable<string> Indexes(ExportTable table) => table.Fields
        .Where(f => f.Role == ColumnRole.Facet || f.Kind == CellKind.Day || table.References.ContainsKey(f.Name))
        .Select(f => $"CREATE INDEX {Quoted($"{table.Name} by {f.Name}")} ON {Quoted(table.Name)} ({Quoted(f.Name)})");

    /// <summary>A search table over the columns with words; null where there are none. Datasette finds it by its content, and shows a search box.</summary>
    public static string? Search(ExportTable table)
    {
        var columns = table.Fields.Where(f => f.Role == ColumnRole.Searched).Select(f => Quoted(f.Name)).ToList();
        if (columns.Count == 0)
        {
            return null;
        }
        var search = Quoted(table.Name + "_fts");
        return $"CREATE VIRTUAL TABLE {search} USING fts5({string.Join(", ", columns)}, content={Quoted(table.Name)}, content_rowid={Quoted(RowId(table))}, tokenize=\"porter unicode61\"); "
            + $"INSERT INTO {search}({search}) VALUES ('rebuild')";
    }

    private static string RowId(ExportTable table) => table.Fields.FirstOrDefault(f => f is { Role: ColumnRole.Key, Kind: CellKind.Integer })?.Name ?? "number";

    private static string Rule(ExportTable table, ExportField field, IReadOnlyList<ExportTable> all) => field.Role == ColumnRole.Key
        ? field.Kind == CellKind.Integer ? " PRIMARY KEY" : " NOT NULL UNIQUE"
        : table.References.TryGetValue(field.Name, out var target) && all.FirstOrDefault(t => t.Name == target) is { } other
            ? $" REFERENCES {Quoted(target)} ({Quoted(other.Fields.Single(f => f.Role == ColumnRole.Key).Name)})"
            : "";

    private static string Kind(CellKind kind) => kind switch
    {
        CellKind.Integer or CellKind.Truth => "INTEGER",
        CellKind.Number => "NUMERIC",
        _ => "TEXT",
    };
}
