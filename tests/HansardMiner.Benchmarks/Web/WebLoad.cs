using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;

namespace HansardMiner.Benchmarks.Web;

/// <summary>The pages under load: starts the server over an index, asks it in every way at once over the loopback, and prints times, sizes and memory as tables.</summary>
internal static class WebLoad
{
    /// <summary>How it is called.</summary>
    public const string Usage = "web INDEX [--readers 20] [--queries 100] [--seconds 10] [--minutes 0] [--seed 1]";

    // so many searches of each class to be warm, before those that are measured
    private const int Warm = 10;

    public static async Task<int> Run(IReadOnlyList<string> arguments)
    {
        var options = new Arguments(arguments);
        if (options.One("") is not { } index)
        {
            Console.Error.WriteLine(Usage);
            return 1;
        }
        var (readers, seed, round) = (options.Number("readers", 20), options.Number("seed", 1), TimeSpan.FromSeconds(options.Number("seconds", 10)));
        var pages = new WebPages(index, options.Number("queries", 100), seed);
        var warm = new WebPages(index, Warm, seed + 1);
        Say($"{pages.Counts.Contributions:N0} contributions, {pages.Counts.Figures:N0} figures; {readers} requests in flight; {Environment.ProcessorCount} processors, shared with the asking program\n");
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);

        var clock = Stopwatch.StartNew();
        using var server = await ServeProcess.Start(index);
        using var crowd = new Crowd(server.Address, readers);
        var first = await crowd.One("/");
        Say($"first page {clock.Elapsed.TotalMilliseconds:N0} ms after the start of the process (it listened after {server.StartedMilliseconds:N0} ms); status {first.Status}, {first.Bytes:N0} bytes");
        Say($"first search in {(await crowd.One(warm.Searches[0])).Milliseconds:N0} ms; memory {Megabytes(server.Memory)} MB\n");

        await crowd.Each(warm.Searches);
        Console.WriteLine(AskedList.Head);
        var rounds = new List<AskedList>();
        await Round("search, every query for the first time", () => crowd.Each(pages.Searches));
        await Round("search, the same once more", () => crowd.Each(pages.Searches));
        await Round("reading, for the first time", () => crowd.Each(pages.Reading));
        await Round("reading, again and again", () => crowd.Over(pages.Reading, round));
        await Round("timelines, for the first time", () => crowd.Each(pages.Timelines));
        await Round("timelines, again and again", () => crowd.Over(pages.Timelines, round));
        await Round("figures, for the first time", () => crowd.Each(pages.Figures));
        await Round("figures, again and again", () => crowd.Over(pages.Figures, round));
        if (options.Number("minutes", 0) is > 0 and var minutes)
        {
            await Round($"all of them mixed, {minutes} minutes", () => crowd.Over(Mixed(pages, warm, seed), TimeSpan.FromMinutes(minutes)));
        }
        Say($"\nmemory of the server: {Megabytes(server.Memory)} MB now, {Megabytes(server.Most)} MB at the most; its processor time {server.Cpu.TotalSeconds:N0} s");
        foreach (var kind in rounds.SelectMany(r => r.Answers).Where(a => a.IsFine).GroupBy(a => a.Address.Split('/', '?')[1]))
        {
            Say($"largest page of {kind.Key}: {kind.Max(a => a.Bytes) / 1000.0:N1} kB, {kind.MaxBy(a => a.Bytes).Address}");
            Say($"slowest page of {kind.Key}: {kind.Max(a => a.Milliseconds):N0} ms, {kind.MaxBy(a => a.Milliseconds).Address}");
        }
        foreach (var failed in rounds.SelectMany(r => r.Answers).Where(a => !a.IsFine).DistinctBy(a => a.Address).Take(20))
        {
            Say($"error {failed.Status}: {failed.Address}");
        }
        return rounds.TrueForAll(r => r.Answers.All(a => a.IsFine)) ? 0 : 2;

        async Task Round(string name, Func<Task<AskedList>> ask)
        {
            var asked = await ask();
            rounds.Add(asked);
            Console.WriteLine(asked.Line(name));
        }
    }

    // as people use it: half searches, a third reading, the rest figures; in no order
    private static string[] Mixed(WebPages pages, WebPages others, int seed)
    {
        var random = new Random(seed);
        string[] mixed =
        [
            .. pages.Searches, .. others.Searches, .. Enumerable.Range(0, 2).SelectMany(_ => pages.Reading), .. pages.Timelines, .. pages.Figures, .. others.Timelines, .. others.Figures,
        ];
        random.Shuffle(mixed);
        return mixed;
    }

    private static string Megabytes(long bytes) => (bytes / 1e6).ToString("N0", CultureInfo.InvariantCulture);

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
