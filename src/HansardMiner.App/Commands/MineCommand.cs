using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using HansardMiner.App.Setup;
using HansardMiner.Archive;
using HansardMiner.Mining;
using HansardMiner.Records;

namespace HansardMiner.App.Commands;

/// <summary><c>hansard mine PATH…</c>: files into the index.</summary>
internal static class MineCommand
{
    public static Command Build(Door door)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files and folders; folders are read with everything in them. An archive of hansard fetch stands for the documents that were fetched.", Arity = ArgumentArity.OneOrMore };
        var timeline = Options.Text("--timeline", "QUERY", "Print this timeline when the mining is done.");
        var quiet = Options.Flag("--quiet", "Print totals and problems only, and no progress.");
        var verbose = Options.Flag("--verbose", "List every source, however many there are.");
        var raw = Options.Text("--raw", "DIR", "Keep the bytes of the files there rather than in the folder raw of the index; it is remembered.");
        var noRaw = Options.Flag("--no-raw", "Do not keep the bytes of the files: earlier versions of a file that changes are lost.");
        var json = Options.Json();
        return door.Command(
            "mine",
            "Reads files of any known format into the index: records, figures and words. Running it again reads only what has changed.",
            (result, settings, cancellation) => Run(
                settings, result.GetValue(paths)!, () => result.GetValue(noRaw) ? null : RawFolder.Choose(settings, result.GetValue(raw)), result.GetValue(timeline), new Manner(result.GetValue(quiet), result.GetValue(verbose), result.GetValue(json)), cancellation),
            paths, timeline, quiet, verbose, raw, noRaw, json);
    }

    private static int Run(Settings settings, string[] paths, Func<RawArchive?> archive, string? timeline, Manner manner, CancellationToken cancellation)
    {
        if (manner.IsJson && timeline is not null)
        {
            throw new UserException("--json and --timeline do not go together: run “hansard timeline QUERY --json” when the mining is done");
        }
        var absent = paths.Where(p => !Path.Exists(p)).ToList();
        if (absent.Find(p => p.StartsWith('-')) is { } option)
        {
            throw new UserException($"there is no option {option}: see “hansard mine --help”");
        }
        if (absent.Count == paths.Length)
        {
            throw new UserException(absent.Count == 1 ? $"there is no file or folder {absent[0]}" : $"none of these is there: {string.Join(", ", absent)}");
        }
        using var engines = Engines.Write(settings);
        var miner = new Miner(engines.Store) { Register = engines.Register, Archive = archive(), Index = engines.Index, Time = settings.Time, FromArchive = folder => FetchedFolders.Remember(settings.Index, folder) };
        var report = manner.IsQuiet
            ? miner.Mine(paths, null, cancellation)
            : MineProgress.Show(settings.Screen, progress => miner.Mine(paths, progress, cancellation));
        if (manner.IsJson)
        {
            MineReport.WriteJson(settings.Screen, report);
        }
        else
        {
            MineReport.Write(settings.Screen, report, manner, settings.Index);
        }
        if (report.IndexFault is { } fault)
        {
            settings.Screen.Say("the records are mined, but the search index is behind: " + fault);
        }
        if (timeline is not null)
        {
            settings.Screen.Line();
            TimelineCommand.Run(settings, engines, timeline);
        }
        return report.Sources.Any(IsTrouble) ? ExitCode.Gaps : ExitCode.Ok;
    }

    /// <summary>Whether something of a source was lost, now or when it was read.</summary>
    internal static bool IsTrouble(SourceReport source) =>
        source.Outcome is MiningOutcome.ReadWithGaps or MiningOutcome.Unreadable or MiningOutcome.Missing || WasTrouble(source);

    /// <summary>Whether something was lost when a source that has not changed since was read.</summary>
    internal static bool WasTrouble(SourceReport source) =>
        source.Outcome == MiningOutcome.Unchanged && source.Diagnostics.Any(d => d.Kind is DiagnosticKind.Gap or DiagnosticKind.Failure);
}
