using System.Collections.Generic;
using System.IO;
using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using HansardMiner.Fetch.Feeds;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Feeds;

[TestFixture]
internal sealed class PageScanTests
{
    [Test]
    public void Links_have_their_words_their_entities_read_and_what_stands_behind_them()
    {
        var scan = PageScan.Of("<p>Before <a class=x href='/a?b=1&amp;c=2'>Fish &amp; <b>chips</b>\n today</a> 12-Mar-2031  7K <a HREF=/d>D<a href=\"/e\">E</a> after</p></html>");
        Assert.That(scan.Links.Select(link => (link.Target, link.Words, link.After)), Is.EqualTo(new[] { ("/a?b=1&c=2", "Fish & chips today", "12-Mar-2031 7K"), ("/d", "D", ""), ("/e", "E", "after") }));
        Assert.That((scan.IsWhole, scan.Words), Is.EqualTo((true, "Before Fish & chips today 12-Mar-2031 7K D E after")));
    }

    [Test]
    public void The_link_of_the_item_around_an_item_is_its_links_parent_whether_items_are_closed_or_not()
    {
        var scan = PageScan.Of("<ul><li><a href=1>1</a><ul><li><a href=2>2</a><a href=2b>2b</a><ol><li><span><a href=3>3</a></span></ol><li><a href=4>4</a></ul></li><li>no link<ul><li><a href=5>5</a></ul><li><a href=6>6</a></ul><a href=7>7</a>");
        Assert.That(scan.Links.Select(link => (link.Target, link.Parent is { } parent ? scan.Links[parent].Target : null)), Is.EqualTo(new (string, string?)[]
        {
            ("1", null), ("2", "1"), ("2b", "1"), ("3", "2"), ("4", "1"), ("5", null), ("6", null), ("7", null),
        }));
    }

    [Test]
    public void What_is_not_shown_has_no_links_and_no_words()
    {
        var scan = PageScan.Of("<title>A &amp; B</title><!-- <a href=1>1</a> --><script>'<a href=2>2</a>'</script><noscript><a href=3>3</a></noscript><template><a href=4>4</a></template><svg/><a href=5>5</a><svg><title>B</title><a href=6>6</a></svg><style>a{}</style>");
        Assert.That((scan.Title, scan.Links.Single().Target, scan.Words), Is.EqualTo(("A & B", "5", "5")));
    }

    [TestCase("<a title='a>b' href='/x'>x</a>")]
    [TestCase("<a data-x=\"it's\" href=/x>x</a>")]
    [TestCase("<a\nhref = \"/x\"\n>x</a>")]
    [TestCase("3 < 4 <a href=\"/x\">x</a>")]
    [TestCase("<a disabled href='/x'/>x</a>")]
    public void Tags_are_read_in_every_spelling(string html) => Assert.That(PageScan.Of(html).Links.Single().Target, Is.EqualTo("/x"));

    [Test]
    public void The_links_and_headings_of_real_pages_are_those_that_a_full_parser_finds()
    {
        var pages = new[] { "corpus/hansard-html", "corpus/publications-html" }.Select(Corpus.Real).SelectMany(folder => Directory.EnumerateFiles(folder, "*.htm*", SearchOption.AllDirectories)).ToList();
        Assert.That(pages, Is.Not.Empty);
        Assert.Multiple(() =>
        {
            foreach (var path in pages)
            {
                var html = File.ReadAllText(path);
                using var document = new HtmlParser().ParseDocument(html);
                var scan = PageScan.Of(html);
                Assert.That(scan.Links.Select(link => link.Target), Is.EqualTo(Shown(document, "a[href]").Select(a => a.GetAttribute("href"))), path);
                Assert.That(scan.Headings.Select(HansardDayEntry.Letters), Is.EqualTo(Shown(document, "h1, h2, h3, h4, h5, h6").Select(h => HansardDayEntry.Letters(h.TextContent)).Where(h => h.Length > 0)), path);
            }
        });
    }

    private static IEnumerable<IElement> Shown(IDocument document, string selector) => document.QuerySelectorAll(selector).Where(e => e.Closest("noscript, svg, template, select, textarea") is null);
}
