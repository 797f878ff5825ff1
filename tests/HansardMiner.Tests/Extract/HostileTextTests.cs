using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Extract;
using HansardMiner.Tests.Shared;
using HansardMiner.Text;
using NUnit.Framework;

namespace HansardMiner.Tests.Extract;

/// <summary>Text made to be dear to read takes time in proportion to its length, and not much more of it than ordinary text that is read in the same moments.</summary>
[NonParallelizable]
public class HostileTextTests
{
    private const int Length = 400_000;

    // A text of nothing but figures costs what its figures cost: it is held against ordinary text with as many letters and as many numbers. See docs/extraction.md for the measure.
    private const double Most = 3;
    private const double MostWithAsManyNumbers = 2;
    private const double MostGrowth = 3;

    private static readonly DateOnly Said = new(2014, 5, 6);

    private static readonly IReadOnlyList<string> Ordinary = HostileTexts.Paragraphs(Length);
    private static readonly IReadOnlyList<string> OrdinaryWithNumbers = HostileTexts.ParagraphsWithNumbers(Length);

    private static IEnumerable<TestCaseData> Texts => HostileTexts.All(Length).Select(t => new TestCaseData(t.Make).SetArgDisplayNames(t.Name));

    // a sentence is looked at over 400 tokens at the most, and a text in blocks of 32,768 letters: one growth begins above the first, the other above the second
    private static IEnumerable<TestCaseData> Growing => HostileTexts.All(6_000).Zip(HostileTexts.All(48_000), (small, large) => Pair(small, large, "48,000"))
        .Concat(HostileTexts.All(50_000).Zip(HostileTexts.All(Length), (small, large) => Pair(small, large, "400,000")));

    [TestCaseSource(nameof(Texts))]
    public void Hostile_text_takes_no_more_than_three_times_the_time_of_ordinary_text(Func<string> make)
    {
        var text = make();
        var (letters, numbers) = (Ordinary.Sum(p => p.Length), ReadAll(OrdinaryWithNumbers));
        var more = Math.Max(0, Read(text) - (ReadAll(Ordinary) * (double)text.Length / letters));
        var times = SideBySide.Ratio(() => Read(text), Allowed, 1, () => ReadAll(Ordinary), () => ReadAll(OrdinaryWithNumbers));
        TestContext.Out.WriteLine(FormattableString.Invariant($"{times:N2} of what is allowed, {more:N0} numbers more than ordinary text has"));
        Assert.That(times, Is.LessThan(1));

        double Allowed(double[] seconds)
        {
            var plain = seconds[0] / letters * text.Length;
            return Math.Max(plain * Most, (plain + (seconds[1] / numbers * more)) * MostWithAsManyNumbers);
        }
    }

    [TestCaseSource(nameof(Growing))]
    public void Eight_times_the_text_takes_about_eight_times_as_long(Func<string> makeSmall, Func<string> makeLarge)
    {
        var (small, large) = (makeSmall(), makeLarge());
        var growth = SideBySide.Growth(size => Read(size == large.Length ? large : small), small.Length, large.Length, MostGrowth);
        TestContext.Out.WriteLine(FormattableString.Invariant($"{growth:N2} times the time per letter"));
        Assert.That(growth, Is.LessThan(MostGrowth), "times the time per letter of the shorter text");
    }

    [Test]
    public void A_paragraph_of_fifty_megabytes_is_read_as_fast_as_short_ones()
    {
        var text = HostileTexts.OneParagraph(50_000_000);
        var parts = text.Length / Ordinary.Sum(p => p.Length);
        var times = SideBySide.Ratio(() => Assert.That(Read(text), Is.GreaterThan(100_000)), seconds => seconds[0] * parts, Most, () => ReadAll(Ordinary));
        Assert.That(times, Is.LessThan(Most), "times the time per letter of short paragraphs");
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

    private static TestCaseData Pair((string Name, Func<string> Make) small, (string Name, Func<string> Make) large, string letters) =>
        new TestCaseData(small.Make, large.Make).SetArgDisplayNames($"{small.Name}, up to {letters} letters");

    private static int ReadAll(IReadOnlyList<string> paragraphs) => paragraphs.Sum(Read);

    /// <summary>Reads a text for all that is found in one, and counts the numbers that were judged.</summary>
    private static int Read(string text)
    {
        var whole = new TextSpan(0, text.Length);
        Extractor.Default.Undertakings(text, whole, Said);
        var found = Extractor.Default.Extract(text, whole, Said);
        return found.Claims.Count + found.Rejections.Count;
    }
}
