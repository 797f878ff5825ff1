using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using System.Xml.Linq;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Web.Finding;

/// <summary>The Atom feed of a search.</summary>
[TestFixture]
internal sealed class FeedTests
{
    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";

    private string _folder = "";

    [SetUp]
    public void Make() => _folder = Directory.CreateTempSubdirectory("hansard-feed-").FullName;

    [TearDown]
    public void Clean() => Directory.Delete(_folder, recursive: true);

    private static XElement Feed(WebSite site, string query) => XDocument.Parse(site.Text("/feed.atom?" + query)).Root!;

    private static List<XElement> Entries(XElement feed) => [.. feed.Elements(s_atom + "entry")];

    private static string? Value(XElement of, string name) => of.Element(s_atom + name)?.Value;

    /// <summary>Writes days on which somebody says something of lamps.</summary>
    private void Say(params (string Day, string Speaker, string Words)[] said)
    {
        foreach (var (day, speaker, words) in said)
        {
            File.WriteAllText(Path.Combine(_folder, $"debates{day}a.xml"), $"""
                <publicwhip scraperversion="a" latest="yes">
                <major-heading id="uk.org.publicwhip/debate/{day}a.1.0" nospeaker="true" colnum="1">Lamps</major-heading>
                <speech id="uk.org.publicwhip/debate/{day}a.1.1" speakername="{speaker}" colnum="1"><p>{words}</p></speech>
                </publicwhip>
                """);
        }
    }

    [Test]
    public void A_feed_has_all_that_Atom_asks_for()
    {
        var feed = Feed(WebSite.Shared, "q=defibrillators");
        Assert.That((Value(feed, "title"), Value(feed, "id")), Is.EqualTo(("Hansard: defibrillators", Value(feed, "id"))));
        Assert.That(feed.Elements(s_atom + "link").ToDictionary(l => (string)l.Attribute("rel")!, l => (string)l.Attribute("href")!),
            Is.EqualTo(new Dictionary<string, string> { ["self"] = $"{WebSite.Shared.Address}feed.atom?q=defibrillators", ["alternate"] = $"{WebSite.Shared.Address}search?q=defibrillators&sort=newest" }));
        var entries = Entries(feed);
        Assert.That(entries, Has.Count.EqualTo(50));
        Assert.That(entries.Select(e => Value(e, "id")), Is.Unique.And.All.StartsWith("tag:hansardminer.invalid,2026:c/"));
        var times = entries.Select(e => DateTimeOffset.Parse(Value(e, "updated")!, CultureInfo.InvariantCulture)).ToList();
        Assert.That(times, Is.Ordered.Descending);
        Assert.That(Value(feed, "updated"), Is.EqualTo(Value(entries[0], "updated")));
        Assert.That(entries.Select(e => e.Element(s_atom + "author")?.Element(s_atom + "name")?.Value), Has.None.Null.And.None.Empty);
        Assert.That(entries.Select(e => (string)e.Elements(s_atom + "link").First().Attribute("href")!), Has.All.StartsWith($"{WebSite.Shared.Address}c/"));
        Assert.That(entries.Select(e => e.Element(s_atom + "content")!.Value), Has.None.Empty);
    }

    [Test]
    public void The_pages_linked_are_those_of_the_host_that_was_asked()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/feed.atom?q=defibrillators");
        request.Headers.Host = $"localhost:{WebSite.Shared.Address.Port}";
        using var answer = Task.Run(() => WebSite.Shared.Client.SendAsync(request)).Result;
        var feed = XDocument.Parse(Task.Run(() => answer.Content.ReadAsStringAsync()).Result).Root!;
        Assert.That((string)Entries(feed)[0].Element(s_atom + "link")!.Attribute("href")!, Does.StartWith($"http://localhost:{WebSite.Shared.Address.Port}/c/"));
    }

    [Test]
    public void After_mining_anew_a_feed_is_the_same()
    {
        Say(("2016-01-04", "Ada Invented", "In 2015 some 438 lamps were repaired."), ("2016-02-04", "Ada Invented", "Lamps are a fine thing, and there are not enough of them."));
        string[] Ids()
        {
            using var site = WebSite.Of(null, _folder);
            return [.. Entries(Feed(site, "q=lamps")).Select(e => $"{Value(e, "id")} {Value(e, "updated")} {e.Element(s_atom + "content")!.Value}")];
        }
        Assert.That(Ids(), Has.Length.EqualTo(2).And.EqualTo(Ids()));
    }

    [Test]
    public void Only_ministers_leaves_out_who_is_not_known_to_be_one()
    {
        Say(("2016-01-04", "Ada Invented", "Lamps are needed."), ("2016-01-05", "The Minister for Lamps (Tom Foghorn)", "Lamps will come."), ("2016-01-06", "The Parliamentary Private Secretary", "Lamps, lamps."), ("2016-01-07", "The Solicitor-General", "Lamps were lit."));
        using var site = WebSite.Of(null, _folder);
        Assert.That(Entries(Feed(site, "q=lamps&only=ministers")).Select(e => Value(e, "updated")![..10]), Is.EqualTo((string[])["2016-01-07", "2016-01-05"]));
    }

    [Test]
    public void Only_figures_and_only_new_figures_tell_less_and_less()
    {
        Say(("2016-01-04", "Ada Invented", "In 2014 some 438 lamps were repaired."), ("2016-02-04", "Tom Foghorn", "In 2014, 438 lamps were repaired."), ("2016-03-04", "Ada Invented", "In 2015, 566 lamps were repaired."), ("2016-04-04", "Ada Invented", "Lamps were not repaired."));
        using var site = WebSite.Of(null, _folder);
        static string[] Days(XElement feed) => [.. Entries(feed).Select(e => Value(e, "updated")![..10])];
        Assert.That(Days(Feed(site, "q=lamps+repaired")), Has.Length.EqualTo(4));
        Assert.That(Days(Feed(site, "q=lamps+repaired&only=figures")), Is.EqualTo((string[])["2016-03-04", "2016-02-04", "2016-01-04"]));
        var fresh = Feed(site, "q=lamps+repaired&only=new-figures");
        Assert.That(Days(fresh), Is.EqualTo((string[])["2016-03-04", "2016-01-04"]));
        Assert.That(Entries(fresh)[0].Element(s_atom + "content")!.Value, Does.Contain("566").And.Contain("Before, it was 438").And.Contain("HC Deb 4 February 2016, col 1").And.Contain("In 2015, 566 lamps were repaired."));
        Assert.That(Entries(fresh)[1].Element(s_atom + "content")!.Value, Does.Contain("No earlier figure"));
    }

    [Test]
    public void Signs_that_XML_forbids_are_left_out()
    {
        Say(("2016-01-04", "Ada &#8238;Invented", "Lamps &lt;b&gt;were\u0085 repaired&#65535; \u202E834 times."));
        using var site = WebSite.Of(null, _folder);
        var entry = Entries(Feed(site, "q=lamps")).Single();
        Assert.That(entry.Value, Does.Contain("<b>").And.Not.Contain("\u202E").And.Not.Contain("\uFFFF"));
    }

    [TestCase("/feed.atom")]
    [TestCase("/feed.atom?q=lamps&only=everybody")]
    public void A_feed_that_cannot_be_is_a_page_that_says_so(string path) => Assert.That(WebSite.Shared.Page(path, HttpStatusCode.BadRequest).QuerySelector("h1")!.TextContent, Is.EqualTo("There is no such feed"));
}
