using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace HansardMiner.Archive;

/// <summary>Some archives, opened for reading.</summary>
/// <param name="folders">Their folders; those that are no archives, or are not there, are left out.</param>
public sealed class FetchedArchives(IEnumerable<string> folders) : IDisposable
{
    /// <summary>The archives.</summary>
    public IReadOnlyList<FetchArchive> All { get; } = [.. folders.DistinctBy(Path.GetFullPath).Where(FetchArchive.IsArchive).Select(folder => FetchArchive.Open(folder))];

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var archive in All)
        {
            archive.Dispose();
        }
    }
}
