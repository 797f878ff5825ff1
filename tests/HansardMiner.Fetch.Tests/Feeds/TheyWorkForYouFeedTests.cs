using System;
using System.IO;
using System.Linq;
using System.Text;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;
using HansardMiner.Fetch.Feeds;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Feeds;

[TestFixture]
internal sealed class TheyWorkForYouFeedTests
{
    private static readonly DateOnly Monday = new(2031, 3, 10);
    private static readonly TheyWorkForYouFeed Feed = new();

    private const string ApacheTable = """
        <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">
        <html><head><title>Index of /pwdata/scrapedxml/debates</title></head><body><h1>Index of /pwdata/scrapedxml/debates</h1>
        <table><tr><th><a href="?C=N;O=D">Name</a></th><th><a href="?C=M;O=A">Last modified</a></th><th><a href="?C=S;O=A">Size</a></th></tr>
        <tr><td><a href="/pwdata/scrapedxml/">Parent Directory</a></td><td>&nbsp;</td><td align="right">  - </td></tr>
        <tr><td><a href="changedates.txt">changedates.txt</a></td><td align="right">2031-03-12 06:12  </td><td align="right">612K</td></tr>
        <tr><td><a href="debates2031-03-07a.xml">debates2031-03-07a.xml</a></td><td align="right">2031-03-08 06:12  </td><td align="right">301K</td></tr>
        <tr><td><a href="debates2031-03-10a.xml">debates2031-03-1..&gt;</a></td><td align="right">2031-03-12 06:10  </td><td align="right"> 41K</td></tr>
        <tr><td><a href="debates2031-03-10b.xml">debates2031-03-1..&gt;</a></td><td align="right">2031-03-12 06:11  </td><td align="right">458K</td></tr>
        <tr><td><a href="debates2031-03-11a.xml">debates2031-03-1..&gt;</a></td><td align="right">2031-03-12 06:12  </td><td align="right">512K</td></tr>
        </table><address>Apache/2.4 Server at www.theyworkforyou.com Port 443</address></body></html>
        """;

    private const string ApachePre = """
        <html><head><title>Index of /pwdata/scrapedxml/debates</title></head><body><h1>Index of /pwdata/scrapedxml/debates</h1>
        <pre><img src="/icons/blank.gif" alt="Icon "> <a href="?C=N;O=D">Name</a>                    <a href="?C=M;O=A">Last modified</a>      <a href="?C=S;O=A">Size</a>  <hr>
        <a href="debates2031-03-10a.xml"><img src="/icons/unknown.gif" alt="[   ]"></a> <a href="debates2031-03-10a.xml">debates2031-03-10a.xml</a>  2031-03-12 06:10   41K
        <a href="debates2031-03-10b.xml"><img src="/icons/unknown.gif" alt="[   ]"></a> <a href="debates2031-03-10b.xml">debates2031-03-10b.xml</a>  2031-03-12 06:11  458K
        <hr></pre></body></html>
        """;

    private const string Nginx = """
        <html>
        <head><title>Index of /pwdata/scrapedxml/debates/</title></head>
        <body><h1>Index of /pwdata/scrapedxml/debates/</h1><hr><pre><a href="../">../</a>
        <a href="debates2031-03-10a.xml">debates2031-03-10a.xml</a>                             12-Mar-2031 06:10               41984
        <a href="debates2031-03-10b.xml">debates2031-03-10b.xml</a>                             12-Mar-2031 06:11              468938
        </pre><hr></body>
        </html>
        """;

    private const string Plain = """
        <html><head><title>Index of /pwdata/scrapedxml/debates</title></head><body><h1>Index of /pwdata/scrapedxml/debates</h1>
        <ul><li><a href="/pwdata/scrapedxml/"> Parent Directory</a></li><li><a href="debates2031-03-10a.xml"> debates2031-03-10a.xml</a></li>
        <li><a href="debates2031-03-10b.xml"> debates2031-03-10b.xml</a></li></ul></body></html>
        """;

