using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using HansardMiner.Fetch.Contract;
using HansardMiner.Fetch.Feeds;
using HansardMiner.Records;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Feeds;

/// <summary>Whatever stands in the place of a list, a feed of pages answers with findings: it never throws, and never takes it for a day without debates.</summary>
[TestFixture]
internal sealed class HostilePagesTests
{
    private static readonly DateOnly Day = new(2034, 3, 7);

    private static readonly IFeed[] Feeds = [new HansardPagesFeed(), new TheyWorkForYouFeed(), new ParallelParliamentFeed()];

    private static IEnumerable<TestCaseData> Others()
    {
        yield return new TestCaseData("").SetArgDisplayNames("nothing");
        yield return new TestCaseData("   \n").SetArgDisplayNames("white space");
        yield return new TestCaseData("{\"error\":\"not found\"}").SetArgDisplayNames("JSON");
        yield return new TestCaseData("<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>").SetArgDisplayNames("XML");
        yield return new TestCaseData("%PDF-1.7 …").SetArgDisplayNames("PDF");
        yield return new TestCaseData("<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>Enable JavaScript and cookies to continue</body></html>").SetArgDisplayNames("challenge");
        yield return new TestCaseData("<html><head><title>503 Service Unavailable</title></head><body><h1>503 Service Unavailable</h1></body></html>").SetArgDisplayNames("error");
        yield return new TestCaseData("<html><head><title>Hansard, Parallel Parliament</title></head><body>7 March 2034 <form><input name='p' type='password'></form></body></html>").SetArgDisplayNames("log-in");
        yield return new TestCaseData("Hansard 7 March 2034, as plain text").SetArgDisplayNames("text");
        yield return new TestCaseData("<html><head><title>Shop</title></head><body><a href='/x'>Buy</a></body></html>").SetArgDisplayNames("another page");
    }

    [TestCaseSource(nameof(Others))]
    public void Another_answer_is_not_understood_and_the_reason_is_told(string answer)
    {
        Assert.Multiple(() =>
        {
            foreach (var request in Feeds.SelectMany(Begin))
            {
                var findings = request.Feed.Follow(request.First, PageAnswer.To(request.First, answer));
                Assert.That(findings.Fault, Is.Not.Null.And.Not.Empty, request.Feed.Name);
                Assert.That(findings.IsNoSitting, Is.False, request.Feed.Name);
            }
        });
    }

    [Test]
    public void A_page_larger_than_any_list_is_not_read()
    {
        var large = new byte[30_000_000];
        Array.Fill(large, (byte)'a');
        Assert.That(Feeds.SelectMany(Begin).Select(r => r.Feed.Follow(r.First, PageAnswer.To(r.First, large)).Fault), Is.All.Contains("larger than any list"));
    }

    [TestCase("<a href=x>")]
    [TestCase("<a <a <a \"")]
    [TestCase("<ul><li><a href='/Commons/2034-03-07/debates/1/A'>")]
    [TestCase("<a title=\"")]
    [TestCase("<script><!--")]
    [TestCase("</li></ul>&#x41;&amp")]
    [TestCase("<h2><a href=")]
    [TestCase("<a b='")]
    [TestCase("</titl")]
    public void A_page_of_one_thing_over_and_over_is_scanned_in_one_pass(string repeated)
    {
        var page = "<html>Hansard " + string.Concat(Enumerable.Repeat(repeated, 2_000_000 / repeated.Length));
        var scan = PageScan.Of(page);
        Assert.That(scan.Words.Length + scan.Links.Sum(link => link.Words.Length + link.After.Length), Is.LessThan(page.Length * 2));
    }

    [TestCase(" a{0}")]
    [TestCase(" a{0}='<a href=/{0}>'")]
    [TestCase("<a{0}>")]
    [TestCase("&a{0};")]
    public void A_page_of_things_that_are_all_different_is_scanned_in_one_pass(string different)
    {
        var page = new StringBuilder("<html>Hansard <a");
        for (var n = 0; page.Length < 2_000_000; n++)
        {
            page.AppendFormat(CultureInfo.InvariantCulture, different, n);
        }
        Assert.That(PageScan.Of(page.Append("><a href=/x>").ToString()).Links, Has.Count.EqualTo(1));
    }

    [Test]
    public void Four_thousand_damaged_pages_are_answered_with_findings()
    {
        var random = new Random(8_2034);
        var pages = new[]
        {
            PageAnswer.Html("<h1>7 March 2034</h1><ul><li><a href=\"/Commons/2034-03-07/debates/0A-1/Oral\">Oral</a><ul><li><a href='/Commons/2034-03-07/debates/0A-2/Health'>Health</a></ul></ul>", "Hansard"),
            PageAnswer.Html("<h1>Index of /pwdata</h1><pre><a href=\"debates2034-03-07a.xml\">debates2034-03-07a.xml</a>  2034-03-08 06:10  41K\n<a href=\"debates2034-03-07b.xml\">b</a>  2034-03-08 06:11  401K</pre>"),
            PageAnswer.Html("<base href='https://www.parallelparliament.co.uk/debate/'><a href='2034-03-07/commons/commons-chamber/cabinets'>Cabinets &amp; walls</a>", "Parallel Parliament"),
        }.Select(Encoding.UTF8.GetBytes).ToArray();
        var requests = Feeds.SelectMany(Begin).ToList();
        var understood = 0;
        for (var i = 0; i < 4_000; i++)
        {
            var page = Damaged(pages[random.Next(pages.Length)], random);
            var (feed, first) = requests[random.Next(requests.Count)];
            var findings = feed.Follow(first, PageAnswer.To(first, page));
            understood += findings.Fault is null ? 1 : 0;
            Assert.That(findings.Requests.Select(r => r.Address.IdnHost), Is.All.AnyOf(feed.Facts.Hosts.ToArray<object>()), Encoding.UTF8.GetString(page));
            foreach (var followed in findings.Requests.Where(r => r.IsFollowed))
            {
                Assert.That(() => feed.Follow(followed, PageAnswer.To(followed, Damaged(page, random))), Throws.Nothing);
            }
        }
        Assert.That(understood, Is.GreaterThan(100), "damage leaves some pages readable");
    }

    private static byte[] Damaged(byte[] page, Random random)
    {
        var bytes = page.ToList();
        for (var n = random.Next(1, 5); n > 0 && bytes.Count > 1; n--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(20), bytes.Count - at));
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(60), bytes.Count - at)));
                    break;
                case 3:
                    bytes.Insert(at, "<>\"'&/#?=%\t\0"u8[random.Next(12)]);
                    break;
                default:
                    bytes.RemoveRange(at, random.Next(8) == 0 ? bytes.Count - at : 0);
                    break;
            }
        }
        return [.. bytes];
    }

    private static IEnumerable<(IFeed Feed, FeedRequest First)> Begin(IFeed feed) =>
        feed.Begin(new FetchScope(Day, Day) { House = House.Commons }).Take(1).Select(first => (feed, first));
}
