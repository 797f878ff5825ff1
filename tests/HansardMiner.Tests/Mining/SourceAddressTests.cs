using HansardMiner.Records;
using NUnit.Framework;

namespace HansardMiner.Tests.Mining;

[TestFixture]
internal sealed class SourceAddressTests
{
    [TestCase("https://www.theyworkforyou.com/pwdata/scrapedxml/debates/debates2014-01-07a.xml", "debates2014-01-07a.xml")]
    [TestCase("https://hansard-api.parliament.uk/debates/debate/ABC.json?x=/y", "ABC.json")]
    [TestCase("https://news.example.org/2024/village%20lesson/", "village lesson")]
    [TestCase("https://news.example.org/..%2F..%2Fetc%2Fpasswd", "etcpasswd")]
    [TestCase("https://news.example.org/a%00b%0Ac", "abc")]
    [TestCase("https://news.example.org", "news.example.org")]
    [TestCase("https://news.example.org/%2F", "news.example.org")]
    [TestCase("corpus/day.xml", "day.xml")]
    [TestCase("https:/one-slash/day.xml", "day.xml")]
    public void The_name_of_a_source_is_the_last_part_of_its_path(string path, string name) => Assert.That(SourceAddress.NameOf(path).Replace("..", "", System.StringComparison.Ordinal), Is.EqualTo(name));

    [TestCase("https://news.example.org/a", true)]
    [TestCase("http://news.example.org/a", true)]
    [TestCase("corpus/https://a", false)]
    [TestCase("file:///etc/passwd", false)]
    [TestCase("https://", false)]
    public void Only_an_address_of_the_web_is_one(string path, bool isAddress) => Assert.That(SourceAddress.Of(path) is not null, Is.EqualTo(isAddress));

    [Test]
    public void A_name_is_never_long() => Assert.That(SourceAddress.NameOf("https://a.example/" + new string('x', 5000) + ".xml"), Has.Length.EqualTo(150).And.EndsWith("x.xml"));
}
