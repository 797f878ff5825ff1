using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using HansardMiner.Access;
using HansardMiner.Alerts;
using HansardMiner.Present;
using HansardMiner.Query;
using HansardMiner.Web.Site;

namespace HansardMiner.Web.Finding;

/// <summary>The page of saved searches.</summary>
/// <param name="Rows">Those of this page, the last saved first.</param>
/// <param name="Page">Which page it is, from 1.</param>
/// <param name="Pages">How many there are.</param>
public sealed record SavedModel(IReadOnlyList<SavedRow> Rows, int Page, int Pages)
{
    private const int RowsOfPage = 20;

    /// <summary>The name in the form.</summary>
    public string Name { get; init; } = "";

    /// <summary>The query in the form.</summary>
    public string Query { get; init; } = "";

    /// <summary>What is told, in the form.</summary>
    public AlertScope Scope { get; init; }

    /// <summary>Why a search was not saved; null when none was refused.</summary>
    public string? Fault { get; init; }

    /// <summary>The saved searches with what they find now, as far as there is time to count.</summary>
    internal static SavedModel Of(IOpenIndex index, WebSettings settings, int page)
    {
        var all = new SavedSearches(index.Folder).All();
        var pages = Math.Max(1, (all.Count + RowsOfPage - 1) / RowsOfPage);
        var shown = Math.Clamp(page, 1, pages);
        return new SavedModel(Counted(index, settings, all.Reverse().Skip((shown - 1) * RowsOfPage).Take(RowsOfPage)), shown, pages);
    }

    /// <summary>Searches with what they find now; those for which the time does not suffice are not counted.</summary>
    internal static IReadOnlyList<SavedRow> Counted(IOpenIndex index, WebSettings settings, IEnumerable<SavedSearch> searches)
    {
        var watch = Stopwatch.StartNew();
        return [.. searches.Select(s => new SavedRow(s) { Found = watch.Elapsed < settings.QueryTime ? Found(index, settings, s) : null })];
    }

    private static string? Found(IOpenIndex index, WebSettings settings, SavedSearch search)
    {
        var parsed = QueryVariants.Expand(QueryParser.Parse(search.Query));
        if (QuerySize.IsTooLarge(parsed.Query))
        {
            return null;
        }
        var found = index.Search.Find(new SearchRequest(parsed.Query) { Order = SearchOrder.Newest, Take = 1, TimeLimit = settings.QueryTime });
        var count = (found.IsTotalExact ? "" : "at least ") + Wording.Number("contribution", found.Total);
        return found.Hits is [{ Date: { } day }, ..] ? $"{count}, the newest of {Wording.Day(day)}" : count;
    }
}
