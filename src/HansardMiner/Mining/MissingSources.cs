using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Archive;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.Mining;

/// <summary>Sources that were mined before and are not there any more: nothing vanishes silently.</summary>
internal static class MissingSources
{
    private static readonly Diagnostic s_file = new(
        DiagnosticKind.Note, "missing since last time", "the file was mined before and is not in its folder any more: its records are kept");

    private static readonly Diagnostic s_fetched = new(
        DiagnosticKind.Note, "missing since last time", "it was fetched and mined before, and the archive has it no more: its records are kept; fetch it again, or mine the archive that has it");

    /// <summary>What was mined under these paths before and is not there any more, by path.</summary>
    /// <param name="paths">The paths.</param>
    /// <param name="sources">What is there.</param>
    /// <param name="archives">The archives of what was fetched that were mined.</param>
    /// <param name="known">What the store knew before.</param>
    /// <param name="kept">All archives that the index knows of; null when it keeps none.</param>
    public static IEnumerable<SourceReport> Of(
        IReadOnlyList<string> paths, IReadOnlyList<FoundSource> sources, List<string> archives, Dictionary<string, SourceRecord> known, RawArchive? kept)
    {
        var present = sources.Select(source => source.Path).ToHashSet(StringComparer.Ordinal);
        var folders = paths.Select(path => SourcePaths.Under(SourcePaths.Shown(path))).ToList();
        var others = (kept?.Further ?? []).Where(other => !archives.Contains(System.IO.Path.GetFullPath(other.Folder))).ToList();
        foreach (var record in known.Values.OrderBy(record => record.Source.Path, StringComparer.Ordinal).Where(record => !present.Contains(record.Source.Path)))
        {
            var isFetched = SourceAddress.Of(record.Source.Path) is not null;
            if (isFetched ? archives.Count > 0 && !others.Exists(other => record.Source.Sha256 is { } sha && other.Has(sha))
                : folders.Exists(folder => record.Source.Path.StartsWith(folder, StringComparison.Ordinal)))
            {
                yield return new SourceReport(record.Source, record.Format, MiningOutcome.Missing, record.Counts, TimeSpan.Zero, [isFetched ? s_fetched : s_file]);
            }
        }
    }
}
