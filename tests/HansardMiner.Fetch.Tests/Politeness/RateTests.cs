using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Fetch.Politeness;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Politeness;

[TestFixture]
internal sealed class RateTests : PolitenessTests
{
    [Test]
    public async Task Requests_for_a_host_begin_a_second_apart_the_one_for_robots_counted()
    {
        var client = Client();
        foreach (var n in Enumerable.Range(1, 4))
        {
            Assert.That((await Get(client, $"{Host}/{n}")).Outcome, Is.EqualTo(FetchOutcome.Held));
        }
        Assert.That(Network.All.Select(ask => ask.At.TotalSeconds), Is.EqualTo(new[] { 0.0, 1, 2, 3, 4 }));
    }

    [Test]
    public async Task A_slow_answer_counts_towards_the_interval_since_it_runs_from_beginning_to_beginning()
    {
        Network.On($"{Host}/slow", async (_, cancellation) =>
        {
            await Task.Delay(TimeSpan.FromSeconds(7), Time, cancellation);
            return Network.Land("slow");
        });
        var client = Client();
        await Get(client, $"{Host}/slow");
        await Get(client, $"{Host}/next");
        Assert.That(Starts().Select(at => at.TotalSeconds), Is.EqualTo(new[] { 1.0, 8 }));
    }

    [Test]
    public async Task A_Crawl_delay_that_is_slower_than_the_rate_counts_and_one_that_is_faster_does_not()
    {
        Network.On($"{Host}/robots.txt", "User-agent: *\nCrawl-delay: 2.5");
        Network.On("https://fast.example.org/robots.txt", "User-agent: *\nCrawl-delay: 0.1");
        var client = Client();
        foreach (var n in Enumerable.Range(1, 3))
        {
            await Get(client, $"{Host}/{n}");
        }
        Assert.That(Starts().Select(at => at.TotalSeconds), Is.EqualTo(new[] { 2.5, 5, 7.5 }));
        await Get(client, "https://fast.example.org/1");
        await Get(client, "https://fast.example.org/2");
        Assert.That((Starts()[4] - Starts()[3]).TotalSeconds, Is.EqualTo(1));
    }

    [Test]
    public async Task A_host_that_wants_a_longer_Crawl_delay_than_a_run_waits_is_not_asked_rather_than_asked_faster()
    {
        Network.On($"{Host}/robots.txt", "User-agent: *\nDisallow: /private\nCrawl-delay: 86400");
        var answer = await Get(Client(), $"{Host}/1");
        Assert.That(answer.Outcome, Is.EqualTo(FetchOutcome.Disallowed));
        Assert.That(answer.Why, Does.Contain("86400 seconds").And.Contain("line 3").And.Contain("600 seconds"));
        Assert.That(Network.Asked, Is.Empty);
    }

    [Test]
    public async Task The_next_run_keeps_the_distance_to_the_last_request_of_the_one_before()
    {
        await Get(Client(), $"{Host}/1");
        await Get(Client(), $"{Host}/2");
        Assert.That(Network.All.Select(ask => ask.At.TotalSeconds), Is.EqualTo(new[] { 0.0, 1, 2 }));
    }

    [Test]
    public async Task Hosts_do_not_wait_for_each_other()
    {
        Use(new HandTime(jumps: false));
        var client = Client();
        var waiting = Get(client, "https://a.example.org/1");
        await Time.SomethingWaits();
        var other = Get(client, "https://b.example.org/1");
        await Time.SomethingWaits();
        Assert.That(Network.All.Select(ask => ask.Address), Is.EqualTo(new[] { "https://a.example.org/robots.txt", "https://b.example.org/robots.txt" }));
        Time.Advance(TimeSpan.FromSeconds(1));
        Assert.That((await Task.WhenAll(waiting, other).WaitAsync(Soon)).Select(answer => answer.Outcome), Is.All.EqualTo(FetchOutcome.Held));
    }

