using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Fetch.Safety;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Safety;

[TestFixture]
internal sealed class HeadersTests
{
    [Test]
    public async Task The_headers_of_an_answer_are_kept_without_cookies()
    {
        await using var server = new RawPlayer(Plays.Whole(Plays.Page, "text/html; charset=utf-8", "ETag: W/\"a,b\"\r\nLAST-modified: Mon, 03 Feb 2014 14:30:00 GMT\r\nVary: Accept\r\nVary:  Origin \r\nSet-Cookie: secret=1\r\nSet-Cookie2: secret=2\r\nX-Odd: a\u0001b\u007fc\r\nX-Empty:\r\n"));
        using var bench = new Bench(server.Port);
        var headers = (await bench.Send()).Headers;
        Assert.That(headers.Keys, Is.EquivalentTo(new[] { "content-length", "content-type", "etag", "last-modified", "vary", "x-empty", "x-odd" }));
        Assert.That((headers["etag"], headers["last-modified"], headers["vary"], headers["content-type"], headers["x-odd"]), Is.EqualTo(("W/\"a,b\"", "Mon, 03 Feb 2014 14:30:00 GMT", "Accept, Origin", "text/html; charset=utf-8", "abc")));
    }

    [Test]
    public async Task Headers_are_capped_in_number_and_length()
    {
        var many = string.Concat(Enumerable.Range(0, 500).Select(i => string.Create(CultureInfo.InvariantCulture, $"X-{i}: a\r\n")));
        await using var server = new RawPlayer(Plays.Whole(Plays.Page, more: "X-Long: " + new string('a', 30_000) + "\r\n" + many));
        using var bench = new Bench(server.Port);
        var answer = await bench.Send();
        Assert.That((answer.Outcome, answer.Headers.Count), Is.EqualTo((FetchOutcome.Held, 100)));
        Assert.That(answer.Headers.Values.Max(value => value.Length), Is.EqualTo(4_000));
    }

    [Test]
    public async Task A_request_says_who_asks_and_for_what_and_nothing_else()
    {
        await using var server = new RawPlayer(Plays.Whole("{}", "application/json"), isCut: false);
        using var bench = new Bench(server.Port);
        await bench.Send(Bench.Ask("http://hansard.example/x", "application/json", "text/json", "bad\r\nX-Evil: 1"));
        Assert.That(server.Requests.Single().Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), Is.EqualTo(new[]
        {
            "Accept-Encoding: gzip, br", "Accept: application/json, text/json, */*;q=0.1", "GET /x HTTP/1.1", "Host: hansard.example", "User-Agent: HansardMiner/1 (test)",
        }));
    }

    [Test]
    public async Task Cookies_of_one_answer_are_not_sent_with_the_next_request()
    {
        await using var server = new RawPlayer(Plays.Whole(Plays.Page, more: "Set-Cookie: secret=1; Path=/\r\n"), isCut: false);
        using var bench = new Bench(server.Port);
        await bench.Send();
        await bench.Send();
        Assert.That(server.Requests.Select(head => head.Contains("ookie", StringComparison.Ordinal)), Is.EqualTo(new[] { false, false }));
    }

    [Test]
    public async Task A_name_that_cannot_stand_in_a_header_is_made_to()
    {
        await using var server = new RawPlayer(Plays.Whole(Plays.Page), isCut: false);
        using var bench = new Bench(server.Port);
        using var exchange = new WebExchange(bench.Archive, "HansardMiner (Jörg\r\nX-Evil: 1)", Mirrors.None, WebCaps.Default, bench.Time, new Wire { Names = bench.Names, Dialer = bench.Dialer });
        Assert.That((await exchange.Send(Bench.Ask(), default)).Outcome, Is.EqualTo(FetchOutcome.Held));
        Assert.That(server.Requests.Single(), Does.Contain("\r\nUser-Agent: HansardMiner (J?rg??X-Evil: 1)\r\n"));
    }
}
