using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using HansardMiner.Present.Pages;
using HansardMiner.Tests.Timelines;
using HansardMiner.Timelines;
using NUnit.Framework;

namespace HansardMiner.Tests.Present;

[TestFixture]
internal sealed class TimelinePageTests
{
    private static readonly string[] Loading = ["script", "link", "img", "iframe", "object", "embed", "base"];

    private static IHtmlDocument Page(Timeline timeline) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(TimelinePage.Of(timeline));

    [Test]
    public void The_page_is_one_file_that_loads_nothing()
    {
        var html = TimelinePage.Of(Findings.Timeline);
        Assert.That(Page(Findings.Timeline).All.Select(e => e.LocalName).Intersect(Loading), Is.Empty);
        Assert.That(html, Does.Not.Contain("@import").And.Not.Contain("url(http").And.Not.Contain("src="));
        Assert.That(html, Does.StartWith("<!DOCTYPE html>"));
    }

    [Test]
    public void It_has_a_language_a_title_landmarks_and_headings_in_order()
    {
        var page = Page(Findings.Timeline);
        Assert.That(page.DocumentElement.GetAttribute("lang"), Is.EqualTo("en-GB"));
        Assert.That(page.Title, Does.StartWith("Metal theft"));
        foreach (var landmark in new[] { "header", "main", "footer" })
        {
            Assert.That(page.QuerySelectorAll(landmark), Has.Length.EqualTo(1), landmark);
        }
        var levels = page.QuerySelectorAll("h1,h2,h3").Select(h => h.LocalName[1] - '0').ToList();
        Assert.That(levels.Count(l => l == 1), Is.EqualTo(1));
        Assert.That(levels.Zip(levels.Skip(1)).All(p => p.Second <= p.First + 1));
    }

    [Test]
    public void Every_id_stands_once_and_whatever_names_one_finds_it()
    {
        var page = Page(Findings.Timeline);
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        Assert.That(ids, Is.Unique);
        var named = page.QuerySelectorAll("[aria-labelledby]").SelectMany(e => e.GetAttribute("aria-labelledby")!.Split(' '))
            .Concat(page.QuerySelectorAll("a[href^='#']").Select(a => a.GetAttribute("href")![1..]));
        Assert.That(named.Except(ids), Is.Empty);
    }

    [Test]
    public void The_table_has_a_caption_heads_and_a_row_for_every_figure()
    {
        var table = Page(Findings.Timeline).QuerySelector("table")!;
        Assert.That(table.QuerySelector("caption")?.TextContent, Is.Not.Empty);
        Assert.That(table.QuerySelectorAll("thead th[scope=col]"), Has.Length.EqualTo(6));
        Assert.That(table.QuerySelectorAll("tbody tr"), Has.Length.EqualTo(Findings.Timeline.Points));
        Assert.That(table.QuerySelectorAll("tbody th[scope=row]"), Has.Length.EqualTo(Findings.Timeline.Points));
    }

    [Test]
    public void Contradictions_and_arithmetic_are_said_with_their_figures()
    {
        var page = Page(Findings.Timeline);
        Assert.That(Section(page, "conflicts"), Does.Contain("One says 1,200 thefts, the other 950 <thefts>").And.Contain("HC Deb"));
        Assert.That(Section(page, "checks"), Does.Contain("fails").And.Contain("holds").And.Contain("cannot be checked").And.Contain("Missing: the base"));
        Assert.That(Page(TimelineBuilder.Build("metal theft", Story.MetalTheft, 0)).QuerySelector("#conflicts"), Is.Null);
    }

    [Test]
    public void Every_quotation_stands_verbatim_with_its_citation_and_link()
    {
        var linked = Story.MetalTheft.Select((h, i) => i == 0 ? h with { Permalink = new System.Uri("https://hansard.example/a?b=1&c=2") } : h).ToList();
        var page = Page(TimelineBuilder.Build("metal theft", linked, 0));
        var quoted = page.QuerySelectorAll("blockquote p").Select(p => p.TextContent).ToHashSet();
        Assert.That(linked.Select(h => h.Quotation).Where(q => !quoted.Contains(q)), Is.Empty);
        Assert.That(page.QuerySelectorAll<IHtmlAnchorElement>("a").Select(a => a.GetAttribute("href")), Has.Some.EqualTo("https://hansard.example/a?b=1&c=2"));
    }

    [Test]
    public void Markup_in_words_stays_words_and_only_web_addresses_are_links()
    {
        var hit = Said.Figure("There were 5 <script>alert(1)</script> \u0001 cases & more.", "5", 5, "<b>cases</b>").For("in 2015", "2015-01-01", "2015-12-31")
            with { Permalink = new System.Uri("javascript:alert(1)") };
        var page = Page(TimelineBuilder.Build("\"><script>", [hit], 0));
        Assert.That(page.QuerySelectorAll("script"), Is.Empty);
        Assert.That(page.QuerySelectorAll("b"), Is.Empty);
        Assert.That(page.QuerySelectorAll("a[href^='javascript']"), Is.Empty);
        Assert.That(page.QuerySelector("blockquote p")?.TextContent, Does.Contain("<script>alert(1)</script>").And.Contain("cases & more."));
    }

    [Test]
    public void The_licence_stands_in_the_foot() =>
        Assert.That(Page(Findings.Timeline).QuerySelector("footer")?.TextContent, Does.Contain("Open Parliament Licence v3.0").And.Contain("property of their publishers"));

    [Test]
    public void A_question_without_figures_gives_a_page_that_says_so() =>
        Assert.That(Page(TimelineBuilder.Build("otters", [], 0)).QuerySelector("h1")?.TextContent, Does.Contain("no figures found"));

    private static string Section(IParentNode page, string id) => page.QuerySelectorAll("section").Single(s => s.QuerySelector("#" + id) is not null).TextContent;
}