    [Test]
    public async Task After_the_days_allowance_nothing_is_sent_until_midnight_UTC_in_any_run()
    {
        var few = Usual with { DailyCap = 3 };
        var client = Client(few);
        await Get(client, $"{Host}/1");
        Assert.That((await Get(client, $"{Host}/2")).Outcome, Is.EqualTo(FetchOutcome.Held));
        var third = await Get(client, $"{Host}/3");
        Assert.That(third.Outcome, Is.EqualTo(FetchOutcome.CapReached));
        Assert.That(third.Why, Is.EqualTo("the day's allowance of 3 requests for record.example.org is used up; it may be asked again from 2026-11-23 00:00:00 UTC"));
        Assert.That(third.Requests, Is.Zero);
        Assert.That((await Get(Client(few), $"{Host}/4")).Outcome, Is.EqualTo(FetchOutcome.CapReached));
        Assert.That((await Get(client, "https://other.example.org/1")).Outcome, Is.EqualTo(FetchOutcome.Held), "the allowance is each host's own");
        Time.SetClock(TimeSpan.FromHours(14.5));
        Assert.That((await Get(Client(few), $"{Host}/5")).Outcome, Is.EqualTo(FetchOutcome.Held));
    }

    [Test]
    public async Task An_allowance_used_up_by_robots_txt_is_told_as_such()
    {
        var one = Usual with { DailyCap = 1 };
        await Get(Client(one), $"{Host}/1");
        Time.SetClock(TimeSpan.FromHours(1));
        Assert.That((await Get(Client(one), "http://record.example.org/1")).Outcome, Is.EqualTo(FetchOutcome.CapReached));
        Assert.That(Network.All, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_clock_that_is_set_back_makes_nobody_wait_longer_than_the_interval()
    {
        await Get(Client(), $"{Host}/1");
        Time.SetClock(TimeSpan.FromDays(-40));
        await Get(Client(), $"{Host}/2");
        Assert.That(Time.Elapsed, Is.LessThanOrEqualTo(TimeSpan.FromSeconds(3)));
    }

    [Test]
    public async Task A_clock_that_is_set_on_does_not_bring_two_requests_closer_together()
    {
        var client = Client();
        await Get(client, $"{Host}/1");
        Time.SetClock(TimeSpan.FromDays(1));
        await Get(client, $"{Host}/2");
        Assert.That((Starts()[1] - Starts()[0]).TotalSeconds, Is.GreaterThanOrEqualTo(1));
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public async Task However_many_tasks_and_runs_ask_a_host_never_has_two_at_once_nor_two_closer_than_the_interval(int seed)
    {
        var settings = Usual with { RequestsPerSecond = 20, DailyCap = 10_000 };
        PoliteClient[] runs = [Client(settings), OtherRun("a", settings), OtherRun("b", settings)];
        var random = new Random(seed);
        var asks = Enumerable.Range(0, 240).Select(n => (Client: runs[random.Next(3)], Address: $"https://h{random.Next(4)}.example.org/{n}", Slow: random.Next(4) == 0)).ToList();
        foreach (var (_, address, _) in asks.Where(ask => ask.Slow))
        {
            Network.On(address, async (_, cancellation) =>
            {
                await Task.Delay(TimeSpan.FromMilliseconds(180), Time, cancellation);
                return Network.Land(address);
            });
        }
        var answers = await Task.WhenAll(asks.Select(ask => Task.Run(() => Get(ask.Client, ask.Address))));
        Assert.That(answers.Select(answer => answer.Outcome), Is.All.EqualTo(FetchOutcome.Held));
        Assert.That(Network.MostAtOnce, Is.EqualTo(1));
        foreach (var host in Network.All.GroupBy(ask => ask.Ask.Address.Host))
        {
            var starts = host.Select(ask => ask.At).Order().ToList();
            Assert.That(starts.Zip(starts.Skip(1), (one, next) => (next - one).TotalMilliseconds), Is.All.GreaterThanOrEqualTo(50), host.Key);
        }
    }

    [Test]
    public async Task Cancelling_ends_at_once_what_waits_for_its_time_or_its_turn()
    {
        Use(new HandTime(jumps: false));
        using var stop = new CancellationTokenSource();
        var client = Client();
        var before = Get(client, $"{Host}/0");
        await Time.SomethingWaits();
        Time.Advance(TimeSpan.FromSeconds(1));
        await before.WaitAsync(Soon);
        var first = client.Get(Ask($"{Host}/1"), stop.Token);
        await Time.SomethingWaits();
        var second = client.Get(Ask($"{Host}/2"), stop.Token);
        await stop.CancelAsync();
        Assert.That(async () => await first.WaitAsync(Soon), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(async () => await second.WaitAsync(Soon), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(Network.Asked, Has.Count.EqualTo(1));
        var later = Get(client, $"{Host}/3");
        await Time.SomethingWaits();
        Time.Advance(TimeSpan.FromSeconds(1));
        Assert.That((await later.WaitAsync(Soon)).Outcome, Is.EqualTo(FetchOutcome.Held), "the turn was given back");
    }
}
