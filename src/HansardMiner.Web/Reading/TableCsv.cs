using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using HansardMiner.Present.Exports;
using HansardMiner.Tables;

namespace HansardMiner.Web.Reading;

/// <summary>A table as it is printed, as CSV: one header row, a cell for each column; plain numbers without the marks between thousands, everything else as printed and made safe for spreadsheets.</summary>
internal static partial class TableCsv
{
    public static string Write(ShownTable table)
    {
        var hasSections = table.Rows.Any(r => r.IsSection);
        var names = Names(table);
        var fields = new List<ExportField>();
        if (hasSections)
        {
            fields.Add(new ExportColumn<object>("section", "the heading inside the table", _ => null));
        }
        fields.AddRange(names.Select(n => new ExportColumn<object>(CsvExport.Guard(n), "as headed", _ => null)));
        using var writer = new StringWriter();
        CsvExport.Write(writer, new ExportTable("table", "a row of the table", fields, Rows(table, hasSections)));
        return writer.ToString();
    }

    private static IEnumerable<object?[]> Rows(ShownTable table, bool hasSections)
    {
        var section = (string?)null;
        var over = new ShownCell?[table.Columns];
        foreach (var row in table.Rows)
        {
            if (row.IsSection)
            {
                section = string.Join(' ', row.Cells.Select(c => Words(table, c)).Where(w => w.Length > 0));
                continue;
            }
            var cells = new object?[table.Columns];
            var at = row.Cells.Count > 0 ? row.Cells[0].Cell.Cell.Row : 0;
            for (var column = 0; column < table.Columns; column++)
            {
                // A label that stands over several rows is written into each of them.
                over[column] = row.Cells.FirstOrDefault(c => c.Cell.Cell.Column == column) ?? (over[column] is { } above && above.Cell.Cell.Row + above.Cell.Cell.RowSpan > at ? above : null);
                cells[column] = over[column] is { } cell ? Value(Words(table, cell)) : null;
            }
            yield return hasSections ? [section, .. cells] : cells;
        }
    }

    private static List<string> Names(ShownTable table)
    {
        var names = Enumerable.Range(0, table.Columns).Select(column => string.Join(
            ReadCell.Separator,
            table.Head.SelectMany(r => r.Cells).Where(c => c.Cell.Role == CellRole.Header && c.Cell.Cell.Column <= column && column < c.Cell.Cell.Column + c.Cell.Cell.ColumnSpan)
                .Select(c => Words(table, c)).Where(w => w.Length > 0))).ToList();
        for (var i = 0; i < names.Count; i++)
        {
            names[i] = names[i].Length == 0 ? FormattableString.Invariant($"column {i + 1}") : names[i];
        }
        return names;
    }

    private static string Words(ShownTable table, ShownCell cell) => cell.Cell.Words.Of(table.Text).ReplaceLineEndings(" ").Trim();

    private static object? Value(string words) => PlainNumber().IsMatch(words) && decimal.TryParse(
        words, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : words.Length == 0 ? null : words;

    // 1,234 · 12 · -3.5
    [GeneratedRegex(@"^-?(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,14})(?:\.\d{1,10})?$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainNumber();
}
