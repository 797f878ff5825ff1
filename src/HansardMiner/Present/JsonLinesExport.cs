using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HansardMiner.Present;

/// <summary>Rows as JSON Lines: one object a line, the same columns as the CSV, texts unchanged, null for what is not stated.</summary>
public static class JsonLinesExport
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes rows; answers how many.</summary>
    public static int Write<T>(TextWriter writer, IReadOnlyList<ExportColumn<T>> columns, IEnumerable<T> rows)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        using var buffer = new MemoryStream();
        var count = 0;
        foreach (var row in rows)
        {
            buffer.SetLength(0);
            using (var json = new Utf8JsonWriter(buffer, Options))
            {
                Object(json, columns, row);
            }
            writer.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
            writer.Write('\n');
            count++;
        }
        return count;
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
            case null:
                json.WriteNullValue();
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case decimal number:
                json.WriteRawValue(number.ToString("0.############################", CultureInfo.InvariantCulture));
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case DateOnly day:
                json.WriteStringValue(Wording.Iso(day));
                break;
            case TimeOnly time:
                json.WriteStringValue(time.ToString("HH:mm:ss", CultureInfo.InvariantCulture));
                break;
            default:
                json.WriteStringValue(value.ToString());
                break;
        }
    }
}
