using System;
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
        Read(routes, Addresses.Timeline, TimelineRoutes.Page);
        Read(routes, Addresses.Timeline + ".svg", TimelineDownloads.Svg);
        Read(routes, Addresses.Timeline + ".png", TimelineDownloads.Png);
        Read(routes, Addresses.Timeline + ".csv", TimelineDownloads.Csv);
        Read(routes, Addresses.Timeline + ".xlsx", TimelineDownloads.Xlsx);
        Read(routes, Addresses.Timeline + ".json", TimelineDownloads.Json);
        Read(routes, Addresses.Figures, FiguresRoutes.Page);
        Read(routes, Addresses.Figures + ".csv", FiguresDownloads.Csv);
        Read(routes, Addresses.Figures + ".xlsx", FiguresDownloads.Xlsx);
        Read(routes, Addresses.Figures + ".jsonl", FiguresDownloads.JsonLines);
    }

    private static void Read(IEndpointRouteBuilder routes, string path, Delegate answer) => routes.MapMethods(path, Reading, answer);
}
