using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using NUnit.Framework;

namespace HansardMiner.Browser.Tests;

/// <summary>Every page, narrow and wide, light and dark: what axe-core knows of WCAG 2.2 AA.</summary>
internal sealed class AccessibilityTests
{
    private const int OfEachPart = 4;

    [Test]
    public async Task No_page_breaks_a_rule_of_WCAG_2_2_AA()
    {
        var site = await ServedIndex.Samples();
        var pages = await Crawl.Of(site, OfEachPart, SitePages.Starts);
        await using var visit = await Visit.To(site);
        var broken = new List<(string Where, Manner Manner)>();
        foreach (var address in pages)
        {
            await visit.Page.GotoAsync(address);
            await Axe.PutInto(visit.Page);
            foreach (var manner in Manners())
            {
                await visit.Page.SetViewportSizeAsync(manner.Width, manner.Height);
                await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = manner.IsDark ? ColorScheme.Dark : ColorScheme.Light });
                broken.AddRange((await Axe.Broken(visit.Page)).Select(b => ($"{address}: {b}", manner)));
            }
        }
        visit.Forgive("status of 404", "status of 400");
        TestContext.Out.WriteLine($"{pages.Count} pages: {string.Join(' ', pages)}");
        Findings.MustBeNone(broken.GroupBy(b => b.Where, b => b.Manner).Select(b => $"{b.Key} ({string.Join("; ", b)})"));
    }

    private static IEnumerable<Manner> Manners() => from dark in new[] { false, true } from width in new[] { Manner.Phone, Manner.Desk } select new Manner { Width = width, IsDark = dark };
}
