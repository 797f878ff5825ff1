using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.Coverage;
using HansardMiner.Present;
using HansardMiner.Present.Answers;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.App.Commands;

/// <summary><c>hansard status</c>: what is in the index, what had gaps, what is missing.</summary>
internal static class StatusCommand
{
    private const int Shown = 20;

    private static readonly TableHead[] Columns =
    [
        new("format", Wraps: true), new("sources", IsNumber: true), new("documents", IsNumber: true), new("speeches", IsNumber: true),
        new("questions", IsNumber: true), new("answers", IsNumber: true), new("figures", IsNumber: true),
    ];

    public static Command Build(Door door)
    {
        var json = Options.Json();
        var verbose = Options.Flag("--verbose", "List every source with gaps, not only the first ones.");
        var archive = Options.Text("--archive", "DIR", $"The archive of hansard fetch whose days are shown (usually {Fetching.FetchOptions.UsualArchive}, and those that were mined).");
        var check = Options.Flag("--check", "Read the index, the archive and the source files through: is everything whole, and are the files those that were read?");
        return door.Command(
            "status",
            "Says what is in the index, which sources had gaps and why, and which source files are gone or changed since; and, as a calendar, what was fetched and what is missing.",
            (result, settings, cancellation) => Run(settings, result.GetValue(archive), result.GetValue(check), result.GetValue(verbose), result.GetValue(json), cancellation),
            archive, check, verbose, json);
    }

    private static int Run(Settings settings, string? archive, bool check, bool verbose, bool asJson, CancellationToken cancellation)
    {
        using var fetched = FetchedStatus.Open(settings, archive);
        if (!File.Exists(settings.Database) && fetched.Archives.Count > 0 && !check)
        {
            return OfArchives(settings, fetched, verbose, asJson);
        }
        using var engines = Engines.Read(settings);
        var sources = engines.Store.Sources();
        var index = engines.Index.Report();
        var days = engines.Store.Days();
        var (first, last, undated) = days;
        var captures = engines.Store.Captures().Where(c => c.IsCurrent).ToDictionary(c => c.Path, StringComparer.Ordinal);
        var missing = sources.Select(s => (Source: s, Why: IndexCondition.Changed(s.Source, captures.GetValueOrDefault(s.Source.Path), fetched.Comparison, check))).Where(m => m.Why is not null).ToList();
        var damage = check ? IndexCondition.Damage(engines.Store, engines.Index, RawFolder.Of(settings), cancellation) : [];
        var troubled = sources.Where(s => s.Outcome is SourceOutcome.ReadWithGaps or SourceOutcome.Unreadable).ToList();
        if (asJson)
        {
            settings.Screen.Line(AnswerJson.Print(Answer(engines, index, sources, missing, days, check ? damage : null) with { Fetched = fetched.Answer() }));
        }
        else
        {
            var screen = settings.Screen;
            var age = Wording.Ago(File.GetLastWriteTimeUtc(settings.Database), settings.Time.GetUtcNow());
            screen.Wrapped($"Index {settings.Index}, last changed {age}. Search engine: {engines.Index.Engine.Name}, {index.Said}.");
            screen.Line(Outcomes(sources));
            screen.Wrapped(first is null ? "No dated documents." : $"Dates covered: {Wording.Day(first)} to {Wording.Day(last)}" + (undated == 0 ? "." : $"; {Wording.Number("document", undated)} without a date."));
            screen.Line();
            screen.Table(Columns, Rows(sources));
            Condition(screen, check, damage, check ? engines.Store.Captures().Where(c => c.IsKept).Select(c => c.Sha256).Distinct().Count() : 0);
            Problems(screen, troubled, verbose);
            if (missing.Count > 0)
            {
                screen.Line();
                screen.Line($"Missing: {Wording.Number("source file", missing.Count)} gone or changed since they were read. Mine them again to bring the index up to date.");
                foreach (var (source, why) in missing.Take(verbose ? missing.Count : Shown))
                {
                    screen.Wrapped($"{source.Source.Path}: {why}", 2);
                }
            }
            FetchedLines.Gone(screen, sources, fetched.Comparison, verbose);
            if (fetched.Archives.Count > 0)
            {
                screen.Line();
                CalendarText.Write(screen, fetched, verbose);
            }
        }
        return damage.Count > 0 ? ExitCode.Integrity : troubled.Count > 0 || missing.Count > 0 || fetched.HasGaps ? ExitCode.Gaps : ExitCode.Ok;
    }

