using System.Globalization;
using System.Linq;
using HansardMiner.App.Output;
using HansardMiner.Mining;
using HansardMiner.Present;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.App.Commands;

/// <summary>The harvest report: what became of each source, and the totals.</summary>
internal static class MineReport
{
    /// <summary>With more sources than this, those without problems are folded into the totals.</summary>
    private const int Many = 30;

    private const int Diagnostics = 3;

    private static readonly TableHead[] Columns =
    [
        new("outcome"), new("documents", IsNumber: true), new("speeches", IsNumber: true), new("questions", IsNumber: true), new("answers", IsNumber: true),
        new("figures", IsNumber: true), new("format"), new("source"),
    ];

    public static void Write(Screen screen, MiningReport report, Manner manner, string index)
    {
        var troubled = report.Sources.Where(MineCommand.IsTrouble).ToList();
        var shown = manner.IsVerbose || (!manner.IsQuiet && report.Sources.Count <= Many) ? report.Sources : troubled;
        if (shown.Count > 0)
        {
            screen.Table(Columns, [.. shown.Select(Row)]);
        }
        if (shown.Count < report.Sources.Count)
        {
            screen.Line($"{Wording.Number("source", report.Sources.Count - shown.Count)} without problems not listed{(manner.IsQuiet ? "" : "; list them with --verbose")}.");
        }
        foreach (var source in shown.Where(s => s.Diagnostics.Count > 0 && (MineCommand.IsTrouble(s) || !manner.IsQuiet)))
        {
            Explain(screen, source, manner.IsVerbose);
        }
        screen.Line();
        Totals(screen, report, index);
    }

    private static string[] Row(SourceReport source) =>
    [
        Words(source), Wording.Plain(source.Counts.Documents), Wording.Plain(source.Counts.Speeches), Wording.Plain(source.Counts.Questions),
        Wording.Plain(source.Counts.Answers), Wording.Plain(source.Counts.Claims), source.Format ?? "not recognised", source.Source.Path,
    ];

    private static void Explain(Screen screen, SourceReport source, bool isVerbose)
    {
        var worst = source.Diagnostics.OrderByDescending(d => d.Kind).ToList();
        var shown = isVerbose ? worst : worst.Take(Diagnostics).ToList();
        screen.Wrapped(Screen.Safe($"{source.Source.Path}:"));
        foreach (var diagnostic in shown)
        {
            screen.Wrapped(Screen.Safe($"{diagnostic.Kind.ToString().ToLowerInvariant()}: {StatusCommand.Diagnosis(diagnostic)}"), 2);
        }
        if (worst.Count > shown.Count)
        {
            screen.Line($"  and {Wording.Number("more note", worst.Count - shown.Count)}");
        }
    }

    private static void Totals(Screen screen, MiningReport report, string index)
    {
        var outcomes = report.Sources.GroupBy(s => s.Outcome).OrderBy(g => g.Key).Select(g => $"{Wording.Plain(g.Count())} {Words(g.Key)}");
        screen.Wrapped($"{Wording.Number("source", report.Sources.Count)}: {(report.Sources.Count == 0 ? "none found" : string.Join(", ", outcomes))}.");
        if (report.Sources.Count(MineCommand.WasTrouble) is > 0 and var before)
        {
            screen.Wrapped($"{Wording.Number("unchanged source", before)} could not be read, or not wholly, when mined before.");
        }
        var counts = report.Counts;
        screen.Wrapped($"{Wording.Number("document", counts.Documents)}, {Wording.Number("speech", counts.Speeches)}, {Wording.Number("question", counts.Questions)}, "
            + $"{Wording.Number("answer", counts.Answers)}, {Wording.Number("figure", counts.Claims)}, {Wording.Number("undertaking", counts.Undertakings)} in {index}.");
        screen.Wrapped(string.Create(
            CultureInfo.InvariantCulture,
            $"{Wording.Bytes(report.BytesRead)} read in {Wording.Span(report.Elapsed)}: {report.MegabytesPerSecond:0.0} MB/s; peak memory {report.PeakMemory / 1e6:0} MB."));
    }

    private static string Words(SourceReport source) => !MineCommand.WasTrouble(source) ? Words(source.Outcome)
        : source.Diagnostics.Any(d => d.Kind == DiagnosticKind.Failure) ? "unchanged, unreadable" : "unchanged, with gaps";

    private static string Words(MiningOutcome outcome) => outcome switch
    {
        MiningOutcome.ReadWithGaps => "read with gaps",
        MiningOutcome.Missing => "missing now",
        _ => outcome.ToString().ToLowerInvariant(),
    };

    public static void WriteJson(Screen screen, MiningReport report) => Json.Write(screen, json =>
    {
        json.WriteStartObject();
        json.Array("sources", report.Sources, source =>
        {
            json.WriteStartObject();
            SourceJson.Facts(json, new SourceRecord(source.Source, source.Format, SourceOutcome.Read, source.Counts, source.Diagnostics), Words(source.Outcome));
            json.WriteNumber("seconds", source.Elapsed.TotalSeconds);
            json.WriteEndObject();
        });
        json.WriteNumber("bytes_read", report.BytesRead);
        json.WriteNumber("seconds", report.Elapsed.TotalSeconds);
        json.WriteNumber("megabytes_per_second", report.MegabytesPerSecond);
        json.WriteNumber("peak_memory_bytes", report.PeakMemory);
        Totals(json, report.Counts);
        json.WriteEndObject();
    });

    private static void Totals(System.Text.Json.Utf8JsonWriter json, RecordCounts counts)
    {
        json.WriteStartObject("totals");
        json.WriteNumber("documents", counts.Documents);
        json.WriteNumber("contributions", counts.Contributions);
        json.WriteNumber("speeches", counts.Speeches);
        json.WriteNumber("questions", counts.Questions);
        json.WriteNumber("answers", counts.Answers);
        json.WriteNumber("claims", counts.Claims);
        json.WriteNumber("undertakings", counts.Undertakings);
        json.WriteEndObject();
    }
}
