using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;

namespace HansardMiner.Fetch.Feeds;

/// <summary>The sections of a sitting day: ["Debate","WestHall","WMS","Petitions","Corrections","GEN","PBC"]. All of them are followed, whatever they are called.</summary>
internal static class HansardApiSections
{
    /// <summary>The step that names the sections of a day.</summary>
    public const string Day = "sections";

    /// <summary>The step that lists the headings of one section.</summary>
    public const string Tree = "tree";

    /// <summary>The list of a day's headings over all its sections.</summary>
    public const string Headings = "headings";

    private const int Most = 60;

    /// <summary>Asks for the sections of a day.</summary>
    public static FeedRequest First(FetchCell cell) =>
        HansardApiFeed.List(cell, Day, "overview/sectionsforday.json", ("date", FeedAddress.Day(cell.Day!.Value)), ("house", cell.House.ToString()));

    /// <summary>
    /// A tree is asked for each section. A sitting day without any section is a gap, and so is one without a heading in any of them: it counts as one that should list a document at least.
    /// One empty section among others is none.
    /// </summary>
    public static FeedFindings Follow(FeedRequest request, JsonStream json)
    {
        var names = new List<string>();
        if (!json.Read() || json.Token != JsonTokenType.StartArray)
        {
            return json.Token == JsonTokenType.StartObject ? Other(json.Value(), "it is no list of sections") : FeedFindings.NotUnderstood("it is no list of sections");
        }
        while (json.Read() && json.Token != JsonTokenType.EndArray)
        {
            if (json.Token != JsonTokenType.String || json.Text!.Trim() is not { Length: > 0 and < 100 } name || names.Count == Most)
            {
                return FeedFindings.NotUnderstood("a section of the day has no name");
            }
            names.Add(name);
        }
        _ = json.Read();
        var cell = request.Cell;
        return names.Count == 0 ? new() { Gap = "the calendar lists the day as a sitting day, and the source has no section of it (yet)" }
            : new()
            {
                List = Headings,
                Total = 1,
                Requests =
                [
                    .. names.Distinct().Select(name => HansardApiFeed.List(
                        cell, Tree, "overview/sectiontrees.json", ("section", name), ("date", FeedAddress.Day(cell.Day!.Value)), ("house", cell.House.ToString()))),
                ],
            };
    }

    /// <summary>The findings for an object that is not what was asked for: {"Message":"…"}.</summary>
    public static FeedFindings Other(JsonElement found, string missing)
    {
        var message = found.ValueKind == JsonValueKind.Object ? found.Words("Message") ?? found.Words("message") ?? found.Words("title") : null;
        return JsonFault.Other(message is { Length: > 200 } ? message[..200] + "…" : message, missing);
    }
}