    /// <summary>What there is to say before anything was mined.</summary>
    private static int OfArchives(Settings settings, FetchedStatus fetched, bool verbose, bool asJson)
    {
        if (asJson)
        {
            settings.Screen.Line(AnswerJson.Print(new ArchiveAnswer(fetched.Answer()!)));
        }
        else
        {
            settings.Screen.Wrapped($"No index in {settings.Index} yet: “hansard mine {ShellWord.Of(fetched.Archives[0].Folder)}” makes one.");
            CalendarText.Write(settings.Screen, fetched, verbose);
        }
        return fetched.HasGaps ? ExitCode.Gaps : ExitCode.Ok;
    }

    private static void Condition(Screen screen, bool isChecked, IReadOnlyList<string> damage, int kept)
    {
        if (!isChecked)
        {
            return;
        }
        screen.Line();
        screen.Line(damage.Count == 0 ? $"Checked: the index is whole, and so are the {Wording.Number("version", kept)} of source files in the archive." : "Damaged:");
        foreach (var fault in damage)
        {
            screen.Wrapped(Screen.Safe(fault), 2);
        }
    }

    private static string Outcomes(IReadOnlyList<SourceRecord> sources) =>
        Wording.Number("source", sources.Count) + ": " + (sources.Count == 0 ? "none" : string.Join(", ", sources.GroupBy(s => s.Outcome).OrderBy(g => g.Key).Select(g => $"{Wording.Plain(g.Count())} {Wording.Outcome(g.Key)}"))) + ".";

    private static List<string[]> Rows(IReadOnlyList<SourceRecord> sources)
    {
        var rows = sources.GroupBy(s => s.Format ?? "not recognised", StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Row(g.Key, [.. g])).ToList();
        rows.Add(Row("all", sources));
        return rows;
    }

    private static string[] Row(string name, IReadOnlyList<SourceRecord> sources) =>
    [
        name, Wording.Plain(sources.Count), Sum(sources, c => c.Documents), Sum(sources, c => c.Speeches),
        Sum(sources, c => c.Questions), Sum(sources, c => c.Answers), Sum(sources, c => c.Claims),
    ];

    private static string Sum(IEnumerable<SourceRecord> sources, Func<RecordCounts, int> count) => Wording.Plain(sources.Sum(s => (long)count(s.Counts)));

    private static void Problems(Screen screen, List<SourceRecord> troubled, bool verbose)
    {
        if (troubled.Count == 0)
        {
            return;
        }
        screen.Line();
        screen.Line($"Gaps: {Wording.Number("source", troubled.Count)} could not be read, or not wholly.");
        foreach (var source in troubled.Take(verbose ? troubled.Count : Shown))
        {
            screen.Wrapped($"{source.Source.Path}: {Wording.Outcome(source.Outcome)}", 2);
            foreach (var diagnostic in source.Diagnostics.Where(d => d.Kind != DiagnosticKind.Note).Take(3))
            {
                screen.Wrapped(Screen.Safe(Diagnosis(diagnostic)), 4);
            }
        }
        if (!verbose && troubled.Count > Shown)
        {
            screen.Line($"  and {Wording.Number("more source", troubled.Count - Shown)}: see them with --verbose");
        }
    }

    /// <summary>A diagnostic on one line.</summary>
    internal static string Diagnosis(Diagnostic diagnostic) => (diagnostic.Where is { } where ? $"{diagnostic.Message} ({where})" : diagnostic.Message).ReplaceLineEndings(" ");

    private static HarvestAnswer Answer(
        Engines engines, IndexReport index, IReadOnlyList<SourceRecord> sources, IReadOnlyList<(SourceRecord Source, string? Why)> missing, CoveredDays days, IReadOnlyList<string>? damage) => new()
    {
        Engine = engines.Index.Engine.Name,
        SearchIndex = SearchIndexAnswer.Of(index),
        FirstDay = days.First,
        LastDay = days.Last,
        UndatedDocuments = days.Undated,
        Damage = damage,
        Sources = [.. sources.Select(s => SourceAnswer.Of(s, missing.FirstOrDefault(m => m.Source == s).Why))],
    };
}
