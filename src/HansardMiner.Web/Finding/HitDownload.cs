using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HansardMiner.Present;
using HansardMiner.Present.Exports;
using HansardMiner.Query;
using HansardMiner.Store;

namespace HansardMiner.Web.Finding;

/// <summary>The hits of a search as a file.</summary>
internal static class HitDownload
{
    /// <summary>How many hits a file holds at the most.</summary>
    public const int Most = 10_000;

    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes CSV.</summary>
    public static void Csv(Stream stream, HitWalk walk, ParsedQuery parsed)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        CsvExport.Write(writer, Book(walk, parsed).Tables[0]);
    }

    /// <summary>Writes a workbook.</summary>
    public static void Xlsx(Stream stream, HitWalk walk, ParsedQuery parsed) => XlsxExport.Write(stream, Book(walk, parsed));

    /// <summary>Writes JSON: the query as it was understood, the hits with the columns of the other files, and whether they are all.</summary>
    public static void Json(Stream stream, HitWalk walk, ParsedQuery parsed)
    {
        using var json = new Utf8JsonWriter(stream, s_options);
        json.WriteStartObject();
        json.WriteString("query", parsed.Text);
        json.WriteString("read_back", parsed.ReadBack);
        json.WriteString("licence", Licence.OpenParliament);
        json.WriteStartArray("hits");
        foreach (var hit in walk.Hits())
        {
            JsonLinesExport.Object(json, HitRow.Columns, hit);
            if (json.BytesPending > 1 << 16)
            {
                json.Flush();
            }
        }
        json.WriteEndArray();
        json.WriteBoolean("is_whole", !walk.HasMore && walk.Note is null);
        json.WriteString("note", walk.Note ?? (walk.HasMore ? $"the first {Wording.Plain(Most)} hits: there are more" : null));
        json.WriteEndObject();
    }

    private static ExportBook Book(HitWalk walk, ParsedQuery parsed) =>
        new($"Found: {parsed.Text}", [ExportTable.Of("hits", "a contribution that was found", HitRow.Columns, walk.Hits())]);
}
