using System;
using System.Threading.Tasks;
using HansardMiner.Archive;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Safety;

[TestFixture]
internal sealed class StatusTests
{
    [TestCase("200 OK", FetchOutcome.Held)]
    [TestCase("203 Changed on the way", FetchOutcome.Held)]
    [TestCase("201 Created", FetchOutcome.Broken)]
    [TestCase("202 Accepted", FetchOutcome.Refused)]
    [TestCase("206 Partial Content", FetchOutcome.WrongLength)]
    [TestCase("207 Several", FetchOutcome.Broken)]
    [TestCase("300 Several", FetchOutcome.Broken)]
    [TestCase("302 Found", FetchOutcome.Broken, Description = "without Location")]
    [TestCase("400 Bad Request", FetchOutcome.Refused)]
    [TestCase("401 Unauthorized", FetchOutcome.Refused)]
    [TestCase("403 Forbidden", FetchOutcome.Refused)]
    [TestCase("404 Not Found", FetchOutcome.NotFound)]
    [TestCase("405 Not Allowed", FetchOutcome.Refused)]
    [TestCase("407 Proxy", FetchOutcome.Refused)]
    [TestCase("408 Late", FetchOutcome.TimedOut)]
    [TestCase("410 Gone", FetchOutcome.Gone)]
    [TestCase("418 Teapot", FetchOutcome.Refused)]
    [TestCase("425 Too Early", FetchOutcome.TooManyRequests)]
    [TestCase("429 Too Many", FetchOutcome.TooManyRequests)]
    [TestCase("451 Legal", FetchOutcome.Refused)]
    [TestCase("500 Fault", FetchOutcome.ServerFault)]
    [TestCase("503 Busy", FetchOutcome.ServerFault)]
    [TestCase("599 Odd", FetchOutcome.ServerFault)]
    [TestCase("600 Odd", FetchOutcome.Broken)]
    [TestCase("999 Odd", FetchOutcome.Broken)]
    public async Task A_status_has_its_outcome(string status, FetchOutcome outcome)
    {
        await using var server = new RawPlayer(Plays.Whole(Plays.Page, status: status));
        using var bench = new Bench(server.Port);
        var answer = await bench.Send();
        Assert.That((answer.Outcome, answer.Status), Is.EqualTo((outcome, (int?)int.Parse(status[..3], null))));
        Assert.That(answer.Why is null, Is.EqualTo(outcome == FetchOutcome.Held));
        Assert.That(bench.Files, Has.Count.EqualTo(outcome == FetchOutcome.Held ? 1 : 0));
    }

    [TestCase("204 No Content")]
    [TestCase("205 Reset Content")]
    public async Task A_page_without_content_is_broken(string status)
    {
        await using var server = new RawPlayer($"HTTP/1.1 {status}\r\n\r\n");
        using var bench = new Bench(server.Port);
        Assert.That((await bench.Send()).Outcome, Is.EqualTo(FetchOutcome.Broken));
        bench.AssertNothingLanded();
    }

    [Test]
    public async Task What_is_held_is_unchanged_when_the_source_says_so_and_only_when_it_was_asked()
    {
        await using var server = new RawPlayer("HTTP/1.1 304 Not Modified\r\nETag: \"a\"\r\nContent-Length: 5000\r\n\r\n", isCut: false);
        using var bench = new Bench(server.Port);
        var asked = await bench.Send(Bench.Ask() with { ETag = "W/\"a\"", LastModified = "Mon, 03 Feb 2014 14:30:00 GMT" });
        var unasked = await bench.Send();
        Assert.That((asked.Outcome, asked.Why, unasked.Outcome), Is.EqualTo((FetchOutcome.Unchanged, (string?)null, FetchOutcome.Broken)));
        Assert.That(server.Requests.TryDequeue(out var head), Is.True);
        Assert.That(head, Does.Contain("\r\nIf-None-Match: W/\"a\"\r\n").And.Contain("\r\nIf-Modified-Since: Mon, 03 Feb 2014 14:30:00 GMT\r\n"));
        Assert.That(server.Requests.TryDequeue(out head), Is.True);
        Assert.That(head, Does.Not.Contain("\r\nIf-"));
    }

