using System;
using System.Linq;
using System.Threading;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;
using HansardMiner.Records;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Fetching;

[TestFixture]
internal sealed class FetcherTests() : PlayedRun(new DateTimeOffset(2034, 3, 7, 12, 0, 0, TimeSpan.Zero))
{
    private static readonly DateOnly Monday = new(2034, 3, 6);

    private readonly PlayedFeed _feed = new();

    [Test]
    public void A_day_is_complete_when_all_that_its_list_names_is_held()
    {
        List(Monday, "doc a\ndoc b");
        Documents("a", "b");
        var ledger = Run();
        Assert.Multiple(() =>
        {
            Assert.That(ledger.Feeds[0].New, Is.EqualTo(2));
            Assert.That(ledger.HasGaps, Is.False);
            Assert.That(State(Monday)!.Outcome, Is.EqualTo(CellOutcome.Complete));
            Assert.That(State(Monday)!.Held, Is.EqualTo(2));
            Assert.That(Held.Fetched().Select(d => d.Address), Is.EqualTo(new[] { "https://lists.example/doc/a", "https://lists.example/doc/b" }));
        });
    }

    [TestCase("no sitting", CellOutcome.NoSitting)]
    [TestCase("", CellOutcome.Failed)]
    [TestCase("note a list without entries", CellOutcome.NothingListed)]
    [TestCase("<html>Please wait</html>", CellOutcome.Failed)]
    [TestCase("total 0", CellOutcome.NothingListed)]
    [TestCase("total 2", CellOutcome.Incomplete)]
    [TestCase("gap an entry has no address", CellOutcome.Incomplete)]
    public void An_empty_list_a_day_without_a_sitting_and_an_answer_that_is_not_understood_are_different_values(string list, CellOutcome expected)
    {
        List(Monday, list);
        Run();
        Assert.That(State(Monday)!.Outcome, Is.EqualTo(expected));
    }

    [TestCase(FetchOutcome.Refused)]
    [TestCase(FetchOutcome.ServerFault)]
    [TestCase(FetchOutcome.Challenge)]
    [TestCase(FetchOutcome.Disallowed)]
    [TestCase(FetchOutcome.NotFound)]
    public void A_list_that_cannot_be_had_is_a_failed_day_and_never_an_empty_one(FetchOutcome outcome)
    {
        Web.Pages[_feed.Page(Monday, 1).AbsoluteUri] = outcome;
        var ledger = Run();
        Assert.Multiple(() =>
        {
            Assert.That(State(Monday)!.Outcome, Is.EqualTo(CellOutcome.Failed));
            Assert.That(ledger.HasGaps);
            Assert.That(ledger.Feeds[0].Failures.Single().Outcome, Is.EqualTo(outcome));
        });
    }

    [Test]
    public void A_document_that_fails_leaves_its_day_incomplete_and_is_asked_for_again()
    {
        List(Monday, "doc a\ndoc b");
        Documents("a");
        Run();
        Assert.That((State(Monday)!.Outcome, State(Monday)!.Listed, State(Monday)!.Held), Is.EqualTo((CellOutcome.Incomplete, 2, 1)));
        Documents("b");
        Web.Asked.Clear();
        Run();
        Assert.That(State(Monday)!.Outcome, Is.EqualTo(CellOutcome.Complete));
        Assert.That(Web.Asked, Does.Not.Contain(_feed.Document("a").AbsoluteUri));
    }

    [Test]
    public void What_failed_later_does_not_make_what_is_held_disappear()
    {
        List(Monday, "doc a");
        Documents("a");
        Run();
        Web.Pages[_feed.Page(Monday, 1).AbsoluteUri] = FetchOutcome.ServerFault;
        Run();
        Assert.That((State(Monday)!.Outcome, State(Monday)!.Held), Is.EqualTo((CellOutcome.Incomplete, 1)));
        Assert.That(Held.Fetched(), Has.Count.EqualTo(1));
    }

    [Test]
    public void Only_what_has_another_mark_is_asked_for_again()
    {
        List(Monday, "doc a tabled\ndoc b tabled");
        Documents("a", "b");
        Run();
        List(Monday, "doc a answered\ndoc b tabled");
        Web.Pages[_feed.Document("a").AbsoluteUri] = "a with its answer";
        Web.Asked.Clear();
        var ledger = Run();
        Assert.That(Web.Asked, Is.EqualTo(new[] { _feed.Page(Monday, 1).AbsoluteUri, _feed.Document("a").AbsoluteUri }));
        Assert.That((ledger.Feeds[0].Changed, ledger.Feeds[0].NotAsked), Is.EqualTo((1, 1)));
    }

