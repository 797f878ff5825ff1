using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;
using HansardMiner.Records;

namespace HansardMiner.Fetch.Feeds;

/// <summary>
/// Written questions: for a day and House the lists of what was tabled, answered and corrected, and each question by itself, for the lists cut its text. What a list says of a question
/// (answered when, holding, corrected, withdrawn, attachments) is its mark: a question is asked for again when that changes.
/// </summary>
internal sealed class WrittenQuestionsFeed : IFeed
{
    private const string Path = "writtenquestions/questions";

    private static readonly (string Part, string From, string To)[] _parts =
    [
        ("tabled", "tabledWhenFrom", "tabledWhenTo"),
        ("answered", "answeredWhenFrom", "answeredWhenTo"),
        ("corrected", "correctedWhenFrom", "correctedWhenTo"),
    ];

    private static readonly string[] _dates = ["dateTabled", "dateAnswered", "dateHoldingAnswer", "dateAnswerCorrected"];

    /// <inheritdoc/>
    public FeedFacts Facts { get; } = new()
    {
        Name = "written-questions",
        Title = "Written questions and answers with their full text: tabled, answered or corrected on a day",
        Licence = "Open Parliament Licence v3.0",
        Lacks = "questions before 2014 (hansard-api and theyworkforyou have older ones); columns; attached files, which are named and not fetched",
        Hosts = [QuestionsStatementsList.Host],
        Houses = [House.Commons, House.Lords],
        TakesTopic = true,
        Settles = TimeSpan.FromDays(28),
        UsualDocuments = 35,
    };

    /// <inheritdoc/>
    public IEnumerable<FeedRequest> Begin(FetchScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return from day in scope.Days()
               from house in scope.HousesOf(this)
               from part in _parts
               select Page(new FetchCell(Facts.Name, part.Part, house, day, scope.Topic), "0");
    }

    /// <inheritdoc/>
    public FeedFindings Follow(FeedRequest request, FeedAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(answer);
        var cell = request.Cell;
        return JsonFault.Understand(answer, json => request.Kind == RequestKind.Document ? QuestionsStatementsList.Single(request, json, "questionText")
            : QuestionsStatementsList.Follow(
                request, json, (question, id) => QuestionsStatementsList.Document(cell, Path + "/", id, Heading(question), Mark(question)),
                question => IsAsked(question, cell), Note, skip => Page(cell, skip)));
    }

    private static FeedRequest Page(FetchCell cell, string skip)
    {
        var (_, from, to) = _parts.First(part => part.Part == cell.Part);
        return QuestionsStatementsList.Page(cell, Path, (from, to), skip, ("includeWithdrawn", "true"));
    }

    /// <summary>Whether one of the question's days is that of the cell: where none on a page is, the source does not heed what it was asked.</summary>
    private static bool IsAsked(JsonElement question, FetchCell cell) =>
        (question.House("house") is not { } house || house == cell.House)
        && (cell.Part == "tabled" ? question.Day("dateTabled") == cell.Day : _dates.Any(date => question.Day(date) == cell.Day));

    /// <summary>What tells a change: "answered 2031-11-06, holding 2031-11-05, 2 attachments". Null when the list does not say, for then no change could be told.</summary>
    private static string? Mark(JsonElement question)
    {
        if (question.Field("dateAnswered") is null || question.Field("isWithdrawn") is null)
        {
            return null;
        }
        var facts = new List<string>();
        Add("answered", "dateAnswered");
        Add("holding answer", "dateHoldingAnswer");
        Add("corrected", "dateAnswerCorrected");
        facts.AddRange(question.Is("answerIsHolding") ? ["is holding"] : []);
        facts.AddRange(question.Is("answerIsCorrection") ? ["is correction"] : []);
        facts.AddRange(question.Is("isWithdrawn") ? ["withdrawn"] : []);
        if (question.Number("attachmentCount") is > 0 and var attachments)
        {
            facts.Add(FormattableString.Invariant($"attachments {attachments}"));
        }
        return facts.Count == 0 ? "tabled" : string.Join(", ", facts);

        void Add(string name, string field)
        {
            if (question.Words(field) is { } date)
            {
                facts.Add($"{name} {(date.EndsWith("T00:00:00", StringComparison.Ordinal) ? date[..10] : date)}");
            }
        }
    }

    private static string? Heading(JsonElement question) =>
        (question.Words("heading"), question.Id("uin")) switch { (null, null) => null, (null, var uin) => uin, (var heading, null) => heading, var (heading, uin) => $"{heading} ({uin})" };

    private static string? Note(JsonElement question) => question.Number("attachmentCount") is > 0 and var attachments
        ? FormattableString.Invariant($"question {question.Id("uin") ?? question.Id("id")}{On(question.Day("dateTabled"))}: attached files that are not fetched: {attachments}") : null;

    private static string On(DateOnly? day) => day is { } tabled ? ", tabled " + FeedAddress.Day(tabled) : "";
}
