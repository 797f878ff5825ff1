using System;
using System.IO;
using HansardMiner.Access;
using HansardMiner.Query;
using HansardMiner.Store;
using HansardMiner.Web.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HansardMiner.Web.Finding;

/// <summary>The hits of a search as files.</summary>
internal static class DownloadRoutes
{
    private static readonly TimeSpan s_time = TimeSpan.FromSeconds(10);

    public static void Map(IEndpointRouteBuilder routes)
    {
        Map(routes, FindingAddresses.Csv, "text/csv; charset=utf-8", HitDownload.Csv);
        Map(routes, FindingAddresses.Xlsx, FileDownload.Workbook, HitDownload.Xlsx);
        Map(routes, FindingAddresses.Json, "application/json; charset=utf-8", HitDownload.Json);
    }

    private static void Map(IEndpointRouteBuilder routes, string address, string type, Action<Stream, HitWalk, ParsedQuery> write) =>
        routes.MapGet(address, async (HttpContext context, IOpenIndex index, string? q, string? sort, string? variants) =>
        {
            var (asked, fault) = SearchReading.Of(q, sort, null, variants, null);
            var parsed = asked is null ? null : SearchReading.Understood(asked);
            if (asked is null || parsed is null || (fault = Fault(asked, parsed)) is not null)
            {
                await PageResult.Message(StatusCodes.Status400BadRequest, "This cannot be searched for", fault!, "Go back, and ask for less at once.").ExecuteAsync(context);
                return;
            }
            var request = new SearchRequest(parsed.Query) { Order = asked.Order, TimeLimit = s_time };
            await new FileDownload(
                FileDownload.NameOf("hansard " + asked.Typed, Path.GetExtension(address)), type,
                stream => write(stream, new HitWalk(index.Search, request, HitDownload.Most), parsed)).ExecuteAsync(context);
        }).AsDownload();

    private static string? Fault(SearchAsked asked, ParsedQuery parsed) =>
        asked.Typed.Length == 0 ? "There is no query: a file of hits needs one." : QuerySize.IsTooLarge(parsed.Query) ? "The query has too many parts, or is nested too deeply." : null;
}
