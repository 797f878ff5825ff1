using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.Query;

namespace HansardMiner.App.Commands;

/// <summary>How a query is understood: in English, as a query that gives the same, with what was ignored and which spellings were added.</summary>
internal static class QueryExplained
{
    public static int Write(Settings settings, ParsedQuery parsed, bool asJson)
    {
        var screen = settings.Screen;
        if (asJson)
        {
            Json.Write(screen, json =>
            {
                json.WriteStartObject();
                Facts(json, parsed, []);
                json.WriteEndObject();
            });
            return ExitCode.Ok;
        }
        screen.Wrapped(Screen.Safe($"Looks for {parsed.ReadBack}."));
        screen.Wrapped(Screen.Safe($"As a query: {parsed.Text}"));
        foreach (var variant in parsed.Variants)
        {
            screen.Wrapped(Screen.Safe($"“{variant.Typed}” is also looked for as {string.Join(", ", variant.Also)} (not with --no-variants)."));
        }
        return ExitCode.Ok;
    }

    /// <summary>The same as properties of a JSON object that is open.</summary>
    public static void Facts(Utf8JsonWriter json, ParsedQuery parsed, IReadOnlyList<string> meant)
    {
        json.WriteString("understood", parsed.ReadBack);
        json.WriteString("query", parsed.Text);
        json.Texts("ignored", parsed.Ignored);
        json.Array("variants", parsed.Variants, variant =>
        {
            json.WriteStartObject();
            json.WriteString("typed", variant.Typed);
            json.Texts("also", variant.Also);
            json.WriteEndObject();
        });
        json.Texts("suggestions", parsed.Suggestions.Concat(meant));
    }
}
