using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using HansardMiner.Records;
using Microsoft.AspNetCore.Http;

namespace HansardMiner.Fetch.Tests.Replay;

/// <summary>Written statements: one on each sitting day of the Commons; one that was made on the last sitting day is listed late.</summary>
internal sealed class StatementsStage(int year = 2034) : Stage(year)
{
    private const string Path = "/api/writtenstatements/statements";

    private DateOnly FigureDay => March(7);

    private DateOnly LateDay => March(30);

    private bool _isLater;

    public override string Feed => "written-statements";

    public override IReadOnlyList<string> Hosts { get; } = ["questions-statements-api.parliament.uk"];

    public override string Needed => List(FigureDay, House.Commons);

    public override void MoveOn() => _isLater = true;

    /// <summary>The lists of the days that may still change, and their statements, since lists do not say whether one has changed.</summary>
    public override IEnumerable<string> AskedAgain(DateOnly today) =>
        from day in Open(today) from house in new[] { House.Commons, House.Lords }
        from target in new[] { List(day, house) }.Concat(All().Where(made => house == House.Commons && made.Day == day).Select(made => $"{Path}/{made.Id}?expandMember=true&sessionStatus=Any"))
        select target;

    private static string List(DateOnly day, House house) => $"{Path}?madeWhenFrom={Iso(day)}&madeWhenTo={Iso(day)}&house={house}&expandMember=false&sessionStatus=Any&skip=0&take=100";

    protected override (string MediaType, string Body)? Reply(string path, IQueryCollection query)
    {
        if (path == Path)
        {
            var found = All().Where(made => HouseOf(query) == House.Commons && made.Day == DayOf(query, "madeWhenFrom")).ToList();
            return ("application/json", new JsonObject { ["totalResults"] = found.Count, ["results"] = new JsonArray([.. found.Select(made => (JsonNode)Entry(made, isClipped: true))]) }.ToJsonString());
        }
        return path.StartsWith(Path + "/", StringComparison.Ordinal) && All().FirstOrDefault(made => made.Id.ToString(CultureInfo.InvariantCulture) == path[(Path.Length + 1)..]) is { Id: > 0 } one
            ? ("application/json", Entry(one, isClipped: false).ToJsonString()) : null;
    }

    private IEnumerable<(int Id, DateOnly Day, string Text)> All()
    {
        var id = 9_300_000;
        foreach (var day in Sittings())
        {
            yield return (++id, day, day == FigureDay ? Figure : "The programme goes on as planned, and I shall report to the House before the recess.");
        }
        if (_isLater)
        {
            yield return (9_300_999, LateDay, LaterFigure);
        }
    }

    private static JsonObject Entry((int Id, DateOnly Day, string Text) made, bool isClipped) => new()
    {
        ["value"] = new JsonObject
        {
            ["id"] = made.Id, ["memberId"] = 99002, ["member"] = isClipped ? null : new JsonObject { ["id"] = 99002, ["listAs"] = "Lindqvist, Petra", ["name"] = "Petra Lindqvist", ["party"] = "Independent", ["memberFrom"] = "Mossdale" },
            ["memberRole"] = "Minister for First Aid", ["uin"] = "HCWS" + (made.Id - 9_299_000).ToString(CultureInfo.InvariantCulture), ["dateMade"] = Midnight(made.Day), ["answeringBodyId"] = 999,
            ["answeringBodyName"] = "Department for First Aid", ["title"] = "Village Defibrillators", ["text"] = isClipped ? made.Text[..20] + "..." : $"<p>{made.Text}</p>", ["house"] = "Commons",
            ["noticeNumber"] = 1, ["hasAttachments"] = false, ["hasLinkedStatements"] = false, ["linkedStatements"] = new JsonArray(), ["attachments"] = new JsonArray(),
        },
        ["links"] = new JsonArray(),
    };
}
