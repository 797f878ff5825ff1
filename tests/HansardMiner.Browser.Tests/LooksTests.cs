using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using NUnit.Framework;

namespace HansardMiner.Browser.Tests;

/// <summary>Pages in the dark, on paper, and without script.</summary>
internal sealed class LooksTests
{
    private const int PaperWidth = 690;

    private const string Brightness = """
        () => { const c = document.createElement('canvas').getContext('2d', { willReadFrequently: true }); c.fillStyle = getComputedStyle(document.body).backgroundColor; c.fillRect(0, 0, 1, 1);
          const [r, g, b] = c.getImageData(0, 0, 1, 1).data; return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255; }
        """;

    private const string LostOnPaper = """
        () => [...document.querySelectorAll('main *')].filter(e => e.checkVisibility() && ['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(e).overflowX) && !e.closest('.unseen, svg')
            && e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline').map(e => 'cut off: ' + e.outerHTML.slice(0, 120))
          .concat(document.querySelector('h1')?.checkVisibility() ? [] : ['no heading'])
        """;

    [TestCase(false)]
    [TestCase(true)]
    public async Task A_page_is_light_or_dark_as_the_system_asks(bool isDark)
    {
        await using var visit = await Visit.To(await ServedIndex.Samples(), new Manner { IsDark = isDark });
        await visit.Go(SitePages.Search);
        var brightness = await visit.Page.EvaluateAsync<double>(Brightness);
        Assert.That(brightness, isDark ? Is.LessThan(0.2) : Is.GreaterThan(0.8));
    }

    [Test]
    public async Task On_paper_nothing_of_a_page_is_cut_off_and_no_text_of_it_is_lost()
    {
        var site = await ServedIndex.Samples();
        await using var visit = await Visit.To(site, new Manner { Width = PaperWidth });
        var lost = new List<string>();
        foreach (var address in await Crawl.Of(site, 2, ["/", SitePages.Search, SitePages.Debate, SitePages.Question, SitePages.Timeline, SitePages.Figures, "/sources", "/help"]))
        {
            await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
            await visit.Page.GotoAsync(address);
            var words = await Words();
            await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            lost.AddRange((await visit.Page.EvaluateAsync<string[]>(LostOnPaper)).Select(l => $"{address}: {l}"));
            lost.AddRange(words.Except(await Words()).Select(w => $"{address}: “{w}” is not printed"));
            Assert.That((await visit.Page.PdfAsync()).Length, Is.GreaterThan(1_000), address);
        }
        visit.Forgive("status of 404");
        Findings.MustBeNone(lost);

        Task<string[]> Words() => visit.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('main p, main h1, main h2, main h3, main td, main th, main li, main dd, main dt, main blockquote')]
              .filter(e => e.checkVisibility() && !e.closest('form, nav, aside, .actions, .unprinted, .needs-script') && !e.querySelector('p, li, td, form, nav, .actions, .unprinted, button')).map(e => e.innerText.replace(/¶/g, '').replace(/\s+/g, ' ').trim()).filter(t => t)
            """);
    }

    [Test]
    public async Task Without_script_every_page_is_there_and_offers_nothing_that_needs_it()
    {
        var site = await ServedIndex.Samples();
        await using var visit = await Visit.To(site, new Manner { HasScript = false });
        visit.Forgive("status of 404", "status of 400");
        foreach (var address in await Crawl.Of(site, 2, SitePages.Starts))
        {
            await visit.Page.GotoAsync(address);
            await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
            Assert.That(await visit.Page.Locator(".needs-script").EvaluateAllAsync<bool[]>("all => all.map(e => e.checkVisibility())"), Has.None.True, address);
            Assert.That(await visit.Page.Locator("button:not([type=submit]):visible:not(form button)").CountAsync(), Is.Zero, address);
        }
    }
}
