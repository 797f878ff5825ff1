using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using AngleSharp.Dom;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Web.Finding;

/// <summary>A page of results: what is said of the query, the hits, the facets, and how it turns pages.</summary>
[TestFixture]
internal sealed class SearchPageTests
{
    private static IDocument Page(string query) => WebSite.Shared.Page("/search?" + query);

    private static string Text(IDocument page, string selector) => page.QuerySelector(selector)?.TextContent.Trim() ?? "";

    private static int Total(IDocument page) => int.Parse(new string([.. Text(page, "h1").Where(char.IsAsciiDigit)]), System.Globalization.CultureInfo.InvariantCulture);

    private static List<string> Hits(IDocument page) => [.. page.QuerySelectorAll(".hit h2 a").Select(a => new Uri(WebSite.Shared.Address, a.GetAttribute("href")).AbsolutePath)];

    [Test]
    public void A_query_is_read_back_and_its_hits_say_who_when_and_how_to_cite()
    {
        var page = Page("q=defibrillators");
        Assert.That(Text(page, ".readback"), Is.EqualTo("Looking for contributions that contain “defibrillators”."));
        Assert.That(Hits(page), Has.Count.EqualTo(20).And.All.StartsWith("/c/"));
        Assert.That(page.QuerySelectorAll(".hit .cite button[data-copy]").Select(b => b.GetAttribute("data-copy")), Is.EqualTo(page.QuerySelectorAll(".hit .citation").Select(c => c.TextContent)));
        Assert.That(page.QuerySelectorAll(".hit mark").Select(m => m.TextContent), Has.All.Contains("efibrillator").IgnoreCase);
        Assert.That(page.QuerySelectorAll(".hit time"), Is.Not.Empty);
        Assert.That(page.QuerySelector(".hit h2 a")!.GetAttribute("href"), Does.Match(@"\?q=defibrillators#c[0-9]+$"), "the words are marked where it is read, and the page opens at the contribution");
        Assert.That(page.QuerySelectorAll("[style],style,main script"), Is.Empty);
        Assert.That(page.QuerySelectorAll("h1"), Has.Count.EqualTo(1));
    }

    [Test]
    public void A_name_of_a_record_that_is_typed_leads_to_it()
    {
        var id = Uri.UnescapeDataString(Hits(Page("q=defibrillators"))[0]["/c/".Length..]);
        var named = Page("q=" + Uri.EscapeDataString(id)).QuerySelector(".notice a");
        Assert.That(named?.GetAttribute("href"), Is.EqualTo("/go?to=" + Uri.EscapeDataString(id)));
        Assert.That(Page("q=defibrillators").QuerySelectorAll("a[href^='/go']"), Is.Empty);
    }

    [Test]
    public void Marks_bring_no_blanks_into_a_passage()
    {
        var cited = Page("q=defibrillators").QuerySelectorAll(".passage").First(p => p.QuerySelector("mark") is not null && p.TextContent.Contains("defibrillator’s", StringComparison.Ordinal));
        Assert.That(cited.TextContent, Does.Contain("with a defibrillator’s cabinet"));
    }

    [Test]
    public void What_is_ignored_is_said_and_what_may_have_been_meant_is_a_link()
    {
        Assert.That(Text(Page("q=speakr:arkwright+defibrillators"), ".notice"), Does.StartWith("Ignored:"));
        var meant = Page("q=vilage");
        Assert.That(Text(meant, "h1"), Is.EqualTo("Nothing found"));
        Assert.That(meant.QuerySelector(".meant a")!.GetAttribute("href"), Is.EqualTo("/search?q=village"));
        Assert.That(meant.QuerySelector("main a[href='/sources']"), Is.Not.Null, "nothing found is not nothing said");
    }

