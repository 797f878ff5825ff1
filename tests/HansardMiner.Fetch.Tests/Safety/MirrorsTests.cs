using System;
using System.Collections.Generic;
using HansardMiner.Fetch.Safety;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Safety;

[TestFixture]
internal sealed class MirrorsTests
{
    [TestCase("https://hansard-api.parliament.uk=http://127.0.0.1:5050", "https://hansard-api.parliament.uk/a/b.json?c=d%20e&f", ExpectedResult = "http://127.0.0.1:5050/a/b.json?c=d%20e&f")]
    [TestCase("hansard-api.parliament.uk=http://127.0.0.1:5050/", "https://Hansard-API.parliament.uk./", ExpectedResult = "http://127.0.0.1:5050/")]
    [TestCase("HTTPS://Hansard-API.Parliament.UK/=https://mirror.example/kept/here/", "http://hansard-api.parliament.uk/x", ExpectedResult = "https://mirror.example/kept/here/x")]
    [TestCase("https://münchen.example=http://[::1]:81", "https://xn--mnchen-3ya.example/x", ExpectedResult = "http://[::1]:81/x")]
    [TestCase("https://a.example=http://127.0.0.1:1, https://b.example=http://127.0.0.1:2", "https://b.example/x", ExpectedResult = "http://127.0.0.1:2/x")]
    [TestCase("https://a.example=http://127.0.0.1:1", "https://www.a.example/x", ExpectedResult = null)]
    [TestCase("", "https://a.example/x", ExpectedResult = null)]
    public string? A_host_is_found_in_its_mirror(string text, string address) => Mirrors.Parse(text).Find(new Uri(address))?.AbsoluteUri;

    [TestCase("https://a.example", "“https://a.example” is no mirror")]
    [TestCase("=http://127.0.0.1", "“” is no host")]
    [TestCase("https://a.example=", "“” is no address")]
    [TestCase("https://a.example=nonsense", "“nonsense” is no address")]
    [TestCase("https://a.example=ftp://127.0.0.1", "“ftp://127.0.0.1” is no address")]
    [TestCase("https://a.example=file:///etc/passwd", "is no address")]
    [TestCase("https://a.example=http://me:secret@127.0.0.1", "is no address")]
    [TestCase("https://a.example=http://127.0.0.1/?a", "is no address")]
    [TestCase("https://a.example:8443=http://127.0.0.1", "is no host")]
    [TestCase("https://a.example/path=http://127.0.0.1", "is no host")]
    [TestCase("ftp://a.example=http://127.0.0.1", "is no host")]
    [TestCase("http://127.0.0.1=http://127.0.0.1", "is no host")]
    [TestCase("https://a.example=http://127.0.0.1 https://A.example.=http://127.0.0.2", "has two mirrors")]
    public void Nonsense_is_refused_with_a_plain_sentence(string text, string sentence) =>
        Assert.That(() => Mirrors.Parse(text), Throws.TypeOf<FormatException>().With.Message.Contains(sentence));

    [Test]
    public void What_is_written_is_read_again()
    {
        var mirrors = new Mirrors(new Dictionary<string, Uri> { ["b.example"] = new("http://127.0.0.1:2/x/"), ["a.example"] = new("https://[::1]") });
        Assert.That(Mirrors.Parse(mirrors.ToString()).ToString(), Is.EqualTo(mirrors.ToString()).And.EqualTo("https://a.example=https://[::1] https://b.example=http://127.0.0.1:2/x"));
    }
}
