using System;
using System.Linq;
using System.Threading;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;
using HansardMiner.Fetch.Web;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Fetching;

/// <summary>What a run planned is on record from its beginning, so that it is not forgotten however the run ends.</summary>
internal sealed class PlannedDaysTests() : PlayedRun(new DateTimeOffset(2034, 3, 7, 6, 0, 0, TimeSpan.Zero))
{
    private static readonly DateOnly s_monday = new(2034, 3, 6);

    [TestCase(false)]
    [TestCase(true)]
    public void A_run_that_ends_before_its_first_day_leaves_all_days_not_reached(bool isOneList)
    {
        var feed = new PlayedFeed { IsOneList = isOneList };
        Web.Before = _ => throw new OperationCanceledException();
        Assert.That(() => Run(feed), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(Days(), Is.EqualTo(new[] { (5, CellOutcome.NotReached), (6, CellOutcome.NotReached), (7, CellOutcome.NotReached) }), "and the day to come is not planned");
    }

    [Test]
    public void What_is_known_of_a_day_stays_when_it_is_planned_again()
    {
        var feed = new PlayedFeed();
        Web.Pages[feed.Page(s_monday, 1).AbsoluteUri] = "no sitting";
        Run(feed);
        Web.Before = _ => throw new OperationCanceledException();
        var before = Held.Cells.Count;
        Assert.That(() => Run(feed), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(Days(), Is.EqualTo(new[] { (5, CellOutcome.Failed), (6, CellOutcome.NoSitting), (7, CellOutcome.Failed) }));
        Assert.That(Held.Cells, Has.Count.EqualTo(before));
    }

    [Test]
    public void What_is_held_of_a_day_stays_on_record_when_a_run_ends_in_it()
    {
        var feed = new PlayedFeed();
        Web.Pages[feed.Page(s_monday, 1).AbsoluteUri] = "doc a\ndoc b";
        Web.Pages[feed.Document("a").AbsoluteUri] = "one";
        Run(feed);
        Clock.Now = Clock.Now.AddDays(1);
        Web.Pages[feed.Page(s_monday, 1).AbsoluteUri] = FetchOutcome.CapReached;
        Run(feed);
        var state = Held.Cells.Single(state => state.Cell.Day == s_monday);
        Assert.That((state.Outcome, state.Listed, state.Held), Is.EqualTo((CellOutcome.NotReached, 2, 1)));
    }

    [TestCase(true, 1)]
    [TestCase(false, 3)]
    public void A_host_of_which_nothing_is_asked_for_now_is_left_at_its_first_address(bool isClosed, int asked)
    {
        var feed = new PlayedFeed();
        for (var day = s_monday.AddDays(-1); day <= s_monday.AddDays(1); day = day.AddDays(1))
        {
            Web.Pages[feed.Page(day, 1).AbsoluteUri] = new WebAnswer(FetchOutcome.Disallowed) { IsHostClosed = isClosed, Why = "robots.txt could not be had" };
        }
        Run(feed);
        var outcome = isClosed ? CellOutcome.NotReached : CellOutcome.Failed;
        Assert.That(Web.Asked, Has.Count.EqualTo(asked));
        Assert.That(Days(), Is.EqualTo(new[] { (5, outcome), (6, outcome), (7, outcome) }));
        Assert.That(Held.Cells.Select(state => state.Why), Is.All.EqualTo("robots.txt could not be had"));
    }

    private (int, CellOutcome)[] Days() => [.. Held.Cells.Where(state => state.Cell.Day is not null).Select(state => (state.Cell.Day!.Value.Day, state.Outcome)).Order()];

    private void Run(PlayedFeed feed) => new Fetcher(Held, Web, Clock).Run(new FetchScope(s_monday.AddDays(-1), s_monday.AddDays(2)), [feed], null, CancellationToken.None).GetAwaiter().GetResult();

    [Test]
    public void The_last_day_that_there_is_ends_a_scope() =>
        Assert.That(new FetchScope(DateOnly.MaxValue.AddDays(-1), DateOnly.MaxValue).Days(), Is.EqualTo(new[] { DateOnly.MaxValue.AddDays(-1), DateOnly.MaxValue }));
}
