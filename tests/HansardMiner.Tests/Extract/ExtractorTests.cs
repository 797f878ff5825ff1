using System;
using System.Linq;
using System.Text;
using HansardMiner.Claims;
using HansardMiner.Extract;
using HansardMiner.Tests.Shared;
using HansardMiner.Text;
using NUnit.Framework;

namespace HansardMiner.Tests.Extract;

public class ExtractorTests
{
    [Test]
    public void A_figure_at_the_cut_of_a_clipped_passage_is_not_taken()
    {
        const string Words = "There were 40 herons in May and another 1";
        var found = Extractor.Default.Extract(Words, new TextSpan(0, Words.Length), null, isClipped: true);
        Assert.That(found.Claims.Select(c => c.Quantity.Value), Is.EqualTo(new[] { 40m }));
        Assert.That(found.Rejections.Select(r => r.Rule), Does.Contain("cut short by the source"));
    }

    [TestCase("There were 40 herons in May. The target for herons is 260...")]
    [TestCase("There were 40 herons in May. The target for herons is 260 …")]
    [TestCase("There were 40 herons in May. The target is 260 her...")]
    public void A_figure_before_the_dots_of_a_clipped_passage_is_not_taken(string words)
    {
        var found = Extractor.Default.Extract(words, new TextSpan(0, words.Length), null, isClipped: true);
        Assert.That(found.Claims.Select(c => c.Quantity.Value), Is.EqualTo(new[] { 40m }));
    }

    [Test]
    public void Text_without_numbers_gives_nothing()
    {
        const string Words = "I beg to move that the House do now adjourn.";
        Assert.That(Extractor.Default.Extract(Words, new TextSpan(0, Words.Length), null), Is.SameAs(Extraction.None));
    }

    [Test]
    public void A_derivation_says_which_rule_and_words_found_the_figure()
    {
        const string Words = "More than 40 herons were counted in 2013.";
        var claim = Extractor.Default.Extract(Words, new TextSpan(0, Words.Length), null).Claims.Single();
        Assert.That(claim.Derivation.Rule, Is.EqualTo("so many things"));
        Assert.That(claim.Derivation.Steps, Does.Contain("More than").And.Contains("herons").And.Contains("in 2013"));
    }

    [TestCase("12 ")]
    [TestCase("12, ")]
    [TestCase("((((")]
    [TestCase("one in ")]
    [TestCase("of the ")]
    [TestCase("and 5 cases ")]
    [TestCase("between 5 and ")]
    [TestCase("£5 million, which ")]
    [TestCase("a")]
    public void Hostile_text_takes_time_in_proportion_to_its_length(string piece)
    {
        var (small, large) = (Repeat(piece, 20_000), Repeat(piece, 400_000));
        Assert.That(SideBySide.Growth(size => Read(size == large.Length ? large : small), small.Length, large.Length, 3), Is.LessThan(3), "times as long per letter for twenty times the text");
    }

    private static string Repeat(string piece, int length) => new StringBuilder().Insert(0, piece, length / piece.Length).ToString();

    private static void Read(string text) => Extractor.Default.Extract(text, new TextSpan(0, text.Length), new DateOnly(2014, 5, 6));
}
