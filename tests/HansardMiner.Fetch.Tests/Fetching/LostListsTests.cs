using System;
using System.Linq;
using System.Threading;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Fetching;

/// <summary>A list of which a page could not be had.</summary>
[TestFixture]
internal sealed class LostListsTests() : PlayedRun(new DateTimeOffset(2034, 3, 7, 6, 0, 0, TimeSpan.Zero))
{
    private static readonly DateOnly s_monday = new(2034, 3, 6);

    [TestCase(FetchOutcome.ServerFault)]
    [TestCase(FetchOutcome.NotFound)]
    public void It_is_not_read_anew_because_less_than_it_counts_was_seen_of_it(FetchOutcome lost)
    {
        var feed = new PlayedFeed();
        Web.Pages[feed.Page(s_monday, 1).AbsoluteUri] = "total 2\ndoc a\nnext 2";
        Web.Pages[feed.Page(s_monday, 2).AbsoluteUri] = lost;
        Web.Pages[feed.Document("a").AbsoluteUri] = "a";

        var ledger = new Fetcher(Held, Web, Clock).Run(new FetchScope(s_monday, s_monday), [feed], null, CancellationToken.None).GetAwaiter().GetResult();

        Assert.That(Web.Asked, Is.EqualTo(new[] { feed.Page(s_monday, 1).AbsoluteUri, feed.Document("a").AbsoluteUri, feed.Page(s_monday, 2).AbsoluteUri }), "an address is asked for as often as its attempts allow, and not twice as often");
        Assert.That(ledger.Feeds[0].Failures.Select(failure => failure.Address), Is.EqualTo(new[] { feed.Page(s_monday, 2).AbsoluteUri }));
        var state = ledger.Feeds[0].Cells.Single();
        Assert.That((state.Outcome, state.Listed, state.Held, state.Why), Is.EqualTo((CellOutcome.Incomplete, 1, 1, "played: " + lost)));
    }
}
