using System;
using System.Collections.Generic;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;
using HansardMiner.Records;

namespace HansardMiner.Fetch.Feeds;

/// <summary>
/// The Hansard API: for a day and House the calendar of the month says whether it sat, the sections of the day (Chamber, Westminster Hall, written statements, committees …)
/// each have a tree of headings, and each heading right under a section's own is a document with all that stands below it.
/// Narrowed to words, the API's own search takes the place of sections and trees.
/// </summary>
internal sealed class HansardApiFeed : IFeed
{
    private const string Site = "https://hansard-api.parliament.uk/";

    /// <inheritdoc/>
    public FeedFacts Facts { get; } = new()
    {
        Name = "hansard-api",
        Title = "Hansard API: debates, oral questions, written statements, petitions and corrections of a day, with members and times",
        Licence = "Open Parliament Licence v3.0",
        Lacks = "about a day behind the House; no written answers since autumn 2014 (written-questions has them); the opening words under the name of a Chamber (prayers) are not asked for",
        Hosts = ["hansard-api.parliament.uk"],
        Houses = [House.Commons, House.Lords],
        TakesTopic = true,
        Settles = TimeSpan.FromDays(14),
        UsualDocuments = 20,
    };

    /// <inheritdoc/>
    public IEnumerable<FeedRequest> Begin(FetchScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        foreach (var day in scope.Days())
        {
            foreach (var house in scope.HousesOf(this))
            {
                yield return List(
                    new FetchCell(Facts.Name, "", house, day, scope.Topic), HansardApiCalendar.Month, "overview/calendar.json",
                    ("year", FeedAddress.Number(day.Year)), ("month", FeedAddress.Number(day.Month)), ("house", house.ToString()));
            }
        }
    }

    /// <inheritdoc/>
    public FeedFindings Follow(FeedRequest request, FeedAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(answer);
        return request switch
        {
            { Cell: { Day: null } or { House: null } } => FeedFindings.NotUnderstood("the request has no day or no House"),
            { Kind: RequestKind.Document } => JsonFault.Understand(answer, json => HansardApiDebate.Follow(request, json)),
            { Step: HansardApiCalendar.Month or HansardApiCalendar.Reach or HansardApiCalendar.ReachAndStart or HansardApiCalendar.Start } => JsonFault.Understand(answer, json => HansardApiCalendar.Follow(request, json)),
            { Step: HansardApiSections.Day } => JsonFault.Understand(answer, json => HansardApiSections.Follow(request, json)),
            { Step: HansardApiSections.Tree } => JsonFault.Understand(answer, json => HansardApiTree.Follow(request, json)),
            _ => JsonFault.Understand(answer, json => HansardApiSearch.Follow(request, json)),
        };
    }

    /// <summary>A list of the API.</summary>
    public static FeedRequest List(FetchCell cell, string step, string path, params ReadOnlySpan<(string Name, string? Value)> parameters) =>
        new(FeedAddress.Of(Site + path, parameters), RequestKind.List, cell) { MediaTypes = FeedAddress.Json, Step = step };

    /// <summary>A debate with all that stands under it.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="id">Its id: a GUID, digits, or a name with a day.</param>
    /// <param name="title">Its heading.</param>
    /// <param name="below">The ids of the headings under it, as <see cref="HansardApiBelow"/> writes them; null when not known.</param>
    /// <param name="mark">The state that a list gave of it; null when none did.</param>
    public static FeedRequest Debate(FetchCell cell, string id, string? title, string? below, string? mark) =>
        new(FeedAddress.Of($"{Site}debates/debate/{FeedAddress.Escaped(id)}.json"), RequestKind.Document, cell)
        {
            MediaTypes = FeedAddress.Json, Title = title, Step = HansardApiBelow.Step(id, below), Mark = mark, IsFollowed = true,
        };
}
