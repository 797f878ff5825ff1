using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Access;
using HansardMiner.Mining;
using HansardMiner.Store;

namespace HansardMiner.Web.Harvest;

/// <summary>Whether the files of some sources are still those that were read, as far as their lengths and times tell.</summary>
/// <param name="After">The path behind which was looked.</param>
/// <param name="Looked">How many sources were looked at.</param>
/// <param name="Last">The path of the last one; null when there was none.</param>
/// <param name="HasMore">Whether there are more behind it.</param>
/// <param name="Changed">Those whose files are gone or have changed, with why.</param>
public sealed record FilesModel(string? After, int Looked, string? Last, bool HasMore, IReadOnlyList<(string Path, string Why)> Changed)
{
    private const int MostLooked = 500;
    private const int MostShown = 100;

    /// <summary>How many more have changed than are shown.</summary>
    public int Unshown => Math.Max(0, Changed.Count - MostShown);

    /// <summary>Those that are shown.</summary>
    public IEnumerable<(string Path, string Why)> Shown => Changed.Take(MostShown);

    /// <summary>Looks at the next files behind a path.</summary>
    public static FilesModel Of(IOpenIndex index, FetchedComparison fetched, string? after)
    {
        ArgumentNullException.ThrowIfNull(index);
        var some = index.Store.Sources(new SourceQuery { After = after, Take = MostLooked + 1 });
        var looked = some.Take(MostLooked).ToList();
        return new FilesModel(after, looked.Count, looked.Count == 0 ? null : looked[^1].Source.Path, some.Count > MostLooked,
            [.. looked.Select(s => (s.Source.Path, Why: FileComparison.Changed(s.Source, index.Store.Captures(s.Source.Path).FirstOrDefault(c => c.IsCurrent), fetched))).Where(f => f.Why is not null).Select(f => (f.Path, f.Why!))]);
    }
}
