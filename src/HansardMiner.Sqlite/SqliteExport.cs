using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HansardMiner.Present.Exports;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Export;
using HansardMiner.Store;

namespace HansardMiner.Sqlite;

/// <summary>
/// Tables as a SQLite file that Datasette opens: real foreign keys, indexes on what is counted and picked by, full-text search, views for reading, ISO days, no write-ahead log.
/// Beside it stands a description for Datasette: titles, licence, meaning of each column.
/// </summary>
public static class SqliteExport
{
    /// <summary>Writes the file; there must be none of that name.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="book">The tables.</param>
    public static IReadOnlyList<WrittenTable> Write(string path, ExportBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        using var database = Database.OpenForWriting(path);
        database.Execute("PRAGMA page_size=4096; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; BEGIN");
        var written = new List<WrittenTable>();
        foreach (var table in book.Tables)
        {
            database.Execute(ExportSchema.Table(table, book.Tables));
        }
        foreach (var table in book.Tables)
        {
            written.Add(new WrittenTable(table.Name, Rows(database, table)));
        }
        foreach (var statement in book.Tables.SelectMany(ExportSchema.Indexes).Concat(book.Tables.Select(ExportSchema.Search).OfType<string>()).Concat(ExportViews.For(book.Tables)))
        {
            database.Execute(statement);
        }
        About(database, book);
        database.Execute("COMMIT; ANALYZE");
        if (database.Scalar("SELECT count(*) FROM pragma_foreign_key_check") is > 0 and var loose)
        {
            throw new StoreException($"{loose} references of the export point to rows that are not in it: this is a fault of the program; please report it");
        }
        return written;
    }

    /// <summary>The name of the description that stands beside a file.</summary>
    public static string MetadataPath(string path) => Path.ChangeExtension(path, null) + ".metadata.yaml";

    private static long Rows(Database database, ExportTable table)
    {
        var columns = string.Join(", ", table.Fields.Select(f => ExportSchema.Quoted(f.Name)));
        var places = string.Join(", ", table.Fields.Select((_, i) => FormattableString.Invariant($"?{i + 1}")));
        using var statement = database.Use($"INSERT INTO {ExportSchema.Quoted(table.Name)} ({columns}) VALUES ({places})");
        var count = 0L;
        foreach (var row in table.Rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                Bind(statement, i + 1, row[i]);
            }
            statement.Run();
            count++;
        }
        return count;
    }

    private static void Bind(Statement statement, int at, object? value)
    {
        switch (value)
        {
            case decimal number when number == decimal.Truncate(number) && Math.Abs(number) <= long.MaxValue:
                statement.Bind(at, (long)number);
                break;
            case decimal number:
                statement.Bind(at, (double)number);
                break;
            case int number:
                statement.Bind(at, (long)number);
                break;
            case bool truth:
                statement.Bind(at, truth ? 1L : 0L);
                break;
            default:
                statement.Bind(at, CellText.Of(value));
                break;
        }
    }

    private static void About(Database database, ExportBook book)
    {
        database.Execute("CREATE TABLE about (what TEXT, meaning TEXT); CREATE TABLE columns (table_name TEXT, column_name TEXT, meaning TEXT)");
        using var about = database.Use("INSERT INTO about VALUES (?1, ?2)");
        about.Bind(1, "title").Bind(2, book.Title).Run();
        foreach (var line in book.Licence)
        {
            about.Bind(1, "licence").Bind(2, line).Run();
        }
        foreach (var table in book.Tables)
        {
            about.Bind(1, "table " + table.Name).Bind(2, table.Title).Run();
        }
        using var columns = database.Use("INSERT INTO columns VALUES (?1, ?2, ?3)");
        foreach (var (table, field) in book.Tables.SelectMany(t => t.Fields.Select(f => (t, f))))
        {
            columns.Bind(1, table.Name).Bind(2, field.Name).Bind(3, field.Meaning).Run();
        }
    }
}
