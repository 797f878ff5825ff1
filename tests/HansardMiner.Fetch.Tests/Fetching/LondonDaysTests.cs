using System;
using System.Linq;
using System.Threading;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;
using HansardMiner.Records;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Fetching;

/// <summary>Half past midnight of 4 July in London, when it is still the third in universal time.</summary>
[TestFixture]
internal sealed class LondonDaysTests() : PlayedRun(new DateTimeOffset(2034, 7, 3, 23, 30, 0, TimeSpan.Zero))
{
    private static readonly DateOnly Tuesday = new(2034, 7, 4);

    private readonly PlayedFeed _feed = new();

    [Test]
    public void After_midnight_in_London_the_new_day_is_asked_for_and_the_next_one_is_still_to_come()
    {
        List(Tuesday, "doc a");
        Web.Pages[_feed.Document("a").AbsoluteUri] = "a";
        Run(Tuesday, Tuesday.AddDays(1));
        Assert.Multiple(() =>
        {
            Assert.That(State(Tuesday)?.Outcome, Is.EqualTo(CellOutcome.Complete));
            Assert.That(Web.Asked.Any(address => address.Contains("2034-07-05", StringComparison.Ordinal)), Is.False);
        });
    }

    [Test]
    public void A_day_is_settled_so_many_days_of_London_after_it()
    {
        // Eleven days after it in London, ten in universal time; what may change for ten days does so no more.
        var day = Tuesday.AddDays(-11);
        List(day, "no sitting");
        Run(day, day);
        Clock.Now += TimeSpan.FromDays(1);
        Run(day, day);
        Assert.That(Web.Asked, Has.Count.EqualTo(1));
    }

    private void List(DateOnly day, string lines) => Web.Pages[_feed.Page(day, 1).AbsoluteUri] = lines;

    private CellState? State(DateOnly day) => Held.State(new FetchCell("played", "", House.Commons, day, null));

    private void Run(DateOnly from, DateOnly to) => _ = new Fetcher(Held, Web, Clock).Run(new FetchScope(from, to), [_feed], null, CancellationToken.None).GetAwaiter().GetResult();
}
