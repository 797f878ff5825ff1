using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using HansardMiner.Records;
using Microsoft.AspNetCore.Http;

namespace HansardMiner.Fetch.Tests.Replay;

/// <summary>Written questions: one tabled on each sitting day of each House and answered a week later; one of them is answered late and one is corrected when the month is over.</summary>
internal sealed class QuestionsStage(int year = 2034) : Stage(year)
{
    private const string Path = "/api/writtenquestions/questions";

    private DateOnly FigureDay => March(6);

    /// <summary>Tabled then, and answered in April only.</summary>
    private DateOnly LateDay => March(22);

    private DateOnly? _movedOn;

    public override string Feed => "written-questions";

    public override IReadOnlyList<string> Hosts { get; } = ["questions-statements-api.parliament.uk"];

    public override string Needed => $"{Path}/{All().First(question => (question.Tabled, question.House) == (FigureDay, House.Commons)).Id}?expandMember=true&sessionStatus=Any";

    /// <summary>The day of the late answer, and of the correction.</summary>
    public DateOnly AnswerDay => March(31).AddDays(2);

    public override void MoveOn() => _movedOn = AnswerDay;

    /// <summary>The lists of the days that may still change; the questions are known by their marks.</summary>
    public override IEnumerable<string> AskedAgain(DateOnly today) =>
        from day in Open(today) from house in new[] { House.Commons, House.Lords } from part in new[] { "tabled", "answered", "corrected" } select List(part, day, house);

    private static string List(string part, DateOnly day, House house) =>
        $"{Path}?{part}WhenFrom={Iso(day)}&{part}WhenTo={Iso(day)}&house={house}&includeWithdrawn=true&expandMember=false&sessionStatus=Any&skip=0&take=100";

    protected override (string MediaType, string Body)? Reply(string path, IQueryCollection query)
    {
        if (path == Path)
        {
            var part = new[] { "tabled", "answered", "corrected" }.First(name => query.ContainsKey(name + "WhenFrom"));
            var day = DayOf(query, part + "WhenFrom");
            var found = All().Where(question => question.House == HouseOf(query) && (part == "tabled" ? question.Tabled : part == "answered" ? question.Answered : question.Corrected) == day).ToList();
            var page = found.Skip(int.Parse(query["skip"]!, CultureInfo.InvariantCulture)).Take(int.Parse(query["take"]!, CultureInfo.InvariantCulture));
            return ("application/json", new JsonObject { ["totalResults"] = found.Count, ["results"] = new JsonArray([.. page.Select(question => (JsonNode)Entry(question, isClipped: true))]) }.ToJsonString());
        }
        return path.StartsWith(Path + "/", StringComparison.Ordinal) && All().FirstOrDefault(question => question.Id.ToString(CultureInfo.InvariantCulture) == path[(Path.Length + 1)..]) is { } one
            ? ("application/json", Entry(one, isClipped: false).ToJsonString()) : null;
    }

    private IEnumerable<Asked> All()
    {
        var id = 9_700_000;
        foreach (var day in Sittings())
        {
            foreach (var house in new[] { House.Commons, House.Lords })
            {
                id++;
                var answered = day == LateDay && house == House.Commons ? _movedOn : day.AddDays(3);
                var isCorrected = day == FigureDay.AddDays(1) && house == House.Commons && _movedOn is not null;
                var answer = (day == FigureDay && house == House.Commons ? Figure : day == LateDay && house == House.Commons ? LaterFigure
                    : isCorrected ? "The correct number of pads that were replaced in 2033 is 512." : "The work goes on.") + " " + Padding;
                yield return new Asked(id, house, day, answered > AnswerDay ? null : answered, isCorrected ? _movedOn : null, answered is null || answered > AnswerDay ? null : answer);
            }
        }
    }

    /// <summary>The list cuts an answer after 255 letters: what stands behind them comes with the single question only.</summary>
    private static string Padding { get; } = string.Join(' ', Enumerable.Repeat("We keep the list of places under review with those who look after them.", 5));

    private static JsonObject Entry(Asked question, bool isClipped) => new()
    {
        ["value"] = new JsonObject
        {
            ["id"] = question.Id, ["askingMemberId"] = 99001, ["askingMember"] = null, ["house"] = question.House.ToString(), ["memberHasInterest"] = false, ["dateTabled"] = Midnight(question.Tabled),
            ["dateForAnswer"] = Midnight(question.Tabled.AddDays(3)), ["uin"] = (question.House == House.Lords ? "HL" : "") + (question.Id - 9_620_000).ToString(CultureInfo.InvariantCulture),
            ["questionText"] = "To ask the Minister for First Aid, how many community defibrillators were installed in recent years.", ["answeringBodyId"] = 999,
            ["answeringBodyName"] = "Department for First Aid", ["isWithdrawn"] = false, ["isNamedDay"] = false, ["groupedQuestions"] = new JsonArray(), ["answerIsHolding"] = false,
            ["answerIsCorrection"] = question.Corrected is not null, ["answeringMemberId"] = question.Answer is null ? null : 99002, ["answeringMember"] = null,
            ["correctingMemberId"] = question.Corrected is null ? null : 99002, ["correctingMember"] = null, ["dateAnswered"] = question.Answered is { } answered ? Midnight(answered) : null,
            ["answerText"] = question.Answer is not { } words ? "" : isClipped ? (words.Length > 255 ? words[..252] + "..." : words) : $"<p>{words}</p>", ["originalAnswerText"] = "", ["comparableAnswerText"] = "",
            ["dateAnswerCorrected"] = question.Corrected is { } corrected ? Midnight(corrected) : null, ["dateHoldingAnswer"] = null, ["attachmentCount"] = 0,
            ["heading"] = "Defibrillators", ["attachments"] = new JsonArray(), ["groupedQuestionsDates"] = new JsonArray(),
        },
        ["links"] = new JsonArray(),
    };

    private sealed record Asked(int Id, House House, DateOnly Tabled, DateOnly? Answered, DateOnly? Corrected, string? Answer);
}
