using System;
using System.IO;
using HansardMiner.Access;
using HansardMiner.Alerts;
using HansardMiner.Query;
using HansardMiner.Web.Layout;
using HansardMiner.Web.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;

namespace HansardMiner.Web.Finding;

/// <summary>The Atom feed of a search.</summary>
internal static class FeedRoutes
{
    /// <summary>How many entries a feed has at the most.</summary>
    public const int Most = 50;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(FindingAddresses.Feed, Feed).AsPage();

    private static IResult Feed(HttpRequest request, IOpenIndex index, WebSettings settings, string? q, string? only)
    {
        var (asked, fault) = SearchReading.Of(q, null, null, null, null);
        var scope = AlertScopes.Parse(only);
        fault ??= scope is null ? "A feed tells everything, or only ministers, figures or new-figures."
            : asked is null || asked.Typed.Length == 0 ? "There is no query: a feed needs one." : null;
        if (fault is not null)
        {
            return PageResult.Message(StatusCodes.Status400BadRequest, "There is no such feed", fault, "Search for something, and take a feed from the foot of the results.");
        }
        var parsed = QueryParser.Parse(asked!.Typed);
        var news = new NewsFinder(index, settings.QueryTime).Find(asked.Typed, scope!.Value, Most);
        var site = new Uri(UriHelper.BuildAbsolute(request.Scheme, request.Host));
        var head = new FeedHead(
            parsed.Text, $"Hansard: {PlainText.Short(asked.Typed, 120)}", $"{Capital(QueryVariants.Expand(parsed).ReadBack)}; {AlertScopes.Said(scope.Value)}.", scope.Value,
            new Uri(site, FindingAddresses.FeedOf(asked.Typed, scope.Value)), new Uri(site, Addresses.With(Addresses.Search, ("q", asked.Typed), ("sort", "newest"))), index.Changed);
        using var buffer = new MemoryStream();
        AtomFeed.Write(buffer, head, news, id => new Uri(site, Addresses.With(Addresses.Record(id), ("q", asked.IsLong ? null : asked.Typed))));
        return Results.Bytes(buffer.ToArray(), "application/atom+xml; charset=utf-8");
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
