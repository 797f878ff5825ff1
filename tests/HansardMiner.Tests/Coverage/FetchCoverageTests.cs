using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Archive;
using HansardMiner.Coverage;
using HansardMiner.Records;
using NUnit.Framework;

namespace HansardMiner.Tests.Coverage;

[TestFixture]
internal sealed class FetchCoverageTests
{
    private static readonly DateOnly Today = new(2031, 6, 1);

    private static CellState Cell(
        int day, CellOutcome outcome, string feed = "hansard-api", string part = "", House? house = House.Commons, int held = 0, int? listed = null, string? why = null, string? topic = null, int askedAfter = 30) =>
        new(new FetchCell(feed, part, house, new DateOnly(2031, 3, day), topic), outcome, new DateTimeOffset(2031, 3, day, 12, 0, 0, TimeSpan.Zero).AddDays(askedAfter), listed, held, why);

    private static CoverageLine Line(params CellState[] states) => FetchCoverage.Of(states, Today).Lines[0];

    private static string Marks(CoverageLine line) => string.Join(' ', line.Days.Select(day => day.Mark));

    [Test]
    public void A_day_without_a_sitting_a_day_of_which_nothing_is_listed_and_a_day_that_could_not_be_fetched_are_different_things()
    {
        var line = Line(
            Cell(1, CellOutcome.Complete, held: 3, listed: 3), Cell(2, CellOutcome.NoSitting), Cell(3, CellOutcome.NothingListed), Cell(4, CellOutcome.Incomplete, held: 1, listed: 3, why: "gone"),
            Cell(5, CellOutcome.Failed, why: "the source is at fault"), Cell(6, CellOutcome.NotReached), Cell(8, CellOutcome.Complete, held: 1, listed: 1));
        Assert.That(Marks(line), Is.EqualTo("Complete NoSitting NothingListed Incomplete Failed NotReached NotAsked Complete"));
        Assert.That((line.Name, line.Held), Is.EqualTo(("hansard-api, Commons", 5)));
    }

    [Test]
    public void Nothing_listed_on_a_day_of_which_another_source_has_debates_is_a_gap()
    {
        var coverage = FetchCoverage.Of([Cell(3, CellOutcome.NothingListed), Cell(3, CellOutcome.Complete, feed: "theyworkforyou", part: "debates", held: 12, listed: 12)], Today);
        Assert.That(Marks(coverage.Lines[0]), Is.EqualTo("Doubted"));
        Assert.That(coverage.Gaps.Single().Why, Is.EqualTo("the source lists nothing, and another source has 12 documents of that day: theyworkforyou debates"));
        Assert.That(coverage.Gaps.Single().Arguments, Is.EqualTo("--feed hansard-api --house commons --from 2031-03-03 --to 2031-03-03 --again"));
    }

    [Test]
    public void What_to_run_names_the_words_so_that_a_shell_leaves_them_as_they_are()
    {
        var arguments = FetchCoverage.Of([Cell(3, CellOutcome.Failed, topic: "\"court fees\" of $5", why: "the source is at fault")], Today).Gaps.Single().Arguments;
        Assert.That(arguments, Does.EndWith(OperatingSystem.IsWindows() ? "of $5\"" : " --topic '\"court fees\" of $5'"));
    }

    [TestCase(House.Commons, "--house commons ")]
    [TestCase(House.Scotland, "--house scotland ")]
    [TestCase(House.NorthernIreland, "--house northern-ireland ")]
    [TestCase(null, "--feed hansard-api --from ")]
    public void What_to_run_names_the_House(House? house, string words) =>
        Assert.That(FetchCoverage.Of([Cell(3, CellOutcome.Failed, house: house, why: "the source is at fault")], Today).Gaps.Single().Arguments, Does.Contain(words));

    [Test]
    public void No_sitting_on_a_day_of_which_another_source_has_debates_is_a_gap() =>
        Assert.That(FetchCoverage.Of([Cell(3, CellOutcome.NoSitting), Cell(3, CellOutcome.Complete, feed: "hansard-pages", held: 1, listed: 1)], Today).Gaps.Single().Why, Does.StartWith("the source says that the House did not sit, and another source has 1 document"));

    [TestCase("written-questions", "answered", "hansard-api", "", true, Description = "questions are answered on sitting days")]
    [TestCase("hansard-api", "", "written-questions", "answered", false, Description = "answers come in recess, too")]
    [TestCase("hansard-api", "", "written-statements", "", true, Description = "statements are made on sitting days")]
    [TestCase("written-statements", "", "hansard-api", "", false, Description = "not every sitting day has statements")]
    [TestCase("written-questions", "corrected", "hansard-api", "", false, Description = "corrections are rare")]
    [TestCase("theyworkforyou", "westminhall", "hansard-api", "", false, Description = "not every sitting day has Westminster Hall")]
    [TestCase("hansard-api", "", "theyworkforyou", "westminhall", true)]
    [TestCase("written-questions", "answered", "theyworkforyou", "wrans", true)]
    [TestCase("theyworkforyou", "sp", "theyworkforyou", "sp-new", false, Description = "one feed's old and new folder of the same")]
    public void What_one_record_has_lets_expect_some_of_another_and_not_of_every_other(string feed, string part, string other, string otherPart, bool isGap)
    {
        var coverage = FetchCoverage.Of([Cell(3, CellOutcome.NothingListed, feed, part), Cell(3, CellOutcome.Complete, other, otherPart, held: 2, listed: 2)], Today);
        Assert.That(coverage.Gaps.Count, Is.EqualTo(isGap ? 1 : 0));
    }

