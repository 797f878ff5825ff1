using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using HansardMiner.Query;
using NUnit.Framework;

namespace HansardMiner.Tests.Query;

[TestFixture]
internal sealed class QueryParserTests
{
    [TestCase("stalking", "contributions that contain “stalking”")]
    [TestCase("lamps keepers", "contributions that contain “lamps” and “keepers”")]
    [TestCase("lamps AND keepers", "contributions that contain “lamps” and “keepers”")]
    [TestCase("lamps OR keepers boats", "contributions that contain (“lamps” or “keepers”) and “boats”")]
    [TestCase("lamps AND oil OR keepers", "contributions that contain (“lamps” and “oil”) or “keepers”")]
    [TestCase("“Fire  Brigades”", "contributions that contain “fire brigades”")]
    [TestCase("\"a b\"~5", "contributions that contain the words “a” and “b” within 5 words")]
    [TestCase("lamp NEAR/5 oil", "contributions that contain the words “lamp” and “oil” within 5 words")]
    [TestCase("=lamps", "contributions that contain exactly “lamps”")]
    [TestCase("prosecut*", "contributions that contain a word that begins with “prosecut”")]
    [TestCase("lamps -oil", "contributions that contain “lamps”, but not “oil”")]
    [TestCase("lamps NOT oil", "contributions that contain “lamps”, but not “oil”")]
    [TestCase("-oil", "contributions except those with “oil”")]
    [TestCase("438", "contributions that contain “438” or the figure 438")]
    [TestCase("1,200", "contributions that contain “1200” or the figure 1,200")]
    [TestCase("3 million lamps", "contributions that contain (“3 million” or the figure 3,000,000) and “lamps”")]
    [TestCase("400..500", "contributions with a figure between 400 and 500")]
    [TestCase("lamps 500..400", "contributions that contain “lamps”, with a figure between 400 and 500")]
    [TestCase("£3m..£5m", "contributions with a figure between £3,000,000 and £5,000,000")]
    [TestCase("£3..5m", "contributions with a figure between £3,000,000 and £5,000,000")]
    [TestCase("£3 billion", "contributions with the figure £3,000,000,000")]
    [TestCase(">1000", "contributions with a figure over 1,000")]
    [TestCase("> 1,000", "contributions with a figure over 1,000")]
    [TestCase(">=15.1%", "contributions with a figure of at least 15.1%")]
    [TestCase("15.1 per cent", "contributions with the figure 15.1%")]
    [TestCase("15.1 percent", "contributions with the figure 15.1%")]
    [TestCase("speaker:\"Robert Buckland\" from:2014 to:2015 stalking NEAR/5 training 400..500",
        "contributions by Robert Buckland between 1 January 2014 and 31 December 2015 that contain the words “stalking” and “training” within 5 words, with a figure between 400 and 500")]
    [TestCase("house:lords kind:written", "contributions in the House of Lords of kind written")]
    [TestCase("date:2014-02", "contributions between 1 February 2014 and 28 February 2014")]
    [TestCase("date:\"7 January 2014\"", "contributions on 7 January 2014")]
    [TestCase("date:2012..2014", "contributions between 1 January 2012 and 31 December 2014")]
    [TestCase("column:160W uin:HL12", "contributions in column 160W with UIN HL12")]
    [TestCase("cyber-bullying", "contributions that contain “cyber-bullying”")]
    [TestCase("O’Brien’s café", "contributions that contain “obrien” and “cafe”")]
    [TestCase("*", "all contributions")]
    public void A_query_is_read_back_in_English(string typed, string expected)
    {
        var parsed = QueryParser.Parse(typed);
        Assert.That(parsed.ReadBack, Is.EqualTo(expected));
        Assert.That(parsed.Ignored, Is.Empty);
    }

    [TestCase("", "nothing was asked for")]
    [TestCase("fire brigades\"", "quotation mark")]
    [TestCase("\"fire brigades", "was not closed")]
    [TestCase("(lamps", "was not closed")]
    [TestCase("lamps)", "closing bracket without")]
    [TestCase("lamps - oil", "minus with nothing after it")]
    [TestCase("speakr:smith", "did you mean `speaker:`?")]
    [TestCase("quux:smith", "`quux:` is not a field")]
    [TestCase("from:yesterday", "is not a day, month or year")]
    [TestCase("date:2014-02-30", "is not a day, month or year")]
    [TestCase("house:moon", "house must be commons, lords")]
    [TestCase("kind:x", "kind must be debate")]
    [TestCase("speaker: lamps", "with nothing after it")]
    [TestCase("lamps OR", "`OR` with nothing after it")]
    [TestCase("OR lamps", "`OR` with nothing before it")]
    [TestCase("NEAR/5", "`NEAR` without a word on both sides")]
    [TestCase("lamps NEAR", "`NEAR` without a word on both sides")]
    [TestCase("*lamps", "can only stand at the end")]
    [TestCase("!!", "holds no word")]
    [TestCase("= lamps", "`=` holds no word")]
    public void What_is_ignored_is_said_with_the_reason(string typed, string reason)
    {
        var parsed = QueryParser.Parse(typed);
        Assert.That(parsed.Ignored, Has.Some.Contains(reason), string.Join("; ", parsed.Ignored));
    }

    [Test]
    public void Any_tree_written_out_reads_back_as_the_same_tree([Range(1, 10)] int seed)
    {
        var queries = new RandomQueries(seed);
        for (var i = 0; i < 1000; i++)
        {
            var tree = queries.Tree();
            var text = QueryText.Of(tree);
            var parsed = QueryParser.Parse(text);
            Assert.That(parsed.Query, Is.EqualTo(tree), text);
            Assert.That(parsed.Ignored, Is.Empty, text);
        }
    }

    [Test]
    public void No_text_makes_the_parser_throw_and_what_it_understood_is_stable([Range(1, 10)] int seed)
    {
        var queries = new RandomQueries(seed);
        for (var i = 0; i < 10_000; i++)
        {
            var typed = queries.Text();
            var parsed = QueryParser.Parse(typed);
            Assert.That(parsed.ReadBack, Is.Not.Empty);
            var text = QueryText.Of(parsed.Query);
            Assert.That(QueryParser.Parse(text).Query, Is.EqualTo(parsed.Query), $"{typed} → {text}");
        }
    }

    private static IEnumerable<string> Huge() =>
        ["a", "a ", "(", ")", "-", "\"", "a OR ", "NOT ", "a NEAR/5 ", "((a ", "-(", "x:", "1", "1,", "..", "* ", "\"a\" ", "per cent ", "'s", "AND "];

    [TestCaseSource(nameof(Huge))]
    public void A_megabyte_is_cut_with_a_note_and_takes_no_time(string bit)
    {
        var typed = string.Concat(Enumerable.Repeat(bit, 1_000_000 / bit.Length));
        var clock = Stopwatch.StartNew();
        var parsed = QueryParser.Parse(typed);
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(2)));
        Assert.That(parsed.Ignored, Has.Some.Contains("letters long"));
        Assert.That(QueryParser.Parse(QueryText.Of(parsed.Query)).Query, Is.EqualTo(parsed.Query));
    }
}
