using System;
using System.Collections.Generic;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace HansardMiner.Present.Answers;

/// <summary>Answers as JSON: names in small letters with underscores, ISO days, null for what is not stated, texts unchanged.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, GenerationMode = JsonSourceGenerationMode.Metadata | JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(ExplainedAnswer))]
[JsonSerializable(typeof(SearchAnswer))]
[JsonSerializable(typeof(RecordAnswer))]
[JsonSerializable(typeof(CitedAnswer))]
[JsonSerializable(typeof(LikeAnswer))]
[JsonSerializable(typeof(FiguresAnswer))]
[JsonSerializable(typeof(IReadOnlyList<FigureAnswer>))]
[JsonSerializable(typeof(IReadOnlyList<UndertakingAnswer>))]
[JsonSerializable(typeof(UndertakingsAnswer))]
[JsonSerializable(typeof(TimelineAnswer))]
[JsonSerializable(typeof(HarvestAnswer))]
[JsonSerializable(typeof(ArchiveAnswer))]
[JsonSerializable(typeof(SourcesAnswer))]
[JsonSerializable(typeof(StatusAnswer))]
public sealed partial class AnswerJson : JsonSerializerContext
{
    /// <summary>For people and scripts at a terminal: indented, letters as they are.</summary>
    public static AnswerJson Printed { get; } = With(JavaScriptEncoder.UnsafeRelaxedJsonEscaping, isIndented: true);

    /// <summary>For programs: on one line, letters as they are but for those that mean something in HTML.</summary>
    public static AnswerJson Sent { get; } = With(JavaScriptEncoder.Create(UnicodeRanges.All), isIndented: false);

    /// <summary>The answer as it is printed at a terminal.</summary>
    public static string Print<T>(T answer) => JsonSerializer.Serialize(answer, typeof(T), Printed);

    /// <summary>The answer as it is sent to programs.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="type">Its type: one of those above.</param>
    public static byte[] Send(object answer, Type type) => JsonSerializer.SerializeToUtf8Bytes(answer, type, Sent);

    private static AnswerJson With(JavaScriptEncoder encoder, bool isIndented) =>
        new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, Encoder = encoder, WriteIndented = isIndented });
}
