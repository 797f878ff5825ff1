using System.IO;
using System.Linq;
using System.Threading;
using HansardMiner.Access;
using HansardMiner.Archive;
using HansardMiner.Coverage;
using HansardMiner.Mining;
using HansardMiner.Records;
using HansardMiner.Web.Site;

namespace HansardMiner.Web.Harvest;

/// <summary>The archives that the index was mined from, read once for each of their states and each day.</summary>
internal sealed class FetchedMemory(WebSettings settings)
{
    private readonly Lock _gate = new();
    private Kept? _kept;

    /// <summary>What the archives say of sources.</summary>
    public FetchedComparison Comparison(IOpenIndex index) => Of(index).Comparison;

    /// <summary>What was fetched and what is missing.</summary>
    public FetchCoverage Coverage(IOpenIndex index) => Of(index).Coverage;

    private Kept Of(IOpenIndex index)
    {
        var folders = FetchedFolders.Read(index.Folder);
        var today = LondonDay.Of(settings.Time.GetUtcNow());
        var state = string.Join('\n', folders.Select(folder => new FileInfo(Path.Combine(folder, FetchArchive.JournalName))).Select(j => j.Exists ? $"{j.FullName} {j.Length} {j.LastWriteTimeUtc.Ticks}" : j.FullName).Append($"{today:O}"));
        lock (_gate)
        {
            if (_kept?.State != state)
            {
                // The ones before may still be in use by an answer: the system closes their files when nobody has them any more.
                var archives = new FetchedArchives(folders);
                _kept = new Kept(state, new FetchedComparison(archives), FetchCoverage.Of(archives.All, today));
            }
            return _kept;
        }
    }

    private sealed record Kept(string State, FetchedComparison Comparison, FetchCoverage Coverage);
}
