using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using HansardMiner.Extract;
using HansardMiner.Extract.Mentions;
using HansardMiner.Extract.Rules;
using HansardMiner.Tests.Shared;
using HansardMiner.Text;

namespace HansardMiner.Benchmarks;

/// <summary>What each step of extraction costs, warm, on one thread; a step does all that the ones above it do, but for commitments, which read the text anew.</summary>
internal static class ExtractionSteps
{
    private const int Runs = 7;

    public static void Measure(IReadOnlyList<TimedPassage> passages, long bytes)
    {
        var scene = new Scene();
        Console.WriteLine($"the best of {Runs} runs; MB/s by the {ThreadClock.Name} and by the clock on the wall");
        Console.WriteLine($"{"",-52} {"MB/s",7} {"by wall",8} {"bytes allocated per MB",23}");
        Line("tokenizing alone", "tokens", Tokens);
        Line("… with words and sentences", "items", p => Items(scene, p));
        Line("… with mentions: numerals, times, quantities", "mentions", p => Mentions(scene, p));
        Line("… with the rules: figures and rejections", "figures and rejections", Figures);
        Line("commitments by themselves", "commitments", p => Extractor.Default.Undertakings(p.Text, p.Span, p.Said).Count);
        Line("figures, rejections and commitments: all of it", "found", All);

        void Line(string name, string what, Func<TimedPassage, int> step)
        {
            var found = 0L;
            var allocated = 0L;
            var (best, wall) = (double.MaxValue, double.MaxValue);
            for (var run = 0; run < Runs; run++)
            {
                found = 0;
                var before = GC.GetAllocatedBytesForCurrentThread();
                var clock = Stopwatch.StartNew();
                var start = ThreadClock.Seconds();
                foreach (var passage in passages)
                {
                    found += step(passage);
                }
                best = Math.Min(best, ThreadClock.Seconds() - start);
                wall = Math.Min(wall, clock.Elapsed.TotalSeconds);
                allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            }
            var megabytes = bytes / 1e6;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-52} {megabytes / best,7:N1} {megabytes / wall,8:N1} {allocated / megabytes,23:N0}   {found:N0} {what}"));
        }
    }

    private static int Figures(TimedPassage passage)
    {
        var found = Extractor.Default.Extract(passage.Text, passage.Span, passage.Said, passage.IsClipped);
        return found.Claims.Count + found.Rejections.Count;
    }

    private static int All(TimedPassage passage)
    {
        var (found, commitments) = Extractor.Default.ExtractAll(passage.Text, passage.Span, passage.Said, passage.IsClipped);
        return found.Claims.Count + found.Rejections.Count + commitments.Count;
    }

    private static int Tokens(TimedPassage passage)
    {
        var tokens = 0;
        var cut = new Tokenizer(passage.Text, passage.Span.Start, passage.Span.End);
        while (cut.MoveNext())
        {
            tokens++;
        }
        return tokens;
    }

    private static int Items(Scene scene, TimedPassage passage)
    {
        scene.Reading.Read(passage.Text, passage.Span.Start, passage.Span.End);
        return scene.Reading.Count;
    }

    // of every sentence, whether a number stands in it or not
    private static int Mentions(Scene scene, TimedPassage passage)
    {
        scene.Begin(new TextPlace(passage.Span.Start, passage.Span.End, passage.Said, passage.IsClipped));
        scene.Reading.Read(passage.Text, passage.Span.Start, passage.Span.End);
        var found = 0;
        for (var i = 0; i < scene.Reading.Sentences.Count; i++)
        {
            scene.Reading.Enter(i);
            Tagger.Run(scene.Reading);
            Numerals.Find(scene.Reading, scene.Drafts);
            Periods.Find(scene.Reading, passage.Said, ref scene.LastTime, scene.Times);
            Quantities.Complete(scene.Reading, scene.Drafts);
            found += scene.Drafts.Count + scene.Times.Count;
        }
        return found;
    }
}
