using System;
using System.IO;
using System.Linq;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;
using HansardMiner.Fetch.Feeds;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Feeds;

[TestFixture]
internal sealed class AddressListTests
{
    [Test]
    public void Addresses_are_read_one_a_line_and_each_is_a_document_and_a_cell()
    {
        var list = Read("\uFEFF# what the campaign quotes\n\nhttps://www.example.org/a\r\n  http://example.net/b?c=1#part  \nhttps://www.example.org/a\n");
        Assert.That(list.Faults, Is.Empty);
        Assert.That(list.Addresses.Select(a => a.AbsoluteUri), Is.EqualTo(new[] { "https://www.example.org/a", "http://example.net/b?c=1" }));
        var requests = new AddressListFeed().Begin(new FetchScope(DateOnly.MinValue, DateOnly.MinValue) { Addresses = list.Addresses }).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(requests.Select(r => r.Kind), Is.All.EqualTo(RequestKind.Document));
            Assert.That(requests.Select(r => r.Cell), Is.Unique);
            Assert.That(requests[0].Cell, Is.EqualTo(new FetchCell("urls", "https://www.example.org/a", null, null, null)));
            Assert.That(requests[0].MediaTypes, Does.Contain("text/html").And.Contain("application/json").And.Not.Contain("application/pdf"));
        });
    }

    [TestCase("www.example.org/a", "begin it with https://")]
    [TestCase("ftp://example.org/a", "not ftp")]
    [TestCase("file:///etc/passwd", "it is no address")]
    [TestCase("javascript://example.org/%0Aalert(1)", "not javascript")]
    [TestCase("https://user:secret@example.org/a", "leave it out")]
    [TestCase("https://example.org/report.PDF?v=2", "PDF is not supported")]
    [TestCase("https://example.org/a https://example.org/b", "one address on each line")]
    [TestCase("https://example.org/a, quoted on page 3", "one address on each line")]
    [TestCase("https://", "it is no address")]
    public void A_line_that_is_no_address_is_reported_with_its_number(string line, string why)
    {
        var list = Read("https://example.org/\n" + line + "\nhttps://example.org/last");
        Assert.Multiple(() =>
        {
            Assert.That(list.Addresses, Has.Count.EqualTo(2));
            Assert.That(list.Faults.Single().Line, Is.EqualTo(2));
            Assert.That(list.Faults.Single().Why, Does.Contain(why));
            Assert.That(list.Faults.Single().Text, Is.EqualTo(line));
        });
    }

    [Test]
    public void A_file_that_is_no_list_ends_in_a_bounded_number_of_faults() =>
        Assert.That(Read(string.Join('\n', Enumerable.Repeat("not an address", 50_000))).Faults, Has.Count.EqualTo(1_000));

    [Test]
    public void A_long_line_is_shortened_where_it_is_shown() =>
        Assert.That(Read("https://example.org/" + new string('a', 1_000_000)).Faults.Single().Text, Has.Length.LessThan(200));

    private static AddressList Read(string text) => AddressList.Read(new StringReader(text));
}
