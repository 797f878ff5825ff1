using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Parquet;
using Parquet.Schema;

namespace HansardMiner.Present.Exports;

/// <summary>A table as Apache Parquet: typed columns, compressed, read by DuckDB, pandas, R and Spark. Title, licence and column meanings stand in the file's metadata.</summary>
public static class ParquetExport
{
    private const int RowsOfGroup = 20_000;

    /// <summary>Writes a table.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="book">The export of which it is a part.</param>
    /// <param name="table">The table.</param>
    public static WrittenTable Write(Stream stream, ExportBook book, ExportTable table)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(table);
        return WriteAsync(stream, book, table).GetAwaiter().GetResult();
    }

    private static async Task<WrittenTable> WriteAsync(Stream stream, ExportBook book, ExportTable table)
    {
        var fields = table.Fields.Select(Field).ToArray();
        var count = 0L;
        var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), stream).ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            writer.CustomMetadata = About(book, table);
            foreach (var rows in table.Rows.Chunk(RowsOfGroup))
            {
                using var group = writer.CreateRowGroup();
                for (var i = 0; i < fields.Length; i++)
                {
                    await Column(group, fields[i], table.Fields[i].Kind, rows, i).ConfigureAwait(false);
                }
                count += rows.Length;
            }
            if (count == 0)
            {
                using var group = writer.CreateRowGroup();
                for (var i = 0; i < fields.Length; i++)
                {
                    await Column(group, fields[i], table.Fields[i].Kind, [], i).ConfigureAwait(false);
                }
            }
        }
        return new WrittenTable(table.Name, count);
    }

    private static Dictionary<string, string> About(ExportBook book, ExportTable table)
    {
        var about = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = book.Title, ["table"] = $"{table.Name}: {table.Title}", ["licence"] = string.Join(" ", book.Licence),
        };
        foreach (var field in table.Fields)
        {
            about["meaning of " + field.Name] = field.Meaning;
        }
        return about;
    }

    private static DataField Field(ExportField field) => field.Kind switch
    {
        CellKind.Number => new DataField<double?>(field.Name),
        CellKind.Integer => new DataField<int?>(field.Name),
        CellKind.Truth => new DataField<bool?>(field.Name),
        CellKind.Day => new DataField<DateOnly?>(field.Name),
        _ => new DataField<string>(field.Name),
    };

    private static async Task Column(ParquetRowGroupWriter group, DataField field, CellKind kind, object?[][] rows, int at)
    {
        switch (kind)
        {
            case CellKind.Number:
                await group.WriteAsync<double>(field, rows.Select(r => r[at] is decimal number ? (double)number : (double?)null).ToArray()).ConfigureAwait(false);
                break;
            case CellKind.Integer:
                await group.WriteAsync<int>(field, rows.Select(r => (int?)r[at]).ToArray()).ConfigureAwait(false);
                break;
            case CellKind.Truth:
                await group.WriteAsync<bool>(field, rows.Select(r => (bool?)r[at]).ToArray()).ConfigureAwait(false);
                break;
            case CellKind.Day:
                await group.WriteAsync<DateOnly>(field, rows.Select(r => (DateOnly?)r[at]).ToArray()).ConfigureAwait(false);
                break;
            default:
                await group.WriteAsync(field, (IReadOnlyCollection<string?>)[.. rows.Select(r => CellText.Of(r[at]))]).ConfigureAwait(false);
                break;
        }
    }
}
