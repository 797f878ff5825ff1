using System;
using System.Globalization;
using System.Linq;
using HansardMiner.Benchmarks.Generated;
using HansardMiner.Benchmarks.Scale;
using HansardMiner.Benchmarks.Web;

namespace HansardMiner.Benchmarks;

/// <summary>Benchmarks run by hand: <c>dotnet run -c Release --project tests/HansardMiner.Benchmarks -- mine PATH…</c></summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        switch (arguments.FirstOrDefault())
        {
            case "mine" when arguments.Length > 1:
                WholeRun.Measure(arguments[1..]);
                return 0;
            case "extract" when arguments.Length > 1:
                ExtractionSpeed.Measure(arguments[1..]);
                return 0;
            case "hostile":
                HostileSpeed.Measure(arguments[1..]);
                return 0;
            case "readers" when arguments.Length > 1:
                ReaderSpeed.Measure(arguments[1..]);
                return 0;
            case "search" when arguments.Length > 1:
                SearchSpeed.Measure(arguments[1..]);
                return 0;
            case "timelines" when arguments.Length > 1:
                var figures = long.TryParse(arguments[^1], CultureInfo.InvariantCulture, out var wanted);
                TimelineSpeed.Measure(arguments[1], arguments[2..(figures ? ^1 : ^0)], figures ? wanted : 1_000_000);
                return 0;
            case "generate":
                return CorpusWriter.Run(arguments[1..]);
            case "scale":
                return ScaleRun.Run(arguments[1..]);
            case "scale-naive" when arguments.Length == 2:
                NaiveIndex.Build(arguments[1]);
                return 0;
            case "scale-ask" when arguments.Length == 5:
                ScaleAsking.Run(arguments[1], arguments[2], arguments[3], arguments[4]);
                return 0;
            case "flat" when arguments.Length == 2:
                return FlatMemory.Measure(arguments[1]);
            case "speakers" when arguments.Length > 2:
                SpeakerResolution.Measure(arguments[1], arguments[2..]);
                return 0;
            case "series" when arguments.Length > 1:
                SeriesReading.Measure(arguments[1], arguments.Length > 2 ? int.Parse(arguments[2], CultureInfo.InvariantCulture) : 1);
                return 0;
            case "web" when arguments.Length > 1:
                return WebLoad.Run(arguments[1..]).GetAwaiter().GetResult();
            case "queries":
                return QuerySpeed.Measure(arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 1_000_000, arguments.ElementAtOrDefault(2));
            default:
                Console.Error.WriteLine($"""
                    mine PATH…     whole runs of `hansard mine` into a fresh index: MB/s and peak memory, minimum, median and maximum of five
                    extract PATH…  extraction alone over the paragraphs of the files, one thread, warm: MB of text per second and bytes allocated per MB, step by step
                    hostile [PATH…]  texts made to be dear to read, beside the paragraphs of the files or invented prose: the time per byte
                    readers PATH…  each reader over its files, one thread, beside bare passes of the parser under it over the same bytes
                    flat FORMAT    a reader over a source of 500 MB that is made while it is read: peak memory ({FlatMemory.Formats})
                    queries [N] [INDEX]  reads N random and hostile queries (1,000,000): slowest, memory, read back as the same; runs them all against an index by every engine of the build
                    series INDEX [SEED]  the largest series of an index, a sample of joined pairs, conflicts and checks, for reading by eye; the time to build a timeline
                    search PATH…   both search engines side by side over the files, or over the index in a folder: building, memory, size, answers by class, agreement
                    timelines PATH… [N]  timelines and lists of figures over N (1,000,000) figures, copied from those of the files or of the index in a folder: times by class, memory, the cost in mining
                    generate --from PATH… --contributions N --out FOLDER [--seed N] [--longer TIMES] [--figures TIMES]  writes a corpus of parliamentary-looking files from the word statistics of real ones
                    {ScaleRun.Usage}
                                   search at size, everything side by side: mines the corpora, builds every index, asks all engines alike, writes docs/search-performance.md
                    {WebLoad.Usage}
                                   the pages under load: `hansard serve` over an index, asked by many at once: times, requests per second, sizes of pages, memory
                    speakers MEMBERS FOLDER…  how well speakers of TheyWorkForYou XML are told by member data, the files' ids of members hidden
                    """);
                return 1;
        }
    }
}
