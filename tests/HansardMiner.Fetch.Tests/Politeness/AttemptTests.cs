using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Fetch.Web;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Politeness;

[TestFixture]
internal sealed class AttemptTests : PolitenessTests
{
    private static readonly FetchOutcome[] NeverAgain =
    [
        FetchOutcome.NotFound, FetchOutcome.Gone, FetchOutcome.Refused, FetchOutcome.NotAllowed, FetchOutcome.TooLarge, FetchOutcome.WrongType, FetchOutcome.Challenge, FetchOutcome.Unchanged,
    ];

    [TestCase(FetchOutcome.Unreachable, null)]
    [TestCase(FetchOutcome.TimedOut, null)]
    [TestCase(FetchOutcome.ServerFault, 500)]
    [TestCase(FetchOutcome.ServerFault, 502)]
    [TestCase(FetchOutcome.ServerFault, 503)]
    [TestCase(FetchOutcome.ServerFault, 504)]
    [TestCase(FetchOutcome.TooManyRequests, 429)]
    public async Task A_host_that_fails_is_asked_again_with_longer_and_longer_waits_and_then_given_up(FetchOutcome outcome, int? status)
    {
        Network.On($"{Host}/1", new WebAnswer(outcome) { Status = status, Why = "it failed" });
        var answer = await Get(Client(), $"{Host}/1");
        Assert.That((answer.Outcome, answer.Status, answer.Why, answer.Requests), Is.EqualTo((outcome, status, "it failed", 5)));
        var waits = Waits();
        Assert.That(waits, Has.Length.EqualTo(4));
        Assert.That(waits, Is.Ordered.Ascending);
        Assert.That(waits[^1], Is.GreaterThan(3 * waits[0]).And.LessThanOrEqualTo(120));
    }

    [Test]
    public async Task An_attempt_that_is_answered_ends_it_and_all_requests_are_counted()
    {
        Network.On($"{Host}/1", Fault(502), new WebAnswer(FetchOutcome.Unreachable), Network.Land("at last"));
        var answer = await Get(Client(), $"{Host}/1");
        Assert.That((answer.Outcome, answer.Requests, answer.Why), Is.EqualTo((FetchOutcome.Held, 3, (string?)null)));
    }

    [Test]
    public async Task What_will_not_be_otherwise_later_is_asked_for_once()
    {
        var client = Client();
        foreach (var outcome in NeverAgain)
        {
            Network.On($"{Host}/{outcome}", new WebAnswer(outcome));
            Assert.That(((await Get(client, $"{Host}/{outcome}")).Outcome, Network.Asked.Count(ask => ask.Address.EndsWith($"/{outcome}", StringComparison.Ordinal))), Is.EqualTo((outcome, 1)));
        }
        foreach (var status in new[] { 501, 505 })
        {
            Network.On($"{Host}/{status}", Fault(status));
            Assert.That((await Get(client, $"{Host}/{status}")).Requests, Is.EqualTo(1));
        }
    }

    [TestCase(FetchOutcome.WrongLength)]
    [TestCase(FetchOutcome.Broken)]
    public async Task A_damaged_answer_is_asked_for_twice_more(FetchOutcome outcome)
    {
        Network.On($"{Host}/1", new WebAnswer(outcome));
        Assert.That((await Get(Client(), $"{Host}/1")).Requests, Is.EqualTo(3));
    }

    [Test]
    public async Task With_one_attempt_nothing_is_asked_again()
    {
        Network.On($"{Host}/1", Fault());
        Assert.That((await Get(Client(Usual with { Attempts = 1 }), $"{Host}/1")).Requests, Is.EqualTo(1));
    }

    [Test]
    public async Task The_same_chance_gives_the_same_waits_and_another_one_others()
    {
        var waits = new List<double[]>();
        foreach (var seed in new[] { 7, 7, 8 })
        {
            Use(new HandTime());
            Network.On($"https://h{waits.Count}.example.org/1", Fault());
            await Get(Client(chance: new Random(seed).NextDouble), $"https://h{waits.Count}.example.org/1");
            waits.Add(Waits());
        }
        Assert.That(waits[1], Is.EqualTo(waits[0]).Within(1e-9));
        Assert.That(waits[2], Is.Not.EqualTo(waits[0]).Within(1e-9));
    }

    [TestCase(429)]
    [TestCase(503)]
    public async Task Retry_After_is_waited_for_to_the_second_and_for_no_other_host(int status)
    {
        var client = Client();
        await Get(client, $"{Host}/0");
        Network.On($"{Host}/1", Fault(status) with { RetryAfter = TimeSpan.FromSeconds(90) }, Network.Land("later"));
        Assert.That((await Get(client, $"{Host}/1")).Outcome, Is.EqualTo(FetchOutcome.Held));
        Assert.That(Starts()[^1] - Starts()[^2], Is.EqualTo(TimeSpan.FromSeconds(90)));
        await Get(client, "https://other.example.org/1");
        Assert.That(Network.Asked[^1].At - Network.Asked[^2].At, Is.LessThan(TimeSpan.FromSeconds(2)));
    }

