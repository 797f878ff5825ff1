using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using HansardMiner.Extract;
using HansardMiner.Parse;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;

namespace HansardMiner.Benchmarks;

/// <summary>Extraction alone, one thread, over the paragraphs that the readers find in the files.</summary>
internal static class ExtractionSpeed
{
    public static void Measure(IReadOnlyList<string> paths)
    {
        var clockOfParsing = Stopwatch.StartNew();
        var documents = paths.SelectMany(Files).SelectMany(Documents).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"parsed in {clockOfParsing.Elapsed.TotalSeconds:N1} s, not warmed up"));
        var passages = documents.SelectMany(d => d.Contributions.SelectMany(c => c.Passages
            .Where(p => p.Kind == PassageKind.Paragraph).Select(p => (c.Text, p.Span, d.Date, p.IsClipped)))).ToList();
        var bytes = passages.Sum(p => (long)Encoding.UTF8.GetByteCount(p.Text.AsSpan(p.Span.Start, p.Span.Length)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents.Count:N0} documents, {passages.Count:N0} paragraphs, {bytes / 1e6:N1} MB of text"));
        ExtractionSteps.Measure(passages.Select(p => (p.Text, p.Span, p.Date)).ToList(), bytes);
        for (var run = 0; run < 4; run++)
        {
            var claims = 0;
            var rejections = 0;
            var before = GC.GetAllocatedBytesForCurrentThread();
            var clock = Stopwatch.StartNew();
            foreach (var (text, span, date, isClipped) in passages)
            {
                var found = Extractor.Default.Extract(text, span, date, isClipped);
                claims += found.Claims.Count;
                rejections += found.Rejections.Count;
            }
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"run {run}: {bytes / 1e6 / clock.Elapsed.TotalSeconds,6:N1} MB/s, {claims:N0} claims, {rejections:N0} rejections, {allocated / (bytes / 1e6):N0} bytes allocated per MB"));
        }
        for (var run = 0; run < 3; run++)
        {
            var undertakings = 0;
            var clock = Stopwatch.StartNew();
            foreach (var (text, span, date, isClipped) in passages)
            {
                undertakings += Extractor.Default.ExtractAll(text, span, date, isClipped).Undertakings.Count;
            }
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"with undertakings, run {run}: {bytes / 1e6 / clock.Elapsed.TotalSeconds,6:N1} MB/s, {undertakings:N0} undertakings"));
        }
    }

    private static IEnumerable<string> Files(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [path];

    private static IReadOnlyList<Document> Documents(string path)
    {
        var reading = new Reading();
        if (SourceFile.Open(path).File is { } file && file.ReadHead().Head is { } head)
        {
            var (reader, recognition) = Readers.Recognise(head);
            using var bytes = file.OpenBytes();
            if (recognition.IsAccepted)
            {
                reader.Read(head, bytes, reading, CancellationToken.None);
            }
        }
        return reading.Documents;
    }
}
