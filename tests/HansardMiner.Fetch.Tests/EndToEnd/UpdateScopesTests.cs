using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HansardMiner.App.Fetching;
using HansardMiner.Archive;
using HansardMiner.Records;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.EndToEnd;

[TestFixture]
internal sealed class UpdateScopesTests
{
    private static readonly DateTimeOffset s_now = new(2034, 6, 30, 6, 0, 0, TimeSpan.Zero);

    private static readonly DateOnly s_today = new(2034, 6, 30);

    private string _folder = "";
    private FetchArchive _archive = null!;

    [SetUp]
    public void Open()
    {
        _folder = Directory.CreateTempSubdirectory("hansard-scopes-").FullName;
        _archive = FetchArchive.Open(_folder);
    }

    [TearDown]
    public void Remove()
    {
        _archive.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public void Every_day_since_the_first_is_wanted_and_the_fetcher_leaves_out_what_is_settled()
    {
        var asked = Asked([new FetchKept("hansard-api", House.Commons, null, new DateOnly(2034, 6, 1))]);
        Assert.That(asked, Has.Count.EqualTo(30));
        Assert.That(asked, Has.All.Matches<FetchCell>(cell => cell is { Feed: "hansard-api", House: House.Commons, Topic: null }));
    }

    [Test]
    public void A_gap_from_before_is_asked_for_with_no_other_day_between()
    {
        Gap(new FetchCell("hansard-api", "", House.Commons, new DateOnly(2034, 6, 3), null), CellOutcome.Failed, s_now.AddDays(-1));
        var asked = Asked([new FetchKept("hansard-api", House.Commons, null, new DateOnly(2034, 6, 29))]);
        Assert.That(asked.Select(cell => cell.Day!.Value.Day), Is.EqualTo(new[] { 3, 29, 30 }));
    }

    [Test]
    public void A_gap_of_what_is_not_kept_up_with_is_asked_for_by_itself()
    {
        var narrowed = new FetchCell("written-questions", "answered", House.Lords, new DateOnly(2034, 6, 20), "bridges");
        Gap(narrowed, CellOutcome.Incomplete, s_now.AddDays(-2));
        var kept = new[] { new FetchKept("hansard-api", House.Commons, null, s_today) };
        Assert.That(Asked(kept), Does.Contain(narrowed).And.Count.EqualTo(2));
        Assert.That(Asked(kept, withOthers: false), Has.Count.EqualTo(1), "an update that was narrowed asks for nothing else");
    }

    [TestCase(CellOutcome.Failed, 1, false)]
    [TestCase(CellOutcome.Failed, 7, true)]
    [TestCase(CellOutcome.Incomplete, 3, false)]
    [TestCase(CellOutcome.NotReached, 1, true)]
    [TestCase(CellOutcome.NoSitting, 30, false)]
    [TestCase(CellOutcome.NothingListed, 30, false)]
    [TestCase(CellOutcome.Complete, 30, false)]
    public void An_old_gap_is_asked_for_once_a_week(CellOutcome outcome, int daysSince, bool isAsked)
    {
        var old = new FetchCell("hansard-api", "", House.Commons, new DateOnly(2034, 1, 10), null);
        Gap(old, outcome, s_now.AddDays(-daysSince));
        Assert.That(Asked([new FetchKept("hansard-api", null, null, new DateOnly(2034, 6, 1))]).Contains(old), Is.EqualTo(isAsked));
        // It is left alone also where it lies within the days that are kept up with; what is no gap is the fetcher's to leave out.
        var within = Asked([new FetchKept("hansard-api", null, null, new DateOnly(2034, 1, 1))]).Contains(old);
        Assert.That(within, Is.EqualTo(isAsked || outcome is CellOutcome.Complete or CellOutcome.NoSitting or CellOutcome.NothingListed));
    }

    [Test]
    public void An_old_gap_of_one_feed_makes_no_other_one_go_back_so_far()
    {
        Gap(new FetchCell("hansard-api", "", House.Commons, new DateOnly(2014, 1, 10), null), CellOutcome.Failed, s_now.AddDays(-20));
        var covered = Covered([new FetchKept("hansard-api", null, null, s_today), new FetchKept("theyworkforyou", null, null, s_today.AddDays(-1))]);
        Assert.That(covered, Is.Not.Empty);
        Assert.That(covered.Select(cell => cell.Day).Distinct(), Is.EqualTo(new DateOnly?[] { s_today.AddDays(-1), s_today }));
    }

    [Test]
    public void An_old_gap_of_a_feed_whose_lists_serve_many_days_brings_that_day_of_that_list_only()
    {
        var old = new FetchCell("theyworkforyou", "debates", House.Commons, new DateOnly(2014, 1, 10), null);
        Gap(old, CellOutcome.Incomplete, s_now.AddDays(-20));
        var covered = Covered([new FetchKept("theyworkforyou", House.Commons, null, s_today)]);
        Assert.That(covered.Where(cell => cell.Day != s_today), Is.EqualTo(new[] { old }));
        Assert.That(covered.Count(cell => cell.Day == s_today), Is.EqualTo(5), "each folder of the House");
    }

    [Test]
    public void A_gap_of_a_clock_that_was_ahead_is_asked_for()
    {
        var old = new FetchCell("hansard-api", "", House.Commons, new DateOnly(2034, 1, 10), null);
        Gap(old, CellOutcome.Failed, s_now.AddYears(1));
        Assert.That(Asked([new FetchKept("hansard-api", null, null, s_today)]), Does.Contain(old));
    }

    [Test]
    public void Houses_and_topics_are_runs_of_their_own()
    {
        var scopes = Scopes(
            [new FetchKept("hansard-api", House.Commons, null, s_today), new FetchKept("written-questions", House.Commons, null, s_today), new FetchKept("written-questions", null, "bridges", s_today)]);
        Assert.That(scopes.Select(scope => (scope.Scope.House, scope.Scope.Topic, scope.Feeds.Count)), Is.EqualTo(new (House?, string?, int)[] { (House.Commons, null, 2), (null, "bridges", 1) }));
    }

    [Test]
    public void The_first_update_goes_back_thirty_days_and_later_ones_remember()
    {
        var first = KeptChoice.Of(new FetchWanted { Archive = _folder }, new FetchSettings(), s_today, _ => { });
        Assert.That(first.Now.Select(kept => (kept.Feed, kept.Since)), Is.EqualTo(ChosenFeeds.Usual.Select(feed => (feed, new DateOnly(2034, 6, 1)))));
        var later = KeptChoice.Of(new FetchWanted { Archive = _folder }, new FetchSettings { Kept = first.All }, s_today.AddDays(40), _ => { });
        Assert.That(later.Now, Is.EqualTo(first.Now));
    }

    [Test]
    public void What_is_named_later_is_kept_up_with_beside_what_was_named_before()
    {
        var before = new FetchSettings { Kept = [new FetchKept("hansard-api", null, null, new DateOnly(2034, 1, 1)), new FetchKept("written-questions", null, "bridges", new DateOnly(2034, 2, 1))] };
        var choice = KeptChoice.Of(new FetchWanted { Archive = _folder, Feeds = ["written-questions"], Topic = "bridges" }, before, s_today, _ => { });
        Assert.That(choice.Now.Single().Since, Is.EqualTo(new DateOnly(2034, 2, 1)), "its first day is remembered");
        Assert.That(choice.All, Has.Count.EqualTo(2));
        var added = KeptChoice.Of(new FetchWanted { Archive = _folder, Feeds = ["theyworkforyou"], House = House.Commons, From = new DateOnly(2034, 5, 1) }, before, s_today, _ => { });
        Assert.That(added.Now.Single(), Is.EqualTo(new FetchKept("theyworkforyou", House.Commons, null, new DateOnly(2034, 5, 1))));
        Assert.That(added.All, Has.Count.EqualTo(3));
        var moved = KeptChoice.Of(new FetchWanted { Archive = _folder, From = new DateOnly(2034, 3, 1) }, before, s_today, _ => { });
        Assert.That(moved.Now.Select(kept => kept.Since).Distinct().Single(), Is.EqualTo(new DateOnly(2034, 3, 1)), "--from alone moves the first day of all");
    }

    private void Gap(FetchCell cell, CellOutcome outcome, DateTimeOffset time) => _archive.Add(new CellState(cell, outcome, time, null, 0, null));

    private IReadOnlyList<UpdateScope> Scopes(IReadOnlyList<FetchKept> kept, bool withOthers = true) => new UpdateScopes(_archive, s_now, s_today).Of(kept, withOthers, FeedList.Find, []);

    private List<FetchCell> Covered(IReadOnlyList<FetchKept> kept) => [.. Scopes(kept).SelectMany(scope => scope.Feeds.SelectMany(feed => feed.Begin(scope.Scope))).SelectMany(first => first.Covers)];

    private List<FetchCell> Asked(IReadOnlyList<FetchKept> kept, bool withOthers = true) =>
        [.. Scopes(kept, withOthers).SelectMany(scope => scope.Feeds.SelectMany(feed => feed.Begin(scope.Scope))).Select(first => first.Cell)];
}
