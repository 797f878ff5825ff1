using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;

namespace HansardMiner.Fetch.Feeds;

/// <summary>
/// The API's search for words on one day: spoken and written contributions, corrections, petitions, then headings. It names contributions; the debates that they stand in are asked for,
/// each once. One search follows on another, and what was named before goes along in the step.
/// </summary>
internal static class HansardApiSearch
{
    private const int Take = 100;
    private const string Headings = "debates";

    private static readonly string[] _searches = ["contributions/Spoken", "contributions/Written", "contributions/Corrections", "contributions/Petitions", Headings];

    /// <summary>The first search.</summary>
    public static FeedRequest First(FetchCell cell) => Page(cell, new HansardApiSearchStep(_searches[0], 0, null, null, []));

    /// <summary>The debates of a page that were not named before, and the next page or search.</summary>
    public static FeedFindings Follow(FeedRequest request, JsonStream json)
    {
        if (HansardApiSearchStep.Parse(request.Step) is not { } step)
        {
            return FeedFindings.NotUnderstood("the answer belongs to no step");
        }
        var cell = request.Cell;
        var (found, seen, without, isOfDay, first) = (new List<FeedRequest>(), step.Seen.ToHashSet(StringComparer.OrdinalIgnoreCase), 0, false, (string?)null);
        var page = JsonPage.Read(json, "TotalResultCount", "Results", Entry, out var fault);
        if (fault is not null)
        {
            return fault;
        }
        if (page.Count > 0 && !isOfDay)
        {
            return FeedFindings.NotUnderstood("the search names nothing of the day and House that were asked for");
        }
        var listed = step.Skip + page.Count;
        var isRepeated = page.Count > 0 && step.Skip > 0 && first is not null && first == step.First;
        var gap = isRepeated ? FormattableString.Invariant($"the search “{step.Search}” repeats its pages: it names {step.Skip} of the {page.Total} that it counts")
            : page.Count == 0 && listed < page.Total ? FormattableString.Invariant($"the search “{step.Search}” names {listed} of the {page.Total} that it counts")
            : step.Total is { } before && before != page.Total ? FormattableString.Invariant($"the search “{step.Search}” counted {before} and then {page.Total} while it was read")
            : without > 0 ? FormattableString.Invariant($"contributions of the search “{step.Search}” without the id of their debate: {without}") : null;
        var next = !isRepeated && page.Count > 0 && listed < page.Total ? step with { Skip = listed, Total = page.Total, First = first, Seen = [.. seen] }
            : Array.IndexOf(_searches, step.Search) + 1 is > 0 and var later && later < _searches.Length ? new HansardApiSearchStep(_searches[later], 0, null, null, [.. seen]) : null;
        return new() { Requests = next is null ? found : [.. found, Page(cell, next)], Gap = gap };

        void Entry(JsonElement entry)
        {
            var id = entry.Id("DebateSectionExtId");
            first ??= entry.Id("ContributionExtId") ?? entry.Id("ItemId") ?? id;
            isOfDay |= (entry.Day("SittingDate") is not { } day || day == cell.Day) && (entry.House("House") is not { } house || house == cell.House);
            without += id is null ? 1 : 0;
            if (id is not null && seen.Add(id))
            {
                found.Add(HansardApiFeed.Debate(cell, id, entry.Words(step.Search == Headings ? "Title" : "DebateSection"), null, null));
            }
        }
    }

    private static FeedRequest Page(FetchCell cell, HansardApiSearchStep step) => HansardApiFeed.List(
        cell, step.ToString(), $"search/{step.Search}.json",
        ("queryParameters.searchTerm", cell.Topic), ("queryParameters.house", cell.House.ToString()),
        ("queryParameters.startDate", FeedAddress.Day(cell.Day!.Value)), ("queryParameters.endDate", FeedAddress.Day(cell.Day!.Value)),
        ("queryParameters.skip", FeedAddress.Number(step.Skip)), ("queryParameters.take", FeedAddress.Number(Take)));
}