    [Test]
    public void Each_folder_is_asked_for_once_and_answers_for_all_days()
    {
        var first = Feed.Begin(new FetchScope(Monday, Monday.AddDays(1)) { House = House.Lords }).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(first.Select(r => r.Address.AbsolutePath), Is.EqualTo(new[] { "/pwdata/scrapedxml/lordspages/", "/pwdata/scrapedxml/lordswrans/", "/pwdata/scrapedxml/lordswms/" }));
            Assert.That(first[0].Cell, Is.EqualTo(new FetchCell("theyworkforyou", "lordspages", House.Lords, null, null)));
            Assert.That(first[0].Covers.Select(cell => cell.Day), Is.EqualTo(new DateOnly?[] { Monday, Monday.AddDays(1) }));
        });
        Assert.That(Feed.Begin(new FetchScope(Monday, Monday)).Select(r => r.Cell.Part), Is.Unique);
    }

    [TestCase(ApacheTable, "debates2031-03-10b.xml 2031-03-12 06:11 458K")]
    [TestCase(ApachePre, "debates2031-03-10b.xml 2031-03-12 06:11 458K")]
    [TestCase(Nginx, "debates2031-03-10b.xml 12-Mar-2031 06:11 468938")]
    [TestCase(Plain, null)]
    public void The_revisions_of_the_wanted_days_are_found_in_every_shape_of_listing(string listing, string? mark)
    {
        var findings = Follow("debates", Monday, Monday, listing);
        Assert.Multiple(() =>
        {
            Assert.That(findings.Fault, Is.Null);
            Assert.That(findings.Requests.Select(r => r.Title), Is.EqualTo(new[] { "debates2031-03-10b.xml", "debates2031-03-10a.xml" }), "the latest first");
            Assert.That(findings.Requests[0].Address.AbsoluteUri, Is.EqualTo("https://www.theyworkforyou.com/pwdata/scrapedxml/debates/debates2031-03-10b.xml"));
            Assert.That(findings.Requests[0].Mark, Is.EqualTo(mark));
            Assert.That(findings.Requests.Select(r => r.Cell), Is.All.EqualTo(new FetchCell("theyworkforyou", "debates", House.Commons, Monday, null)));
        });
    }

    [Test]
    public void A_day_that_is_not_listed_is_neither_a_fault_nor_a_day_without_a_sitting()
    {
        var findings = Follow("debates", Monday.AddDays(5), Monday.AddDays(6), ApacheTable);
        Assert.That((findings.Fault, findings.IsNoSitting, findings.Requests.Count), Is.EqualTo(((string?)null, false, 0)));
    }

    [TestCase("debates", "debates2009-10-26b.xml", "2009-10-26", "b")]
    [TestCase("standing", "standing2009-10-20_CHILDPOV_05-0_2009-10-27a.xml", "2009-10-27", "a")]
    [TestCase("standing", "standing0012_RENTERS'_01-0_2024-10-22a.xml", "2024-10-22", "a")]
    [TestCase("ni", "ni2009-10-12.xml", "2009-10-12", "")]
    [TestCase("sp-new", "2020-04-24_12614.xml", "2020-04-24", "")]
    [TestCase("lordspages", "daylord2009-10-26ab.xml", "2009-10-26", "ab")]
    public void A_files_name_tells_its_day_and_revision(string part, string name, string day, string revision)
    {
        var read = TheyWorkForYouFolder.All.Single(folder => folder.Part == part).Read(name);
        Assert.That((read?.Day, read?.Revision), Is.EqualTo(((DateOnly?)DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), revision)));
    }

    [TestCase("debates", "changedates.txt")]
    [TestCase("debates", "debates2009-13-26b.xml")]
    [TestCase("debates", "debates2009-10-26b.xml.v2")]
    [TestCase("sp-new", "index.xml")]
    public void Other_files_are_none(string part, string name) => Assert.That(TheyWorkForYouFolder.All.Single(folder => folder.Part == part).Read(name), Is.Null);

    [Test]
    public void A_committees_file_with_a_sign_in_its_name_is_found_under_its_address()
    {
        var findings = Follow("standing", new DateOnly(2024, 10, 22), new DateOnly(2024, 10, 22), PageAnswer.Html("<pre><a href=\"standing0012_RENTERS%27_01-0_2024-10-22a.xml\">standing0012_RENT..&gt;</a>  2024-10-23 06:10   41K</pre>"));
        Assert.That(findings.Requests.Single().Title, Is.EqualTo("standing0012_RENTERS'_01-0_2024-10-22a.xml"));
    }

    [TestCase("<pre><a href='../'>../</a></pre>", "lists no files")]
    [TestCase("<pre><a href='sittings-2031.xml'>sittings-2031.xml</a></pre>", "is named as those of debates are")]
    public void A_listing_of_another_shape_is_not_understood(string body, string why) => Assert.That(Follow("debates", Monday, Monday, PageAnswer.Html(body)).Fault, Does.Contain(why));

    [Test]
    public void A_listing_that_breaks_off_says_nothing_of_the_days_behind_the_break() =>
        Assert.That(Follow("debates", Monday, Monday, ApacheTable[..(ApacheTable.IndexOf("03-11a", StringComparison.Ordinal))]).Fault, Does.Contain("breaks off"));

    [Test]
    public void Links_that_leave_the_folder_or_the_host_are_left_alone()
    {
        var findings = Follow("debates", Monday, Monday, PageAnswer.Html("""
            <a href="https://elsewhere.example/pwdata/scrapedxml/debates/debates2031-03-10c.xml">c</a> <a href="../wrans/debates2031-03-10d.xml">d</a>
            <a href="sub/debates2031-03-10e.xml">e</a> <a href="file:///etc/debates2031-03-10f.xml">f</a> <a href="debates2031-03-10a.xml">a</a> <a href="..%2Fdebates2031-03-10g.xml">g</a>
            """));
        Assert.That(findings.Requests.Select(r => r.Title), Is.EqualTo(new[] { "debates2031-03-10a.xml" }));
    }

    [Test]
    public void The_real_folders_files_are_all_told_by_name()
    {
        var real = Corpus.Real("corpus/theyworkforyou");
        Assert.Multiple(() =>
        {
            foreach (var folder in TheyWorkForYouFolder.All.Where(folder => Directory.Exists(Path.Combine(real, folder.Path))))
            {
                var names = Directory.EnumerateFiles(Path.Combine(real, folder.Path), "*.xml").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ToList();
                var listing = new StringBuilder();
                foreach (var name in names)
                {
                    listing.Append("<a href=\"").Append(Uri.EscapeDataString(name)).Append("\">").Append(name).Append("</a> 2010-01-01 06:00 12K\n");
                }
                var findings = Follow(folder.Part, new DateOnly(2009, 1, 1), new DateOnly(2022, 1, 1), PageAnswer.Html("<pre>" + listing + "</pre>"));
                Assert.That(findings.Requests.Select(r => r.Title!).Order(StringComparer.Ordinal), Is.EqualTo(names), folder.Path);
            }
        });
    }

    [Test]
    public void The_ids_of_a_superseded_file_are_redirected_in_that_file_itself_which_is_why_it_is_fetched()
    {
        var folder = Corpus.Real("corpus/theyworkforyou/debates");
        var old = File.ReadAllText(Path.Combine(folder, "debates2009-10-26a.xml"), Encoding.Latin1);
        var latest = File.ReadAllText(Path.Combine(folder, "debates2009-10-26b.xml"), Encoding.Latin1);
        Assert.That((old.Contains("<gidredirect", StringComparison.Ordinal), latest.Contains("<gidredirect", StringComparison.Ordinal)), Is.EqualTo((true, false)));
    }

    private static FeedFindings Follow(string part, DateOnly from, DateOnly to, string listing)
    {
        var request = Feed.Begin(new FetchScope(from, to)).Single(r => r.Cell.Part == part);
        return Feed.Follow(request, PageAnswer.To(request, listing));
    }
}
