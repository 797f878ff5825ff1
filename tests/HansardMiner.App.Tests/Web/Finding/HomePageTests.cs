using System.Linq;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Web.Finding;

/// <summary>The first page.</summary>
[TestFixture]
internal sealed class HomePageTests
{
    [Test]
    public void The_first_page_has_the_search_box_and_says_what_is_in_the_index()
    {
        var page = WebSite.Shared.Page("/");
        Assert.That(page.QuerySelectorAll("h1"), Has.Count.EqualTo(1));
        Assert.That(page.QuerySelector("main form[role=search] input[name=q]"), Is.Not.Null);
        Assert.That(page.Body!.TextContent, Does.Contain("contributions of the years 1911 to 2036"));
        Assert.That(page.QuerySelectorAll(".counts a").Select(a => a.GetAttribute("href")), Does.Contain("/search?q=kind%3Awritten"));
    }

    [Test]
    public void Every_example_is_understood_wholly()
    {
        var links = WebSite.Shared.Page("/").QuerySelectorAll(".examples a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.That(links, Has.Count.EqualTo(6));
        foreach (var link in links)
        {
            Assert.That(WebSite.Shared.Page(link).QuerySelectorAll(".notice"), Is.Empty, link);
        }
    }
}
