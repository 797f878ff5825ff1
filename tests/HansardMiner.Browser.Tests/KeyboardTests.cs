using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Playwright;
using NUnit.Framework;

namespace HansardMiner.Browser.Tests;

/// <summary>Everything can be reached and seen with the keyboard alone.</summary>
internal sealed class KeyboardTests
{
    // so many stops at the most on one page
    private const int Most = 400;

    private const string Focused = """
        () => { const e = document.activeElement; if (!e || e === document.body || e === document.documentElement) return '';
          const r = e.getBoundingClientRect();
          const ring = x => { const c = getComputedStyle(x); return c.outlineStyle !== 'none' && parseFloat(c.outlineWidth) >= 2 || c.boxShadow !== 'none'; };
          const drawn = x => { const c = getComputedStyle(x); return c.stroke !== 'none' && parseFloat(c.strokeWidth) >= 2; };
          const shown = ring(e) || e.ownerSVGElement && [...e.querySelectorAll('*')].some(drawn);
          const place = r.width > 0 && r.height > 0 && r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth;
          if (!window.stops) window.stops = new Set();
          const again = window.stops.has(e); window.stops.add(e);
          return JSON.stringify({ name: e.outerHTML.slice(0, 120), shown, place, again }); }
        """;

    private const string Reachable = """
        () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
          .filter(e => !e.disabled && e.tabIndex >= 0 && e.checkVisibility({ visibilityProperty: true }) && !e.closest('[inert]') && !(e.type === 'radio' && !e.checked)).filter(e => !window.stops.has(e)).map(e => e.outerHTML.slice(0, 120))
        """;

    [Test]
    public async Task Every_page_is_walked_through_with_the_tab_key_and_the_focus_is_always_seen()
    {
        var site = await ServedIndex.Samples();
        await using var visit = await Visit.To(site);
        visit.Forgive("status of 404", "status of 400");
        var faults = new List<string>();
        foreach (var address in await Crawl.Of(site, 1, ["/", SitePages.Search, SitePages.Debate, SitePages.Question, SitePages.Timeline, SitePages.Figures, "/saved", "/sources", "/help"]))
        {
            await visit.Page.GotoAsync(address);
            faults.AddRange((await Walk(visit.Page)).Select(f => $"{address}: {f}"));
        }
        Findings.MustBeNone(faults);
    }

    [Test]
    public async Task The_first_stop_of_a_page_is_a_link_that_leads_past_its_head()
    {
        await using var visit = await Visit.To(await ServedIndex.Samples());
        await visit.Go(SitePages.Search);
        await visit.Page.Keyboard.PressAsync("Tab");
        var skip = visit.Page.GetByRole(AriaRole.Link, new() { Name = "Go to the content" });
        await Assertions.Expect(skip).ToBeFocusedAsync();
        await Assertions.Expect(skip).ToBeInViewportAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
    }

    private static async Task<List<string>> Walk(IPage page)
    {
        var faults = new List<string>();
        await page.EvaluateAsync("() => { window.stops = new Set(); document.activeElement?.blur(); }");
        for (var stops = 0; stops < Most; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            var said = await page.EvaluateAsync<string>(Focused);
            if (said.Length == 0)
            {
                break;
            }
            using var stop = JsonDocument.Parse(said);
            var (name, at) = (stop.RootElement.GetProperty("name").GetString(), stop.RootElement);
            if (at.GetProperty("again").GetBoolean())
            {
                break;
            }
            if (!at.GetProperty("shown").GetBoolean())
            {
                faults.Add("the focus is not seen on " + name);
            }
            if (!at.GetProperty("place").GetBoolean())
            {
                faults.Add("the focus is out of sight on " + name);
            }
        }
        faults.AddRange((await page.EvaluateAsync<string[]>(Reachable)).Select(e => "not reached: " + e));
        return [.. faults.Distinct()];
    }
}
