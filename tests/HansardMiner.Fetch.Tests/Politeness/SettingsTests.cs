using System;
using System.Collections.Generic;
using HansardMiner.Fetch.Politeness;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Politeness;

[TestFixture]
internal sealed class SettingsTests
{
    private static readonly PolitenessSettings Usual = new(Contact.Parse("https://example.org/about"));

    [TestCase("miner@example.org", "mailto:miner@example.org")]
    [TestCase("  first.last+tag@mail.example.co.uk ", "mailto:first.last+tag@mail.example.co.uk")]
    [TestCase("mailto:miner@example.org", "mailto:miner@example.org")]
    [TestCase("https://example.org/about", "https://example.org/about")]
    [TestCase("http://example.org", "http://example.org/")]
    [TestCase("https://example.org/a(b)", "https://example.org/a%28b%29")]
    public void A_contact_is_an_e_mail_address_or_a_page(string text, string address) => Assert.That(Contact.TryParse(text)?.Address, Is.EqualTo(address));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("me")]
    [TestCase("me@")]
    [TestCase("@example.org")]
    [TestCase("me@localhost")]
    [TestCase("a@b@example.org")]
    [TestCase("a b@example.org")]
    [TestCase("me@example.org\r\nX-Evil: 1")]
    [TestCase("me@exam\tple.org")]
    [TestCase("me@example..org")]
    [TestCase("me@-example.org")]
    [TestCase(".me@example.org")]
    [TestCase("me@192.0.2.1")]
    [TestCase("(me)@example.org")]
    [TestCase("ŵ@example.org")]
    [TestCase("ftp://example.org/")]
    [TestCase("javascript:alert(1)")]
    [TestCase("https://user:word@example.org/")]
    [TestCase("https://localhost/")]
    [TestCase("https://[::1]/")]
    [TestCase("https://exa\u0000mple.org/")]
    [TestCase("https://")]
    public void Anything_else_is_none(string? text)
    {
        Assert.That(Contact.TryParse(text), Is.Null);
        Assert.That(() => Contact.Parse(text), Throws.InstanceOf<FormatException>().With.Message.Contains("e-mail address"));
    }

    [Test]
    public void The_User_Agent_names_the_tool_and_the_contact()
    {
        Assert.That(Usual.UserAgent, Is.EqualTo("HansardMiner/0.1 (+https://example.org/about)"));
        Assert.That((Usual with { Contact = Contact.Parse("miner@example.org"), Version = "1.2.3-beta" }).UserAgent, Is.EqualTo("HansardMiner/1.2.3-beta (+mailto:miner@example.org)"));
    }

    [Test]
    public void The_usual_settings_are_one_request_a_second_and_nothing_is_wrong_with_them()
    {
        Assert.That(Usual.Fault(), Is.Null);
        Assert.That(Usual.Interval, Is.EqualTo(TimeSpan.FromSeconds(1)));
        Assert.That((Usual with { RequestsPerSecond = 1000 }).Interval, Is.EqualTo(TimeSpan.FromMilliseconds(1)));
        Assert.That((Usual with { RequestsPerSecond = 3 }).Interval * 3, Is.GreaterThanOrEqualTo(TimeSpan.FromSeconds(1)));
        Assert.That(PolitenessSettings.UsualHostsFolder, Does.EndWith("hosts").And.Contain("HansardMiner"));
    }

    [TestCaseSource(nameof(Wrong))]
    public void Settings_that_cannot_be_are_named(PolitenessSettings settings, string word) => Assert.That(settings.Fault(), Does.Contain(word));

    private static IEnumerable<TestCaseData> Wrong()
    {
        yield return new(Usual with { Product = "Hansard Miner" }, "product");
        yield return new(Usual with { Product = "" }, "product");
        yield return new(Usual with { Version = "1\r\n" }, "version");
        yield return new(Usual with { RequestsPerSecond = 0 }, "per second");
        yield return new(Usual with { RequestsPerSecond = double.NaN }, "per second");
        yield return new(Usual with { RequestsPerSecond = 1001 }, "per second");
        yield return new(Usual with { DailyCap = 0 }, "per day");
        yield return new(Usual with { Attempts = 0 }, "attempts");
        yield return new(Usual with { FirstDelay = TimeSpan.FromHours(1) }, "waits");
        yield return new(Usual with { LongestRetryAfter = TimeSpan.FromDays(2) }, "Retry-After");
        yield return new(Usual with { BreakAfter = 1 }, "failures");
        yield return new(Usual with { BreakTime = TimeSpan.Zero }, "break");
        yield return new(Usual with { LongestCrawlDelay = TimeSpan.FromDays(2) }, "Crawl-delay");
        yield return new(Usual with { RobotsLife = TimeSpan.FromDays(2) }, "robots.txt");
        yield return new(Usual with { RobotsRetry = TimeSpan.FromDays(2) }, "robots.txt");
    }
}
