using System;
using System.Diagnostics;
using System.Globalization;
using HansardMiner.Query;
using HansardMiner.Tests.Shared;

namespace HansardMiner.Benchmarks;

/// <summary>Random and hostile queries: that each is read in time and reads back as the same, and, given an index, that every engine answers it in time.</summary>
internal static class QuerySpeed
{
    public static int Measure(int count, string? index)
    {
        var texts = new HostileQueries(1);
        var (worst, worstText, letters, failures) = (TimeSpan.Zero, "", 0L, 0);
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
        }
        Write($"{count:N0} queries, {letters / 1e6:N0} million letters, in {total.Elapsed.TotalSeconds:N1} s; reading alone {reading.TotalSeconds:N1} s, {reading.TotalMicroseconds / count:N1} µs each");
        Write($"the slowest took {worst.TotalMilliseconds:N2} ms ({worstText.Length:N0} letters); {failures} read back otherwise");
        Write($"memory: {(GC.GetTotalAllocatedBytes() - before) / (double)count / 1024:N1} KB allocated for each, peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} MB");
        return failures > 0 ? 1 : index is null ? 0 : HostileSearch.Measure(count, index);
    }

    private static void Write(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
