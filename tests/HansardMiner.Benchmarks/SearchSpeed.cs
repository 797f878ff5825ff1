using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
#if WITH_LUCENE
using HansardMiner.LuceneNet;
#endif
using HansardMiner.Mining;
using HansardMiner.Query;
using HansardMiner.Sqlite;
using HansardMiner.Store;

namespace HansardMiner.Benchmarks;

/// <summary>Both search engines over the same records, side by side: how fast they are built, how large they are, how fast they answer, how far they agree.</summary>
internal static class SearchSpeed
{
    private const int Page = 20;
    private const int Rounds = 3;

    public static void Measure(IReadOnlyList<string> paths)
    {
        var isIndex = paths.Count == 1 && File.Exists(Path.Combine(paths[0], "hansard.db"));
        var folder = isIndex ? paths[0] : Directory.CreateTempSubdirectory("hansard-bench-").FullName;
        try
        {
            using var store = SqliteRecordStore.Open(Path.Combine(folder, "hansard.db"), readOnly: false);
            if (!isIndex)
            {
                var report = new Miner(store).Mine(paths, null, CancellationToken.None);
                Say($"mined {report.BytesRead / 1e6:N1} MB of sources at {report.MegabytesPerSecond:N1} MB/s");
            }
            var source = new SqliteSearchSource(store);
            var text = Text(source);
            Say($"{text.Count:N0} contributions, {text.Bytes / 1e6:N1} MB of text; hansard.db {new FileInfo(Path.Combine(folder, "hansard.db")).Length / 1e6:N1} MB; {Environment.ProcessorCount} cores");
            using var fts5 = new SqliteSearchIndex(store);
            var indexes = new List<ISearchIndex> { fts5 };
            Build(fts5, text.Bytes, null);
#if WITH_LUCENE
            var lucene = new LuceneSearchIndex(source, Path.Combine(folder, "lucene"));
            Build(lucene, text.Bytes, Path.Combine(folder, "lucene"));
            indexes.Add(lucene);
#else
            Console.WriteLine("this build has no Lucene.Net: build with -p:WithLucene=true to see both");
#endif
            Answers(source, indexes);
            indexes.ForEach(i => i.Dispose());
        }
        finally
        {
            if (!isIndex)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static (int Count, long Bytes) Text(SqliteSearchSource source)
    {
        using var view = source.Look();
        var (count, bytes) = (0, 0L);
        foreach (var document in view.Documents(0, long.MaxValue))
        {
            count += document.Document.Contributions.Count;
            bytes += document.Document.Contributions.Sum(c => (long)System.Text.Encoding.UTF8.GetByteCount(c.Text));
        }
        return (count, bytes);
    }

    private static void Build(ISearchIndex index, long bytes, string? folder)
    {
        var clock = Stopwatch.StartNew();
        var before = Environment.CpuUsage.TotalTime;
        using var memory = new MemoryWatch();
        index.Rebuild(null, CancellationToken.None);
        var cpu = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        var size = folder is null ? "" : $", {Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Sum(f => new FileInfo(f).Length) / (double)bytes:N2} × the text on disk";
        Say($"{index.Engine.Name}: built from the records at {bytes / 1e6 / clock.Elapsed.TotalSeconds:N1} MB of text/s ({clock.Elapsed.TotalSeconds:N1} s; {bytes / 1e6 / cpu:N1} MB for each second of a processor), {memory.Most / 1e6:N0} MB of memory at the most{size}");
    }

    private static void Answers(SqliteSearchSource source, List<ISearchIndex> indexes)
    {
        Console.WriteLine();
        Console.WriteLine("p50 / p99 in ms, warm, one after the other, 20 hits shown with their passages" + (indexes.Count > 1 ? "; of the first 20 hits those that both engines have" : ""));
        Say($"{"class",-24}{string.Concat(indexes.Select(i => $"{i.Engine.Name,22}"))}{"alike",10}");
        var (both, queries) = (0.0, 0);
        foreach (var (name, order, asked) in SampledQueries.Of(source, seed: 1))
        {
            var found = new List<List<SearchResult>>();
            var line = $"{name,-24}";
            foreach (var index in indexes)
            {
                var times = new List<double>();
                var results = new List<SearchResult>();
                for (var round = 0; round < Rounds; round++)
                {
                    results.Clear();
                    foreach (var query in asked)
                    {
                        var started = Stopwatch.GetTimestamp();
                        results.Add(index.Engine.Search(query, order, 0, Page));
                        if (round > 0)
                        {
                            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
                        }
                    }
                }
                times.Sort();
                line += string.Create(CultureInfo.InvariantCulture, $"{times[times.Count / 2],12:N1} /{times[(int)(times.Count * 0.99)],8:N1}");
                found.Add(results);
            }
            if (found.Count > 1)
            {
                var alike = found[0].Zip(found[1], Alike).ToList();
                var totals = found[0].Zip(found[1]).Count(p => p.First.Total != p.Second.Total && p.First.Note is null && p.Second.Note is null);
                line += string.Create(CultureInfo.InvariantCulture, $"{alike.Average(),10:P0}{(totals > 0 ? $"   {totals} totals differ" : "")}");
                (both, queries) = (both + alike.Sum(), queries + alike.Count);
            }
            Console.WriteLine(line);
        }
        if (queries > 0)
        {
            Say($"{queries} queries: {both / queries:P1} of the first {Page} hits are the same");
        }
    }

    private static double Alike(SearchResult one, SearchResult other) =>
        one.Hits.Count == 0 ? 1 : one.Hits.Select(h => h.Contribution).Intersect(other.Hits.Select(h => h.Contribution)).Count() / (double)one.Hits.Count;

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
