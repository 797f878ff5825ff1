using System.Collections.Generic;
using System.Linq;
using HansardMiner.App.Output;
using HansardMiner.Archive;
using HansardMiner.Mining;
using HansardMiner.Present;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.App.Commands;

/// <summary>What <c>hansard status</c> and <c>history</c> say of sources that were fetched.</summary>
internal static class FetchedLines
{
    private const int Shown = 20;

    /// <summary>The versions of a source that were fetched and never mined, since another one came before that.</summary>
    public static IReadOnlyList<FetchVersion> NeverMined(FetchedArchives fetched, string path, IReadOnlyList<Capture> captures) => SourceAddress.Of(path) is null ? []
        : [.. fetched.All.SelectMany(archive => archive.Versions(path)).Where(version => captures.All(capture => capture.Sha256 != version.Sha256)).DistinctBy(version => version.Sha256).OrderBy(version => version.First)];

    /// <summary>Lists them.</summary>
    public static void NeverMined(Screen screen, IReadOnlyList<FetchVersion> versions)
    {
        if (versions.Count > 0)
        {
            screen.Wrapped($"Fetched and not mined: {string.Join("; ", versions.Select(version => $"{version.Sha256[..12]}, {Wording.Bytes(version.Bytes)}, on {HistoryCommand.Time(version.First.ToUniversalTime())}"))}.");
        }
    }

    /// <summary>Lists what its site does not have any more: no gap, since it is held.</summary>
    public static void Gone(Screen screen, IReadOnlyList<SourceRecord> sources, FetchedComparison fetched, bool verbose)
    {
        var gone = sources.Where(s => SourceAddress.Of(s.Source.Path) is not null).Select(s => (s.Source.Path, Said: fetched.Gone(s.Source))).Where(s => s.Said is not null).ToList();
        if (gone.Count == 0)
        {
            return;
        }
        screen.Line();
        screen.Line($"Gone from its source: {Wording.Number("source", gone.Count)}.");
        foreach (var (path, said) in gone.Take(verbose ? gone.Count : Shown))
        {
            screen.Wrapped(Screen.Safe($"{path}: {said}"), 2);
        }
        if (!verbose && gone.Count > Shown)
        {
            screen.Line($"  and {Wording.Number("more source", gone.Count - Shown)}: see them with --verbose");
        }
    }
}
