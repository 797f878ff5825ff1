using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using HansardMiner.Mining;
using HansardMiner.Query;
using HansardMiner.Sqlite;
using HansardMiner.Tests.Shared;
using HansardMiner.Timelines;
using SampledQuestions = System.Collections.Generic.IReadOnlyList<(string Class, System.Collections.Generic.IReadOnlyList<string> Questions)>;

namespace HansardMiner.Benchmarks;

/// <summary>Timelines and lists of figures over an index with very many figures: how long they take, how much memory, what they cost while mining, how that grows.</summary>
internal static class TimelineSpeed
{
    private const int Page = 51;

    public static void Measure(string first, IReadOnlyList<string> others, long figures)
    {
        var folder = Directory.CreateTempSubdirectory("hansard-bench-").FullName;
        try
        {
            var mined = File.Exists(Path.Combine(first, "hansard.db")) ? first : Path.Combine(folder, "mined");
            if (mined != first)
            {
                Mine(mined, [first, .. others]);
            }
            using var source = Open(mined, isNew: false);
            var has = Figures(source);
            Say($"{has:N0} figures in {mined}; {Environment.ProcessorCount} cores; times are {ThreadClock.Name}");
            var small = Math.Min(100_000, figures / 10);
            var costs = new List<double>();
            foreach (var count in has >= figures ? [figures] : new[] { small, figures })
            {
                var path = has >= figures ? mined : Path.Combine(folder, count.ToString(CultureInfo.InvariantCulture));
                if (has < figures)
                {
                    costs.Add(Grow(source, path, count));
                }
                Answers(path, count);
            }
            if (costs.Count > 1)
            {
                Say($"from {small:N0} to {figures:N0} figures the table claim_words takes {costs[1] / costs[0]:N1} × as long");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Mines, and tells which part of the time making figures findable takes; writing them alone and once more is the most that it can be.</summary>
    private static void Mine(string folder, IReadOnlyList<string> paths)
    {
        using var store = Open(folder, isNew: true);
        var before = Environment.CpuUsage.TotalTime;
        var report = new Miner(store).Mine(paths, null, CancellationToken.None);
        var cpu = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        var own = Rebuild(store);
        Say($"mined {report.BytesRead / 1e6:N1} MB in {cpu:N1} s of processor time; the words of figures: {own:N1} s, {own / cpu:P1}");
    }

    private static double Grow(SqliteRecordStore source, string folder, long figures)
    {
        var (written, alone) = (0.0, 0.0);
        using (var grown = Open(folder, isNew: true))
        {
            var started = ThreadClock.Seconds();
            ClaimCopies.Write(source, grown, figures);
            written = ThreadClock.Seconds() - started;
            alone = Rebuild(grown);
        }
        Say($"\n{figures:N0} figures written in {written:N1} s; the table claim_words alone in {alone:N1} s; hansard.db {Size(folder) / 1e6:N0} MB");
        return alone;
    }

    private static double Rebuild(SqliteRecordStore store)
    {
        var started = ThreadClock.Seconds();
        new SqliteSearchIndex(store).RebuildFigures();
        return ThreadClock.Seconds() - started;
    }

    private static void Answers(string folder, long count)
    {
        SampledQuestions questions;
        using (var store = Open(folder, isNew: false))
        {
            questions = TimelineQuestions.Of(store, [.. store.Documents().Select(d => d.Document.Date).OfType<DateOnly>().Distinct().Order()], seed: 1);
        }
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        using var memory = new MemoryWatch();
        using var fresh = Open(folder, isNew: false);
        var finder = new SqliteFigureFinder(fresh);
        var started = ThreadClock.Seconds();
        _ = Lay(finder, questions[0].Questions[0]);
        Say($"\n{count:N0} figures, {questions.Sum(q => q.Questions.Count):N0} questions; the first in {(ThreadClock.Seconds() - started) * 1000:N0} ms; p50 / p99 / slowest in ms");
        Say($"{"class",-40}{"timeline",28}{"figures",10}{"claims",28}");
        var (lays, lists, slowest) = (new List<double>(), new List<double>(), (Time: 0.0, Question: ""));
        foreach (var (name, asked) in questions)
        {
            var (lay, list, figures) = (new List<double>(), new List<double>(), new List<int>());
            foreach (var question in asked)
            {
                _ = Lay(finder, question);
                var from = ThreadClock.Seconds();
                figures.Add(Lay(finder, question).Points);
                lay.Add((ThreadClock.Seconds() - from) * 1000);
                slowest = lay[^1] > slowest.Time ? (lay[^1], question) : slowest;
                _ = List(fresh, question);
                from = ThreadClock.Seconds();
                _ = List(fresh, question);
                list.Add((ThreadClock.Seconds() - from) * 1000);
            }
            Say($"{name,-40}{Times(lay),28}{figures.Order().ElementAt(figures.Count / 2),10:N0}{Times(list),28}");
            lays.AddRange(lay);
            lists.AddRange(list);
        }
        Say($"{"all",-40}{Times(lays),28}{"",10}{Times(lists),28}");
        Say($"the slowest: {slowest.Question}");
        Say($"peak memory {memory.Most / 1e6:N0} MB");
    }

    private static Timeline Lay(SqliteFigureFinder finder, string asked) => Question.Of(asked, QueryVariants.Expand(QueryParser.Parse(asked))).Lay(finder);

    private static int List(SqliteRecordStore store, string asked) => store.Claims(new ClaimQuery { Words = QueryVariants.Expand(QueryParser.Parse(asked)) }).Take(Page).Count();

    private static SqliteRecordStore Open(string folder, bool isNew)
    {
        Directory.CreateDirectory(folder);
        return SqliteRecordStore.Open(Path.Combine(folder, "hansard.db"), readOnly: !isNew);
    }

    private static long Figures(SqliteRecordStore store) => store.Sources().Sum(s => (long)s.Counts.Claims);

    private static long Size(string folder) => new FileInfo(Path.Combine(folder, "hansard.db")).Length;

    private static string Times(List<double> times)
    {
        var sorted = times.Order().ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{sorted[sorted.Count / 2],8:N1} /{sorted[(int)(sorted.Count * 0.99)],7:N1} /{sorted[^1],7:N1}");
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
