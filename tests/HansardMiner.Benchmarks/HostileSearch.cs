using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
#if WITH_LUCENE
using System.Threading;
using HansardMiner.LuceneNet;
#endif
using HansardMiner.Query;
using HansardMiner.Sqlite;
using HansardMiner.Store;
using HansardMiner.Tests.Shared;

namespace HansardMiner.Benchmarks;

/// <summary>
/// Random and hostile queries, all of them run against an index by every engine of the build: no fault, none far over the time limit, memory that does not grow,
/// and the same number of hits from each engine.
/// </summary>
internal static class HostileSearch
{
    /// <summary>How much longer than its limit a search may take: what is shown of the hits is read after it.</summary>
    private static readonly TimeSpan s_slack = TimeSpan.FromSeconds(2);

    private sealed class Tally(string name)
    {
        public readonly string Name = name;
        public readonly List<float> Times = [];
        public readonly Dictionary<string, int> Notes = [];
        public string Slowest = "";
        public float Worst;
        public int Faults;
        public int Late;
    }

    public static int Measure(int count, string index)
    {
        using var store = SqliteRecordStore.Open(Path.Combine(index, "hansard.db"), readOnly: true);
        var engines = new List<ISearchEngine> { new SqliteSearchEngine(store) };
#if WITH_LUCENE
        using var lucene = new LuceneSearchIndex(new SqliteSearchSource(store), Path.Combine(index, "lucene"));
        if (lucene.Report().Health != IndexHealth.Current)
        {
            lucene.Rebuild(null, CancellationToken.None);
        }
        engines.Add(lucene.Engine);
#endif
        var tallies = engines.ConvertAll(e => new Tally(e.Name));
        var (texts, random, differing, early) = (new HostileQueries(2), new Random(2), 0, 0L);
        using var memory = new MemoryWatch();
        for (var i = 0; i < count; i++)
        {
            var typed = texts.Next();
            var request = Request(QueryVariants.Expand(QueryParser.Parse(typed)).Query, random);
            var results = engines.Zip(tallies, (engine, tally) => Ask(engine, request, typed, tally)).ToList();
            if (request.IsCounted && results.TrueForAll(r => r is { Note: null }) && results.Select(r => r!.Total).Distinct().Count() > 1 && ++differing <= 10)
            {
                Console.WriteLine($"{string.Join(" and ", results.Select(r => r!.Total))} hits: {QueryText.Of(request.Query)}");
            }
            if (i == count / 10)
            {
                early = memory.Most;
            }
        }
        foreach (var tally in tallies)
        {
            tally.Times.Sort();
            Say($"{tally.Name}: {count:N0} queries in {tally.Times.Sum() / 1000:N0} s; p50 {At(tally, 0.5):N2}, p99 {At(tally, 0.99):N1}, p99.99 {At(tally, 0.9999):N0} ms, slowest {tally.Worst:N0} ms ({Short(tally.Slowest)}); {tally.Faults} faults, {tally.Late} over the time limit");
            foreach (var (note, times) in tally.Notes.OrderByDescending(n => n.Value))
            {
                Say($"    {times:N0} × {note}");
            }
        }
        Say($"memory: at the most {memory.Most / 1e6:N0} MB, after the first tenth {early / 1e6:N0} MB; {differing} queries with another number of hits");
        return tallies.Exists(t => t.Faults + t.Late > 0) || differing > 0 ? 1 : 0;
    }

    private static SearchRequest Request(SearchQuery query, Random random) => new(query)
    {
        Order = (SearchOrder)random.Next(3),
        Take = random.Next(12),
        Skip = random.Next(8) == 0 ? random.Next(100) : 0,
        IsCounted = random.Next(4) > 0,
        Facets = random.Next(6) == 0 ? Enum.GetValues<SearchFacet>() : [],
    };

    private static SearchResult? Ask(ISearchEngine engine, SearchRequest request, string typed, Tally tally)
    {
        var started = Stopwatch.GetTimestamp();
        SearchResult? result = null;
        try
        {
            result = engine.Find(request);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            if (++tally.Faults <= 10)
            {
                Console.WriteLine($"{engine.Name}: {fault.GetType().Name}: {fault.Message}: {Short(typed)}");
            }
        }
        var took = Stopwatch.GetElapsedTime(started);
        tally.Times.Add((float)took.TotalMilliseconds);
        tally.Late += took > TimeSpan.FromSeconds(5) + s_slack ? 1 : 0;
        if (took.TotalMilliseconds > tally.Worst)
        {
            (tally.Worst, tally.Slowest) = ((float)took.TotalMilliseconds, typed);
        }
        if (result?.Note is { } note)
        {
            tally.Notes[note] = tally.Notes.GetValueOrDefault(note) + 1;
        }
        return result;
    }

    private static float At(Tally tally, double part) => tally.Times[(int)((tally.Times.Count - 1) * part)];

    private static string Short(string text) => text.Length <= 80 ? text : string.Create(CultureInfo.InvariantCulture, $"{text[..80]}… {text.Length:N0} letters");

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
