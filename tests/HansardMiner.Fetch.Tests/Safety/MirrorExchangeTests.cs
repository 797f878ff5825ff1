using System;
using System.Linq;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Fetch.Safety;
using HansardMiner.Fetch.Tests.Replay;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Safety;

[TestFixture]
internal sealed class MirrorExchangeTests
{
    [Test]
    public async Task A_host_is_asked_at_its_mirror_under_its_own_name()
    {
        await using var server = await ReplayServer.Start();
        server.On(Bench.Host, "/kept/days/1?a=b%20c", "text/html", "<html>one</html>"u8.ToArray(), "\"a\"");
        using var bench = new Bench(mirrors: Mirrors.Parse($"https://{Bench.Host}={server.Address}kept"));
        var ask = Bench.Ask($"https://{Bench.Host}/days/1?a=b%20c") with { Hosts = [Bench.Host] };
        var answer = await bench.Send(ask);
        Assert.That((answer.Outcome, answer.Headers["etag"], bench.Text(answer)), Is.EqualTo((FetchOutcome.Held, "\"a\"", "<html>one</html>")), answer.Why);
        Assert.That((await bench.Send(ask with { ETag = answer.Headers["etag"] })).Outcome, Is.EqualTo(FetchOutcome.Unchanged));
        Assert.That(server.Requests.Select(request => request.Host), Is.EqualTo(new[] { Bench.Host, Bench.Host }));
        Assert.That(bench.Names.Asked, Is.Empty);
    }

    [Test]
    public async Task A_redirect_of_a_mirror_is_resolved_against_the_logical_address()
    {
        await using var server = new RawPlayer("HTTP/1.1 302 Found\r\nLocation: ../other?x\r\nContent-Length: 0\r\n\r\n");
        using var bench = new Bench(mirrors: Mirrors.Parse($"{Bench.Host}=http://127.0.0.1:{server.Port}/kept"));
        Assert.That((await bench.Send(Bench.Ask($"https://{Bench.Host}/a/b"))).Redirect?.AbsoluteUri, Is.EqualTo($"https://{Bench.Host}/other?x"));
    }

    [Test]
    public async Task Nothing_but_the_mirror_may_be_reached_inside()
    {
        await using var server = new RawPlayer(Plays.Whole(Plays.Page), isCut: false);
        await using var other = new RawPlayer(Plays.Whole("secret"));
        using var bench = new Bench(mirrors: Mirrors.Parse($"{Bench.Host}=http://localhost:{server.Port}"));
        bench.Names.On("localhost", "127.0.0.1").On("inner.example", "127.0.0.1");
        bench.Dialer.On("127.0.0.1", server.Port);
        Assert.That((await bench.Send()).Outcome, Is.EqualTo(FetchOutcome.Held));
        foreach (var address in new[] { $"http://127.0.0.1:{server.Port}/", $"http://localhost:{server.Port}/", "http://localhost/", $"http://127.0.0.1:{other.Port}/", "http://inner.example/", $"http://www.{Bench.Host}/", "http://127.0.0.1/" })
        {
            var answer = await bench.Send(Bench.Ask(address));
            Assert.That(answer.Outcome, Is.EqualTo(address.Contains("www.", StringComparison.Ordinal) ? FetchOutcome.Unreachable : FetchOutcome.NotAllowed), address);
        }
        Assert.That((server.Requests.Count, other.Connections), Is.EqualTo((1, 0)));
    }

    [Test]
    public async Task A_connection_to_a_mirror_serves_no_other_host()
    {
        await using var server = new RawPlayer(Plays.Whole(Plays.Page), isCut: false);
        using var bench = new Bench(server.Port, mirrors: Mirrors.Parse($"{Bench.Host}=http://mirror.example"));
        bench.Names.On("mirror.example", "10.0.0.7");
        bench.Dialer.On("10.0.0.7", server.Port);
        Assert.That((await bench.Send()).Outcome, Is.EqualTo(FetchOutcome.Held));
        Assert.That((await bench.Send(Bench.Ask("http://mirror.example/page"))).Outcome, Is.EqualTo(FetchOutcome.NotAllowed), "the same host and port, asked for itself");
        Assert.That(server.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_mirror_that_is_not_there_is_told_plainly()
    {
        using var bench = new Bench(mirrors: Mirrors.Parse($"{Bench.Host}=http://127.0.0.1:9"));
        bench.Dialer.On("127.0.0.1", 0);
        var answer = await bench.Send();
        Assert.That((answer.Outcome, answer.Why), Is.EqualTo((FetchOutcome.Unreachable, "hansard.example accepts no connection")));
    }
}