    [Test]
    public void What_the_source_says_is_unchanged_is_held_as_before()
    {
        Web.Tags[_feed.Document("a").AbsoluteUri] = "\"1\"";
        List(Monday, "doc a");
        Documents("a");
        Run();
        var before = Held.Held(_feed.Document("a").AbsoluteUri)!;
        Clock.Now += TimeSpan.FromDays(1);
        var ledger = Run();
        var now = Held.Held(_feed.Document("a").AbsoluteUri)!;
        Assert.That((now.Outcome, now.Sha256, now.Bytes, now.Header("etag")), Is.EqualTo((FetchOutcome.Unchanged, before.Sha256, before.Bytes, "\"1\"")));
        Assert.That(ledger.Feeds[0].Unchanged, Is.EqualTo(1));
    }

    [Test]
    public void What_is_held_and_not_understood_any_more_is_asked_for_again()
    {
        List(Monday, "parent a tabled");
        Web.Pages[_feed.Document("a").AbsoluteUri] = "doc b";
        Documents("b", "c");
        Run();
        Web.Pages[_feed.Document("a").AbsoluteUri] = "doc c";
        _feed.Unknown = "doc b";
        Run();
        _feed.Unknown = null;
        Assert.That(Held.Fetched().Select(d => d.Address[^1..]), Is.EqualTo(new[] { "a", "b", "c" }));
        Assert.That(State(Monday)!.Outcome, Is.EqualTo(CellOutcome.Complete));
    }

    [Test]
    public void A_settled_day_is_not_asked_for_again_unless_it_is_wanted_again()
    {
        List(Monday, "doc a");
        Documents("a");
        Clock.Now += TimeSpan.FromDays(20);
        Run();
        Web.Asked.Clear();
        Assert.That(Run().Feeds[0].Settled, Is.EqualTo(1));
        Assert.That(Web.Asked, Is.Empty);
        Run(isAgain: true);
        Assert.That(Web.Asked, Has.Count.EqualTo(2));
    }

    [Test]
    public void A_day_to_come_is_not_asked_for()
    {
        Run(Monday.AddDays(2), Monday.AddDays(3));
        Assert.That(Web.Asked, Is.Empty);
        Assert.That(Held.Cells, Is.Empty);
    }

    [Test]
    public void Pages_are_followed_and_counted()
    {
        List(Monday, "total 3\ndoc a\ndoc b\nnext 2");
        List(Monday, "total 3\ndoc c", page: 2);
        Documents("a", "b", "c");
        Run();
        Assert.That((State(Monday)!.Outcome, State(Monday)!.Held), Is.EqualTo((CellOutcome.Complete, 3)));
    }

    [Test]
    public void A_list_that_turns_in_a_circle_ends_and_is_a_gap()
    {
        List(Monday, "doc a\nnext 2");
        List(Monday, "doc a\nnext 3", page: 2);
        Documents("a");
        Run();
        Assert.That(State(Monday)!.Outcome, Is.EqualTo(CellOutcome.Incomplete));
        Assert.That(State(Monday)!.Why, Does.Contain("repeat"));
    }

    [Test]
    public void A_list_without_an_end_is_given_up()
    {
        var page = 0;
        Web.Before = ask =>
        {
            if (!ask.Address.AbsolutePath.StartsWith("/doc", StringComparison.Ordinal))
            {
                page++;
                Web.Pages[ask.Address.AbsoluteUri] = FormattableString.Invariant($"doc {page}\nnext {page + 1}");
            }
            else
            {
                Web.Pages[ask.Address.AbsoluteUri] = "text";
            }
        };
        Run();
        Assert.That(State(Monday)!.Outcome, Is.EqualTo(CellOutcome.Incomplete));
        Assert.That(State(Monday)!.Why, Does.Contain("goes on"));
    }

