using System.Collections.Generic;
using System.Linq;
using System.Threading;
using HansardMiner.App.Commands;
using HansardMiner.App.Setup;
using HansardMiner.Archive;
using HansardMiner.Mining;

namespace HansardMiner.App.Fetching;

/// <summary>The second half of an update: what was fetched goes into the index.</summary>
internal static class UpdateMining
{
    /// <summary>Mines the archive; what is unchanged is passed over.</summary>
    public static MiningReport Mine(Settings settings, string archive, bool isShown, CancellationToken cancellation)
    {
        using var engines = Engines.Write(settings);
        var miner = new Miner(engines.Store) { Register = engines.Register, Archive = RawFolder.Of(settings), Index = engines.Index, Time = settings.Time, FromArchive = folder => FetchedFolders.Remember(settings.Index, folder) };
        return isShown ? MineProgress.Show(settings.Screen, progress => miner.Mine([archive], progress, cancellation)) : miner.Mine([archive], null, cancellation);
    }

    /// <summary>The documents that could not be read since their bytes are gone or damaged.</summary>
    public static IReadOnlyList<DamagedDocument> Damaged(FetchArchive archive, MiningReport mined) =>
        archive.Damaged(mined.Sources.Where(source => source.Outcome == MiningOutcome.Unreadable).Select(source => source.Source.Path));
}
