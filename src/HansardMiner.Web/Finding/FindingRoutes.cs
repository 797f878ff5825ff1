using HansardMiner.Access;
using HansardMiner.Query;
using HansardMiner.Web.Site;
using HansardMiner.Web.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace HansardMiner.Web.Finding;

/// <summary>The first page and search results.</summary>
internal static class FindingRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Addresses.Home, () => new RazorComponentResult<HomePage> { PreventStreamingRendering = true });
        routes.MapGet(Addresses.Search, Search);
    }

    private static IResult Search(IOpenIndex index, WebSettings settings, string? q)
    {
        var typed = q ?? "";
        var parsed = QueryVariants.Expand(QueryParser.Parse(typed));
        var request = new SearchRequest(parsed.Query) { TimeLimit = settings.QueryTime };
        return PageResult.Of<SearchPage>(new SearchModel(typed, parsed, request, index.Search.Find(request)));
    }
}
