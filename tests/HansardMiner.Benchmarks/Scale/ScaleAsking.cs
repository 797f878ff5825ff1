using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace HansardMiner.Benchmarks.Scale;

/// <summary>The part that runs in a process of its own for each engine: asks everything and writes down what each answer took.</summary>
internal static class ScaleAsking
{
    private const double LongSeconds = 15;
    private const int Rounds = 3;

    /// <summary>Asks one engine the queries that stand in a file and writes its answers to another.</summary>
    public static void Run(string engine, string folder, string queries, string answers)
    {
        var asked = JsonSerializer.Deserialize<List<AskedClass>>(File.ReadAllText(queries))!;
        var classes = new List<AnsweredClass>();
        var most = 0L;
        using (var contender = Open(engine, folder))
        using (var memory = new MemoryWatch())
        {
            foreach (var one in asked)
            {
                if (Ask(contender, one) is { } answered)
                {
                    classes.Add(answered);
                }
            }
            most = memory.Most;
        }
        for (var i = 0; i < classes.Count; i++)
        {
            // the code is compiled and the file is in the system's memory; the engine begins anew with each class
            using var contender = Open(engine, folder);
            classes[i] = classes[i] with { First = First(contender, asked.First(a => a.Name == classes[i].Name)) };
        }
        File.WriteAllText(answers, JsonSerializer.Serialize(new Answers(engine, classes, most)));
    }

    private static IContender Open(string engine, string folder) => engine == "naive" ? new NaiveContender(folder) : new EngineContender(engine, folder);

    // what an engine reads when it is opened counts for no query
    private static List<double> First(IContender contender, AskedClass asked)
    {
        contender.Prepare(asked with { Kind = AskedKind.Best }, asked.Queries[0] with { Text = "zyzzyva", Match = "\"zyzzyva\"" })?.Invoke();
        var times = new List<double>();
        foreach (var question in asked.Queries.DistinctBy(q => q.Text).Select(q => contender.Prepare(asked with { Kind = asked.Kind == AskedKind.Second ? AskedKind.Best : asked.Kind }, q)).OfType<Func<(IReadOnlyList<string> Hits, bool IsStopped)>>())
        {
            var started = Stopwatch.GetTimestamp();
            question();
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
        return times;
    }

    // once to be warm, then three times; once where that took long
    private static AnsweredClass? Ask(IContender contender, AskedClass asked)
    {
        var hits = new List<IReadOnlyList<string>>();
        var questions = asked.Queries.Select(q => contender.Prepare(asked, q)).OfType<Func<(IReadOnlyList<string> Hits, bool IsStopped)>>().ToList();
        if (questions.Count == 0)
        {
            return null;
        }
        var clock = Stopwatch.StartNew();
        var stopped = 0;
        foreach (var question in questions)
        {
            var (found, isStopped) = question();
            hits.Add([.. found]);
            stopped += isStopped ? 1 : 0;
        }
        var times = new List<double>();
        var rounds = clock.Elapsed.TotalSeconds > LongSeconds ? 1 : Rounds;
        for (var round = 0; round < rounds; round++)
        {
            foreach (var question in questions)
            {
                var started = Stopwatch.GetTimestamp();
                question();
                times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }
        return new AnsweredClass(asked.Name, times, hits, stopped, []);
    }
}
