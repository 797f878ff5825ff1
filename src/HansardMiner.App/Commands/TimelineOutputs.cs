using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using HansardMiner.App.Setup;
using HansardMiner.Present;
using HansardMiner.Present.Charts;
using HansardMiner.Present.Exports;
using HansardMiner.Present.Pages;
using HansardMiner.Skia;
using HansardMiner.Store;
using HansardMiner.Timelines;

namespace HansardMiner.App.Commands;

/// <summary>The files that <c>hansard timeline</c> writes: chart, picture, page, table.</summary>
internal sealed class TimelineOutputs
{
    private readonly Option<string?> _svg = Options.Text("--svg", "FILE", "Draw the timeline as an SVG chart with its table; - writes it to the output.");
    private readonly Option<string?> _png = Options.Text("--png", "FILE", "Draw the same as a PNG picture.");
    private readonly Option<string?> _html = Options.Text("--html", "FILE", "Write one page with chart, table, contradictions, arithmetic and quotations; - writes it to the output.");
    private readonly Option<string?> _csv = Options.Text("--csv", "FILE", "Write the figures as CSV, one line for each place at which one is printed; - writes to the output.");
    private readonly Option<bool> _excel = Options.Flag("--excel", "Begin the CSV with a byte order mark, so that Excel reads it as UTF-8.");

    public IReadOnlyList<Symbol> All => [_svg, _png, _html, _csv, _excel];

    /// <summary>Whether any file was asked for.</summary>
    public bool AreAsked(ParseResult result) => new[] { _svg, _png, _html, _csv }.Any(o => result.GetValue(o) is not null);

    /// <summary>Writes what was asked for; answers whether the output was taken by one of them.</summary>
    public bool Write(ParseResult result, Settings settings, IRecordStore store, Timeline timeline, TimelineOrder order)
    {
        var taken = false;
        var chart = new ChartOptions { Order = order };
        if (result.GetValue(_excel) && result.GetValue(_csv) is null)
        {
            throw new UserException("--excel works with --csv only");
        }
        Text(_svg, "chart", writer => writer.Write(Chart.Svg(timeline, chart)));
        Text(_html, "page", writer => writer.Write(TimelinePage.Of(timeline, order)));
        Text(_csv, "table", writer => CsvExport.Write(writer, ExportTable.Of(
            "claims", "a place at which a figure is printed", TimelineRow.Columns(path => store.FindSource(path)?.Source.Sha256), TimelineRow.Of(timeline, withOthers: false))), result.GetValue(_excel));
        if (result.GetValue(_png) is { } png)
        {
            Picture(settings, png, Chart.Draw(timeline, chart with { MostHeight = PngWriter.MostHeight }));
        }
        return taken;

        void Text(Option<string?> option, string what, System.Action<TextWriter> write, bool withMark = false)
        {
            if (result.GetValue(option) is not { } file)
            {
                return;
            }
            if (file == "-")
            {
                if (taken)
                {
                    throw new UserException("only one thing can be written to the output: name files for the others");
                }
                write(settings.Screen.Data);
                taken = true;
                return;
            }
            Files.Write(file, writer =>
            {
                write(writer);
                return 0;
            }, withMark);
            settings.Screen.Say($"{what} with {Wording.Number("figure", timeline.Points)} written to {file}");
        }
    }

    private static void Picture(Settings settings, string file, Drawing drawing)
    {
        if (file == "-")
        {
            throw new UserException("--png cannot be written to the output: name a file");
        }
        try
        {
            Files.Bytes(file, stream =>
            {
                PngWriter.Write(stream, drawing);
                return 0;
            });
        }
        catch (NoFontException fault)
        {
            throw new UserException(fault.Message);
        }
        settings.Screen.Say($"picture written to {file}");
    }
}
