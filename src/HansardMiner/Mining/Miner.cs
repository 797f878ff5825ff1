using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.People;
using HansardMiner.Store;

namespace HansardMiner.Mining;

/// <summary>
/// The straight line: path → bytes → reader → documents → figures → store. Parsing runs beside extraction and writing; the order of
/// sources and documents is kept, at most one source is being written, and a bounded number of documents is in flight.
/// </summary>
/// <param name="store">Takes the records.</param>
public sealed class Miner(IRecordStore store)
{
    private const int InFlight = 512;

    /// <summary>The build of readers and rules: another build reads unchanged sources again, since it may find more in them.</summary>
    public static string Build { get; } = typeof(Miner).Module.ModuleVersionId.ToString("N")[..12];

    /// <summary>How many documents are searched for figures at once. What is found does not depend on it.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>The register of members by which speakers are told; null when there is none.</summary>
    public Register? Register { get; init; }

    /// <summary>Keeps the bytes of each source by their hash; null when they are not kept.</summary>
    public RawArchive? Archive { get; init; }

    /// <summary>The search index to be kept up to date; null when there is none beside the records.</summary>
    public ISearchIndex? Index { get; init; }

    /// <summary>Told of each archive of what was fetched among the paths, before its documents are mined; null when nobody asks.</summary>
    public Action<string>? FromArchive { get; init; }

    /// <summary>The clock that says when bytes were first mined; nothing that is read or exported depends on it.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Mines files and folders. A source that cannot be read is reported and the rest is mined.</summary>
    /// <param name="paths">Files and folders; folders are read recursively.</param>
    /// <param name="progress">Told at the beginning and the end of each source; may be null.</param>
    /// <param name="cancellation">Stops the run; what was committed stays, and the next run completes it.</param>
    /// <exception cref="MiningException">The store failed.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public MiningReport Mine(IReadOnlyList<string> paths, IProgress<MiningProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var started = Stopwatch.GetTimestamp();
        Archive?.Sweep();
        var archives = new List<string>();
        var sources = SourcePaths.Expand(paths, archives);
        archives.ForEach(archive => FromArchive?.Invoke(archive));
        var known = store.Sources().ToDictionary(record => record.Source.Path, StringComparer.Ordinal);
        store.Expect(sources.Where(source => !known.ContainsKey(source.Path)).Sum(source => source.Bytes));
        var log = Recall(sources);
        var captures = store.Captures().Where(capture => capture.IsCurrent).ToDictionary(capture => capture.Path, StringComparer.Ordinal);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var line = new BlockingCollection<MiningStep>(InFlight);
        var extraction = new TaskFactory(
            stop.Token, TaskCreationOptions.None, TaskContinuationOptions.None,
            new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, Math.Max(1, Workers)).ConcurrentScheduler);
        var parsing = Task.Factory.StartNew(
            () => new SourceParser(store, known, line, extraction, Build, stop.Token) 
            {
                Resolver = Register is null ? null : new Resolver(Register),
                Archive = Archive,
            }.Run(sources), stop.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var reports = new List<SourceReport>(sources.Count);
        using var follower = IndexFollower.Of(Index);
        try
        {
            Write(line, known, captures, log, sources, reports, follower is null ? progress : follower.Beside(progress), stop.Token);
            parsing.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
            ((IAsyncResult)parsing).AsyncWaitHandle.WaitOne();
        }
        store.Settle();
        reports.AddRange(MissingSources.Of(paths, sources, archives, known, Archive));
        var indexFault = follower?.Finish(cancellation);
        using var process = Process.GetCurrentProcess();
        return new MiningReport(reports, Stopwatch.GetElapsedTime(started), process.PeakWorkingSet64) { IndexFault = indexFault };
    }

    /// <summary>Tells the store of earlier versions that only the archive knows, as after an index was deleted; what it gives back adds to the archive's list.</summary>
    private Action<Capture> Recall(IReadOnlyList<FoundSource> sources)
    {
        if (Archive is null)
        {
            return _ => { };
        }
        var paths = sources.Select(source => source.Path).ToHashSet(StringComparer.Ordinal);
        var known = store.Captures().Select(capture => (capture.Path, capture.Sha256)).ToHashSet();
        var listed = new HashSet<(string Path, string Sha256)>();
        foreach (var capture in Archive.Log.Read())
        {
            if (listed.Add((capture.Path, capture.Sha256)) && paths.Contains(capture.Path) && known.Add((capture.Path, capture.Sha256)) && Archive.Has(capture.Sha256))
            {
                store.Add(capture);
            }
        }
        return capture =>
        {
            if (capture.IsKept && listed.Add((capture.Path, capture.Sha256)))
            {
                Archive.Log.Add(capture);
            }
        };
    }

    private void Write(
        BlockingCollection<MiningStep> line, Dictionary<string, SourceRecord> known, Dictionary<string, Capture> captures, Action<Capture> log, IReadOnlyList<FoundSource> sources,
        List<SourceReport> reports, IProgress<MiningProgress>? progress, CancellationToken cancellation)
    {
        var (bytes, total) = (0L, sources.Sum(source => source.Bytes));
        Harvest? harvest = null;
        var path = string.Empty;
        try
        {
            foreach (var step in line.GetConsumingEnumerable(cancellation))
            {
                if (step is MiningStep.Begin begin)
                {
                    path = begin.Found.Path;
                    harvest = new Harvest(store, begin.Found, begin.Started, known.GetValueOrDefault(path)) { Known = captures.GetValueOrDefault(path), Mined = Time.GetUtcNow(), Log = log };
                    progress?.Report(new MiningProgress(path, reports.Count, sources.Count, bytes, total, null));
                }
                else if (harvest!.Take(step) is { } report)
                {
                    harvest.Dispose();
                    bytes += sources[reports.Count].Bytes;
                    reports.Add(report);
                    progress?.Report(new MiningProgress(path, reports.Count, sources.Count, bytes, total, report));
                }
            }
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            throw new MiningException(path, fault);
        }
        finally
        {
            harvest?.Dispose();
        }
    }
}
