using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using HansardMiner.Text;

namespace HansardMiner.Tests.Golden;

/// <summary>
/// What is expected of a sample, in corpus/golden/&lt;format&gt;/&lt;id&gt;.json. With UPDATE_GOLDEN=1 the files are written anew: review the difference before committing it.
/// </summary>
internal static class GoldenFile
{
    private static readonly JsonSerializerOptions _options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters =
        {
            new JsonStringEnumConverter(),
            new ValueConverter<RecordId>(v => v.Value),
            new ValueConverter<Uin>(v => v.Value),
            new ValueConverter<Column>(v => v.Value),
            new ValueConverter<Passage>(v => $"{v.Kind} {v.Span.Start}-{v.Span.End}{(v.IsClipped ? " clipped" : "")}"),
            new ValueConverter<ColumnChange>(v => $"{v.Column} from {v.Offset}"),
            new ValueConverter<SourcePlace>(v => v.ToString()),
            new ValueConverter<TextSpan>(v => $"{v.Start}-{v.End}"),
            new ValueConverter<TableCell>(v => $"row {v.Row} column {v.Column} ({v.RowSpan} x {v.ColumnSpan}) {v.Span.Start}-{v.Span.End} {v.Marks}"),
            new ValueConverter<DivisionVote>(v => $"{v.Vote}{(v.IsTeller ? " teller" : "")}: {v.Name} {v.PersonId}".TrimEnd()),
        },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutNoTables } },
    };

    /// <summary>Whether expected files are to be written anew.</summary>
    public static bool IsUpdating => Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    /// <summary>Where the file that is expected of a sample stands.</summary>
    public static string PathOf(string sample) => Path.Combine(
        Corpus.Repository, "corpus", "golden", Path.GetFileName(Path.GetDirectoryName(sample))!, Path.GetFileNameWithoutExtension(sample) + ".json");

    /// <summary>A reading as the golden files write it.</summary>
    public static string Write(string format, Reading reading)
    {
        var documents = new List<object>(reading.Documents);
        var redirects = new List<string>();
        foreach (var (old, current) in reading.Redirects)
        {
            redirects.Add($"{old} -> {current}");
        }
        return JsonSerializer.Serialize(new { format, documents, diagnostics = reading.Diagnostics, redirects }, _options) + "\n";
    }

    private static void LeaveOutNoTables(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.Name == nameof(Contribution.Tables))
            {
                property.ShouldSerialize = (_, tables) => tables is IReadOnlyList<AnswerTable> { Count: > 0 };
            }
        }
    }

    private sealed class ValueConverter<T>(Func<T, string> text) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(text(value));
    }
}