    [Test]
    public void Other_spellings_are_shown_and_can_be_switched_off_and_on()
    {
        var page = Page("q=organisation");
        Assert.That(page.Body!.TextContent, Does.Contain("Other spellings are found, too: organization, "));
        Assert.That(page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")), Does.Contain("/search?q=organisation&variants=no"));
        var plain = Page("q=organisation&variants=no");
        Assert.That(plain.Body!.TextContent, Does.Contain("Only the spelling typed is looked for."));
        Assert.That(plain.QuerySelectorAll("a").Select(a => a.GetAttribute("href")), Does.Contain("/search?q=organisation"));
    }

    [Test]
    public void Each_value_of_a_facet_leads_to_at_least_as_many_hits_as_it_counts_and_can_be_taken_out()
    {
        var page = Page("q=defibrillators");
        var total = Total(page);
        var links = page.QuerySelectorAll(".facet li").Where(l => l.QuerySelector("a") is not null).ToList();
        Assert.That(page.QuerySelectorAll(".facet h3").Select(h => h.TextContent), Is.EqualTo((string[])["House", "Kind of record", "Figures", "Year", "Department", "Speaker", "Party"]));
        foreach (var link in links)
        {
            var count = int.Parse(link.QuerySelector(".count")!.TextContent.Trim(':', ' '), System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture);
            var narrowed = WebSite.Shared.Page(link.QuerySelector("a")!.GetAttribute("href")!);
            Assert.That(Total(narrowed), Is.InRange(count, total), link.TextContent);
            var active = narrowed.QuerySelectorAll(".active a").Single();
            Assert.That(Total(WebSite.Shared.Page(active.GetAttribute("href")!)), Is.EqualTo(total), active.TextContent);
        }
        Assert.That(Page("q=defibrillators+house:commons").QuerySelectorAll(".facet .on").Select(o => o.TextContent), Does.Contain("Commons"));
    }

    [TestCase("")]
    [TestCase("&sort=newest")]
    [TestCase("&sort=oldest")]
    public void Pages_follow_each_other_without_repeating_or_leaving_out_a_hit(string sort)
    {
        var seen = new List<string>();
        var page = Page("q=defibrillators" + sort);
        var total = Total(page);
        while (true)
        {
            Assert.That(page.QuerySelector("ol.hits")!.GetAttribute("start"), Is.EqualTo($"{seen.Count + 1}"));
            seen.AddRange(Hits(page));
            if (page.QuerySelector("a[rel=next]") is not { } next)
            {
                break;
            }
            page = WebSite.Shared.Page(next.GetAttribute("href")!);
        }
        Assert.That(seen, Has.Count.EqualTo(total).And.Unique);
        Assert.That(page.QuerySelectorAll(".pages a")[0].GetAttribute("href"), Is.EqualTo("/search?q=defibrillators" + sort));
    }

    [TestCase("q=lamps&after=nonsense", "cannot be read")]
    [TestCase("q=lamps&sort=sideways", "relevance, newest or oldest")]
    public void What_cannot_be_asked_is_refused_with_the_reason(string query, string said) =>
        Assert.That(WebSite.Shared.Page("/search?" + query, HttpStatusCode.BadRequest).QuerySelector(".lead")!.TextContent, Does.Contain(said));

    [Test]
    public void A_page_of_another_query_is_refused()
    {
        var next = Page("q=defibrillators").QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        Assert.That(WebSite.Shared.Page(next.Replace("q=defibrillators", "q=stations", StringComparison.Ordinal), HttpStatusCode.BadRequest).Body!.TextContent, Does.Contain("another query"));
    }

    [Test]
    public void Without_a_query_the_first_page_is_shown()
    {
        using var answer = WebSite.Shared.Get("/search?q=+");
        Assert.That((answer.StatusCode, answer.Headers.Location?.ToString()), Is.EqualTo((HttpStatusCode.Redirect, "/")));
    }

    [Test]
    public void No_query_makes_it_fail_or_brings_markup_into_the_page()
    {
        var texts = new HostileQueries(7);
        foreach (var query in Enumerable.Range(0, 150).Select(_ => texts.Next()).Append("<script>alert(1)</script>").Append("\"><img src=x onerror=alert(1)>"))
        {
            var asked = "/search?q=" + string.Concat(query.EnumerateRunes().Select(r => Uri.EscapeDataString(r.ToString())));
            if (asked.Length > 8_000)
            {
                continue;
            }
            using var answer = WebSite.Shared.Get(asked);
            Assert.That((int)answer.StatusCode, Is.AnyOf(200, 302, 400), query);
            var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(System.Threading.Tasks.Task.Run(() => answer.Content.ReadAsStringAsync()).Result);
            Assert.That(page.QuerySelectorAll("main script, img[onerror], main iframe"), Is.Empty, query);
        }
    }

    [Test]
    public void A_page_is_never_longer_than_60_kB()
    {
        foreach (var query in (string[])["*", "defibrillators", string.Join("+OR+", Enumerable.Range(0, 60).Select(i => $"word{i}").Append("defibrillators")), new string('x', 1_900) + "+OR+the"])
        {
            Assert.That(WebSite.Shared.Text("/search?q=" + query).Length, Is.LessThan(60_000), query.Length > 60 ? query[..60] : query);
        }
    }
}
