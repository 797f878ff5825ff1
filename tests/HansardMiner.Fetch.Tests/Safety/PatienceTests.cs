using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Fetch.Safety;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Safety;

[TestFixture]
internal sealed class PatienceTests
{
    private const string Head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

    [Test]
    public async Task A_host_that_says_nothing_ends_the_patience()
    {
        await using var server = new RawPlayer((_, _, stop) => Task.Delay(-1, stop));
        await NoAnswer(server);
    }

    [Test]
    public async Task Headers_that_never_end_end_the_patience()
    {
        await using var server = new RawPlayer(async (stream, _, stop) =>
        {
            while (true)
            {
                await stream.WriteAsync("HTTP/1.1 103 Early\r\nLink: </a>\r\n\r\n"u8.ToArray(), stop);
                await Task.Delay(5, stop);
            }
        });
        await NoAnswer(server);
    }

    [Test]
    public async Task A_host_that_cannot_be_dialled_in_time_ends_the_patience()
    {
        using var bench = new Bench();
        var time = bench.Time;
        using var exchange = new WebExchange(bench.Archive, "test", Mirrors.None, WebCaps.Default, time, new Wire { Names = bench.Names, Dialer = new DeadDialer() });
        var calling = exchange.Send(Bench.Ask(), CancellationToken.None);
        await time.Armed((alarms, _) => alarms == 2, calling);
        time.Advance(TimeSpan.FromSeconds(10));
        var one = await calling;
        Assert.That((one.Outcome, one.Why), Is.EqualTo((FetchOutcome.Unreachable, "hansard.example did not answer when it was called")));
        bench.Names.On("many.example", string.Join(' ', Enumerable.Range(1, 50).Select(i => $"93.184.216.{i}")));
        calling = exchange.Send(Bench.Ask("http://many.example/"), CancellationToken.None);
        await time.Armed((alarms, _) => alarms == 2, calling);
        time.Advance(TimeSpan.FromSeconds(100));
        var many = await calling;
        Assert.That((many.Outcome, many.Why), Is.EqualTo((FetchOutcome.TimedOut, "no answer came within 100 seconds")));
    }

