using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Tests.Shared;
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
    [TestCase("400 .. 500", "contributions with a figure between 400 and 500")]
    [TestCase("10..20 per cent", "contributions with a figure between 10% and 20%")]
    [TestCase("> 3 million", "contributions with a figure over 3,000,000")]
    [TestCase("\"cases\" >=400 lamps", "contributions that contain “lamps”, with a figure of at least 400 that counts “cases”")]
    [TestCase("\"lamps\" \"cases\" £3m", "contributions that contain “lamps”, with the figure £3,000,000 that counts “cases”")]
    [TestCase("\"cases\" 438", "contributions that contain “cases” and (“438” or the figure 438)")]
    [TestCase("lamps OR house:lords", "contributions that contain “lamps” or are in the House of Lords")]
    [TestCase("-(lamps date:2014)", "contributions except those that contain “lamps” and have a date between 1 January 2014 and 31 December 2014")]
    [TestCase("lamps -400..500", "contributions that contain “lamps”, but not those that give a figure between 400 and 500")]
    [TestCase("speaker:\"Lord Skerry\",\"Baroness Tern\"", "contributions by Lord Skerry or Baroness Tern")]
    [TestCase("speaker:(minister AND lights)", "contributions by “minister” by “lights”")]
    [TestCase("house:commons,lords", "contributions in the House of Commons or the House of Lords")]
    [TestCase("column:165..160w uin:HL5..HL3", "contributions in columns 160W to 165W with UINs HL3 to HL5")]
    [TestCase("date:\"7 January 2014\"..\"9 March 2014\"", "contributions between 7 January 2014 and 9 March 2014")]
    [TestCase("date:2012–2014", "contributions between 1 January 2012 and 31 December 2014")]
    [TestCase("=\"joint protocol\"", "contributions that contain exactly “joint protocol”")]
    [TestCase("=lamps NEAR/3 oil", "contributions that contain exactly “lamps” and (the words “lamps” and “oil” within 3 words)")]
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
    [TestCase("column:160..900", "more than 200 numbers")]
    [TestCase("column:160..HL9", "is not a range")]
    [TestCase("speaker:(a OR (b))", "inside the brackets of a field")]
    [TestCase("speaker:(a", "was not closed")]
    [TestCase("speaker:\"a b\"~5", "works with phrases only")]
    [TestCase("NOT NOT lamps", "counts once")]
    [TestCase("date:today", "is not a day, month or year")]
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
            Assert.That(parsed.Text, Is.EqualTo(text));
            var expanded = QueryVariants.Expand(parsed);
            Assert.That(QueryVariants.AsTyped(expanded.Query), Is.EqualTo(tree), text);
            Assert.That(expanded.Text, Is.EqualTo(text));
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

    [TestCase("speakr:smith lamps", "speaker:smith lamps")]
    [TestCase("lamps Hose:lords", "lamps house:lords")]
    [TestCase("lamps or oil", "lamps OR oil")]
    [TestCase("lamps 400-500", "lamps 400..500")]
    [TestCase("lamps near/5 oil", "lamps NEAR/5 oil")]
    [TestCase("speakr:\"ann  beacon\" or dpet:lights", "speaker:\"ann beacon\" OR dept:lights")]
    public void A_slip_is_answered_with_what_may_have_been_meant(string typed, string meant) =>
        Assert.That(QueryParser.Parse(typed).Suggestions, Is.EqualTo((string[])[meant]));

    [TestCase("lamps")]
    [TestCase("or")]
    [TestCase("zzzz:smith")]
    [TestCase("2014-15")]
    [TestCase("cross-border")]
    public void What_is_no_slip_is_left_alone(string typed) => Assert.That(QueryParser.Parse(typed).Suggestions, Is.Empty);

    [Test]
    public void Fifty_thousand_hostile_texts_are_read_in_time_and_read_back_as_the_same()
    {
        var (texts, slowest) = (new HostileQueries(7), 0.0);
        for (var i = 0; i < 50_000; i++)
        {
            var typed = texts.Next();
            var started = ThreadClock.Seconds();
            var parsed = QueryParser.Parse(typed);
            slowest = Math.Max(slowest, ThreadClock.Seconds() - started);
            var again = QueryParser.Parse(parsed.Text);
            Assert.That(again.Query, Is.EqualTo(parsed.Query), typed);
            Assert.That(again.ReadBack, Is.EqualTo(parsed.ReadBack), typed);
            Assert.That(parsed.Ignored, Has.Count.LessThanOrEqualTo(20));
        }
        TestContext.Out.WriteLine($"the slowest: {slowest * 1000:N1} ms");
        Assert.That(slowest, Is.LessThan(5), "seconds of processor time, of which the slowest takes a fiftieth of one");
    }

    private static IEnumerable<string> Huge() =>
        ["a", "a ", "(", ")", "-", "\"", "a OR ", "NOT ", "a NEAR/5 ", "((a ", "-(", "x:", "1", "1,", "..", "* ", "\"a\" ", "per cent ", "'s", "AND "];

    [TestCaseSource(nameof(Huge))]
    public void A_megabyte_is_cut_with_a_note_and_takes_no_time(string bit)
    {
        var (typed, shorter) = (Text(1_000_000), Text(50_000));
        var parsed = QueryParser.Parse(typed);
        Assert.That(SideBySide.Ratio(() => QueryParser.Parse(typed), () => QueryParser.Parse(shorter), 5), Is.LessThan(5), "times as long for twenty times the text");
        Assert.That(parsed.Ignored, Has.Some.Contains("letters long"));
        Assert.That(QueryParser.Parse(QueryText.Of(parsed.Query)).Query, Is.EqualTo(parsed.Query));

        string Text(int letters) => string.Concat(Enumerable.Repeat(bit, letters / bit.Length));
    }
}