    [Test]
    public void A_count_that_changes_while_the_pages_are_read_is_read_again()
    {
        List(Monday, "total 2\ndoc a\nnext 2");
        List(Monday, "total 3\ndoc c", page: 2);
        Documents("a", "b", "c");
        var asked = 0;
        Web.Before = ask =>
        {
            if (ask.Address == _feed.Page(Monday, 1) && ++asked == 2)
            {
                List(Monday, "total 3\ndoc a\ndoc b\nnext 2");
            }
        };
        Run();
        Assert.That((State(Monday)!.Outcome, State(Monday)!.Held), Is.EqualTo((CellOutcome.Complete, 3)));
    }

    [Test]
    public void What_a_list_that_is_read_again_tells_besides_is_told_once()
    {
        List(Monday, "note attached files are not fetched\ntotal 2\ndoc a");
        Documents("a");
        Assert.That(Run().Feeds[0].Notes, Is.EqualTo(new[] { "note attached files are not fetched" }));
        Assert.That(Web.Asked.Count(address => address == _feed.Page(Monday, 1).AbsoluteUri), Is.EqualTo(2));
    }

    [TestCase(FetchOutcome.CircuitOpen)]
    [TestCase(FetchOutcome.CapReached)]
    public void A_host_that_is_left_alone_ends_the_feed_and_the_days_after_were_not_reached(FetchOutcome outcome)
    {
        List(Monday.AddDays(-1), "doc a\ndoc b");
        Documents("a");
        Web.Pages[_feed.Document("b").AbsoluteUri] = outcome;
        var ledger = Run(Monday.AddDays(-1), Monday);
        Assert.Multiple(() =>
        {
            Assert.That(ledger.Feeds[0].Stopped, Is.Not.Null);
            Assert.That(State(Monday.AddDays(-1))!.Outcome, Is.EqualTo(CellOutcome.NotReached));
            Assert.That(State(Monday)!.Outcome, Is.EqualTo(CellOutcome.NotReached));
            Assert.That(Web.Asked, Has.Count.EqualTo(3));
        });
    }

    [Test]
    public void A_run_that_was_stopped_goes_on_where_it_was()
    {
        List(Monday, "doc a\ndoc b\ndoc c");
        Documents("a", "b", "c");
        using var stop = new CancellationTokenSource();
        Web.Before = ask =>
        {
            if (ask.Address == _feed.Document("c"))
            {
                stop.Cancel();
                stop.Token.ThrowIfCancellationRequested();
            }
        };
        Assert.That(() => Run(stop.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(State(Monday)!.Outcome, Is.EqualTo(CellOutcome.NotReached));
        Web.Before = null;
        Web.Asked.Clear();
        Run();
        Assert.That(Web.Asked, Is.EqualTo(new[] { _feed.Document("c").AbsoluteUri }));
        Assert.That(State(Monday)!.Outcome, Is.EqualTo(CellOutcome.Complete));
    }

    [Test]
    public void A_plan_counts_what_is_certain_and_estimates_the_rest()
    {
        var plan = FetchPlan.Of([_feed], new FetchScope(Monday.AddDays(-1), Monday), Held, 1, isAgain: false, Clock.Now);
        Assert.That((plan.Feeds[0].Requests, plan.Feeds[0].Documents, plan.Duration), Is.EqualTo((2, 6, TimeSpan.FromSeconds(8))));
        Assert.That(plan.Feeds[0].IsMeasured, Is.False);
    }

    private CellState? State(DateOnly day) => Held.State(new FetchCell("played", "", House.Commons, day, null));

    private void List(DateOnly day, string lines, int page = 1) => Web.Pages[_feed.Page(day, page).AbsoluteUri] = lines;

    private void Documents(params string[] names)
    {
        foreach (var name in names)
        {
            Web.Pages[_feed.Document(name).AbsoluteUri] = "text of " + name;
        }
    }

    private FetchLedger Run(bool isAgain = false) => Run(Monday, Monday, isAgain, CancellationToken.None);

    private FetchLedger Run(CancellationToken stop) => Run(Monday, Monday, false, stop);

    private FetchLedger Run(DateOnly from, DateOnly to) => Run(from, to, false, CancellationToken.None);

    private FetchLedger Run(DateOnly from, DateOnly to, bool isAgain, CancellationToken stop) =>
        new Fetcher(Held, Web, Clock) { IsAgain = isAgain }.Run(new FetchScope(from, to), [_feed], null, stop).GetAwaiter().GetResult();
}