    [Test]
    public async Task A_body_that_stands_still_ends_the_patience()
    {
        await using var server = new RawPlayer(async (stream, _, stop) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(Head + "Content-Length: 500000\r\n\r\n" + Plays.Page), stop);
            await Task.Delay(-1, stop);
        });
        using var bench = new Bench(server.Port);
        var answer = await bench.SendAndWait(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(30));
        Assert.That((answer.Outcome, answer.Why), Is.EqualTo((FetchOutcome.TimedOut, "fewer than 1,024 bytes of the answer arrived within 30 seconds")));
        bench.AssertNothingLanded();
    }

    [Test]
    public async Task A_body_that_trickles_ends_the_patience()
    {
        await using var server = new RawPlayer(async (stream, _, stop) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(Head + "Content-Length: 500000\r\n\r\n<html>"), stop);
            while (true)
            {
                await stream.WriteAsync("a"u8.ToArray(), stop);
                await Task.Delay(1, stop);
            }
        });
        using var bench = new Bench(server.Port, WebCaps.Default with { Progress = 1_000_000 });
        var answer = await bench.SendAndWait(TimeSpan.FromSeconds(30));
        Assert.That((answer.Outcome, answer.Why), Is.EqualTo((FetchOutcome.TimedOut, "fewer than 1,000,000 bytes of the answer arrived within 30 seconds")));
        bench.AssertNothingLanded();
    }

    [Test]
    public async Task A_body_that_comes_forward_but_never_ends_ends_the_patience()
    {
        await using var server = new RawPlayer(async (stream, _, stop) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(Head + "Transfer-Encoding: chunked\r\n\r\n6\r\n<html>\r\n"), stop);
            while (true)
            {
                await stream.WriteAsync("1\r\na\r\n"u8.ToArray(), stop);
                await Task.Delay(1, stop);
            }
        });
        using var bench = new Bench(server.Port, WebCaps.Default with { Progress = 0 });
        var answer = await bench.SendAndWait(TimeSpan.FromSeconds(299), TimeSpan.FromSeconds(1));
        Assert.That((answer.Outcome, answer.Status, answer.Why), Is.EqualTo((FetchOutcome.TimedOut, (int?)200, "the answer was not complete within 5 minutes")));
        bench.AssertNothingLanded();
    }

    [Test]
    public void A_body_that_is_slow_but_steady_is_waited_for()
    {
        var time = new StillTime();
        using var patience = new Patience(WebCaps.Default with { Progress = 1_000 }, time, CancellationToken.None);
        time.Advance(TimeSpan.FromSeconds(99));
        patience.BeginBody();
        for (var arrived = 0; arrived < 8_000; arrived += 1_000)
        {
            patience.Arrived(1_000);
            time.Advance(TimeSpan.FromSeconds(30));
        }
        Assert.That((patience.Token.IsCancellationRequested, patience.Why), Is.EqualTo((false, (string?)null)));
        patience.Arrived(999);
        time.Advance(TimeSpan.FromSeconds(30));
        Assert.That(patience.Why, Does.StartWith("fewer than 1,000 bytes"));
    }

    [Test]
    public async Task An_exchange_that_has_ended_leaves_no_alarm_behind()
    {
        await using var server = new RawPlayer(Plays.Whole(Plays.Page));
        using var bench = new Bench(server.Port);
        Assert.That((await bench.Send()).Outcome, Is.EqualTo(FetchOutcome.Held));
        Assert.That(bench.Time.Alarms, Is.Zero);
    }

    [Test]
    public async Task A_body_without_an_end_stops_at_the_cap()
    {
        var sent = 0L;
        await using var server = new RawPlayer(async (stream, _, stop) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(Head + "Transfer-Encoding: chunked\r\n\r\n6\r\n<html>\r\n"), stop);
            var chunk = Encoding.ASCII.GetBytes("10000\r\n" + new string('a', 0x10000) + "\r\n");
            for (; ; sent += chunk.Length)
            {
                await stream.WriteAsync(chunk, stop);
            }
        });
        using var bench = new Bench(server.Port, WebCaps.Default with { Packed = 1_000_000 });
        var answer = await bench.Send();
        Assert.That((answer.Outcome, answer.Why), Is.EqualTo((FetchOutcome.TooLarge, "the answer is larger than 1,000,000 bytes")));
        Assert.That(sent, Is.LessThan(30_000_000));
        bench.AssertNothingLanded();
    }

    [Test]
    public async Task A_body_that_says_it_is_too_large_is_not_read()
    {
        await using var server = new RawPlayer(Head + "Content-Length: 99999999999\r\n\r\n", isCut: false);
        using var bench = new Bench(server.Port);
        Assert.That((await bench.Send()).Outcome, Is.EqualTo(FetchOutcome.TooLarge));
    }

    [Test]
    public async Task Headers_that_are_too_large_are_not_read_to_their_end()
    {
        foreach (var header in new[] { "X-Long: " + new string('a', 200_000), string.Concat(Enumerable.Range(0, 10_000).Select(i => $"X-{i.ToString(CultureInfo.InvariantCulture)}: a\r\n")) })
        {
            await using var server = new RawPlayer(Head + header + "\r\n\r\n", isCut: false);
            using var bench = new Bench(server.Port);
            var answer = await bench.Send();
            Assert.That((answer.Outcome, answer.Why), Is.EqualTo((FetchOutcome.TooLarge, "the headers of the answer are larger than may be taken")));
        }
    }

    private static async Task NoAnswer(RawPlayer server)
    {
        using var bench = new Bench(server.Port);
        var sending = bench.Send();
        while (server.Requests.IsEmpty)
        {
            await Task.Delay(1);
        }
        bench.Time.Advance(TimeSpan.FromSeconds(99.9));
        Assert.That(sending.IsCompleted, Is.False, "a service may take more than a minute to put a long list together");
        bench.Time.Advance(TimeSpan.FromSeconds(0.1));
        var answer = await sending;
        Assert.That((answer.Outcome, answer.Why), Is.EqualTo((FetchOutcome.TimedOut, "no answer came within 100 seconds")));
        bench.AssertNothingLanded();
    }

    /// <summary>Dials and never gets through.</summary>
    private sealed class DeadDialer : IDialer
    {
        public async Task<Stream> Dial(System.Net.IPEndPoint place, CancellationToken cancellation)
        {
            await Task.Delay(-1, cancellation);
            return Stream.Null;
        }
    }
}
