using System;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Fetch.Politeness;
using HansardMiner.Fetch.Web;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Politeness;

[TestFixture]
internal sealed class CancellationTests : PolitenessTests
{
    [Test]
    public async Task Stopped_at_whatever_moment_a_run_ends_at_once_and_the_next_one_goes_on_as_if_nothing_had_been()
    {
        var stopped = 0;
        for (var moment = 1; ; moment++, stopped++)
        {
            var host = $"https://h{moment}.example.org";
            Play(host);
            using var stop = new CancellationTokenSource();
            var left = moment;
            Time.OnWait = Network.OnSend = () =>
            {
                if (Interlocked.Decrement(ref left) == 0)
                {
                    stop.Cancel();
                }
            };
            var asked = Client().Get(Ask(host + "/old"), stop.Token);
            WebAnswer? answer = null;
            try
            {
                answer = await asked.WaitAsync(Soon);
            }
            catch (OperationCanceledException)
            {
                Assert.That(stop.IsCancellationRequested, Is.True);
            }
            (Time.OnWait, Network.OnSend) = (null, null);
            var known = Archive.Last(host + "/robots.txt")?.Outcome;
            Assert.That(known, Is.AnyOf(null, FetchOutcome.Held), "robots.txt is recorded whole or not at all");
            Play(host);
            var next = await Get(Client(), host + "/old");
            Assert.That((next.Outcome, next.Final), Is.EqualTo((FetchOutcome.Held, new Uri(host + "/new"))), $"moment {moment}");
            using var file = HostFile.TryOpen(Hosts, new Uri(host).Host);
            Assert.That(file, Is.Not.Null, "the host was given back");
            if (answer is not null)
            {
                break;
            }
        }
        Assert.That(stopped, Is.GreaterThan(15));
    }

    [Test]
    public async Task While_somebody_else_has_the_host_a_run_waits_and_can_be_stopped()
    {
        Use(new HandTime(jumps: false));
        using var stop = new CancellationTokenSource();
        var client = Client();
        Task<WebAnswer> goesOn;
        using (HostFile.TryOpen(Hosts, "record.example.org"))
        {
            var stopped = client.Get(Ask($"{Host}/robots.txt"), stop.Token);
            await Time.SomethingWaits();
            await stop.CancelAsync();
            Assert.That(async () => await stopped.WaitAsync(Soon), Throws.InstanceOf<OperationCanceledException>());
            goesOn = Get(client, $"{Host}/1");
            await Time.SomethingWaits();
            Time.Advance(TimeSpan.FromSeconds(3));
            await Time.SomethingWaits();
            Assert.That(Network.All, Is.Empty);
        }
        Time.Advance(TimeSpan.FromSeconds(1));
        await Time.SomethingWaits();
        Time.Advance(TimeSpan.FromSeconds(1));
        Assert.That((await goesOn.WaitAsync(Soon)).Outcome, Is.EqualTo(FetchOutcome.Held));
    }

    /// <summary>A host where all happens that may: its robots.txt stands elsewhere, its page too, and it is not well at first.</summary>
    private void Play(string host)
    {
        Network.On(host + "/robots.txt", Fault(502), Leads(host + "/rules.txt"));
        Network.On(host + "/rules.txt", "User-agent: *\nCrawl-delay: 2");
        Network.On(host + "/old", Fault(429), Fault(503) with { RetryAfter = TimeSpan.FromSeconds(20) }, Leads(host + "/new"));
        Network.On(host + "/new", new WebAnswer(FetchOutcome.TimedOut), Network.Land("at last"));
    }
}
