using System;
using HansardMiner.Web.Layout;
using HansardMiner.Web.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HansardMiner.Web.Numbers;

/// <summary>Timelines and lists of figures, with their downloads.</summary>
internal static class NumbersRoutes
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder routes)
    {
        Read(routes, Addresses.Timeline, TimelineRoutes.Page).AsPage();
        Read(routes, Addresses.Timeline + ".svg", TimelineDownloads.Svg).AsDownload();
        Read(routes, Addresses.Timeline + ".png", TimelineDownloads.Png).AsDownload();
        Read(routes, Addresses.Timeline + ".csv", TimelineDownloads.Csv).AsDownload();
        Read(routes, Addresses.Timeline + ".xlsx", TimelineDownloads.Xlsx).AsDownload();
        Read(routes, Addresses.Timeline + ".json", TimelineDownloads.Json).AsDownload();
        Read(routes, Addresses.Figures, FiguresRoutes.Page).AsPage();
        Read(routes, Addresses.Figures + ".csv", FiguresDownloads.Csv).AsDownload();
        Read(routes, Addresses.Figures + ".xlsx", FiguresDownloads.Xlsx).AsDownload();
        Read(routes, Addresses.Figures + ".jsonl", FiguresDownloads.JsonLines).AsDownload();
    }

    private static IEndpointConventionBuilder Read(IEndpointRouteBuilder routes, string path, Delegate answer) => routes.MapMethods(path, Reading, answer);
}
