using System.Threading.Tasks;
using Microsoft.Playwright;
using NUnit.Framework;

namespace HansardMiner.Browser.Tests;

internal sealed class FirstLightTests
{
    [Test]
    public async Task The_first_page_opens_and_its_box_leads_to_results()
    {
        await using var visit = await Visit.To(await ServedIndex.Samples());
        await visit.Go("/");
        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("defibrillators");
        await visit.Page.GetByRole(AriaRole.Searchbox).PressAsync("Enter");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        Assert.That(visit.Path, Does.StartWith("/search?q=defibrillators"));
    }
}
