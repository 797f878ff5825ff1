using System;
using System.Linq;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Fetch.Politeness;
using HansardMiner.Fetch.Web;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Politeness;

[TestFixture]
internal sealed class BreakerTests : PolitenessTests
{
    private static PolitenessSettings Three => Usual with { BreakAfter = 3, Attempts = 2, FirstDelay = TimeSpan.FromSeconds(1), BreakTime = TimeSpan.FromMinutes(10) };

    [Test]
    public async Task After_so_many_failures_in_a_row_a_host_is_left_alone_then_tried_once_and_asked_again_when_it_is_well()
    {
        var client = Client(Three);
        await Fail(client, 3);
        var sent = Network.All.Count;
        var refused = await Get(client, $"{Host}/4");
        Assert.That((refused.Outcome, refused.Requests), Is.EqualTo((FetchOutcome.CircuitOpen, 0)));
        Assert.That(refused.Why, Does.StartWith("record.example.org failed 3 times in a row and is left alone until 2026-11-22 09:4"));
        Assert.That(Network.All, Has.Count.EqualTo(sent), "nothing is sent meanwhile");
        Assert.That((await Get(client, "https://other.example.org/1")).Outcome, Is.EqualTo(FetchOutcome.Held), "another host is asked");

        Time.Advance(TimeSpan.FromMinutes(10));
        Network.On($"{Host}/5", Fault());
        var trial = await Get(client, $"{Host}/5");
        Assert.That((trial.Outcome, trial.Requests), Is.EqualTo((FetchOutcome.ServerFault, 1)), "one request is tried, not several");
        Assert.That(trial.Why, Does.Contain("500; record.example.org failed 3 times in a row"));
        Assert.That((await Get(client, $"{Host}/6")).Outcome, Is.EqualTo(FetchOutcome.CircuitOpen));

        Time.Advance(TimeSpan.FromMinutes(10));
        Assert.That((await Get(client, $"{Host}/7")).Outcome, Is.EqualTo(FetchOutcome.Held));
        Assert.That((await Get(client, $"{Host}/8")).Outcome, Is.EqualTo(FetchOutcome.Held));
        await Fail(client, 2);
        Assert.That((await Get(client, $"{Host}/9")).Outcome, Is.EqualTo(FetchOutcome.Held), "the count began anew");
    }

    [Test]
    public async Task Failures_that_are_not_in_a_row_never_open_the_circuit()
    {
        var client = Client(Three);
        for (var round = 0; round < 5; round++)
        {
            await Fail(client, 2);
            Network.On($"{Host}/no", new WebAnswer(FetchOutcome.NotFound) { Status = 404 });
            Assert.That((await Get(client, $"{Host}/no")).Outcome, Is.EqualTo(FetchOutcome.NotFound), "a host that says “not found” is well");
        }
    }

    [Test]
    public async Task Many_good_answers_before_do_not_keep_the_circuit_closed()
    {
        var client = Client(Three with { RequestsPerSecond = 1000 });
        for (var n = 0; n < 300; n++)
        {
            await Get(client, $"{Host}/good/{n}");
        }
        await Fail(client, 3);
        Assert.That((await Get(client, $"{Host}/4")).Outcome, Is.EqualTo(FetchOutcome.CircuitOpen));
    }

    [Test]
    public async Task Bot_challenges_count_as_failures_but_are_not_asked_again()
    {
        var client = Client(Three);
        for (var n = 0; n < 3; n++)
        {
            Network.On($"{Host}/{n}", new WebAnswer(FetchOutcome.Challenge) { Status = 200 });
            Assert.That((await Get(client, $"{Host}/{n}")).Requests, Is.EqualTo(1));
        }
        Assert.That((await Get(client, $"{Host}/4")).Outcome, Is.EqualTo(FetchOutcome.CircuitOpen));
    }

    [Test]
    public async Task What_waited_for_its_turn_when_the_circuit_opened_is_not_sent()
    {
        var client = Client(Three with { Attempts = 1 });
        await Get(client, $"{Host}/0");
        foreach (var n in Enumerable.Range(1, 30))
        {
            Network.On($"{Host}/{n}", Fault());
        }
        var answers = await Task.WhenAll(Enumerable.Range(1, 30).Select(n => Task.Run(() => Get(client, $"{Host}/{n}"))));
        Assert.That(answers.Count(answer => answer.Outcome == FetchOutcome.ServerFault), Is.EqualTo(3));
        Assert.That(answers.Count(answer => answer.Outcome == FetchOutcome.CircuitOpen), Is.EqualTo(27));
        Assert.That(Network.Asked, Has.Count.EqualTo(4));
    }

    private async Task Fail(PoliteClient client, int times)
    {
        for (var n = 0; n < times; n++)
        {
            Network.On($"{Host}/bad/{n}", Fault());
            Assert.That((await Get(client, $"{Host}/bad/{n}")).Outcome, Is.EqualTo(FetchOutcome.ServerFault));
        }
    }
}
