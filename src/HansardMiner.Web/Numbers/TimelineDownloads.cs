using System;
using System.IO;
using System.Text;
using HansardMiner.Access;
using HansardMiner.Present.Charts;
using HansardMiner.Present.Answers;
using HansardMiner.Present.Exports;
using HansardMiner.Skia;
using HansardMiner.Web.Layout;
using HansardMiner.Web.Site;
using Microsoft.AspNetCore.Http;

namespace HansardMiner.Web.Numbers;

/// <summary>A timeline as files: the same that <c>hansard timeline</c> and <c>hansard export</c> write.</summary>
internal static class TimelineDownloads
{
    public static IResult Svg(HttpContext context, IOpenIndex index, WebSettings settings) =>
        Of(context, index, settings, ".svg", "image/svg+xml", laid => Encoding.UTF8.GetBytes(Chart.Svg(laid.Timeline, Options(laid))));

    public static IResult Png(HttpContext context, IOpenIndex index, WebSettings settings)
    {
        try
        {
            return Of(context, index, settings, ".png", "image/png", laid => Bytes(stream =>
                PngWriter.Write(stream, Chart.Draw(laid.Timeline, Options(laid) with { MostHeight = PngWriter.MostHeight }))));
        }
        catch (NoFontException)
        {
            return PageResult.Message(
                StatusCodes.Status501NotImplemented, "No PNG can be drawn here", "A PNG needs a font, and none is installed on the machine that serves this page.",
                "Take the SVG instead, or install a font (on Linux, a package such as fonts-liberation or fonts-dejavu-core).");
        }
    }

    public static IResult Csv(HttpContext context, IOpenIndex index, WebSettings settings) => Of(context, index, settings, ".csv", "text/csv; charset=utf-8", laid => Bytes(stream =>
    {
        using var writer = Download.Writer(stream, FilterReading.Text(context.Request.Query, "excel") is "yes" or "true" or "1");
        CsvExport.Write(writer, ExportTable.Of("claims", "a place at which a figure is printed", TimelineRow.Columns(Sha256(index)), TimelineRow.Of(laid.Timeline, withOthers: false)));
    }));

    public static IResult Xlsx(HttpContext context, IOpenIndex index, WebSettings settings) => Of(context, index, settings, ".xlsx", FileDownload.Workbook, laid => Bytes(stream =>
        XlsxExport.Write(stream, new ExportBook("Timeline: " + laid.Timeline.Asked, TimelineTables.Of(laid.Timeline, Sha256(index))))));

    public static IResult Json(HttpContext context, IOpenIndex index, WebSettings settings) =>
        Of(context, index, settings, ".json", "application/json; charset=utf-8", laid => Encoding.UTF8.GetBytes(AnswerJson.Print(TimelineAnswer.Of(laid.Timeline)) + "\n"));

    private static IResult Of(HttpContext context, IOpenIndex index, WebSettings settings, string ending, string type, Func<LaidTimeline, byte[]> bytes)
    {
        var asked = TimelineAsked.Of(context.Request.Query);
        if (asked is { Typed.Length: 0, Measure: null })
        {
            return PageResult.Message(StatusCodes.Status400BadRequest, "No question was asked", "A timeline is drawn of the figures on a subject, and the address names none.", "Begin on the page of timelines.");
        }
        if (LaidTimeline.Of(asked, index, settings) is not { } laid)
        {
            return TimelineRoutes.NoSuchFigure(asked.Measure!);
        }
        Download.SayHowWhole(context, laid.Timeline.IsPartial);
        return Download.Of(bytes(laid), type, "timeline " + laid.Timeline.Asked, ending);
    }

    private static ChartOptions Options(LaidTimeline laid) => new() { Order = laid.Asked.Order };

    private static Func<string, string?> Sha256(IOpenIndex index) => path => index.Store.FindSource(path)?.Source.Sha256;

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
