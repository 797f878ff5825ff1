using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Tests.Shared;
using HansardMiner.Web.Site;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Web.Safety;

[TestFixture]
internal sealed class SlowClientTests
{
    private static readonly WebLimits s_small = new() { HeadTime = TimeSpan.FromSeconds(1), IdleTime = TimeSpan.FromSeconds(1), Connections = 40, PerSecondHere = 50 };

    [Test]
    public void A_client_that_never_ends_its_head_is_cut_off()
    {
        using var site = WebSite.Of(new WebSettings { Limits = s_small }, Sample);
        using var client = new RawClient(site.Address);
        client.Write("GET / HTTP/1.1\r\nHost: ");
        var clock = Stopwatch.StartNew();
        var answer = client.Read();
        Assert.That(answer.Status, Is.EqualTo(408).Or.Zero);
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(25)), "the other side ended it, and not this one's patience");
    }

    [Test]
    public void A_client_that_says_nothing_is_cut_off()
    {
        using var site = WebSite.Of(new WebSettings { Limits = s_small }, Sample);
        using var client = new RawClient(site.Address);
        var clock = Stopwatch.StartNew();
        Assert.That(client.Read().Text, Is.Empty.Or.Contain("408"));
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(25)));
    }

    [Test]
    public void Slow_clients_leave_room_for_others_after_a_moment()
    {
        using var site = WebSite.Of(new WebSettings { Limits = s_small }, Sample);
        var slow = new List<RawClient>();
        try
        {
            for (var i = 0; i < s_small.Connections; i++)
            {
                slow.Add(new RawClient(site.Address));
                slow[^1].Write("GET / HTTP/1.1\r\n");
            }
            var answer = Enumerable.Range(0, 40).Select(_ => Try(site)).FirstOrDefault(a => a?.Status == 200);
            Assert.That(answer, Is.Not.Null, "once the slow ones are cut off, others are answered");
        }
        finally
        {
            slow.ForEach(s => s.Dispose());
        }
    }

    [Test]
    public void A_flood_is_slowed_down_and_then_refused_while_a_steady_load_passes()
    {
        // So few that the slowest machine sends faster.
        const int rate = 5;
        using var site = WebSite.Of(new WebSettings { Limits = new WebLimits { PerSecondHere = rate } }, Sample);
        using var client = site.Asking();
        var statuses = Task.Run(() => Task.WhenAll(Enumerable.Range(0, 400).Select(async _ =>
        {
            using var answer = await client.GetAsync(new Uri("/", UriKind.Relative));
            return (answer.StatusCode, answer.Headers.RetryAfter is not null);
        }))).GetAwaiter().GetResult();
        Assert.That(statuses.Count(s => s.StatusCode == HttpStatusCode.OK), Is.GreaterThanOrEqualTo(rate), "what is within the rate is answered");
        Assert.That(statuses.Count(s => s is (HttpStatusCode.TooManyRequests, true)), Is.GreaterThan(0), "the rest is told when to come again");
        Assert.That(statuses.Select(s => s.StatusCode).Distinct(), Is.SubsetOf(new[] { HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.ServiceUnavailable }));
    }

    [Test]
    public void More_answers_than_can_be_made_wait_and_more_than_can_wait_are_told_to_come_again()
    {
        using var site = WebSite.Of(new WebSettings { Limits = new WebLimits { Answers = 1, Waiting = 2 } }, Sample);
        using var client = site.Asking();
        var statuses = Task.Run(() => Task.WhenAll(Enumerable.Range(0, 100).Select(async i =>
        {
            using var answer = await client.GetAsync(new Uri("/search?q=word" + i, UriKind.Relative));
            return (answer.StatusCode, answer.Headers.RetryAfter is not null);
        }))).GetAwaiter().GetResult();
        Assert.That(statuses.Count(s => s.StatusCode == HttpStatusCode.OK), Is.GreaterThanOrEqualTo(3));
        Assert.That(statuses, Is.All.EqualTo((HttpStatusCode.OK, false)).Or.EqualTo((HttpStatusCode.ServiceUnavailable, true)));
    }

    private static string Sample => Directory.EnumerateDirectories(Corpus.Samples).Order(StringComparer.Ordinal).First();

    private static RawAnswer? Try(WebSite site)
    {
        try
        {
            var answer = RawClient.Ask(site.Address, "/");
            if (answer.Status != 200)
            {
                Thread.Sleep(250);
            }
            return answer;
        }
        catch (IOException)
        {
            Thread.Sleep(250);
            return null;
        }
    }
}
