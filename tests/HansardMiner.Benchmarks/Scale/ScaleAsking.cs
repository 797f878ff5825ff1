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
        using IContender contender = engine == "naive" ? new NaiveContender(folder) : new EngineContender(engine, folder);
        var classes = new List<AnsweredClass>();
        using var memory = new MemoryWatch();
        foreach (var one in asked)
        {
            if (Ask(contender, one) is { } answered)
            {
                classes.Add(answered);
            }
        }
        File.WriteAllText(answers, JsonSerializer.Serialize(new Answers(engine, classes, memory.Most)));
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
        return new AnsweredClass(asked.Name, times, hits, stopped);
    }
}
