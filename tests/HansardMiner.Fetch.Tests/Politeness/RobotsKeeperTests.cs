using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Archive;
using HansardMiner.Fetch.Safety;
using HansardMiner.Fetch.Web;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Politeness;

[TestFixture]
internal sealed class RobotsKeeperTests : PolitenessTests
{
    private const string Robots = Host + "/robots.txt";

    [Test]
    public async Task It_is_asked_for_once_a_day_however_many_ask_and_in_whatever_run()
    {
        Network.On(Robots, "User-agent: *\nDisallow: /private/");
        var client = Client();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(n => Task.Run(() => Get(client, $"{Host}/{n}"))));
        Assert.That(Network.Robots, Has.Count.EqualTo(1));
        Time.Advance(TimeSpan.FromHours(23.9));
        await Get(client, $"{Host}/1");
        client = Client();
        Assert.That((await Get(client, $"{Host}/private/1")).Outcome, Is.EqualTo(FetchOutcome.Disallowed));
        Assert.That(Network.Robots, Has.Count.EqualTo(1));
        Time.Advance(TimeSpan.FromHours(0.2));
        await Get(client, $"{Host}/1");
        await Get(Client(), $"{Host}/1");
        Assert.That(Network.Robots, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task What_a_mirror_has_says_nothing_of_the_host_itself()
    {
        var mirror = Mirrors.Parse($"{Host}=http://127.0.0.1:5050");
        Network.On(Robots, new WebAnswer(FetchOutcome.NotFound) { Status = 404 });
        await Get(Client(mirrors: mirror), $"{Host}/private/1");
        await Get(Client(mirrors: mirror), $"{Host}/private/1");
        Assert.That(Network.Robots, Has.Count.EqualTo(1));
        Network.On(Robots, "User-agent: *\nDisallow: /private/");
        Assert.That((await Get(Client(), $"{Host}/private/1")).Outcome, Is.EqualTo(FetchOutcome.Disallowed));
        Assert.That(Network.Robots, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task It_is_asked_for_again_when_its_bytes_are_cut()
    {
        Network.On(Robots, "User-agent: *\nDisallow: /private/\nDisallow: /inner/");
        await Get(Client(), $"{Host}/1");
        var file = Archive.Bytes.PathOf(Archive.Last(Robots)!.Sha256!);
        var bytes = System.IO.File.ReadAllBytes(file);
        System.IO.File.WriteAllBytes(file, bytes[..(bytes.Length / 2)]);
        Assert.That((await Get(Client(), $"{Host}/inner/1")).Outcome, Is.EqualTo(FetchOutcome.Disallowed));
        Assert.That(Network.Robots, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task It_is_kept_in_the_archive_as_a_list_that_is_never_mined()
    {
        Network.On(Robots, "User-agent: *\nDisallow:");
        await Get(Client(), $"{Host}/1");
        var kept = FetchArchive.Open(Archive.Folder);
        var last = kept.Last(Robots)!;
        Assert.That((last.Kind, last.Cell.Feed, last.Outcome), Is.EqualTo((RequestKind.List, "robots", FetchOutcome.Held)));
        Assert.That(kept.Fetched(), Is.Empty);
        Assert.That(kept.Bytes.Check(last.Sha256!), Is.Null);
    }

    [Test]
    public async Task What_is_held_is_asked_for_with_its_mark_and_stands_when_it_is_unchanged()
    {
        Network.On(Robots, (ask, _) => Task.FromResult(ask.ETag == "\"7\"" ? new WebAnswer(FetchOutcome.Unchanged) { Status = 304 }
            : Network.Land("User-agent: *\nDisallow: /private/") with { Headers = new System.Collections.Generic.Dictionary<string, string> { ["etag"] = "\"7\"", ["set-cookie"] = "a=b" } }));
        await Get(Client(), $"{Host}/1");
        for (var day = 0; day < 3; day++)
        {
            Time.Advance(TimeSpan.FromDays(1.1));
            Assert.That((await Get(Client(), $"{Host}/private/1")).Outcome, Is.EqualTo(FetchOutcome.Disallowed));
        }
        Assert.That(Network.Robots.Select(ask => ask.Ask.ETag), Is.EqualTo(new[] { null, "\"7\"", "\"7\"", "\"7\"" }));
        Assert.That(FetchArchive.Open(Archive.Folder).Last(Robots)!.Header("set-cookie"), Is.Null);
    }

    [TestCase(FetchOutcome.NotFound, 404)]
    [TestCase(FetchOutcome.Gone, 410)]
    [TestCase(FetchOutcome.Refused, 401)]
    [TestCase(FetchOutcome.Refused, 403)]
    [TestCase(FetchOutcome.Refused, 400)]
    public async Task A_host_that_has_none_allows_everything_for_a_day(FetchOutcome outcome, int status)
    {
        Network.On(Robots, new WebAnswer(outcome) { Status = status });
        Assert.That((await Get(Client(), $"{Host}/1")).Outcome, Is.EqualTo(FetchOutcome.Held));
        Time.Advance(TimeSpan.FromHours(23));
        Assert.That((await Get(Client(), $"{Host}/2")).Outcome, Is.EqualTo(FetchOutcome.Held));
        Assert.That(Network.Robots, Has.Count.EqualTo(1));
        Time.Advance(TimeSpan.FromHours(2));
        await Get(Client(), $"{Host}/2");
        Assert.That(Network.Robots, Has.Count.EqualTo(2), "also one that is gone is asked for again: another may be there by then");
    }

    [TestCase(FetchOutcome.ServerFault, 500)]
    [TestCase(FetchOutcome.ServerFault, 503)]
    [TestCase(FetchOutcome.ServerFault, 501)]
    [TestCase(FetchOutcome.TooManyRequests, 429)]
    [TestCase(FetchOutcome.Unreachable, null)]
    [TestCase(FetchOutcome.TimedOut, null)]
    [TestCase(FetchOutcome.WrongLength, 200)]
    [TestCase(FetchOutcome.WrongType, 200)]
    [TestCase(FetchOutcome.TooLarge, 200)]
    [TestCase(FetchOutcome.Challenge, 200)]
    [TestCase(FetchOutcome.Challenge, 403)]
    public async Task One_that_cannot_be_had_closes_the_host_until_it_can_and_is_asked_for_again_in_an_hour(FetchOutcome outcome, int? status)
    {
        Network.On(Robots, new WebAnswer(outcome) { Status = status, Why = "something failed" });
        var answer = await Get(Client(), $"{Host}/1");
        Assert.That((answer.Outcome, answer.Requests), Is.EqualTo((FetchOutcome.Disallowed, 0)));
        Assert.That(answer.Why, Does.Match("^robots.txt of https://record.example.org could not be had \\(something failed\\), and until it can nothing is asked there; it is asked for again from 2026-11-22 10:3"));
        var asked = Network.Robots.Count;
        await Get(Client(), $"{Host}/2");
        Time.Advance(TimeSpan.FromMinutes(50));
        await Get(Client(), $"{Host}/3");
        Assert.That(Network.Robots, Has.Count.EqualTo(asked));
        Time.Advance(TimeSpan.FromDays(60));
        Assert.That((await Get(Client(), $"{Host}/3")).Outcome, Is.EqualTo(FetchOutcome.Disallowed), "also after 30 days");
        Assert.That(Network.Asked, Is.Empty);
        Network.On(Robots, "");
        Time.Advance(TimeSpan.FromHours(2));
        Assert.That((await Get(Client(), $"{Host}/4")).Outcome, Is.EqualTo(FetchOutcome.Held));
    }

    [Test]
    public async Task A_fault_that_passes_is_asked_through()
    {
        Network.On(Robots, Fault(503), Fault(502), Network.Land("User-agent: *\nDisallow: /x"));
        Assert.That((await Get(Client(), $"{Host}/1")).Outcome, Is.EqualTo(FetchOutcome.Held));
        Assert.That(Network.Robots, Has.Count.EqualTo(3));
    }

    [Test]
    public async Task A_page_in_its_place_says_nothing_and_allows_everything()
    {
        Network.On(Robots, "<!DOCTYPE html><html><head><title>Welcome</title></head>\n<body><p>Disallow: /</p></body></html>");
        Assert.That((await Get(Client(), $"{Host}/1")).Outcome, Is.EqualTo(FetchOutcome.Held));
    }

    [Test]
    public async Task Up_to_five_redirects_are_followed_and_what_is_found_counts_for_the_first_host()
    {
        Network.On(Robots, Leads("https://www.example.org/robots.txt", 301));
        foreach (var n in Enumerable.Range(1, 4))
        {
            Network.On(n == 1 ? "https://www.example.org/robots.txt" : $"https://www.example.org/{n}", Leads($"https://www.example.org/{n + 1}"));
        }
        Network.On("https://www.example.org/5", "User-agent: *\nDisallow: /private/");
        Assert.That((await Get(Client(), $"{Host}/private/1", "record.example.org")).Outcome, Is.EqualTo(FetchOutcome.Disallowed));
        Assert.That(FetchArchive.Open(Archive.Folder).Last(Robots)!.FinalAddress, Is.EqualTo("https://www.example.org/5"));
        Assert.That((await Get(Client(), $"{Host}/open", "record.example.org")).Outcome, Is.EqualTo(FetchOutcome.Held));
    }

    [Test]
    public async Task A_sixth_redirect_one_into_a_private_network_and_one_to_http_close_the_host()
    {
        foreach (var n in Enumerable.Range(0, 6))
        {
            Network.On(n == 0 ? Robots : $"{Host}/{n}", Leads($"{Host}/{n + 1}"));
        }
        Assert.That((await Get(Client(), $"{Host}/x")).Why, Does.Contain("it leads on more than 5 times"));
        Network.On("https://b.example.org/robots.txt", Leads("http://b.example.org/robots.txt"));
        Assert.That((await Get(Client(), "https://b.example.org/x")).Why, Does.Contain("from https to http"));
        Network.On("https://c.example.org/robots.txt", Leads("https://inner.example.org/robots.txt"));
        Network.On("https://inner.example.org/robots.txt", new WebAnswer(FetchOutcome.NotAllowed) { Why = "it is inside", Requests = 0 });
        var client = Client();
        Assert.That((await Get(client, "https://c.example.org/x")).Outcome, Is.EqualTo(FetchOutcome.Disallowed));
        Assert.That((await Get(client, "https://c.example.org/y")).Why, Does.Contain("it is inside"));
        Assert.That(Network.Robots.Count(ask => ask.Address.StartsWith("https://c.", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public async Task Each_scheme_and_port_has_its_own()
    {
        Network.On("http://record.example.org/robots.txt", "User-agent: *\nDisallow: /");
        Assert.That((await Get(Client(), "http://record.example.org/1")).Outcome, Is.EqualTo(FetchOutcome.Disallowed));
        Assert.That((await Get(Client(), "https://RECORD.example.org/1")).Outcome, Is.EqualTo(FetchOutcome.Held));
    }

    [Test]
    public async Task The_file_itself_may_be_asked_for_whatever_it_says()
    {
        Network.On(Robots, "User-agent: *\nDisallow: /");
        Assert.That((await Get(Client(), Robots)).Outcome, Is.EqualTo(FetchOutcome.Held));
    }

    [Test]
    public async Task When_its_bytes_are_gone_or_damaged_it_is_asked_for_again()
    {
        Network.On(Robots, "User-agent: *\nDisallow: /private/");
        await Get(Client(), $"{Host}/1");
        var place = Archive.Bytes.PathOf(FetchArchive.Open(Archive.Folder).Last(Robots)!.Sha256!);
        await System.IO.File.WriteAllTextAsync(place, "this is not packed");
        Assert.That((await Get(Client(), $"{Host}/private/1")).Outcome, Is.EqualTo(FetchOutcome.Disallowed));
        System.IO.File.Delete(place);
        Assert.That((await Get(Client(), $"{Host}/private/1")).Outcome, Is.EqualTo(FetchOutcome.Disallowed));
        Assert.That(Network.Robots, Has.Count.EqualTo(3));
    }

    [Test]
    public async Task Cancelling_while_it_is_asked_for_records_nothing()
    {
        using var stop = new CancellationTokenSource();
        Network.On(Robots, async (_, cancellation) =>
        {
            await stop.CancelAsync();
            cancellation.ThrowIfCancellationRequested();
            return Network.Land("User-agent: *\nDisallow:");
        });
        Assert.That(async () => await Client().Get(Ask($"{Host}/1"), stop.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(FetchArchive.IsArchive(Archive.Folder), Is.False);
    }
}
