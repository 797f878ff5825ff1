using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using HansardMiner.Extract;
using HansardMiner.Extract.Mentions;
using HansardMiner.Extract.Rules;
using HansardMiner.Text;

namespace HansardMiner.Benchmarks;

/// <summary>What each step of extraction costs, warm, on one thread: cutting into tokens; words, numbers and times; the rules.</summary>
internal static class ExtractionSteps
{
    public static void Measure(IReadOnlyList<(string Text, TextSpan Span, DateOnly? Date)> passages, long bytes)
    {
        var scene = new Scene();
        var tokens = 0L;
        var numerals = 0L;
        for (var run = 0; run < 3; run++)
        {
            var tokenizing = Time(() =>
            {
                foreach (var (text, span, _) in passages)
                {
                    var cut = new Tokenizer(text, span.Start, span.End);
                    while (cut.MoveNext())
                    {
                        tokens++;
                    }
                }
            });
            var before = GC.GetAllocatedBytesForCurrentThread();
            var mentions = Time(() =>
            {
                foreach (var (text, span, date) in passages)
                {
                    numerals += Mentions(scene, text, span, date);
                }
            });
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            var all = Time(() =>
            {
                foreach (var (text, span, date) in passages)
                {
                    numerals += Extractor.Default.Extract(text, span, date).Claims.Count;
                }
            });
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"steps {run}: tokenizing alone {bytes / 1e6 / tokenizing,6:N1} MB/s; with words, numbers and times {bytes / 1e6 / mentions,6:N1} MB/s, {allocated / (bytes / 1e6):N0} bytes allocated per MB; with the rules {bytes / 1e6 / all,6:N1} MB/s; the rules by themselves {bytes / 1e6 / Math.Max(1e-9, all - mentions),6:N1} MB/s"));
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tokens / 3:N0} tokens, {numerals / 3:N0} numbers and figures"));
    }

    private static int Mentions(Scene scene, string text, TextSpan span, DateOnly? date)
    {
        scene.Begin(new TextPlace(span.Start, span.End, date, false));
        if (!scene.Reading.Read(text, span.Start, span.End))
        {
            return 0;
        }
        var found = 0;
        for (var i = 0; i < scene.Reading.Sentences.Count; i++)
        {
            scene.Reading.Enter(i);
            Tagger.Run(scene.Reading);
            Numerals.Find(scene.Reading, scene.Drafts);
            Periods.Find(scene.Reading, date, ref scene.LastTime, scene.Times);
            Quantities.Complete(scene.Reading, scene.Drafts);
            found += scene.Drafts.Count;
        }
        return found;
    }

    private static double Time(Action work)
    {
        var clock = Stopwatch.StartNew();
        work();
        return clock.Elapsed.TotalSeconds;
    }
}
