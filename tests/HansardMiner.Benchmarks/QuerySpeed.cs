using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using HansardMiner.Query;
using HansardMiner.Sqlite;
using HansardMiner.Store;
using HansardMiner.Tests.Shared;

namespace HansardMiner.Benchmarks;

/// <summary>Random and hostile queries: that each is read in time and reads back as the same, and, given an index, that it is answered in time.</summary>
internal static class QuerySpeed
{
    private const int Searched = 200;

    public static int Measure(int count, string? index)
    {
        var texts = new HostileQueries(1);
        var (worst, worstText, letters, failures) = (TimeSpan.Zero, "", 0L, 0);
        var sample = new List<string>();
        var before = GC.GetTotalAllocatedBytes();
        var total = Stopwatch.StartNew();
        var clock = new Stopwatch();
        var reading = TimeSpan.Zero;
        for (var i = 0; i < count; i++)
        {
            var typed = texts.Next();
            letters += typed.Length;
            clock.Restart();
            var parsed = QueryParser.Parse(typed);
            clock.Stop();
            reading += clock.Elapsed;
            if (clock.Elapsed > worst)
            {
                (worst, worstText) = (clock.Elapsed, typed);
            }
            var again = QueryParser.Parse(parsed.Text);
            if (!again.Query.Equals(parsed.Query) || again.ReadBack != parsed.ReadBack)
            {
                if (++failures <= 10)
                {
                    Console.WriteLine($"not the same when read back: {typed[..Math.Min(200, typed.Length)]}");
                }
            }
            if (i % Searched == 0)
            {
                sample.Add(typed);
            }
        }
        Write($"{count:N0} queries, {letters / 1e6:N0} million letters, in {total.Elapsed.TotalSeconds:N1} s; reading alone {reading.TotalSeconds:N1} s, {reading.TotalMicroseconds / count:N1} µs each");
        Write($"the slowest took {worst.TotalMilliseconds:N2} ms ({worstText.Length:N0} letters); {failures} read back otherwise");
        Write($"memory: {(GC.GetTotalAllocatedBytes() - before) / (double)count / 1024:N1} KB allocated for each, peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} MB");
        if (index is not null)
        {
            Search(sample, index);
        }
        return failures == 0 ? 0 : 1;
    }

    private static void Search(List<string> sample, string index)
    {
        using var store = SqliteRecordStore.Open(Path.Combine(index, "hansard.db"), readOnly: true);
        var engine = new SqliteSearchEngine(store);
        var (worst, worstText, noted) = (TimeSpan.Zero, "", 0);
        var all = Stopwatch.StartNew();
        foreach (var typed in sample)
        {
            var clock = Stopwatch.StartNew();
            var result = engine.Search(QueryVariants.Expand(QueryParser.Parse(typed)).Query, SearchOrder.Relevance, 0, 10);
            noted += result.Note is null ? 0 : 1;
            if (clock.Elapsed > worst)
            {
                (worst, worstText) = (clock.Elapsed, typed);
            }
        }
        Write($"{sample.Count:N0} of them searched for in {all.Elapsed.TotalSeconds:N1} s; the slowest took {worst.TotalMilliseconds:N0} ms ({worstText.Length:N0} letters: {worstText[..Math.Min(60, worstText.Length)]}); {noted} were too large or stopped");
    }

    private static void Write(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
