using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using HansardMiner.App.Commands;
using HansardMiner.App.Output;
using HansardMiner.Fetch;
using HansardMiner.Fetch.Contract;
using HansardMiner.Present;
using HansardMiner.Records;

namespace HansardMiner.App.Fetching;

/// <summary>What a run would take, before anything is asked.</summary>
internal static class PlanText
{
    private static readonly TableHead[] Columns =
    [
        new("feed"), new("days to ask", IsNumber: true), new("settled", IsNumber: true), new("requests certain", IsNumber: true), new("documents, estimated", IsNumber: true), new("estimated from"),
    ];

    /// <summary>Tells the plan.</summary>
    public static void Tell(Screen screen, FetchPlan plan, FetchScope scope, double perSecond, Manner manner)
    {
        if (manner.IsJson)
        {
            Json.Write(screen, json => Write(json, plan, scope, perSecond));
        }
        else
        {
            Write(screen, plan, scope, perSecond);
        }
    }

    /// <summary>Tells the plans of an update, one for each House and topic that it keeps up with apart.</summary>
    public static void Tell(Screen screen, IReadOnlyList<(FetchPlan Plan, FetchScope Scope)> plans, double perSecond, Manner manner)
    {
        if (manner.IsJson)
        {
            Json.Write(screen, json =>
            {
                json.WriteStartObject();
                json.Array("plans", plans, one => Write(json, one.Plan, one.Scope, perSecond));
                json.WriteEndObject();
            });
            return;
        }
        foreach (var (plan, scope) in plans)
        {
            Write(screen, plan, scope, perSecond);
        }
    }

    /// <summary>A scope as the members of an object.</summary>
    public static void Members(Utf8JsonWriter json, FetchScope scope)
    {
        json.WriteString("from", Wording.Iso(scope.From));
        json.WriteString("to", Wording.Iso(scope.To));
        json.WriteString("house", scope.House is { } house ? HouseName.Typed(house) : null);
        json.WriteString("topic", scope.Topic);
    }

    private static void Write(Screen screen, FetchPlan plan, FetchScope scope, double perSecond)
    {
        screen.Wrapped(Screen.Safe($"Plan: {Scope(scope)}."));
        screen.Line();
        screen.Table(Columns, [.. plan.Feeds.Select(Row)]);
        screen.Line();
        foreach (var feed in plan.Feeds)
        {
            screen.Wrapped($"{feed.Feed.Name} lacks: {feed.Feed.Facts.Lacks}");
        }
        screen.Line();
        screen.Wrapped($"{Wording.Number("request", plan.Feeds.Sum(feed => (long)feed.Requests))} {(plan.Feeds.Sum(feed => (long)feed.Requests) == 1 ? "is" : "are")} certain, and about {Wording.Plain(plan.Feeds.Sum(feed => (long)feed.Documents))} more are estimated. "
            + $"At most {Rate(perSecond)} to each host, hosts side by side: about {Duration(plan.Duration)}, longer where a host asks for more patience.");
        screen.Line("Nothing was asked of the network.");
    }

    /// <summary>The plan in one line, before it is carried out.</summary>
    public static string Line(FetchPlan plan, double perSecond) => plan.Feeds.All(feed => feed.Requests == 0 && feed.Documents == 0)
        ? "fetching: nothing is left to be asked for, all is settled"
        : $"fetching: {Wording.Number("request", plan.Feeds.Sum(feed => (long)feed.Requests))} certain and about {Wording.Plain(plan.Feeds.Sum(feed => (long)feed.Documents))} more, at most {Rate(perSecond)} to each host: about {Duration(plan.Duration)}";

    private static void Write(Utf8JsonWriter json, FetchPlan plan, FetchScope scope, double perSecond)
    {
        json.WriteStartObject();
        Members(json, scope);
        json.WriteNumber("requests_per_second", perSecond);
        json.WriteNumber("estimated_seconds", plan.Duration.TotalSeconds);
        json.Array("feeds", plan.Feeds, feed =>
        {
            json.WriteStartObject();
            json.WriteString("feed", feed.Feed.Name);
            json.WriteNumber("cells", feed.Cells);
            json.WriteNumber("settled", feed.Settled);
            json.WriteNumber("requests_certain", feed.Requests);
            json.WriteNumber("documents_estimated", feed.Documents);
            json.WriteBoolean("is_measured", feed.IsMeasured);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    /// <summary>A scope in words.</summary>
    public static string Scope(FetchScope scope) =>
        $"{Wording.Day(scope.From)} to {Wording.Day(scope.To)}, {(scope.House is { } house ? HouseName.Shown(house) : "all Houses")}{(scope.Topic is null ? "" : $", on “{scope.Topic}”")}"
        + (scope.Addresses.Count == 0 ? "" : $", {Wording.Number("address", scope.Addresses.Count)} of a file");

    private static string[] Row(FeedPlan feed) =>
    [
        feed.Feed.Name, Wording.Plain(feed.Cells), Wording.Plain(feed.Settled), Wording.Plain(feed.Requests), "about " + Wording.Plain(feed.Documents),
        feed.Documents == 0 ? "" : feed.IsMeasured ? "days held here" : "what is usual",
    ];

    private static string Rate(double perSecond) => perSecond >= 1
        ? Wording.Number("request", (long)perSecond) + " a second"
        : string.Create(CultureInfo.InvariantCulture, $"one request in {1 / perSecond:0.##} seconds");

    private static string Duration(TimeSpan span) => span < TimeSpan.FromSeconds(1) ? "a second" : Wording.Span(TimeSpan.FromSeconds(Math.Ceiling(span.TotalSeconds)));
}
