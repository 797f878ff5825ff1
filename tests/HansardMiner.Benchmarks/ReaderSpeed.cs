using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using HansardMiner.Parse;
using HansardMiner.Parse.Sources;
using HansardMiner.Tests.Shared;

namespace HansardMiner.Benchmarks;

/// <summary>Each reader over its files, held in memory, one thread, beside bare passes of the parser under it over the same bytes. Of each, the fastest run counts.</summary>
internal static class ReaderSpeed
{
    private const int FewestRuns = 4;

    private static readonly TimeSpan _enough = TimeSpan.FromSeconds(6);

    public static void Measure(IReadOnlyList<string> paths)
    {
        var groups = paths.SelectMany(Files).Select(Open).OfType<(IReader Reader, SourceHead Head, byte[] Bytes)>()
            .GroupBy(f => f.Reader).OrderBy(g => g.Key.Format, StringComparer.Ordinal).ToList();
        Console.WriteLine($"fastest run of each, {ThreadClock.Name}; MB/s of source bytes. “parser”: reading every node or token without looking at values; “values”: the same and every value as a string.");
        Console.WriteLine(BarePass.Explanation);
        Console.WriteLine();
        Console.WriteLine($"{"reader",-30} {"files",6} {"MB",7} {"reader",8} {"parser",8} {"values",8} {"to parser",9} {"to values",9} {"kB alloc/MB",12}  parser under it");
        foreach (var group in groups)
        {
            Measure(group.Key, [.. group.Select(f => (f.Head, f.Bytes))]);
        }
    }

    private static void Measure(IReader reader, List<(SourceHead Head, byte[] Bytes)> files)
    {
        var bare = BarePass.Of(reader, files[0].Head);
        var fit = files.FindAll(f => bare.Fits(f.Bytes));
        var left = files.Count - fit.Count;
        var megabytes = fit.Sum(f => (long)f.Bytes.Length) / 1e6;
        if (fit.Count == 0)
        {
            Console.WriteLine(Invariant($"{reader.Format,-30} {files.Count,6} {"–",7}  none of the files is well-formed, so there is no bare pass"));
            return;
        }
        var dropping = new DroppingReading();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        var seconds = Fastest(Read, () => Pass(false), () => Pass(true));
        Console.WriteLine(Invariant(
            $"{reader.Format,-30} {files.Count,6} {megabytes,7:N1} {megabytes / seconds[0],8:N1} {megabytes / seconds[1],8:N1} {megabytes / seconds[2],8:N1} {seconds[0] / seconds[1],9:N2} {seconds[0] / seconds[2],9:N2} {allocated / 1e3 / megabytes,12:N0}  {bare.Name}{(left > 0 ? $" ({left} files that are not well-formed left out)" : "")}"));

        void Read()
        {
            foreach (var (head, bytes) in fit)
            {
                using var stream = new MemoryStream(bytes, writable: false);
                reader.Read(head, stream, dropping, CancellationToken.None);
            }
        }

        void Pass(bool withValues)
        {
            foreach (var (_, bytes) in fit)
            {
                bare.Run(bytes, withValues);
            }
        }
    }

    /// <summary>The passes take turns, so that what else the machine does falls on all of them.</summary>
    private static double[] Fastest(params Action[] passes)
    {
        var fastest = passes.Select(_ => double.MaxValue).ToArray();
        var whole = Stopwatch.StartNew();
        for (var run = 0; run < FewestRuns || whole.Elapsed < _enough; run++)
        {
            for (var i = 0; i < passes.Length; i++)
            {
                var begun = ThreadClock.Seconds();
                passes[i]();
                fastest[i] = Math.Min(fastest[i], ThreadClock.Seconds() - begun);
            }
        }
        return fastest;
    }

    private static IEnumerable<string> Files(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [path];

    private static (IReader Reader, SourceHead Head, byte[] Bytes)? Open(string path)
    {
        if (SourceFile.Open(path).File is not { } file || file.ReadHead().Head is not { } head)
        {
            return null;
        }
        var (reader, recognition) = Readers.Recognise(head);
        return recognition.IsAccepted ? (reader, head, File.ReadAllBytes(path)) : null;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
