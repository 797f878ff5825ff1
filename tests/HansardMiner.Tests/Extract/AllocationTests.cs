using System;
using HansardMiner.Extract;
using HansardMiner.Tests.Shared;
using HansardMiner.Text;
using NUnit.Framework;

namespace HansardMiner.Tests.Extract;

/// <summary>Memory is taken for what is found, not for what is read.</summary>
[NonParallelizable]
public class AllocationTests
{
    private const string Prose = "I am grateful to the Minister for what she has said about the ferry, and I hope that those who use it will be heard. ";
    private const int Slack = 1024;

    [TestCase(10_000)]
    [TestCase(2_000_000)]
    public void Text_without_figures_takes_no_memory_however_long(int length) =>
        Assert.That(Allocated(HostileTexts.Repeat(Prose, length)), Is.LessThan(Slack));

    [Test]
    public void Memory_does_not_grow_with_the_words_around_a_figure()
    {
        const string Figure = "There were 438 herons in Kent in 2013. ";
        var few = Allocated(HostileTexts.Repeat(Prose, 5_000) + Figure + HostileTexts.Repeat(Prose, 5_000));
        var many = Allocated(HostileTexts.Repeat(Prose, 1_000_000) + Figure + HostileTexts.Repeat(Prose, 1_000_000));
        Assert.That(few, Is.GreaterThan(0));
        Assert.That(many, Is.LessThan(few + Slack));
    }

    [Test]
    public void Memory_does_not_grow_with_the_words_of_the_sentence_a_figure_stands_in()
    {
        const string Words = "and the wardens of the estuary said that those who will use the hides since the winter had to be heard by the council ";
        var few = Allocated("There were 438 herons " + Words + "in Kent.");
        var many = Allocated("There were 438 herons " + HostileTexts.Repeat(Words, 1_500) + "in Kent.");
        Assert.That(many, Is.LessThan(few + Slack));
    }

    [Test]
    public void A_figure_takes_no_more_memory_than_its_claim_holds()
    {
        var text = HostileTexts.Repeat("There were # herons and # gulls. ", 400_000);
        var figures = Extractor.Default.Extract(text, new TextSpan(0, text.Length), null).Claims.Count;
        Assert.That(figures, Is.GreaterThan(20_000));
        Assert.That(Allocated(text) / figures, Is.LessThan(480), "bytes per claim with its quantity, derivation and share of the list");
    }

    private static long Allocated(string text)
    {
        var whole = new TextSpan(0, text.Length);
        var least = long.MaxValue;
        for (var run = 0; run < 5; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var found = Extractor.Default.Extract(text, whole, new DateOnly(2014, 5, 6));
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            GC.KeepAlive(found);
        }
        return least;
    }
}
