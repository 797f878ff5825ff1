using NUnit.Framework;

namespace HansardMiner.App.Tests.Web.Finding;

/// <summary>The first page.</summary>
[TestFixture]
internal sealed class HomePageTests
{
    [Test]
    public void The_first_page_has_the_search_box()
    {
        var page = WebSite.Shared.Page("/");
        Assert.That(page.QuerySelectorAll("h1"), Has.Count.EqualTo(1));
        Assert.That(page.QuerySelector("main form[role=search] input[name=q]"), Is.Not.Null);
    }
}