    [Test]
    public void The_other_House_and_another_day_say_nothing()
    {
        var coverage = FetchCoverage.Of(
            [Cell(3, CellOutcome.NothingListed), Cell(3, CellOutcome.Complete, feed: "theyworkforyou", part: "lordspages", house: House.Lords, held: 12), Cell(4, CellOutcome.Complete, feed: "theyworkforyou", part: "debates", held: 12)], Today);
        Assert.That(coverage.Gaps, Is.Empty);
    }

    [Test]
    public void A_day_that_was_narrowed_to_a_topic_is_shown_apart_and_speaks_for_no_whole_day()
    {
        var coverage = FetchCoverage.Of([Cell(3, CellOutcome.Complete, held: 2, listed: 2, topic: "lamps"), Cell(3, CellOutcome.NothingListed, feed: "hansard-pages"), Cell(4, CellOutcome.NothingListed, topic: "lamps")], Today);
        Assert.That(coverage.Lines.Select(line => line.Name), Is.EqualTo(new[] { "hansard-pages, Commons", "hansard-api, Commons, on “lamps” only" }));
        Assert.That(coverage.Gaps, Is.Empty);
    }

    [Test]
    public void A_day_to_come_is_too_early_to_tell_whatever_a_clock_that_stood_wrong_has_asked() =>
        Assert.That(FetchCoverage.Of([Cell(3, CellOutcome.NothingListed), Cell(2, CellOutcome.NothingListed)], new DateOnly(2031, 3, 2)).Lines[0].Days.Select(day => day.Mark), Is.EqualTo(new[] { DayMark.NothingListed, DayMark.NotYet }));

    [Test]
    public void Nothing_listed_is_too_early_to_tell_while_the_source_may_lag()
    {
        Assert.That(Marks(Line(Cell(3, CellOutcome.NothingListed, askedAfter: 1))), Is.EqualTo("NotYet"));
        Assert.That(Marks(Line(Cell(3, CellOutcome.NothingListed, askedAfter: 3))), Is.EqualTo("NothingListed"));
        Assert.That(Marks(Line(Cell(3, CellOutcome.NothingListed, askedAfter: 1), Cell(3, CellOutcome.Complete, feed: "theyworkforyou", part: "debates", held: 1))), Is.EqualTo("NotYet"));
    }

    [Test]
    public void Days_in_a_row_with_the_same_reason_are_one_gap()
    {
        var coverage = FetchCoverage.Of(
            [Cell(3, CellOutcome.Failed, why: "500"), Cell(4, CellOutcome.Failed, why: "500"), Cell(5, CellOutcome.Failed, why: "timed out"), Cell(6, CellOutcome.Incomplete, held: 1, listed: 4, why: "gone"), Cell(7, CellOutcome.Incomplete, held: 2, listed: 4, why: "gone")], Today);
        Assert.That(coverage.Gaps.Select(gap => $"{gap.First!.Value.Day}-{gap.Last!.Value.Day} {gap.Days} {gap.Missing} {gap.Why}"), Is.EqualTo(new[] { "3-4 2  500", "5-5 1  timed out", "6-7 2 5 gone" }));
        Assert.That(coverage.Gaps[0].Arguments, Is.EqualTo("--feed hansard-api --house commons --from 2031-03-03 --to 2031-03-04"));
    }

    [Test]
    public void What_does_not_go_by_days_is_counted_and_its_gaps_are_told()
    {
        var coverage = FetchCoverage.Of(
            [
                new CellState(new FetchCell("urls", "https://a.example/1", null, null, null), CellOutcome.Complete, DateTimeOffset.UnixEpoch, 1, 1, null),
                new CellState(new FetchCell("urls", "https://a.example/2", null, null, null), CellOutcome.Incomplete, DateTimeOffset.UnixEpoch, 1, 0, "403"),
                new CellState(new FetchCell("theyworkforyou", "debates", House.Commons, null, null), CellOutcome.NothingListed, DateTimeOffset.UnixEpoch, 0, 0, null),
                Cell(3, CellOutcome.Complete, feed: "theyworkforyou", part: "debates", held: 1, listed: 1),
            ],
            Today);
        Assert.That(coverage.Undated.Single(), Is.EqualTo(new UndatedCells("urls", null, 2, 1, 1)));
        Assert.That((coverage.Gaps.Single().Name, coverage.Gaps.Single().Why, coverage.Gaps.Single().Arguments), Is.EqualTo(("urls https://a.example/2", "403", (string?)null)));
    }

    [Test]
    public void Nothing_asked_is_nothing_known() => Assert.That(FetchCoverage.Of(new List<CellState>(), Today).IsEmpty);
}
