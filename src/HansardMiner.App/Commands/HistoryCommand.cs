using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using System.Threading;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.Archive;
using HansardMiner.Mining;
using HansardMiner.Present;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.App.Commands;

/// <summary><c>hansard history PATH|ID</c>: the versions of a source, and what changed from one to the next.</summary>
internal static class HistoryCommand
{
    private const int Shown = 20;

    private static readonly TableHead[] Columns =
    [
        new("version", IsNumber: true), new("sha-256"), new("bytes", IsNumber: true), new("file written"), new("first mined"), new("read as", Wraps: true),
    ];

    public static Command Build(Door door)
    {
        var what = new Argument<string>("PATH|ID") { Description = "A source file as it was mined, or the id of a record." };
        var verbose = Options.Flag("--verbose", "List every record that changed.");
        var json = Options.Json();
        return door.Command(
            "history",
            "Lists the versions of a source that were mined, and which records and figures changed from one to the next.",
            (result, settings, cancellation) => Run(settings, result.GetRequiredValue(what), result.GetValue(verbose), result.GetValue(json), cancellation),
            what, verbose, json);
    }

    private static int Run(Settings settings, string typed, bool verbose, bool asJson, CancellationToken cancellation)
    {
        using var engines = Engines.Read(settings);
        var (paths, document) = SourceHistory.Named(engines.Store, typed);
        var archive = RawFolder.Of(settings);
        var versions = new SourceVersions(archive, cancellation);
        var histories = paths.Select(path => History(engines.Store.Captures(path), versions, path, document)).ToList();
        using var fetched = new FetchedArchives(histories.Exists(history => SourceAddress.Of(history.Path) is not null) ? FetchedFolders.Read(settings.Index) : []);
        if (asJson)
        {
            WriteJson(settings.Screen, archive, fetched, histories);
            return ExitCode.Ok;
        }
        foreach (var (path, captures, changes) in histories)
        {
            Write(settings.Screen, archive, path, captures, changes, verbose);
            FetchedLines.NeverMined(settings.Screen, FetchedLines.NeverMined(fetched, path, captures));
        }
        return ExitCode.Ok;
    }

    private static (string Path, IReadOnlyList<Capture> Captures, List<IReadOnlyList<RecordChange>?> Changes) History(
        IReadOnlyList<Capture> captures, SourceVersions versions, string path, RecordId? document) =>
        (path, captures, [.. captures.Zip(captures.Skip(1)).Select(pair => (IReadOnlyList<RecordChange>?)versions.Compare(pair.First, pair.Second)?.Where(c => document is null || c.Id == document).ToList())]);

    private static void Write(Screen screen, RawArchive archive, string path, IReadOnlyList<Capture> captures, List<IReadOnlyList<RecordChange>?> changes, bool verbose)
    {
        screen.Wrapped(screen.Strong(Screen.Safe(path)) + $": {Wording.Number("version", captures.Count)}");
        screen.Table(Columns, [.. captures.Select((c, i) => Row(archive, c, i + 1))]);
        for (var i = 0; i < changes.Count; i++)
        {
            screen.Line();
            if (changes[i] is not { } changed)
            {
                screen.Wrapped($"From version {i + 1} to {i + 2}: not known, since the bytes of one of them are not in the archive.");
                continue;
            }
            screen.Wrapped($"From version {i + 1} to {i + 2}: {Count(changed, RecordChangeKind.Added)} added, {Count(changed, RecordChangeKind.Removed)} removed, {Count(changed, RecordChangeKind.Changed)} changed; "
                + $"{Wording.Number("figure", changed.Sum(c => c.FiguresGone.Count))} gone, {Wording.Plain(changed.Sum(c => c.FiguresNew.Count))} new.");
            foreach (var change in changed.Take(verbose ? changed.Count : Shown))
            {
                Write(screen, change);
            }
            if (!verbose && changed.Count > Shown)
            {
                screen.Line($"  and {Wording.Number("more record", changed.Count - Shown)}: see them with --verbose");
            }
        }
    }

