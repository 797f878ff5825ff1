using System.Text.Json;
using HansardMiner.Present;
using HansardMiner.Store;

namespace HansardMiner.App.Output;

/// <summary>What is known of a source, as JSON properties.</summary>
internal static class SourceJson
{
    public static void Facts(Utf8JsonWriter json, SourceRecord source, string? outcome = null)
    {
        json.WriteString("path", source.Source.Path);
        json.WriteString("sha256", source.Source.Sha256);
        json.WriteNumber("bytes", source.Source.Bytes);
        json.WriteString("format", source.Format);
        json.WriteString("outcome", outcome ?? Wording.Outcome(source.Outcome));
        json.WriteNumber("documents", source.Counts.Documents);
        json.WriteNumber("speeches", source.Counts.Speeches);
        json.WriteNumber("questions", source.Counts.Questions);
        json.WriteNumber("answers", source.Counts.Answers);
        json.WriteNumber("claims", source.Counts.Claims);
        json.WriteNumber("undertakings", source.Counts.Undertakings);
        json.Array("diagnostics", source.Diagnostics, diagnostic =>
        {
            json.WriteStartObject();
            json.WriteString("kind", diagnostic.Kind.ToString().ToLowerInvariant());
            json.WriteString("name", diagnostic.Name);
            json.WriteString("message", diagnostic.Message);
            json.WriteString("where", diagnostic.Where);
            json.WriteEndObject();
        });
    }
}
