using System;
using System.Globalization;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using HansardMiner.Claims;
using HansardMiner.Extract;
using HansardMiner.Text;

namespace HansardMiner.Present;

/// <summary>Writes the claims of given passages in the shape of the gold files, one JSON object a line, for scoring.</summary>
public static class GoldShape
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads passages (id, text, date, speaker, …) and writes each with the claims and rejects found in it.</summary>
    /// <param name="input">JSON Lines; other fields are passed on, "claims" and "rejects" are replaced.</param>
    /// <param name="output">Where the lines go.</param>
    /// <returns>The number of passages.</returns>
    public static int Write(TextReader input, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        var count = 0;
        while (input.ReadLine() is { } line)
        {
            if (line.AsSpan().Trim().IsEmpty)
            {
                continue;
            }
            using var row = JsonDocument.Parse(line);
            using var buffer = new MemoryStream();
            using (var json = new Utf8JsonWriter(buffer, Options))
            {
                WriteRow(json, row.RootElement);
            }
            output.Write(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
            output.Write('\n');
            count++;
        }
        return count;
    }

    private static void WriteRow(Utf8JsonWriter json, JsonElement row)
    {
        var text = row.GetProperty("text").GetString() ?? "";
        var said = row.TryGetProperty("date", out var date) && date.ValueKind == JsonValueKind.String
            && DateOnly.TryParseExact(date.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null;
        var found = Extractor.Default.Extract(text, new TextSpan(0, text.Length), said);
        json.WriteStartObject();
        foreach (var property in row.EnumerateObject())
        {
            if (property.Name is not ("claims" or "rejects" or "undertakings"))
            {
                property.WriteTo(json);
            }
        }
        json.WriteStartArray("claims");
        foreach (var claim in found.Claims)
        {
            WriteClaim(json, text, claim);
        }
        json.WriteEndArray();
        json.WriteStartArray("rejects");
        foreach (var rejection in found.Rejections)
        {
            json.WriteStartObject();
            WriteSpan(json, text, rejection.Span);
            json.WriteString("why", Why(rejection.Reason));
            json.WriteString("rule", rejection.Rule);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("undertakings");
        foreach (var one in Extractor.Default.Undertakings(text, new TextSpan(0, text.Length), said))
        {
            json.WriteStartObject();
            WriteSpan(json, text, one.Span);
            json.WriteString("actor", one.Actor);
            json.WriteString("action", one.Action);
            json.WriteString("strength", Lower(one.Strength));
            json.WriteBoolean("conditional", one.IsConditional);
            json.WriteString("deadline", one.Deadline?.Words);
            json.WriteString("from", Iso(one.Deadline?.From));
            json.WriteString("to", Iso(one.Deadline?.To));
            json.WriteString("rule", one.Derivation.Rule);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteClaim(Utf8JsonWriter json, string text, Claim claim)
    {
        json.WriteStartObject();
        WriteSpan(json, text, claim.Span);
        json.WriteString("kind", Lower(claim.Kind));
        json.WriteNumber("value", claim.Quantity.Value);
        if (claim.Quantity.High is { } high)
        {
            json.WriteNumber("high", high);
        }
        else
        {
            json.WriteNull("high");
        }
        json.WriteString("bound", Lower(claim.Quantity.Bound));
        json.WriteString("unit", claim.Quantity.Unit?.Symbol);
        json.WriteString("counted", claim.Counted);
        json.WriteString("change", claim.Change is { } change ? Lower(change) : null);
        json.WriteString("when", claim.Period?.Words);
        json.WriteString("from", Iso(claim.Period?.From));
        json.WriteString("to", Iso(claim.Period?.To));
        json.WriteString("where", claim.Where);
        json.WriteString("source", claim.Source);
        json.WriteString("status", Lower(claim.Status));
        if (claim.Links.Count > 0)
        {
            json.WriteStartArray("links");
            foreach (var link in claim.Links)
            {
                json.WriteStartObject();
                json.WriteString("role", Lower(link.Role));
                json.WriteNumber("start", link.Span.Start);
                json.WriteNumber("end", link.Span.End);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteString("rule", claim.Derivation.Rule);
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, string text, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteString("text", span.Of(text));
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Lower<T>(T value)
        where T : struct, Enum =>
        Enum.GetName(value)?.ToLowerInvariant() ?? "";

    private static string Why(RejectReason reason) => reason switch
    {
        RejectReason.QuestionNumber => "question-number",
        RejectReason.ListNumber => "list-number",
        _ => Lower(reason),
    };
}
