using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using HansardMiner.Records;
using Microsoft.AspNetCore.Http;

namespace HansardMiner.Fetch.Tests.Replay;

/// <summary>hansard-api.parliament.uk: two debates on each sitting day of each House, one of which was edited later, and on Wednesdays a heading under which nothing was said.</summary>
internal sealed class HansardApiStage(int year = 2034) : Stage(year)
{
    private const string Json = "application/json; charset=utf-8";

    private DateOnly FigureDay => March(7);

    private DateOnly EditedDay => March(28);

    private bool _isLater;

    public override string Feed => "hansard-api";

    public override IReadOnlyList<string> Hosts { get; } = ["hansard-api.parliament.uk"];

    public override string Needed => $"/overview/sectionsforday.json?date={Iso(FigureDay)}&house=Commons";

    public override void MoveOn() => _isLater = true;

    /// <summary>The calendars once, and of days whose text may still change the lists; no debate that the lists know as it is held.</summary>
    public override IEnumerable<string> AskedAgain(DateOnly today)
    {
        var open = Open(today).ToList();
        foreach (var house in new[] { House.Commons, House.Lords })
        {
            foreach (var month in open.Select(day => (day.Year, day.Month)).Distinct())
            {
                yield return $"/overview/calendar.json?year={month.Year}&month={month.Month}&house={house}";
            }
            // April has no sitting yet: whether that is a recess or the end of the record, these two tell.
            yield return $"/overview/lastsittingdate.json?house={house}";
            foreach (var day in open.Where(Sat))
            {
                yield return $"/overview/sectionsforday.json?date={Iso(day)}&house={house}";
                yield return $"/overview/sectiontrees.json?section=Debate&date={Iso(day)}&house={house}";
            }
        }
    }

    protected override (string MediaType, string Body)? Reply(string path, IQueryCollection query)
    {
        var (house, day) = (HouseOf(query), DayOf(query, "date"));
        return path switch
        {
            "/overview/calendar.json" => (Json, Calendar(query, house!.Value).ToJsonString()),
            "/overview/lastsittingdate.json" => (Json, $"\"{Midnight(Sittings().Last())}\""),
            "/overview/linkedsittingdates.json" => (Json, Linked(day!.Value).ToJsonString()),
            "/overview/sectionsforday.json" => (Json, Sat(day!.Value) ? """["Debate"]""" : "[]"),
            "/overview/sectiontrees.json" => (Json, Tree(day!.Value, house!.Value).ToJsonString()),
            _ when path.StartsWith("/debates/debate/", StringComparison.Ordinal) && Find(path["/debates/debate/".Length..^".json".Length]) is { } debate => (Json, debate.ToJsonString()),
            _ => null,
        };
    }

    private JsonArray Calendar(IQueryCollection query, House house) => new([.. Sittings().Where(day => day.Year.ToString(CultureInfo.InvariantCulture) == query["year"] && day.Month.ToString(CultureInfo.InvariantCulture) == query["month"])
        .Select(day => (JsonNode)new JsonObject { ["ItemDate"] = Midnight(day), ["House"] = house.ToString() })]);

    /// <summary>The House sat in February, too.</summary>
    private JsonObject Linked(DateOnly day) => new()
    {
        ["PreviousSittingDate"] = Midnight(Sittings().Where(other => other < day).DefaultIfEmpty(March(1).AddDays(-6)).Last()),
        ["NextSittingDate"] = Sittings().Where(other => other > day).Select(other => (string?)Midnight(other)).FirstOrDefault(),
    };

    private JsonArray Tree(DateOnly day, House house) => new(new JsonObject
    {
        ["Title"] = $"{house} Chamber",
        ["LastUpdated"] = day == EditedDay && _isLater ? $"{Year}-04-02T16:30:24.137" : Iso(day.AddDays(1)) + "T09:12:40.5",
        ["SectionTreeItems"] = new JsonArray([Heading(1, null, $"{house} Chamber", Id(day, house, 0)), .. Numbers(day).Select(n => Heading(n + 1, 1, Title(n), Id(day, house, n)))]),
    });

    private static JsonNode Heading(int id, int? parent, string title, string external) => new JsonObject { ["Id"] = id, ["ParentId"] = parent, ["Title"] = title, ["SortOrder"] = id, ["ExternalId"] = external, ["HRSTag"] = null };

    private static IEnumerable<int> Numbers(DateOnly day) => Enumerable.Range(1, day.DayOfWeek == DayOfWeek.Wednesday ? 3 : 2);

    private static string Title(int number) => number switch { 1 => "Village Defibrillators", 2 => "Upkeep of Footbridges", _ => "Postponed Votes" };

    private static string Id(DateOnly day, House house, int number) => day.ToString("yyMMdd", CultureInfo.InvariantCulture) + (house == House.Commons ? "1" : "2") + number.ToString("0000000", CultureInfo.InvariantCulture);

    private JsonObject? Find(string id) =>
        (from day in Sittings() from house in new[] { House.Commons, House.Lords } from number in Numbers(day) where Id(day, house, number) == id select Debate(day, house, number)).FirstOrDefault();

    private JsonObject Debate(DateOnly day, House house, int number)
    {
        var said = number == 2 ? $"The footbridge that was closed on {day.AddDays(-3).ToString("d MMMM", CultureInfo.InvariantCulture)} is open again."
            : day == FigureDay && house == House.Commons ? Figure
            : day == EditedDay && house == House.Commons && _isLater ? LaterFigure
            : "The work goes on, and I thank everybody who takes part in it.";
        return new JsonObject
        {
            ["Overview"] = new JsonObject
            {
                ["Id"] = day.DayNumber * 10 + number, ["ExtId"] = Id(day, house, number), ["Title"] = Title(number), ["HRSTag"] = "hs_2cDebatedMotion", ["Date"] = Midnight(day),
                ["Location"] = $"{house} Chamber", ["House"] = house.ToString(), ["VolumeNo"] = 1204,
            },
            ["Navigator"] = new JsonArray(
                new JsonObject { ["Id"] = 1, ["Title"] = $"{house} Chamber", ["ParentId"] = null, ["ExternalId"] = Id(day, house, 0) },
                new JsonObject { ["Id"] = number + 1, ["Title"] = Title(number), ["ParentId"] = 1, ["ExternalId"] = Id(day, house, number) }),
            ["Items"] = number == 3 ? [] : new JsonArray(
                Item(1, "Orla Fenwick (Mossdale) (Ind)", "Will the Minister tell the House how the work comes on?"),
                Item(2, "The Minister for Community Care (Petra Lindqvist)", said)),
            ["ChildDebates"] = new JsonArray(),
        };

        JsonObject Item(int order, string name, string words) => new()
        {
            ["ItemType"] = "Contribution", ["ItemId"] = (day.DayNumber * 100) + order, ["MemberId"] = 99000 + order, ["AttributedTo"] = name, ["Value"] = words, ["OrderInSection"] = order,
            ["Timecode"] = null, ["ExternalId"] = Id(day, house, (number * 10) + order), ["HRSTag"] = "hs_Para", ["UIN"] = null,
        };
    }
}
