using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HansardMiner.App.Setup;
using HansardMiner.Present.Exports;
using HansardMiner.Sqlite;
using HansardMiner.Sqlite.Export;

namespace HansardMiner.App.Commands;

/// <summary>A file format of <c>hansard export</c>.</summary>
/// <param name="Option">The option that asks for it.</param>
/// <param name="Description">What it writes.</param>
/// <param name="HoldsTables">Whether one file holds several tables; otherwise each has a file of its own.</param>
/// <param name="Print">Writes the first table as text; null for formats of bytes.</param>
/// <param name="Write">Writes a book to a file, with a byte order mark or without; of a format whose files hold one table, a book of that table.</param>
internal sealed record ExportFormat(
    string Option, string Description, bool HoldsTables, Func<TextWriter, ExportBook, WrittenTable>? Print, Func<string, ExportBook, bool, IReadOnlyList<WrittenTable>> Write)
{
    /// <summary>All formats.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        Text("--csv", "Write CSV (RFC 4180, UTF-8); - writes to the output.", (writer, book) => CsvExport.Write(writer, book.Tables[0])),
        Text("--jsonl", "Write JSON Lines; - writes to the output.", (writer, book) => JsonLinesExport.Write(writer, book.Tables[0])),
        Text("--jsonld", "Write the figures as JSON-LD in the words of schema.org; - writes to the output.", (writer, book) =>
            JsonLdExport.Write(writer, book.Title, book.Figures ?? throw new UserException("--jsonld works with “export claims” and “export timeline” only"))) with { HoldsTables = true },
        new("--xlsx", "Write an Excel workbook, a sheet for each table.", HoldsTables: true, null, (file, book, _) => Files.Bytes(file, stream => XlsxExport.Write(stream, book))),
        new("--sqlite", "Write a SQLite file that Datasette opens, and its description beside it.", HoldsTables: true, null, WriteSqlite),
        new("--parquet", "Write Apache Parquet.", HoldsTables: false, null, (file, book, _) => Files.Bytes(file, stream => (IReadOnlyList<WrittenTable>)[ParquetExport.Write(stream, book, book.Tables[0])])),
    ];

    /// <summary>Writes a book: one file, or for formats of one table a file for each.</summary>
    /// <returns>The files with what stands in them.</returns>
    public IEnumerable<(string File, IReadOnlyList<WrittenTable> Tables)> WriteAll(string file, ExportBook book, bool withMark)
    {
        var sheets = book.Sheets.ToList();
        if (HoldsTables || sheets.Count == 1)
        {
            yield return (file, Write(file, HoldsTables ? book : book with { Tables = sheets }, withMark));
            yield break;
        }
        foreach (var sheet in sheets)
        {
            var own = Path.ChangeExtension(file, null) + "." + sheet.Name + Path.GetExtension(file);
            yield return (own, Write(own, book with { Tables = [sheet] }, withMark));
        }
    }

    private static ExportFormat Text(string option, string description, Func<TextWriter, ExportBook, WrittenTable> print) =>
        new(option, description, HoldsTables: false, print, (file, book, withMark) => [Files.Write(file, writer => print(writer, book), withMark)]);

    private static IReadOnlyList<WrittenTable> WriteSqlite(string file, ExportBook book, bool withMark)
    {
        var written = Files.Place(file, part => SqliteExport.Write(part, book));
        var beside = SqliteExport.MetadataPath(file);
        Files.Write(beside, writer =>
        {
            writer.Write(DatasetteMetadata.Of(Path.GetFileNameWithoutExtension(file), book));
            return 0;
        });
        return written;
    }
}
