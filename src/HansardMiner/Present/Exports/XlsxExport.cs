using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace HansardMiner.Present.Exports;

/// <summary>
/// Tables as an Excel workbook: a sheet for each, numbers and days as such, addresses that open, and a sheet "about" with licence and column dictionary.
/// Rows are written as they come, so that a million need no memory; a table longer than a sheet goes on in the next one. No text is ever a formula.
/// </summary>
public static class XlsxExport
{
    /// <summary>The rows of a sheet, without its header.</summary>
    public const int RowsOfSheet = 1_048_575;

    /// <summary>Writes a workbook; answers what stands in it.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="book">The tables.</param>
    /// <param name="mostRows">How many rows a sheet holds below its header.</param>
    public static IReadOnlyList<WrittenTable> Write(Stream stream, ExportBook book, int mostRows = RowsOfSheet)
    {
        ArgumentNullException.ThrowIfNull(book);
        using var package = new XlsxPackage(stream);
        var written = new List<WrittenTable>();
        foreach (var table in book.Sheets)
        {
            written.Add(Write(package, table, mostRows));
        }
        package.Sheet("about", isFirst: true, xml => new XlsxSheet(xml, [new("table", CellKind.Text), new("column", CellKind.Text), new("meaning", CellKind.Text, IsWide: true)])
            .Write(About(book, written), mostRows));
        return written;
    }

    private static WrittenTable Write(XlsxPackage package, ExportTable table, int mostRows)
    {
        using var rows = table.Rows.GetEnumerator();
        var (count, cut, sheets) = (0L, 0, 0);
        var more = rows.MoveNext();
        do
        {
            sheets++;
            var name = sheets == 1 ? table.Name : FormattableString.Invariant($"{table.Name} {sheets}");
            var taken = 0;
            package.Sheet(name, isFirst: false, xml =>
            {
                var sheet = new XlsxSheet(xml, [.. table.Fields.Select(f => new XlsxColumn(f.Name, f.Kind, f.Role == ColumnRole.Searched))]);
                var links = sheet.Write(Taken(), mostRows);
                cut += sheet.Cut;
                return links;
            });
            count += taken;

            IEnumerable<object?[]> Taken()
            {
                while (more && taken < mostRows)
                {
                    var row = rows.Current;
                    taken++;
                    more = rows.MoveNext();
                    yield return row;
                }
            }
        }
        while (more);
        var notes = new List<string>();
        if (sheets > 1)
        {
            notes.Add($"more rows than a sheet holds: they go on in “{table.Name} 2”" + (sheets > 2 ? FormattableString.Invariant($" to “{table.Name} {sheets}”") : ""));
        }
        if (cut > 0)
        {
            notes.Add($"{Wording.Number("text", cut)} longer than a cell holds ({XlsxText.Most:N0} letters) cut, and marked where; other formats hold them whole");
        }
        return new WrittenTable(table.Name, count, notes.Count == 0 ? null : string.Join("; ", notes));
    }

    private static IEnumerable<object?[]> About(ExportBook book, IReadOnlyList<WrittenTable> written)
    {
        yield return [book.Title, null, null];
        foreach (var line in book.Licence)
        {
            yield return ["licence", null, line];
        }
        yield return ["empty cells", null, "what the source does not state is empty"];
        yield return ["formulas", null, "no cell is a formula: texts that begin like one are marked as text and otherwise unchanged"];
        foreach (var table in book.Sheets)
        {
            var rows = written.Single(w => w.Name == table.Name);
            yield return [table.Name, null, $"{table.Title}: {Wording.Number("row", rows.Rows)}" + (rows.Note is null ? "" : "; " + rows.Note)];
            foreach (var field in table.Fields)
            {
                yield return [table.Name, field.Name, field.Meaning];
            }
        }
    }
}
