using System.CommandLine;
using System.IO;
using System.Linq;
using HansardMiner.Alerts;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;

namespace HansardMiner.App.Commands;

/// <summary><c>hansard searches</c>: searches kept under a name, for feeds and digests.</summary>
internal static class SearchesCommand
{
    private static readonly TableHead[] s_columns = [new("name", Wraps: true), new("tells"), new("query", Wraps: true)];

    public static Command Build(Door door) =>
        new("searches", "Keeps searches under a name, in the index's folder: their feeds and latest hits are on the page “Saved” of hansard serve, and hansard digest tells what is new in them.")
        {
            Add(door), List(door), Remove(door),
        };

    /// <summary>What of a search is told.</summary>
    public static Option<string?> Only(string description)
    {
        var only = Options.Text("--only", "SCOPE", description);
        only.AcceptOnlyFromAmong([.. AlertScopes.All.Select(AlertScopes.Name)]);
        return only;
    }

    private static Command Add(Door door)
    {
        var name = new Argument<string>("NAME") { Description = "The name: any words, in quotation marks where they are several." };
        var query = Options.Query(isNeeded: true);
        var only = Only("What is told: all, ministers (what ministers said), figures (what gives figures) or new-figures (only values not given before for the same measure).");
        return door.Command(
            "add",
            "Saves a search.",
            (result, settings, _) =>
            {
                var search = SavedSearch.Of(result.GetRequiredValue(name), Options.Joined(result.GetValue(query)), AlertScopes.Parse(result.GetValue(only))!.Value);
                var parsed = Engines.Understand(search.Query, settings, withVariants: true);
                Of(settings).Add(search);
                settings.Screen.Wrapped(Screen.Safe($"Saved “{search.Name}”: {parsed.ReadBack} ({AlertScopes.Said(search.Scope)})."));
                return ExitCode.Ok;
            },
            name, query, only);
    }

    private static Command List(Door door)
    {
        var json = Options.Json();
        return door.Command(
            "list",
            "Lists the saved searches.",
            (result, settings, _) =>
            {
                var all = Of(settings).All();
                if (result.GetValue(json))
                {
                    Json.Write(settings.Screen, writer =>
                    {
                        writer.WriteStartArray();
                        foreach (var search in all)
                        {
                            writer.WriteStartObject();
                            writer.WriteString("name", search.Name);
                            writer.WriteString("query", search.Query);
                            writer.WriteString("only", AlertScopes.Name(search.Scope));
                            writer.WriteEndObject();
                        }
                        writer.WriteEndArray();
                    });
                }
                else if (all.Count == 0)
                {
                    settings.Screen.Line("No searches are saved: hansard searches add NAME QUERY saves one.");
                }
                else
                {
                    settings.Screen.Table(s_columns, [.. all.Select(s => new[] { Screen.Safe(s.Name), AlertScopes.Said(s.Scope), Screen.Safe(s.Query) })]);
                }
                return ExitCode.Ok;
            },
            json);
    }

    private static Command Remove(Door door)
    {
        var name = new Argument<string>("NAME") { Description = "The name." };
        return door.Command(
            "remove",
            "Takes a saved search off the list. What digests have told of it stays on record.",
            (result, settings, _) =>
            {
                var asked = result.GetRequiredValue(name);
                if (!Of(settings).Remove(asked))
                {
                    throw new UserException(Screen.Safe($"there is no saved search “{asked}”: hansard searches list names them"));
                }
                settings.Screen.Line(Screen.Safe($"Removed “{asked}”."));
                return ExitCode.Ok;
            },
            name);
    }

    private static SavedSearches Of(Settings settings) => Directory.Exists(settings.Index) ? new SavedSearches(settings.Index)
        : throw new UserException($"there is no index in {settings.Index}: run “hansard mine PATH” first, or name another folder with --index");
}
