using System;
using HansardMiner.Fetch.Safety;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Safety;

[TestFixture]
internal sealed class AddressRulesTests
{
    private static readonly string[] Any = [];
    private static readonly string[] One = ["Hansard.Parliament.UK."];

    [TestCase("http://www.example.org/")]
    [TestCase("https://www.example.org:443/a?b#c")]
    [TestCase("http://www.example.org.:80/")]
    [TestCase("https://münchen.example/")]
    [TestCase("https://a_b.example/")]
    [TestCase("https://127.0.0.1.example.org/")]
    [TestCase("https://xn--mnchen-3ya.example/")]
    public void A_public_address_may_be_asked(string address) => Assert.That(AddressRules.WhyNot(new Uri(address), Any), Is.Null);

    [TestCase("file:///etc/passwd", "http or https")]
    [TestCase("ftp://www.example.org/", "http or https")]
    [TestCase("gopher://www.example.org:80/", "http or https")]
    [TestCase("javascript:alert(1)", "http or https")]
    [TestCase("data:text/html,a", "http or https")]
    [TestCase("ws://www.example.org/", "http or https")]
    [TestCase("http://me@www.example.org/", "user name")]
    [TestCase("http://me:secret@www.example.org/", "user name")]
    [TestCase("http://www.example.org:8080/", "ports 80 and 443")]
    [TestCase("http://www.example.org:22/", "ports 80 and 443")]
    [TestCase("https://www.example.org:0/", "ports 80 and 443")]
    [TestCase("http://2130706433/", "by a number")]
    [TestCase("http://0x7f000001/", "by a number")]
    [TestCase("http://0x7F.1/", "by a number")]
    [TestCase("http://0177.0.0.1/", "by a number")]
    [TestCase("http://017700000001/", "by a number")]
    [TestCase("http://127.1/", "by a number")]
    [TestCase("http://127.0.0.1/", "by a number")]
    [TestCase("http://8.8.8.8/", "by a number")]
    [TestCase("http://127.0.0.1./", "no name of a host")]
    [TestCase("http://0x7f.1./", "no name of a host")]
    [TestCase("http://127。0。0。1/", "no name of a host")]
    [TestCase("http://①②⑦.0.0.1/", "no name of a host")]
    [TestCase("http://4294967296/", "no name of a host")]
    [TestCase("http://1.2.3.4.5/", "no name of a host")]
    [TestCase("http://example.0x7f/", "no name of a host")]
    [TestCase("http://[::1]/", "by a number")]
    [TestCase("http://[::]/", "by a number")]
    [TestCase("http://[::ffff:127.0.0.1]/", "by a number")]
    [TestCase("http://[::ffff:7f00:1]/", "by a number")]
    [TestCase("http://[64:ff9b::7f00:1]/", "by a number")]
    [TestCase("http://[fe80::1%25eth0]/", "by a number")]
    [TestCase("http://[fd00::1]/", "by a number")]
    [TestCase("http://localhost/", "inside a machine")]
    [TestCase("http://LOCALHOST./", "inside a machine")]
    [TestCase("http://a.localhost/", "inside a machine")]
    [TestCase("http://intranet/", "inside a machine")]
    [TestCase("http://printer.local/", "inside a machine")]
    [TestCase("http://metadata.google.internal/computeMetadata/v1/", "inside a machine")]
    [TestCase("http://router.home.arpa/", "inside a machine")]
    public void Any_other_address_may_not(string address, string why) => Assert.That(AddressRules.WhyNot(new Uri(address), Any), Does.Contain(why));

    [TestCase("https://hansard.parliament.uk/", ExpectedResult = true)]
    [TestCase("https://HANSARD.parliament.uk./", ExpectedResult = true)]
    [TestCase("https://hansard.parliament.uk.example.org/", ExpectedResult = false)]
    [TestCase("https://www.hansard.parliament.uk/", ExpectedResult = false)]
    [TestCase("https://example.org/hansard.parliament.uk/", ExpectedResult = false)]
    [TestCase("https://hansard.parliament.uk@example.org/", ExpectedResult = false)]
    [TestCase("https://hansard-parliament.uk/", ExpectedResult = false)]
    [TestCase("https://hansard.parliament.uk%2eexample.org/", ExpectedResult = false)]
    public bool A_host_that_is_not_listed_may_not_be_asked(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && AddressRules.WhyNot(uri, One) is null;

    [Test]
    public void A_listed_host_with_letters_beyond_ASCII_is_the_same_as_its_punycode()
    {
        Assert.That(AddressRules.WhyNot(new Uri("https://xn--mnchen-3ya.example/"), ["MÜNCHEN.example"]), Is.Null);
        Assert.That(AddressRules.WhyNot(new Uri("https://münchen.example/"), ["xn--mnchen-3ya.example."]), Is.Null);
    }

    [Test]
    public void An_address_that_is_not_absolute_or_endless_may_not_be_asked()
    {
        Assert.That(AddressRules.WhyNot(new Uri("/page", UriKind.Relative), Any), Does.Contain("http or https"));
        Assert.That(AddressRules.WhyNot(new Uri("https://www.example.org/" + new string('a', 9_000)), Any), Does.Contain("characters"));
    }
}
