using System;
using HansardMiner.Access;
using HansardMiner.Present;
using HansardMiner.Query;
using HansardMiner.Store;
using HansardMiner.Web.Layout;
using HansardMiner.Web.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HansardMiner.Web.Finding;

/// <summary>The first page, search results, downloads, feeds, saved searches and help.</summary>
internal static class FindingRoutes
{
    private const int Page = 20;
    private const int LongestName = 300;

    public static void Map(IEndpointRouteBuilder routes)
    {
        // The first page shows saved searches, which change without the index.
        routes.MapGet(Addresses.Home, (IOpenIndex index, WebSettings settings) => Home(index, settings));
        routes.MapGet(Addresses.Search, Search).AsPage();
        routes.MapGet(Addresses.Help, () => PageResult.Of<HelpPage>(HelpModel.Shown)).AsPage();
        DownloadRoutes.Map(routes);
        FeedRoutes.Map(routes);
        SavedRoutes.Map(routes);
    }

    private static IResult Home(IOpenIndex index, WebSettings settings) => PageResult.Of<HomePage>(HomeModel.Of(index, settings));

    private static IResult Search(IOpenIndex index, WebSettings settings, string? q, string? sort, string? after, string? variants, string? n)
    {
        var (asked, fault) = SearchReading.Of(q, sort, after, variants, n);
        if (asked is null)
        {
            return Refused(fault!);
        }
        if (asked.Typed.Length == 0)
        {
            return Results.Redirect(Addresses.Home);
        }
        var parsed = SearchReading.Understood(asked);
        if (QuerySize.IsTooLarge(parsed.Query))
        {
            return Refused(FormattableString.Invariant($"The query has more than {QuerySize.Most} parts, or is nested too deeply."));
        }
        var request = new SearchRequest(parsed.Query) { Order = asked.Order, After = asked.After, Take = Page, TimeLimit = settings.QueryTime, Facets = Facets.Shown, FacetValues = Facets.Values };
        if (!request.IsAfterOwnPlace)
        {
            return Refused("The link to this page of results belongs to another query or another order.");
        }
        var found = index.Search.Find(request);
        return PageResult.Of<SearchPage>(new SearchModel(asked, parsed, found)
        {
            Meant = QuerySuggester.Of(parsed, index.Search.Words, found.Total == 0),
            Named = Named(index.Store, asked.Typed),
            Active = Facets.Active(asked, parsed),
            Facets = Facets.Of(asked, parsed, found),
            HasOtherSpellings = !asked.WithVariants && QueryVariants.Expand(parsed).Variants.Count > 0,
        });
    }

    private static string? Named(IRecordStore store, string typed)
    {
        // Every id has a digit and a sign between its parts; most queries are plain words, and are spared the look-ups.
        if (typed.Length > LongestName || !typed.AsSpan().ContainsAnyInRange('0', '9') || typed.AsSpan().IndexOfAny('/', '.', ',') < 0)
        {
            return null;
        }
        var finding = RecordFinding.Of(store, typed);
        return finding.Record is { } record ? Wording.Heading(record.Document.Headings)
            : finding is { Query: { } query, Finding.Found.Count: > 0 and var count } ? $"{query}, {Wording.Number("record", count)}" : null;
    }

    private static IResult Refused(string fault) =>
        PageResult.Message(StatusCodes.Status400BadRequest, "This cannot be searched for", fault, "Ask for less at once, or begin again from the first page of results.");
}
