using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Extract;
using HansardMiner.Tests.Shared;
using HansardMiner.Text;
using NUnit.Framework;

namespace HansardMiner.Tests.Extract;

/// <summary>Text made to be dear to read takes time in proportion to its length, and not much more of it than ordinary text in the same run.</summary>
[NonParallelizable]
public class HostileTextTests
{
    private const int Length = 400_000;
    private const int Runs = 25;
    private const double Most = 3;

    // A claim is made of what it says, so a text of nothing but figures costs what its claims cost; see docs/extraction.md for the measure.
    private const double MostWithFigures = 9;
    private const int BytesOfAFigure = 60;

    private static readonly DateOnly Said = new(2014, 5, 6);

    private double _ordinary;

    private static IEnumerable<TestCaseData> Texts => HostileTexts.All(Length).Select(t => new TestCaseData(t.Make).SetArgDisplayNames(t.Name));

    [OneTimeSetUp]
    public void MeasureOrdinaryText()
    {
        var paragraphs = HostileTexts.Paragraphs(2 * Length);
        _ordinary = Best(() => paragraphs.Sum(Read), paragraphs.Sum(p => (long)p.Length), double.MaxValue, out _);
    }

    [TestCaseSource(nameof(Texts))]
    public void Hostile_text_takes_no_more_than_three_times_the_time_of_ordinary_text(Func<string> make)
    {
        var text = make();
        var dense = Extractor.Default.Extract(text, new TextSpan(0, text.Length), Said).Claims.Count * BytesOfAFigure > text.Length;
        var limit = _ordinary * (dense ? MostWithFigures : Most);
        var best = Best(() => Read(text), text.Length, limit, out var figures);
        TestContext.Out.WriteLine(FormattableString.Invariant($"{best / _ordinary:N2} times, {figures:N0} figures"));
        Assert.That(best, Is.LessThan(limit), FormattableString.Invariant($"{best / _ordinary:N2} times the time per letter of ordinary text"));
    }

    [Test]
    public void A_paragraph_of_fifty_megabytes_is_read_as_fast_as_short_ones()
    {
        var text = HostileTexts.OneParagraph(50_000_000);
        var best = Best(() => Read(text), text.Length, _ordinary * Most, out var figures);
        Assert.That(figures, Is.GreaterThan(40_000));
        Assert.That(best, Is.LessThan(_ordinary * Most), FormattableString.Invariant($"{best / _ordinary:N2} times the time per letter of short paragraphs"));
    }

    [TestCaseSource(nameof(Texts))]
    public void Every_span_of_a_hostile_text_lies_in_it(Func<string> make)
    {
        var text = make();
        var found = Extractor.Default.Extract(text, new TextSpan(0, text.Length), Said);
        var outside = found.Claims.Select(c => c.Span).Concat(found.Rejections.Select(r => r.Span)).Count(s => s.IsEmpty || s.Start < 0 || s.End > text.Length);
        Assert.That(outside, Is.Zero);
        Assert.That(found.Claims.Count(c => !c.Sentence.Contains(c.Span)), Is.Zero);
    }

    private static int Read(string text)
    {
        var whole = new TextSpan(0, text.Length);
        Extractor.Default.Undertakings(text, whole, Said);
        return Extractor.Default.Extract(text, whole, Said).Claims.Count;
    }

    // seconds per letter of the best run; stops when a run is good enough
    private static double Best(Func<int> read, long letters, double enough, out int figures)
    {
        var best = double.MaxValue;
        figures = 0;
        for (var run = 0; run < Runs && (best >= enough || enough == double.MaxValue); run++)
        {
            var start = ThreadClock.Seconds();
            figures = read();
            best = Math.Min(best, (ThreadClock.Seconds() - start) / letters);
        }
        return best;
    }
}
