using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;
using HansardMiner.Records;

namespace HansardMiner.Fetch.Feeds;

/// <summary>Written statements: for a day and House the list of what was made, and each statement by itself, for the list cuts its text.</summary>
internal sealed class WrittenStatementsFeed : IFeed
{
    private const string Path = "writtenstatements/statements";

    /// <inheritdoc/>
    public FeedFacts Facts { get; } = new()
    {
        Name = "written-statements",
        Title = "Written statements of ministers with their full text, made on a day",
        Licence = "Open Parliament Licence v3.0",
        Lacks = "statements before autumn 2014 (hansard-api and theyworkforyou have older ones); columns; attached files, which are named and not fetched",
        Hosts = [QuestionsStatementsList.Host],
        Houses = [House.Commons, House.Lords],
        TakesTopic = true,
        Settles = TimeSpan.FromDays(7),
        UsualDocuments = 5,
    };

    /// <inheritdoc/>
    public IEnumerable<FeedRequest> Begin(FetchScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return from day in scope.Days() from house in scope.HousesOf(this) select Page(new FetchCell(Facts.Name, "", house, day, scope.Topic), "0");
    }

    /// <inheritdoc/>
    public FeedFindings Follow(FeedRequest request, FeedAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(answer);
        var cell = request.Cell;
        return JsonFault.Understand(answer, json => request.Kind == RequestKind.Document ? QuestionsStatementsList.Single(request, json, "text")
            : QuestionsStatementsList.Follow(
                request, json, (statement, id) => QuestionsStatementsList.Document(cell, Path + "/", id, statement.Words("title"), null),
                statement => IsAsked(statement, cell), Note, skip => Page(cell, skip)));
    }

    private static FeedRequest Page(FetchCell cell, string skip) => QuestionsStatementsList.Page(cell, Path, ("madeWhenFrom", "madeWhenTo"), skip);

    private static bool IsAsked(JsonElement statement, FetchCell cell) =>
        (statement.House("house") is not { } house || house == cell.House) && statement.Day("dateMade") == cell.Day;

    private static string? Note(JsonElement statement) =>
        statement.Is("hasAttachments") ? $"statement {statement.Id("uin") ?? statement.Id("id")}: attached files are not fetched" : null;
}