    private static void Write(Screen screen, RecordChange change)
    {
        screen.Wrapped($"{change.Kind.ToString().ToLowerInvariant()}  {change.Id}" + (change.Kind == RecordChangeKind.Changed
            ? "  " + (change.Contributions.Count == 0 ? "facts of the whole document" : $"contribution{(change.Contributions.Count == 1 ? "" : "s")} {string.Join(", ", change.Contributions)}") : ""), 2);
        foreach (var (sign, words) in change.FiguresGone.Select(w => ("-", w)).Concat(change.FiguresNew.Select(w => ("+", w))).Take(Shown))
        {
            screen.Wrapped(Screen.Safe($"{sign} {words.ReplaceLineEndings(" ")}"), 4);
        }
    }

    private static string Count(IReadOnlyList<RecordChange> changes, RecordChangeKind kind) => Wording.Number("record", changes.Count(c => c.Kind == kind));

    private static string[] Row(RawArchive archive, Capture capture, int number) =>
    [
        number.ToString(CultureInfo.InvariantCulture), capture.Sha256[..12], Wording.Plain(capture.Bytes), Time(capture.FileTime), Time(capture.FirstMined),
        $"{capture.Format ?? "not recognised"}, {Wording.Outcome(capture.Outcome)}{(capture.IsCurrent ? ", current" : "")}{(archive.Has(capture.Sha256) ? "" : ", bytes not kept")}",
    ];

    /// <summary>2014-01-07 11:42 UTC</summary>
    internal static string Time(DateTimeOffset? time) => time?.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture) ?? Wording.NotStated;

    private static void WriteJson(Screen screen, RawArchive archive, FetchedArchives fetched, IReadOnlyList<(string Path, IReadOnlyList<Capture> Captures, List<IReadOnlyList<RecordChange>?> Changes)> histories) => Json.Write(screen, json =>
    {
        json.WriteStartObject();
        json.Array("sources", histories, history =>
        {
            json.WriteStartObject();
            json.WriteString("path", history.Path);
            json.Array("versions", history.Captures.Select((c, i) => (Capture: c, Number: i + 1)), version =>
            {
                json.WriteStartObject();
                json.WriteNumber("version", version.Number);
                json.WriteString("sha256", version.Capture.Sha256);
                json.WriteNumber("bytes", version.Capture.Bytes);
                json.WriteString("file_written", version.Capture.FileTime?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
                json.WriteString("first_mined", version.Capture.FirstMined.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
                json.WriteString("format", version.Capture.Format);
                json.WriteString("outcome", Wording.Outcome(version.Capture.Outcome));
                json.WriteBoolean("is_current", version.Capture.IsCurrent);
                json.WriteBoolean("is_kept", archive.Has(version.Capture.Sha256));
                json.WriteEndObject();
            });
            json.Array("never_mined", FetchedLines.NeverMined(fetched, history.Path, history.Captures), version =>
            {
                json.WriteStartObject();
                json.WriteString("sha256", version.Sha256);
                json.WriteNumber("bytes", version.Bytes);
                json.WriteString("fetched", version.First.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
                json.WriteEndObject();
            });
            json.Array("changes", history.Changes.SelectMany((list, i) => (list ?? []).Select(c => (Change: c, From: i + 1))), changed =>
            {
                json.WriteStartObject();
                json.WriteNumber("from", changed.From);
                json.WriteNumber("to", changed.From + 1);
                json.WriteString("id", changed.Change.Id.Value);
                json.WriteString("kind", changed.Change.Kind.ToString().ToLowerInvariant());
                json.Array("contributions", changed.Change.Contributions, json.WriteNumberValue);
                json.Texts("figures_gone", changed.Change.FiguresGone);
                json.Texts("figures_new", changed.Change.FiguresNew);
                json.WriteEndObject();
            });
            json.WriteEndObject();
        });
        json.WriteEndObject();
    });
}
