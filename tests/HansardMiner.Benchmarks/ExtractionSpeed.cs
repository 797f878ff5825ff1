using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using HansardMiner.Parse;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;

namespace HansardMiner.Benchmarks;

/// <summary>Extraction alone, one thread, over the paragraphs that the readers find in the files.</summary>
internal static class ExtractionSpeed
{
    public static void Measure(IReadOnlyList<string> paths)
    {
        var clock = Stopwatch.StartNew();
        var passages = Passages(paths);
        var bytes = passages.Sum(p => (long)Encoding.UTF8.GetByteCount(p.Text.AsSpan(p.Span.Start, p.Span.Length)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{passages.Count:N0} paragraphs, {bytes / 1e6:N1} MB of text, parsed in {clock.Elapsed.TotalSeconds:N1} s"));
        ExtractionSteps.Measure(passages, bytes);
    }

    /// <summary>The paragraphs of answers and speeches in files and folders.</summary>
    public static IReadOnlyList<TimedPassage> Passages(IReadOnlyList<string> paths) =>
        [.. paths.SelectMany(Files).SelectMany(Documents).SelectMany(d => d.Contributions.SelectMany(c => c.Passages.Where(p => p.Kind == PassageKind.Paragraph).Select(p => new TimedPassage(c.Text, p.Span, d.Date, p.IsClipped))))];

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
