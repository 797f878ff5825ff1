using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Text;
using System.Threading.Tasks;
using HansardMiner.Archive;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Safety;

[TestFixture]
internal sealed class ConnectionTests
{
    [Test]
    public async Task A_page_of_a_public_host_lands_in_the_archive()
    {
        await using var server = new RawPlayer(Plays.Whole(Plays.Page), isCut: false);
        using var bench = new Bench(server.Port);
        var answer = await bench.Send(Bench.Ask("http://Hansard.Example./page?a=b%20c#part"));
        Assert.That((answer.Outcome, answer.Status, answer.Bytes, answer.Why), Is.EqualTo((FetchOutcome.Held, 200, (long)Plays.Page.Length, (string?)null)));
        Assert.That(bench.Text(answer), Is.EqualTo(Plays.Page));
        Assert.That(bench.Dialer.Dialled, Is.EqualTo(new[] { IPEndPoint.Parse(Bench.Number + ":80") }));
        Assert.That(server.Requests.Single(), Does.StartWith("GET /page?a=b%20c HTTP/1.1\r\n").And.Contain("Host: hansard.example\r\n"));
        Assert.That(bench.Files, Has.Count.EqualTo(1));
    }

    [TestCase("127.0.0.1")]
    [TestCase("169.254.169.254")]
    [TestCase("::1")]
    [TestCase("::ffff:127.0.0.1")]
    [TestCase("10.0.0.7")]
    [TestCase("fd00::7")]
    [TestCase("64:ff9b::7f00:1")]
    [TestCase("93.184.216.34 127.0.0.1", Description = "one public, one inner")]
    [TestCase("127.0.0.1 93.184.216.34")]
    [TestCase("93.184.216.34 2606:4700::1 fe80::1")]
    public async Task A_name_that_leads_inside_is_refused_before_anything_is_dialled(string addresses)
    {
        await using var server = new RawPlayer(Plays.Whole(Plays.Page));
        using var bench = new Bench(server.Port);
        bench.Names.On("inner.example", addresses);
        var answer = await bench.Send(Bench.Ask("http://inner.example/"));
        Assert.That((answer.Outcome, answer.Status), Is.EqualTo((FetchOutcome.NotAllowed, (int?)null)));
        Assert.That(answer.Requests, Is.Zero);
        Assert.That(answer.Why, Does.StartWith("the name inner.example leads to "));
        Assert.That(bench.Dialer.Dialled, Is.Empty);
        Assert.That(server.Connections, Is.Zero);
        bench.AssertNothingLanded();
    }

    [Test]
    public async Task A_name_that_changes_its_mind_after_it_was_checked_is_not_asked_again()
    {
        await using var inner = new RawPlayer(Plays.Whole("secret"));
        await using var server = new RawPlayer(Plays.Whole(Plays.Page));
        using var bench = new Bench(server.Port);
        bench.Names.On("rebind.example", Bench.Number, "127.0.0.1");
        bench.Dialer.On("127.0.0.1", inner.Port);

        // The first request is dialled where the check looked: the name has been looked up once.
        var first = await bench.Send(Bench.Ask("http://rebind.example/one"));
        Assert.That((first.Outcome, bench.Names.Asked.Count), Is.EqualTo((FetchOutcome.Held, 1)));

        // The server cut the connection, so that the next request looks the name up anew, and is refused.
        var second = await bench.Send(Bench.Ask("http://rebind.example/two"));
        Assert.That((second.Outcome, bench.Names.Asked.Count), Is.EqualTo((FetchOutcome.NotAllowed, 2)));
        Assert.That(bench.Dialer.Numbers, Is.EqualTo(new[] { Bench.Number }));
        Assert.That(inner.Connections, Is.Zero);
    }

    [TestCase("http://127.0.0.1:{0}/")]
    [TestCase("http://127.0.0.1/")]
    [TestCase("http://169.254.169.254/latest/meta-data/")]
    [TestCase("http://[::1]/")]
    [TestCase("http://[::ffff:7f00:1]/")]
    [TestCase("http://2130706433/")]
    [TestCase("http://0x7f.1/")]
    [TestCase("http://localhost/")]
    [TestCase("//127.0.0.1/")]
    [TestCase("//me@127.0.0.1/")]
    [TestCase("\\\\127.0.0.1\\share")]
    [TestCase("http://inner.example/")]
    [TestCase("http://rebind.example/")]
    [TestCase("file:///etc/passwd")]
    [TestCase("ftp://hansard.example/")]
    [TestCase("gopher://127.0.0.1:6379/_x")]
    public async Task A_redirect_to_an_inner_address_is_given_back_and_refused_at_the_next_hop(string location)
    {
        await using var inner = new RawPlayer(Plays.Whole("secret"));
        await using var server = new RawPlayer($"HTTP/1.1 302 Found\r\nLocation: {string.Format(null, location, inner.Port)}\r\nContent-Length: 0\r\n\r\n");
        using var bench = new Bench(server.Port);
        bench.Names.On("inner.example", "127.0.0.1");
        bench.Names.On("rebind.example", Bench.Number, "127.0.0.1");
        bench.Dialer.On("127.0.0.1", inner.Port).On("::1", inner.Port);
        if (location.Contains("rebind", StringComparison.Ordinal))
        {
            await bench.Send(Bench.Ask("http://rebind.example/first-look-up"));
        }
        var answer = await bench.Send();
        Assert.That(answer.Redirect, Is.Not.Null);
        var next = await bench.Send(Bench.Ask() with { Address = answer.Redirect! });
        Assert.That(next.Outcome, Is.EqualTo(FetchOutcome.NotAllowed));
        Assert.That((inner.Connections, bench.Dialer.Numbers.Distinct().Single()), Is.EqualTo((0, Bench.Number)));
        bench.AssertNothingLanded();
    }

