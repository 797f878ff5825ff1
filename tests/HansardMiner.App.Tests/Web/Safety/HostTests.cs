using System;
using System.Net;
using HansardMiner.Web.Safety;
using HansardMiner.Web.Site;
using Microsoft.AspNetCore.Http;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Web.Safety;

[TestFixture]
internal sealed class HostTests
{
    private static Uri Site => WebSite.Shared.Address;

    [TestCase("evil.example")]
    [TestCase("evil.example:{port}")]
    [TestCase("127.0.0.1.nip.example:{port}")]
    [TestCase("localhost.evil.example:{port}")]
    [TestCase("localhost:1")]
    [TestCase("localhost")]
    [TestCase("127.0.0.1")]
    [TestCase("127.1:{port}")]
    [TestCase("2130706433:{port}")]
    [TestCase("0x7f.0.0.1:{port}")]
    [TestCase("0.0.0.0:{port}")]
    [TestCase("[::]:{port}")]
    [TestCase("192.168.1.20:{port}")]
    public void A_name_that_is_led_here_reads_nothing(string host)
    {
        var answer = RawClient.Ask(Site, "/search?q=cases", host.Replace("{port}", Port, StringComparison.Ordinal));
        Assert.That(answer.Status, Is.EqualTo(421).Or.EqualTo(400));
        Assert.That(answer.Body, Does.Not.Contain("HansardMiner").And.Not.Contain(WebSite.Shared.Index).And.Not.Contain("example"));
    }

    [TestCase("localhost:{port}")]
    [TestCase("LOCALHOST:{port}")]
    [TestCase("127.0.0.1:{port}")]
    [TestCase("[::1]:{port}")]
    public void Its_own_names_are_answered(string host) => Assert.That(RawClient.Ask(Site, "/", host.Replace("{port}", Port, StringComparison.Ordinal)).Status, Is.EqualTo(200));

    [TestCase("<script>alert(1)</script>")]
    [TestCase("a b")]
    [TestCase("evil.example\r\nX-Evil: 1")]
    [TestCase("")]
    public void A_name_that_is_none_is_refused_and_not_repeated(string host)
    {
        var answer = RawClient.Ask(Site, "/", host);
        Assert.That(answer.Status, Is.EqualTo(400).Or.EqualTo(421));
        Assert.That(answer.Body, Does.Not.Contain("script").And.Not.Contain("Evil"));
        Assert.That(answer.Header("X-Evil"), Is.Null);
    }

    [Test]
    public void Two_names_are_refused() => Assert.That(RawClient.Ask(Site, "/", headers: "Host: evil.example\r\n").Status, Is.EqualTo(400));

    [Test]
    public void An_address_in_the_request_line_must_be_its_own() => Assert.That(RawClient.Ask(Site, "http://evil.example/").Status, Is.EqualTo(400).Or.EqualTo(421));

    [TestCase("hansard.example.org", "hansard.example.org", true)]
    [TestCase("hansard.example.org", "hansard.example.org:5757", true)]
    [TestCase("hansard.example.org", "hansard.example.org:81", false)]
    [TestCase("hansard.example.org", "other.example.org", false)]
    [TestCase("localhost:8080", "localhost:8080", true)]
    [TestCase("localhost:8080", "localhost:8081", false)]
    [TestCase("", "192.168.1.20:5757", true)]
    [TestCase("", "192.168.1.20:80", false)]
    [TestCase("", "0.0.0.0:5757", false)]
    public void A_name_that_the_user_gave_is_one_of_its_own(string given, string asked, bool isOwn)
    {
        var check = new HostCheck(new WebSettings { Address = IPAddress.Any, HostNames = given.Length == 0 ? [] : [given] });
        Assert.That(check.IsOwn(new HostString(asked), IPAddress.Parse("192.168.1.20"), 5757), Is.EqualTo(isOwn));
    }

    [TestCase("hansard.example.org", true)]
    [TestCase("localhost:8080", true)]
    [TestCase("a b", false)]
    [TestCase("a:b", false)]
    [TestCase("http://a", false)]
    [TestCase("*", false)]
    [TestCase("", false)]
    public void What_is_no_name_cannot_be_given_as_one(string name, bool isOne) => Assert.That(WebSettings.IsHostName(name), Is.EqualTo(isOne));

    private static string Port => Site.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
