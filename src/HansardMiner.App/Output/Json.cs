using System;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HansardMiner.App.Output;

/// <summary>JSON on the data writer, for scripts.</summary>
internal static class Json
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Screen screen, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }
        screen.Line(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    public static void Array<T>(this Utf8JsonWriter json, string name, System.Collections.Generic.IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }
        json.WriteEndArray();
    }

    public static void Texts(this Utf8JsonWriter json, string name, System.Collections.Generic.IEnumerable<string> items) =>
        json.Array(name, items, json.WriteStringValue);
}
