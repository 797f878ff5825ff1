using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Archive;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Politeness;

[TestFixture]
internal sealed class RedirectTests : PolitenessTests
{
    [TestCase(301)]
    [TestCase(302)]
    [TestCase(303)]
    [TestCase(307)]
    [TestCase(308)]
    public async Task A_redirect_is_followed_at_the_polite_rate_and_the_final_address_is_told(int status)
    {
        Network.On($"{Host}/old", Leads($"{Host}/new", status));
        var answer = await Get(Client(), $"{Host}/old");
        Assert.That((answer.Outcome, answer.Final, answer.Redirect, answer.Requests), Is.EqualTo((FetchOutcome.Held, new Uri($"{Host}/new"), (Uri?)null, 2)));
        Assert.That(Starts()[1] - Starts()[0], Is.EqualTo(TimeSpan.FromSeconds(1)));
    }

    [Test]
    public async Task A_permanent_redirect_is_asked_for_again_at_its_first_address()
    {
        Network.On($"{Host}/old", Leads($"{Host}/new", 301));
        var client = Client();
        await Get(client, $"{Host}/old");
        await Get(client, $"{Host}/old");
        Assert.That(Network.Asked.Select(ask => ask.Address), Is.EqualTo(new[] { $"{Host}/old", $"{Host}/new", $"{Host}/old", $"{Host}/new" }));
    }

    [Test]
    public async Task Ten_redirects_are_followed_and_an_eleventh_is_not()
    {
        foreach (var n in Enumerable.Range(0, 11))
        {
            Network.On($"{Host}/{n}", Leads($"{Host}/{n + 1}"));
        }
        Assert.That((await Get(Client(), $"{Host}/1")).Outcome, Is.EqualTo(FetchOutcome.Held));
        var answer = await Get(Client(), $"{Host}/0");
        Assert.That((answer.Outcome, answer.Why, answer.Requests), Is.EqualTo((FetchOutcome.TooManyRedirects, "it leads on more than 10 times", 11)));
    }

    [Test]
    public async Task A_circle_is_seen_at_once()
    {
        Network.On($"{Host}/a", Leads($"{Host}/b"));
        Network.On($"{Host}/b", Leads($"{Host}/a"));
        var answer = await Get(Client(), $"{Host}/a");
        Assert.That((answer.Outcome, answer.Why, answer.Requests), Is.EqualTo((FetchOutcome.TooManyRedirects, $"it leads back to {Host}/a", 2)));
    }

    [Test]
    public async Task Where_a_redirect_leads_robots_txt_is_obeyed()
    {
        Network.On($"{Host}/a", Leads("https://other.example.org/private/a"));
        Network.On("https://other.example.org/robots.txt", "User-agent: *\nDisallow: /private/");
        var answer = await Get(Client(), $"{Host}/a");
        Assert.That((answer.Outcome, answer.Final), Is.EqualTo((FetchOutcome.Disallowed, new Uri("https://other.example.org/private/a"))));
        Assert.That(answer.Why, Is.EqualTo("robots.txt of https://other.example.org does not allow it (line 2: “Disallow: /private/”)"));
    }

    [TestCase("https://evil.example.com/", "record.example.org")]
    [TestCase("http://127.0.0.1/admin")]
    [TestCase("http://[::1]/")]
    [TestCase("http://169.254.169.254/latest")]
    [TestCase("http://2130706433/")]
    [TestCase("ftp://record.example.org/a")]
    [TestCase("file:///etc/passwd")]
    [TestCase("https://user:word@record.example.org/a")]
    public async Task Where_a_redirect_may_not_lead_nothing_is_sent_not_even_for_robots_txt(string to, params string[] hosts)
    {
        Network.On($"{Host}/a", Leads(to));
        var answer = await Get(Client(), $"{Host}/a", hosts);
        Assert.That(answer.Outcome, Is.EqualTo(FetchOutcome.NotAllowed));
        Assert.That(Network.All.Select(ask => ask.Address), Is.EqualTo(new[] { $"{Host}/robots.txt", $"{Host}/a" }));
        Assert.That(System.IO.Directory.GetFiles(Hosts), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task From_https_to_http_is_refused_for_a_feed_and_followed_for_a_list_of_addresses()
    {
        Network.On($"{Host}/a", Leads("http://record.example.org/a"));
        var feed = await Get(Client(), $"{Host}/a", "record.example.org");
        Assert.That((feed.Outcome, feed.Why), Is.EqualTo((FetchOutcome.NotAllowed, $"it leads from https to http ({Host}/a to http://record.example.org/a)")));
        Assert.That((await Get(Client(), $"{Host}/a")).Outcome, Is.EqualTo(FetchOutcome.Held));
        Network.On($"{Host}/b", Leads("file:///etc/passwd"));
        Assert.That((await Get(Client(), $"{Host}/b", "record.example.org")).Why, Does.Contain("not file"), "which is no http");
    }

    [Test]
    public async Task What_is_held_is_only_compared_with_what_the_same_address_sends()
    {
        Archive.Add(new Retrieval
        {
            Address = $"{Host}/old", Kind = RequestKind.Document, Cell = new FetchCell("addresses", "", null, null, null), Time = Time.GetUtcNow(), Outcome = FetchOutcome.Held,
            Sha256 = Network.Land("held").Sha256, FinalAddress = $"{Host}/new",
        });
        Network.On($"{Host}/old", Leads($"{Host}/new"));
        await Client().Get(Ask($"{Host}/old") with { ETag = "\"1\"", LastModified = "Sun, 22 Nov 2026 09:00:00 GMT" }, CancellationToken.None);
        Assert.That(Network.Asked.Select(ask => ask.Ask.ETag), Is.EqualTo(new[] { null, "\"1\"" }));
        Network.On($"{Host}/plain", Leads($"{Host}/new"));
        await Client().Get(Ask($"{Host}/plain") with { ETag = "\"2\"", LastModified = "Sun, 22 Nov 2026 09:00:00 GMT" }, CancellationToken.None);
        Assert.That(Network.Asked.Skip(2).Select(ask => (ask.Ask.ETag, ask.Ask.LastModified is null)), Is.EqualTo(new[] { ("\"2\"", false), (null, true) }));
    }

    [Test]
    public async Task What_is_gone_is_remembered_for_ever_and_not_asked_for_again()
    {
        var gone = new Retrieval
        {
            Address = $"{Host}/petition", Kind = RequestKind.Document, Cell = new FetchCell("addresses", "", null, null, null), Time = Time.GetUtcNow(), Outcome = FetchOutcome.Gone, Status = 410,
        };
        Archive.Add(gone);
        Time.Advance(TimeSpan.FromDays(4000));
        Network.On($"{Host}/old", Leads($"{Host}/petition"));
        var answer = await Get(Client(), $"{Host}/petition");
        Assert.That((answer.Outcome, answer.Status, answer.Requests), Is.EqualTo((FetchOutcome.Gone, 410, 0)));
        Assert.That(answer.Why, Is.EqualTo("it was gone for good (410) on 2026-11-22 09:30:00 UTC, and is not asked for again"));
        Assert.That(Network.All, Is.Empty);
        Archive.Add(gone with { Time = Time.GetUtcNow(), Why = answer.Why });
        Assert.That((await Get(Client(), $"{Host}/petition")).Why, Is.EqualTo(answer.Why), "the time is the one at which it was gone");
        Assert.That((await Get(Client(), $"{Host}/old")).Outcome, Is.EqualTo(FetchOutcome.Gone), "nor where a redirect leads to it");
        Assert.That(Network.Asked, Has.Count.EqualTo(1));
    }
}
