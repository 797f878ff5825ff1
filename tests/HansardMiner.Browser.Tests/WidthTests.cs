using System.Collections.Generic;
using System.Threading.Tasks;
using NUnit.Framework;

namespace HansardMiner.Browser.Tests;

/// <summary>Pages fit the window: a phone's and a desk's.</summary>
internal sealed class WidthTests
{
    private const int OfEachPart = 6;

    // what reaches beyond the window although no region of its own scrolls it
    private const string Overflowing = """
        () => {
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= width) return [];
          const scrolls = e => { for (let p = e.parentElement; p && p !== document.body; p = p.parentElement) { if (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(p).overflowX)) return true; } return false; };
          const wide = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > width + 1 && !scrolls(e)).map(e => e.outerHTML.slice(0, 120));
          return wide.length ? wide.slice(0, 5) : ['scrollWidth ' + document.documentElement.scrollWidth];
        }
        """;

    [TestCase(Manner.Phone)]
    [TestCase(320)]
    [TestCase(Manner.Desk)]
    public async Task No_page_scrolls_sideways(int width)
    {
        var site = await ServedIndex.Samples();
        await using var visit = await Visit.To(site, new Manner { Width = width });
        visit.Forgive("status of 404", "status of 400");
        var wide = new List<string>();
        foreach (var address in await Crawl.Of(site, OfEachPart, SitePages.Starts))
        {
            await visit.Page.GotoAsync(address);
            foreach (var element in await visit.Page.EvaluateAsync<string[]>(Overflowing))
            {
                wide.Add($"{address}: {element}");
            }
        }
        Findings.MustBeNone(wide);
    }
}