    [Test]
    public async Task A_Retry_After_holds_other_tasks_and_other_runs_too()
    {
        Use(new HandTime(jumps: false));
        Network.On($"{Host}/1", Fault(503) with { RetryAfter = TimeSpan.FromSeconds(60) }, Network.Land("later"));
        var client = Client();
        var first = Get(client, $"{Host}/1");
        await Time.SomethingWaits();
        Time.Advance(TimeSpan.FromSeconds(1));
        await Time.SomethingWaits();
        var other = Get(OtherRun("other"), $"{Host}/2");
        await Time.SomethingWaits();
        Time.Advance(TimeSpan.FromSeconds(59));
        Assert.That(Network.Asked, Has.Count.EqualTo(1));
        for (var i = 0; i < 5000 && !(first.IsCompleted && other.IsCompleted); i++)
        {
            Time.Advance(TimeSpan.FromSeconds(0.1));
            await Task.Delay(1);
        }
        Assert.That((await Task.WhenAll(first, other).WaitAsync(Soon)).Select(answer => answer.Outcome), Is.All.EqualTo(FetchOutcome.Held));
        Assert.That(Network.All.Skip(2).Select(ask => ask.At), Is.All.GreaterThanOrEqualTo(TimeSpan.FromSeconds(61)));
    }

    [Test]
    public async Task A_longer_Retry_After_than_a_run_waits_ends_the_ask_and_is_kept_for_later_runs()
    {
        Network.On($"{Host}/1", Fault(429) with { RetryAfter = TimeSpan.FromHours(2) });
        var client = Client();
        var answer = await Get(client, $"{Host}/1");
        Assert.That((answer.Outcome, answer.Requests), Is.EqualTo((FetchOutcome.TooManyRequests, 1)));
        Assert.That(answer.Why, Is.EqualTo("429; record.example.org asked to be left alone until 2026-11-22 11:30:01 UTC (Retry-After), longer than this run waits"));
        foreach (var run in new[] { client, OtherRun("other"), Client() })
        {
            var next = await Get(run, $"{Host}/2");
            Assert.That((next.Outcome, next.Requests), Is.EqualTo((FetchOutcome.CircuitOpen, 0)));
            Assert.That(next.Why, Does.Contain("11:30:01"));
        }
        Assert.That(Network.Asked, Has.Count.EqualTo(1));
        Time.Advance(TimeSpan.FromHours(2));
        Assert.That((await Get(Client(), $"{Host}/2")).Outcome, Is.EqualTo(FetchOutcome.Held));
    }

    [Test]
    public async Task A_429_without_a_time_holds_the_whole_host_for_the_wait()
    {
        Use(new HandTime(jumps: false));
        Network.On($"{Host}/1", Fault(429), Network.Land("later"));
        var client = Client(Usual with { FirstDelay = TimeSpan.FromSeconds(40), LongestDelay = TimeSpan.FromSeconds(40) });
        var first = Get(client, $"{Host}/1");
        await Time.SomethingWaits();
        Time.Advance(TimeSpan.FromSeconds(1));
        await Time.SomethingWaits();
        var other = Get(client, $"{Host}/2");
        await Time.SomethingWaits();
        Time.Advance(TimeSpan.FromSeconds(5));
        Assert.That(other.IsCompleted, Is.False);
        for (var i = 0; i < 5000 && !(first.IsCompleted && other.IsCompleted); i++)
        {
            Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(1);
        }
        await Task.WhenAll(first, other).WaitAsync(Soon);
        Assert.That(Network.Asked[1].At - Network.Asked[0].At, Is.GreaterThan(TimeSpan.FromSeconds(10)));
    }

    [Test]
    public async Task Cancelling_while_an_attempt_is_waited_for_ends_at_once()
    {
        Use(new HandTime(jumps: false));
        using var stop = new CancellationTokenSource();
        Network.On($"{Host}/1", Fault());
        var asked = Client().Get(Ask($"{Host}/1"), stop.Token);
        await Time.SomethingWaits();
        Time.Advance(TimeSpan.FromSeconds(1));
        await Time.SomethingWaits();
        await stop.CancelAsync();
        Assert.That(async () => await asked.WaitAsync(Soon), Throws.InstanceOf<OperationCanceledException>());
    }

    private double[] Waits() => [.. Starts().Zip(Starts().Skip(1), (one, next) => (next - one).TotalSeconds)];
}
