using System;
using System.Threading.Tasks;
using HansardMiner.Archive;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Safety;

[TestFixture]
internal sealed class ChallengesTests
{
    private const string Challenge = "<!DOCTYPE html><html><head><title>Just a moment...</title></head><body><noscript>Enable JavaScript and cookies to continue</noscript><script src=\"/a.js\"></script></body></html>";
    private static readonly TimeSpan Half = TimeSpan.FromSeconds(30);

    private const string Error = "<html><head><title>403 Forbidden</title></head><body><h1>403 Forbidden</h1><hr></body></html>";

    [TestCase("200 OK", "cf-mitigated: challenge", FetchOutcome.Challenge)]
    [TestCase("403 Forbidden", "cf-mitigated: challenge", FetchOutcome.Challenge)]
    [TestCase("503 Busy", "CF-Mitigated: challenge", FetchOutcome.Challenge)]
    [TestCase("202 Accepted", "x-amzn-waf-action: challenge", FetchOutcome.Challenge)]
    [TestCase("405 Not Allowed", "x-amzn-waf-action: captcha", FetchOutcome.Challenge)]
    [TestCase("403 Forbidden", "x-datadome: protected", FetchOutcome.Challenge)]
    [TestCase("403 Forbidden", "x-iinfo: 1-2-3", FetchOutcome.Challenge)]
    [TestCase("403 Forbidden", "Server: AkamaiGHost", FetchOutcome.Challenge)]
    [TestCase("429 Busy", "x-kpsdk-ct: a", FetchOutcome.Challenge)]
    [TestCase("200 OK", "x-iinfo: 1-2-3", FetchOutcome.Held, Description = "on every page behind that protection")]
    [TestCase("200 OK", "x-datadome: protected", FetchOutcome.Held)]
    [TestCase("200 OK", "Server: AkamaiGHost", FetchOutcome.Held)]
    [TestCase("404 Not Found", "x-iinfo: 1-2-3", FetchOutcome.NotFound)]
    [TestCase("429 Busy", "x-iinfo: 1-2-3", FetchOutcome.TooManyRequests)]
    [TestCase("403 Forbidden", "Server: nginx", FetchOutcome.Refused)]
    public async Task A_challenge_is_known_by_its_headers(string status, string header, FetchOutcome outcome)
    {
        await using var server = new RawPlayer(Plays.Whole(Plays.Page, more: header + "\r\n", status: status));
        using var bench = new Bench(server.Port);
        Assert.That((await bench.Send()).Outcome, Is.EqualTo(outcome));
    }

    [TestCase("200 OK", Challenge, FetchOutcome.Challenge)]
    [TestCase("203 OK", Challenge, FetchOutcome.Challenge)]
    [TestCase("202 Accepted", Challenge, FetchOutcome.Challenge)]
    [TestCase("403 Forbidden", Challenge, FetchOutcome.Challenge)]
    [TestCase("429 Busy", Challenge, FetchOutcome.Challenge)]
    [TestCase("503 Busy", Challenge, FetchOutcome.Challenge)]
    [TestCase("404 Not Found", Challenge, FetchOutcome.NotFound)]
    [TestCase("200 OK", Error, FetchOutcome.Challenge, Description = "an error message as if all were well")]
    [TestCase("403 Forbidden", Error, FetchOutcome.Refused)]
    [TestCase("429 Busy", Error, FetchOutcome.TooManyRequests)]
    [TestCase("503 Busy", Error, FetchOutcome.ServerFault)]
    public async Task A_challenge_is_known_by_its_page_whatever_was_asked_for(string status, string page, FetchOutcome outcome)
    {
        var packed = Plays.Whole(Plays.Gzip(System.Text.Encoding.UTF8.GetBytes(page)), more: "Content-Encoding: gzip\r\nRetry-After: 7\r\n", status: status);
        foreach (var play in new[] { Plays.Whole(page, status: status, more: "Retry-After: 7\r\n"), packed })
        {
            foreach (var wanted in new[] { "text/html", "application/json", "text/xml", "text/plain" })
            {
                await using var server = new RawPlayer(play);
                using var bench = new Bench(server.Port);
                var answer = await bench.Send(Bench.Ask("http://hansard.example/x", wanted));
                Assert.That((answer.Outcome, answer.RetryAfter?.TotalSeconds), Is.EqualTo((outcome, (double?)7)), answer.Why);
                Assert.That(answer.Why, Is.Not.Null);
                bench.AssertNothingLanded();
            }
        }
    }

    [TestCase("application/json")]
    [TestCase("text/plain")]
    [TestCase("application/octet-stream")]
    public async Task A_challenge_that_is_called_something_else_is_known(string mediaType)
    {
        await using var server = new RawPlayer(Plays.Whole(Challenge, mediaType));
        using var bench = new Bench(server.Port);
        Assert.That((await bench.Send(Bench.Ask("http://hansard.example/x", "application/json"))).Outcome, Is.EqualTo(FetchOutcome.Challenge));
        bench.AssertNothingLanded();
    }

    [Test]
    public async Task A_refusal_whose_page_never_ends_is_a_refusal_all_the_same()
    {
        await using var server = new RawPlayer(async (stream, _, stop) =>
        {
            await stream.WriteAsync("HTTP/1.1 403 Forbidden\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n<html>"u8.ToArray(), stop);
            await Task.Delay(-1, stop);
        });
        using var bench = new Bench(server.Port);
        var answer = await bench.SendAndWait(Half, Half);
        Assert.That((answer.Outcome, answer.Status), Is.EqualTo((FetchOutcome.Refused, (int?)403)));
    }

    [Test]
    public async Task A_refusal_whose_page_is_damaged_is_a_refusal_all_the_same()
    {
        foreach (var play in new[] { Plays.Whole("nonsense", more: "Content-Encoding: gzip\r\n", status: "503 Busy"), Plays.Whole("nonsense", more: "Content-Encoding: zstd\r\n", status: "503 Busy"), Plays.Whole(Challenge, status: "503 Busy")[..^60] })
        {
            await using var server = new RawPlayer(play);
            using var bench = new Bench(server.Port);
            Assert.That((await bench.Send()).Outcome, Is.EqualTo(FetchOutcome.ServerFault).Or.EqualTo(FetchOutcome.Unreachable));
        }
    }
}
