using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using HansardMiner.Extract;
using HansardMiner.Tests.Shared;
using HansardMiner.Text;

namespace HansardMiner.Benchmarks;

/// <summary>Texts made to be dear to read, beside ordinary text in the same run.</summary>
internal static class HostileSpeed
{
    private const int Length = 2_000_000;
    private const int Long = 50_000_000;
    private const int Runs = 7;

    public static void Measure(IReadOnlyList<string> paths)
    {
        IReadOnlyList<TimedPassage> ordinary = paths.Count > 0 ? ExtractionSpeed.Passages(paths) : [.. HostileTexts.Paragraphs(4 * Length).Select(Whole)];
        Console.WriteLine($"the best of {Runs} runs, {ThreadClock.Name}; figures, rejections and commitments, all of it; “times”: the time per byte of the ordinary text");
        Console.WriteLine($"{"",-45} {"MB",6} {"MB/s",8} {"times",6} {"figures",9} {"rejections",11}");
        var plain = Line("ordinary text", ordinary, double.NaN);
        Line("one paragraph of 50 MB", [Whole(HostileTexts.OneParagraph(Long))], plain);
        foreach (var (name, make) in HostileTexts.All(Length))
        {
            Line(name, [Whole(make())], plain);
        }
    }

    private static TimedPassage Whole(string text) => new(text, new TextSpan(0, text.Length), new DateOnly(2014, 5, 6), false);

    private static double Line(string name, IReadOnlyList<TimedPassage> passages, double plain)
    {
        var bytes = passages.Sum(p => (long)Encoding.UTF8.GetByteCount(p.Text.AsSpan(p.Span.Start, p.Span.Length)));
        var best = double.MaxValue;
        var (claims, rejections) = (0, 0);
        for (var run = 0; run < Runs; run++)
        {
            (claims, rejections) = (0, 0);
            var start = ThreadClock.Seconds();
            foreach (var (text, span, said, isClipped) in passages)
            {
                var (found, _) = Extractor.Default.ExtractAll(text, span, said, isClipped);
                claims += found.Claims.Count;
                rejections += found.Rejections.Count;
            }
            best = Math.Min(best, ThreadClock.Seconds() - start);
        }
        var perByte = best / bytes;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-45} {bytes / 1e6,6:N1} {1 / perByte / 1e6,8:N1} {(double.IsNaN(plain) ? "" : (perByte / plain).ToString("N2", CultureInfo.InvariantCulture)),6} {claims,9:N0} {rejections,11:N0}"));
        return perByte;
    }
}
