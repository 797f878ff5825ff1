using System.Linq;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Web.Finding;

/// <summary>The page on how to ask.</summary>
[TestFixture]
internal sealed class HelpPageTests
{
    [Test]
    public void Every_example_of_the_query_language_is_a_link_that_is_understood()
    {
        var page = WebSite.Shared.Page("/help");
        var links = page.QuerySelectorAll(".help-table td:first-child a").ToList();
        Assert.That(links, Has.Count.GreaterThan(40));
        foreach (var link in links.Where((_, i) => i % 6 == 0))
        {
            var found = WebSite.Shared.Page(link.GetAttribute("href")!);
            Assert.That(found.QuerySelector(".readback")!.TextContent, Is.EqualTo($"Looking for {link.Closest("tr")!.QuerySelectorAll("td")[1].TextContent.Trim()}."), link.TextContent);
        }
    }

    [Test]
    public void It_says_what_figures_are_and_which_keys_help()
    {
        var page = WebSite.Shared.Page("/help");
        Assert.That(page.QuerySelectorAll("h2").Select(h => h.TextContent), Does.Contain("What a figure is").And.Contain("Keys").And.Contain("Fields"));
        Assert.That(page.QuerySelectorAll(".contents a").Select(a => page.QuerySelector(a.GetAttribute("href")!)), Has.None.Null);
        Assert.That(page.Body!.TextContent, Does.Not.Contain("](").And.Not.Contain("`"));
    }
}
