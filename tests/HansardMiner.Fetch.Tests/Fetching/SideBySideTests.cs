using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;
using HansardMiner.Fetch.Feeds;
using HansardMiner.Fetch.Web;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Fetching;

/// <summary>Feeds, and the hosts of a list of addresses, are asked side by side.</summary>
[TestFixture]
internal sealed class SideBySideTests() : PlayedRun(new DateTimeOffset(2034, 3, 7, 12, 0, 0, TimeSpan.Zero))
{
    private static readonly DateOnly Monday = new(2034, 3, 6);

    /// <summary>Only a run that goes on without an end is stopped by it.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    [Test]
    public void A_feed_that_breaks_ends_the_others_rather_than_waiting_for_them() =>
        Assert.That(() => Run(new Waiting(), [new PlayedFeed("broken.example"), new PlayedFeed("slow.example")]), Throws.InstanceOf<IOException>());

    [Test]
    public void A_host_of_a_list_that_breaks_ends_the_others_rather_than_waiting_for_them() =>
        Assert.That(() => Run(new Waiting(), [new AddressListFeed()], "https://broken.example/1", "https://slow.example/1"), Throws.InstanceOf<IOException>());

    [Test]
    public async Task What_failed_stands_in_the_same_order_whichever_host_answers_first()
    {
        var ledger = await Run(new Late(), [new AddressListFeed()], "https://a.example/1", "https://b.example/1", "https://b.example/2");
        Assert.That(ledger.Feeds.Single().Failures.Select(failure => failure.Address), Is.EqualTo((string[])["https://a.example/1", "https://b.example/1", "https://b.example/2"]));
    }

    private Task<FetchLedger> Run(IWebClient client, IReadOnlyList<IFeed> feeds, params string[] addresses) =>
        new Fetcher(Held, client, Clock).Run(new FetchScope(Monday, Monday) { Addresses = [.. addresses.Select(address => new Uri(address))] }, feeds, null, CancellationToken.None).WaitAsync(s_patience);

    /// <summary>One host breaks, as a full disk would, when the other one is under way; that one answers when it is stopped.</summary>
    private sealed class Waiting : IWebClient
    {
        private readonly TaskCompletionSource _isUnderWay = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public async Task<WebAnswer> Get(WebAsk ask, CancellationToken cancellation)
        {
            if (ask.Address.Host == "broken.example")
            {
                await _isUnderWay.Task;
                throw new IOException("the disk is full");
            }
            _isUnderWay.TrySetResult();
            await Task.Delay(Timeout.Infinite, cancellation);
            return new WebAnswer(FetchOutcome.NotFound);
        }
    }

    /// <summary>One host answers when the other one has.</summary>
    private sealed class Late : IWebClient
    {
        private readonly TaskCompletionSource _isDone = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public async Task<WebAnswer> Get(WebAsk ask, CancellationToken cancellation)
        {
            if (ask.Address.Host == "a.example")
            {
                await _isDone.Task;
            }
            else if (ask.Address.AbsolutePath == "/2")
            {
                _isDone.TrySetResult();
            }
            return new WebAnswer(FetchOutcome.NotFound) { Why = "there is no such page" };
        }
    }
}
