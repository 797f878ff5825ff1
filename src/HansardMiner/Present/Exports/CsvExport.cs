using System;
using System.IO;
using System.Linq;
using CsvHelper;

namespace HansardMiner.Present.Exports;

/// <summary>
/// Tables as RFC 4180 CSV: one header row, ISO dates, plain numbers, empty cells for what is not stated. A text that a spreadsheet would take for
/// a formula is given a leading apostrophe; numbers stay numbers.
/// </summary>
public static class CsvExport
{
    /// <summary>Writes a table.</summary>
    public static WrittenTable Write(TextWriter writer, ExportTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        using var csv = CsvWriter.Create(writer, CsvWriterOptions.Default, leaveOpen: true);
        csv.WriteHeader([.. table.Fields.Select(c => c.Name)]);
        var count = 0L;
        foreach (var row in table.Rows)
        {
            csv.WriteRecord([.. row.Select(Cell)]);
            count++;
        }
        csv.Flush();
        return new WrittenTable(table.Name, count);
    }

    /// <summary>A text made safe for spreadsheets: the text itself unless its first letter would begin a formula.</summary>
    public static string Guard(string text) => CellText.IsDangerous(text) ? "'" + text : text;

    private static string Cell(object? value) => value switch
    {
        Uri link => Guard(link.OriginalString),
        string text => Guard(text),
        _ => CellText.Of(value) ?? "",
    };
}
