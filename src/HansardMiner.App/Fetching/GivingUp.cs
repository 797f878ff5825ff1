using System.Collections.Generic;
using System.Linq;
using HansardMiner.App.Commands;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.Archive;
using HansardMiner.Fetch;
using HansardMiner.Fetch.Contract;
using HansardMiner.Present;
using HansardMiner.Records;

namespace HansardMiner.App.Fetching;

/// <summary><c>hansard fetch --give-up</c>: days that were planned and that no run has reached are taken off the record.</summary>
internal static class GivingUp
{
    /// <summary>Gives them up, or says what would be.</summary>
    public static int Run(Settings settings, FetchWanted wanted, IReadOnlyList<IFeed> feeds, FetchScope scope, bool isDry, Manner manner)
    {
        using var archive = FetchWork.Existing(settings, wanted.Archive, isToWrite: !isDry);
        var given = GivenUp.Of(feeds, scope, archive);
        if (!isDry)
        {
            archive.Drop(given.SelectMany(feed => feed.Cells));
        }
        var kept = FetchSettings.Read(wanted.Archive).Kept.Where(kept => IsKept(kept, feeds, scope)).ToList();
        if (manner.IsJson)
        {
            WriteJson(settings.Screen, given, kept, scope, isDry);
        }
        else
        {
            Write(settings.Screen, given, kept, scope, isDry);
        }
        return ExitCode.Ok;
    }

    /// <summary>Whether updates keep up with days of the scope, and so bring them whatever is given up.</summary>
    private static bool IsKept(FetchKept kept, IReadOnlyList<IFeed> feeds, FetchScope scope) =>
        feeds.Any(feed => feed.Name == kept.Feed) && kept.Since <= scope.To && kept.Topic == scope.Topic && (kept.House is null || scope.House is null || kept.House == scope.House);

    private static void Write(Screen screen, IReadOnlyList<GivenUp> given, IReadOnlyList<FetchKept> kept, FetchScope scope, bool isDry)
    {
        var (cells, gaps) = (given.Sum(feed => (long)feed.Cells.Count), given.Sum(feed => (long)feed.Gaps));
        screen.Wrapped(Screen.Safe($"{(isDry ? "To be given up" : "Given up")}: {PlanText.Scope(scope)}."));
        screen.Line();
        screen.Table(
            [new("feed"), new(isDry ? "to give up" : "given up", IsNumber: true), new("stay gaps", IsNumber: true)],
            [.. given.Select(feed => new[] { feed.Feed.Name, Wording.Plain(feed.Cells.Count), Wording.Plain(feed.Gaps) })]);
        screen.Line();
        screen.Wrapped(cells == 0 ? "Nothing of this was planned that no run has reached."
            : $"{Wording.Number("day", cells)}, by House and part, that {(cells == 1 ? "was" : "were")} planned and never reached: {(isDry ? "they would be" : "they are")} as never planned, and no update asks for them.");
        if (gaps > 0)
        {
            screen.Wrapped($"{Wording.Number("gap", gaps)} of the same days {(gaps == 1 ? "stays" : "stay")}, since something of {(gaps == 1 ? "it" : "them")} is known or held.");
        }
        foreach (var entry in kept)
        {
            screen.Wrapped(Screen.Safe($"But updates keep up with {entry.Feed}{(entry.House is { } house ? ", " + HouseName.Shown(house) : "")}{(entry.Topic is null ? "" : $", on “{entry.Topic}”")} from {Wording.Day(entry.Since)} on, and plan these days again: "
                + $"“kept” in {FetchSettings.FileName} says so, and may be edited."));
        }
        if (isDry)
        {
            screen.Line("Nothing was written.");
        }
    }

    private static void WriteJson(Screen screen, IReadOnlyList<GivenUp> given, IReadOnlyList<FetchKept> kept, FetchScope scope, bool isDry) => Json.Write(screen, json =>
    {
        json.WriteStartObject();
        PlanText.Members(json, scope);
        json.WriteBoolean("is_dry_run", isDry);
        json.Array("feeds", given, feed =>
        {
            json.WriteStartObject();
            json.WriteString("feed", feed.Feed.Name);
            json.WriteNumber("given_up", feed.Cells.Count);
            json.WriteNumber("gaps_left", feed.Gaps);
            json.WriteEndObject();
        });
        json.Array("kept", kept, entry =>
        {
            json.WriteStartObject();
            json.WriteString("feed", entry.Feed);
            json.WriteString("house", entry.House is { } house ? HouseName.Typed(house) : null);
            json.WriteString("topic", entry.Topic);
            json.WriteString("since", Wording.Iso(entry.Since));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    });
}
