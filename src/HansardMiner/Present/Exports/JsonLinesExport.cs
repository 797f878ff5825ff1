using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HansardMiner.Present.Exports;

/// <summary>Rows as JSON Lines: one object a line, the same columns as the CSV, texts unchanged, null for what is not stated.</summary>
public static class JsonLinesExport
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a table.</summary>
    public static WrittenTable Write(TextWriter writer, ExportTable table)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(table);
        using var buffer = new MemoryStream();
        using var json = new Utf8JsonWriter(buffer, Options);
        var count = 0L;
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < row.Length; i++)
            {
                json.WritePropertyName(table.Fields[i].Name);
                Value(json, row[i]);
            }
            json.WriteEndObject();
            json.Flush();
            writer.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
            writer.Write('\n');
            buffer.SetLength(0);
            json.Reset();
            count++;
        }
        return new WrittenTable(table.Name, count);
    }

    /// <summary>Writes one row as an object.</summary>
    public static void Object<T>(Utf8JsonWriter json, IReadOnlyList<ExportColumn<T>> columns, T row)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(columns);
        json.WriteStartObject();
        foreach (var column in columns)
        {
            json.WritePropertyName(column.Name);
            Value(json, column.Value(row));
        }
        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case decimal number:
                json.WriteRawValue(CellText.Number(number));
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            default:
                json.WriteStringValue(CellText.Of(value));
                break;
        }
    }
}
