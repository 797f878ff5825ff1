using System;
using System.Collections.Generic;
using System.Text.Json;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;
using HansardMiner.Records;

namespace HansardMiner.Fetch.Feeds;

/// <summary>What the lists of written questions and of written statements have in common: one service gives both.</summary>
internal static class QuestionsStatementsList
{
    /// <summary>The service's host.</summary>
    public const string Host = "questions-statements-api.parliament.uk";

    /// <summary>The service's address.</summary>
    private const string Site = "https://" + Host + "/api/";

    /// <summary>How many entries are asked for at once.</summary>
    private const string Take = "100";

    /// <summary>Without this the service may answer for the session of Parliament that is under way only.</summary>
    private static (string Name, string? Value) Sessions => ("sessionStatus", "Any");

    /// <summary>The service's name of a House.</summary>
    private static string? Of(House? house) => house?.ToString();

    /// <summary>A page of a list of one day and House.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="path">The list's path.</param>
    /// <param name="dates">The names of the parameters that take the first and the last day.</param>
    /// <param name="skip">How many entries stand before it.</param>
    /// <param name="more">Parameters of this list alone.</param>
    public static FeedRequest Page(FetchCell cell, string path, (string From, string To) dates, string skip, params (string Name, string? Value)[] more)
    {
        var day = FeedAddress.Day(cell.Day!.Value);
        return new FeedRequest(
            FeedAddress.Of(Site + path, [(dates.From, day), (dates.To, day), ("house", Of(cell.House)), .. more, ("expandMember", "false"), Sessions, ("searchTerm", cell.Topic), ("skip", skip), ("take", Take)]),
            RequestKind.List, cell) { MediaTypes = FeedAddress.Json, Step = skip };
    }

    /// <summary>What a page of a list leads to: its documents, and the next page while the source has more.</summary>
    /// <param name="request">The page.</param>
    /// <param name="json">The answer.</param>
    /// <param name="document">The document of an entry, by its id.</param>
    /// <param name="isAsked">Whether an entry is one of the day and House that were asked for.</param>
    /// <param name="note">What users should know of an entry; null when nothing.</param>
    /// <param name="next">The page that begins after so many entries.</param>
    public static FeedFindings Follow(
        FeedRequest request, JsonStream json, Func<JsonElement, string, FeedRequest> document, Func<JsonElement, bool> isAsked, Func<JsonElement, string?> note, Func<string, FeedRequest> next)
    {
        var (found, notes, without, isOfDay) = (new List<FeedRequest>(), new List<string>(), 0, false);
        var page = JsonPage.Read(json, "totalResults", "results", Entry, out var fault);
        if (fault is not null)
        {
            return fault;
        }
        if (page.Count > 0 && !isOfDay)
        {
            return FeedFindings.NotUnderstood("the list names nothing of the day and House that were asked for");
        }
        var skip = int.TryParse(request.Step, out var before) ? before : 0;
        var listed = skip + page.Count;
        if (page.Count > 0 && listed < page.Total)
        {
            found.Add(next(FeedAddress.Number(listed)));
        }
        return new()
        {
            Requests = found,
            Total = page.Total,
            Notes = notes,
            Gap = without == 0 ? null : FormattableString.Invariant($"entries of the list without an id, which cannot be asked for: {without}"),
        };

        void Entry(JsonElement entry)
        {
            var value = entry.Field("value") is { ValueKind: JsonValueKind.Object } inner ? inner : entry;
            isOfDay |= isAsked(value);
            if (value.NumberId("id") is not { } id)
            {
                without++;
                return;
            }
            found.Add(document(value, id));
            if (note(value) is { } words)
            {
                notes.Add(words);
            }
        }
    }

    /// <summary>Whether a single question or statement is the one that was asked for: <c>{"value":{"id":…}}</c>.</summary>
    /// <param name="request">The document; its step is its id.</param>
    /// <param name="json">The answer.</param>
    /// <param name="text">The field without which it is none.</param>
    public static FeedFindings Single(FeedRequest request, JsonStream json, string text)
    {
        if (!json.Read() || json.Token != JsonTokenType.StartObject)
        {
            return FeedFindings.NotUnderstood("it is JSON, but not a single document");
        }
        var (id, hasText) = ((string?)null, false);
        string? message = null;
        while (json.Read())
        {
            if (json.Token != JsonTokenType.PropertyName)
            {
                continue;
            }
            var name = json.Text!;
            json.Read();
            if ((name == "value" && json.Token == JsonTokenType.StartObject) || (name == "results" && json.Token == JsonTokenType.StartArray))
            {
                var value = Only(json.Value());
                (id, hasText) = (value.NumberId("id"), value.Field(text) is { ValueKind: JsonValueKind.String });
            }
            else
            {
                message ??= JsonFault.Message(json, name);
                json.Skip();
            }
        }
        return id is null || !hasText ? JsonFault.Other(message, $"it has no “{(id is null ? "id" : text)}”")
            : request.Step is not null && request.Step != id ? FeedFindings.NotUnderstood($"it is number {id}, and number {request.Step} was asked for")
            : new();
    }

    /// <summary>The one document, whether it stands alone or as the only entry of a list.</summary>
    private static JsonElement Only(JsonElement found) =>
        found.ValueKind == JsonValueKind.Array && found.GetArrayLength() == 1 && found[0].Field("value") is { } only ? only : found;

    /// <summary>A document of the service.</summary>
    public static FeedRequest Document(FetchCell cell, string path, string id, string? title, string? mark) =>
        new(FeedAddress.Of(Site + path + id, ("expandMember", "true"), Sessions), RequestKind.Document, cell)
        {
            MediaTypes = FeedAddress.Json, Title = title, Mark = mark, Step = id, IsFollowed = true,
        };
}
