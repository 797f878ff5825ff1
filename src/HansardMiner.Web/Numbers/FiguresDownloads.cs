using System;
using System.Collections.Generic;
using System.IO;
using HansardMiner.Access;
using HansardMiner.Present;
using HansardMiner.Present.Exports;
using HansardMiner.Web.Layout;
using Microsoft.AspNetCore.Http;

namespace HansardMiner.Web.Numbers;

/// <summary>A list of figures as files. They have at most so many rows; where there are more, the head of the answer and, in a workbook, its title say so.</summary>
internal static class FiguresDownloads
{
    /// <summary>How many rows a file has at the most; <c>hansard export</c> writes all.</summary>
    public const int MostRows = 10_000;

    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(10);

    public static IResult Csv(HttpContext context, IOpenIndex index) => Of(context, index, ".csv", "text/csv; charset=utf-8", (stream, table, _) =>
    {
        using var writer = Download.Writer(stream, FilterReading.Text(context.Request.Query, "excel") is "yes" or "true" or "1");
        CsvExport.Write(writer, table);
    });

    public static IResult Xlsx(HttpContext context, IOpenIndex index) =>
        Of(context, index, ".xlsx", FileDownload.Workbook, (stream, table, title) => XlsxExport.Write(stream, new ExportBook(title, [table])));

    public static IResult JsonLines(HttpContext context, IOpenIndex index) => Of(context, index, ".jsonl", "application/x-ndjson; charset=utf-8", (stream, table, _) =>
    {
        using var writer = Download.Writer(stream, hasMark: false);
        JsonLinesExport.Write(writer, table);
    });

    private static IResult Of(HttpContext context, IOpenIndex index, string ending, string type, Action<Stream, ExportTable, string> write)
    {
        var asked = FiguresAsked.Of(context.Request.Query);
        if (FiguresRoutes.Example(asked, index, out var example) is { } fault)
        {
            return fault;
        }
        var query = asked.Query(FiguresModels.Understood(asked)) with { After = null, Limit = MostRows, TimeLimit = MostTime };
        var page = index.Store.ClaimPage(example is null ? query : Measure.Narrowed(query, example));
        var isAll = page is { IsWhole: true, Next: null };
        if (!isAll)
        {
            context.Response.Headers["X-Rows"] = FormattableString.Invariant($"the first {page.Hits.Count}; there are more: hansard export writes all");
        }
        Download.SayHowWhole(context, !page.IsWhole);
        var what = asked.Typed.Length > 0 ? asked.Typed : example?.Claim.Counted ?? "all";
        var sources = new Dictionary<string, string?>(StringComparer.Ordinal);
        using var stream = new MemoryStream();
        write(stream, ExportTable.Of("figures", "a figure", ClaimColumns.With(Sha256), page.Hits), $"Figures: {what}" + (isAll ? "" : $" (the first {Wording.Plain(page.Hits.Count)}; there are more)"));
        return Download.Of(stream.ToArray(), type, "figures " + what + (isAll ? "" : FormattableString.Invariant($" first {page.Hits.Count}")), ending);

        string? Sha256(string path)
        {
            if (!sources.TryGetValue(path, out var sha256))
            {
                sources[path] = sha256 = index.Store.FindSource(path)?.Source.Sha256;
            }
            return sha256;
        }
    }
}
