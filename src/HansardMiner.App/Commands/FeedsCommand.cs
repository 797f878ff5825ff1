using System.CommandLine;
using System.Linq;
using HansardMiner.App.Fetching;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.Fetch;
using HansardMiner.Present;
using HansardMiner.Records;

namespace HansardMiner.App.Commands;

/// <summary><c>hansard feeds</c>: the sources on the network.</summary>
internal static class FeedsCommand
{
    public static Command Build(Door door)
    {
        var json = Options.Json();
        return door.Command(
            "feeds",
            "Lists the sources that fetch and update can ask: what each brings, from which hosts, under which licence, and what it lacks.",
            (result, settings, _) =>
            {
                if (result.GetValue(json))
                {
                    WriteJson(settings.Screen);
                }
                else
                {
                    Write(settings.Screen);
                }
                return ExitCode.Ok;
            },
            json);
    }

    private static void Write(Screen screen)
    {
        foreach (var feed in FeedList.All)
        {
            screen.Line(screen.Strong(feed.Name) + (ChosenFeeds.Usual.Contains(feed.Name) ? " (asked when none is named)" : ""));
            screen.Wrapped(Wording.Sentence(feed.Facts.Title), 2);
            screen.Wrapped("hosts: " + (feed.Facts.Hosts.Count == 0 ? "any public host" : string.Join(", ", feed.Facts.Hosts)), 2);
            if (feed.Facts.Houses.Count > 0)
            {
                screen.Wrapped("Houses: " + string.Join(", ", feed.Facts.Houses.Select(HouseName.Typed)), 2);
            }
            screen.Wrapped(feed.Facts.TakesTopic ? "can be narrowed to words with --topic" : "cannot be narrowed to words", 2);
            screen.Wrapped("licence: " + feed.Facts.Licence, 2);
            screen.Wrapped("lacks: " + feed.Facts.Lacks, 2);
            screen.Line();
        }
    }

    private static void WriteJson(Screen screen) => Json.Write(screen, json =>
    {
        json.WriteStartObject();
        json.Array("feeds", FeedList.All, feed =>
        {
            json.WriteStartObject();
            json.WriteString("name", feed.Name);
            json.WriteString("title", feed.Facts.Title);
            json.WriteBoolean("is_usual", ChosenFeeds.Usual.Contains(feed.Name));
            json.Texts("hosts", feed.Facts.Hosts);
            json.Texts("houses", feed.Facts.Houses.Select(HouseName.Typed));
            json.WriteBoolean("takes_topic", feed.Facts.TakesTopic);
            json.WriteString("licence", feed.Facts.Licence);
            json.WriteString("lacks", feed.Facts.Lacks);
            json.WriteNumber("settles_days", feed.Facts.Settles.TotalDays);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    });
}