    [Test]
    public async Task A_host_that_is_none_of_those_of_the_feed_is_neither_looked_up_nor_dialled()
    {
        using var bench = new Bench();
        var answer = await bench.Send(Bench.Ask() with { Hosts = ["other.example"] });
        Assert.That((answer.Outcome, answer.Requests, answer.Why), Is.EqualTo((FetchOutcome.NotAllowed, 0, "hansard.example is none of the hosts that may be asked here (other.example)")));
        Assert.That(bench.Names.Asked, Is.Empty);
    }

    [Test]
    public async Task The_next_address_is_dialled_when_one_refuses()
    {
        await using var server = new RawPlayer(Plays.Whole(Plays.Page));
        using var bench = new Bench(server.Port);
        bench.Names.On(Bench.Host, "2606:4700::1 " + Bench.Number);
        bench.Dialer.On("2606:4700::1", 0);
        Assert.That((await bench.Send()).Outcome, Is.EqualTo(FetchOutcome.Held));
        Assert.That(bench.Dialer.Numbers, Is.EqualTo(new[] { "2606:4700::1", Bench.Number }));
    }

    [TestCase("nobody.example", "the name nobody.example is not known")]
    [TestCase("empty.example", "the name empty.example is not known")]
    [TestCase(Bench.Host, Bench.Host + " accepts no connection")]
    public async Task A_host_that_cannot_be_reached_is_told_plainly(string host, string why)
    {
        using var bench = new Bench(port: 0);
        bench.Names.On("empty.example", "");
        var answer = await bench.Send(Bench.Ask($"http://{host}/"));
        Assert.That((answer.Outcome, answer.Why), Is.EqualTo((FetchOutcome.Unreachable, why)));
        bench.AssertNothingLanded();
    }

    [Test]
    public async Task A_connection_is_used_again_for_the_same_host()
    {
        await using var server = new RawPlayer(Plays.Whole(Plays.Page), isCut: false);
        using var bench = new Bench(server.Port);
        for (var i = 0; i < 3; i++)
        {
            Assert.That((await bench.Send()).Outcome, Is.EqualTo(FetchOutcome.Held));
        }
        Assert.That((server.Connections, server.Requests.Count, bench.Names.Asked.Count), Is.EqualTo((1, 3, 1)));
    }

    [Test]
    public async Task A_run_that_is_stopped_ends_in_nothing_but_that()
    {
        await using var server = new RawPlayer("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n<html>", isCut: false);
        using var bench = new Bench(server.Port);
        using var stop = new System.Threading.CancellationTokenSource();
        var sending = bench.Send(cancellation: stop.Token);
        while (server.Requests.IsEmpty)
        {
            await Task.Delay(1);
        }
        await stop.CancelAsync();
        Assert.That(async () => await sending, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(async () => await bench.Send(cancellation: stop.Token), Throws.InstanceOf<OperationCanceledException>());
        bench.AssertNothingLanded();
    }

    [Test]
    public async Task An_archive_that_cannot_be_written_stops_the_run()
    {
        await using var server = new RawPlayer(Plays.Whole(Plays.Page));
        using var bench = new Bench(server.Port);
        await System.IO.File.WriteAllTextAsync(bench.Folder, "a file where the folder should be");
        try
        {
            Assert.That(async () => await bench.Send(), Throws.TypeOf<HansardMiner.Store.StoreException>().With.Message.StartsWith("the archive "));
        }
        finally
        {
            System.IO.File.Delete(bench.Folder);
        }
    }

    [Test]
    public async Task What_is_told_of_an_answer_has_no_control_characters_in_it()
    {
        foreach (var play in new[] { "HTTP/1.1 200 OK\r\nBad\u001b[31mName: 1\r\n\r\n", "\u001b]0;evil\u0007" + new string('x', 3_000) + "\r\n\r\n", Encoding.Latin1.GetString(Plays.Whole("<html><title>Just a moment...</title></html>", "text/\u001b[2J")) })
        {
            await using var server = new RawPlayer(play);
            using var bench = new Bench(server.Port);
            var answer = await bench.Send();
            Assert.That(answer.Why!.Any(char.IsControl), Is.False, answer.Why);
            Assert.That(answer.Why, Has.Length.LessThan(700));
        }
    }

    [Test]
    public async Task A_host_that_cuts_the_connection_before_it_answers_is_asked_once_and_not_four_times_at_once()
    {
        await using var server = new RawPlayer((_, _, _) => throw new IOException("cut"));
        using var bench = new Bench(server.Port);
        var answer = await bench.Send();
        Assert.That((answer.Outcome, answer.Why, server.Requests.Count), Is.EqualTo((FetchOutcome.Unreachable, $"{Bench.Host} broke off before it answered", 1)));
    }

    [Test]
    public async Task A_connection_that_was_kept_and_has_been_closed_meanwhile_is_replaced()
    {
        var asked = 0;
        await using var server = new RawPlayer(async (stream, _, stop) =>
        {
            if (++asked == 2)
            {
                throw new IOException("closed meanwhile");
            }
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\npage"u8.ToArray(), stop);
        });
        using var bench = new Bench(server.Port);
        Assert.That((await bench.Send()).Outcome, Is.EqualTo(FetchOutcome.Held));
        Assert.That((await bench.Send()).Outcome, Is.EqualTo(FetchOutcome.Held));
        Assert.That(server.Requests, Has.Count.EqualTo(3));
    }
}