    [TestCase("nonsense", "yesterday")]
    [TestCase("\"é\"", "\u0001")]
    [TestCase("\"a\"\r\nX-Evil: 1", "Mon, 03 Feb 2014\r\n\r\nGET /evil HTTP/1.1")]
    [TestCase("", " ")]
    public async Task What_was_stored_goes_back_as_it_came_or_not_at_all(string etag, string modified)
    {
        await using var server = new RawPlayer(Plays.Whole(Plays.Page), isCut: false);
        using var bench = new Bench(server.Port);
        Assert.That((await bench.Send(Bench.Ask() with { ETag = etag, LastModified = modified })).Outcome, Is.EqualTo(FetchOutcome.Held));
        Assert.That(server.Requests.TryDequeue(out var head) && !head.Contains("evil", StringComparison.OrdinalIgnoreCase) && head.Contains("If-None-Match: nonsense\r\n", StringComparison.Ordinal) == (etag == "nonsense"), Is.True, head);
    }

    [TestCase("http://other.example/x", "http://other.example/x")]
    [TestCase("/x?a=b", "http://hansard.example/x?a=b")]
    [TestCase("x", "http://hansard.example/days/x")]
    [TestCase("../x/./y", "http://hansard.example/x/y")]
    [TestCase("?page=2", "http://hansard.example/days/1?page=2")]
    [TestCase("//other.example/x", "http://other.example/x")]
    [TestCase("https://hansard.example/x#part", "https://hansard.example/x")]
    [TestCase("#part", "http://hansard.example/days/1?a=b")]
    [TestCase("/caf\u00C3\u00A9", "http://hansard.example/caf%C3%A9", Description = "UTF-8 as it is sent")]
    [TestCase("/a b", "http://hansard.example/a%20b")]
    [TestCase("ftp://other.example/", "ftp://other.example/")]
    public async Task A_redirect_says_where_to(string location, string target)
    {
        foreach (var status in new[] { 300, 301, 302, 303, 307, 308 })
        {
            await using var server = new RawPlayer($"HTTP/1.1 {status} Elsewhere\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n");
            using var bench = new Bench(server.Port);
            var answer = await bench.Send(Bench.Ask("http://hansard.example/days/1?a=b"));
            Assert.That((answer.Outcome, answer.Status, answer.Redirect?.AbsoluteUri), Is.EqualTo((FetchOutcome.Broken, (int?)status, target)));
        }
    }

    [TestCase("http://")]
    [TestCase("http://[/")]
    [TestCase("http://%/")]
    [TestCase("")]
    public async Task A_redirect_to_what_is_no_address_is_broken(string location)
    {
        await using var server = new RawPlayer($"HTTP/1.1 302 Found\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n");
        using var bench = new Bench(server.Port);
        var answer = await bench.Send();
        Assert.That((answer.Outcome, answer.Redirect), Is.EqualTo((FetchOutcome.Broken, (Uri?)null)));
    }

    [TestCase("120", 120)]
    [TestCase("0", 0)]
    [TestCase("31536000", 31_536_000)]
    [TestCase("Mon, 03 Feb 2014 14:32:00 GMT", 120)]
    [TestCase("Monday, 03-Feb-14 14:32:00 GMT", 120)]
    [TestCase("Mon, 03 Feb 2014 14:00:00 GMT", 0)]
    [TestCase("-5", null)]
    [TestCase("soon", null)]
    [TestCase("", null)]
    public async Task A_host_that_asks_to_be_left_alone_is_heard(string value, int? seconds)
    {
        await using var server = new RawPlayer(Plays.Whole("Not now.", "text/plain", $"Retry-After: {value}\r\n", "503 Busy"));
        using var bench = new Bench(server.Port);
        Assert.That((await bench.Send()).RetryAfter?.TotalSeconds, Is.EqualTo((double?)seconds));
    }

    [Test]
    public async Task A_wait_without_end_does_not_overflow()
    {
        await using var server = new RawPlayer(Plays.Whole("Not now.", "text/plain", $"Retry-After: {new string('9', 300)}\r\n", "429 Busy"));
        using var bench = new Bench(server.Port);
        Assert.That((await bench.Send()).RetryAfter, Is.EqualTo(TimeSpan.MaxValue));
    }
}
