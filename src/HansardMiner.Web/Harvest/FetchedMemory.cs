using System.IO;
using System.Linq;
using System.Threading;
using HansardMiner.Access;
using HansardMiner.Archive;
using HansardMiner.Mining;

namespace HansardMiner.Web.Harvest;

/// <summary>The archives that the index was mined from, read once for each of their states.</summary>
internal sealed class FetchedMemory
{
    private readonly Lock _gate = new();
    private Kept? _kept;

    /// <summary>What the archives say now.</summary>
    public FetchedComparison Of(IOpenIndex index)
    {
        var folders = FetchedFolders.Read(index.Folder);
        var state = string.Join('\n', folders.Select(folder => new FileInfo(Path.Combine(folder, FetchArchive.JournalName))).Select(j => j.Exists ? $"{j.FullName} {j.Length} {j.LastWriteTimeUtc.Ticks}" : j.FullName));
        lock (_gate)
        {
            if (_kept?.State != state)
            {
                // The one before may still be in use by an answer: the system closes its files when nobody has it any more.
                _kept = new Kept(state, new FetchedComparison(folders));
            }
            return _kept.Fetched;
        }
    }

    private sealed record Kept(string State, FetchedComparison Fetched);
}
