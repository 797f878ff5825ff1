using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using NUnit.Framework;

namespace HansardMiner.Browser.Tests;

/// <summary>Documents whose authors mean harm, and questions and addresses that do, before a browser that would run what gets through.</summary>
internal sealed class HostileTests
{
    private const int OfEachPart = 12;

    // Pointers pass over everything and everything is focused once: handlers that got through would run.
    private const string Touch = """
        () => { for (const e of document.querySelectorAll('*')) { e.dispatchEvent(new MouseEvent('mouseover', { bubbles: true })); e.dispatchEvent(new PointerEvent('pointerenter')); if (e.focus) e.focus({ preventScroll: true }); }
          for (const d of document.querySelectorAll('details')) d.open = true; }
        """;

    // Elements and attributes of which no page of the house has any: only a document could have brought them.
    private const string Foreign = """
        () => [...document.querySelectorAll('iframe, object, embed, base, meta[http-equiv], math, style, [style], svg script, script:not([src]), a[href^="javascript" i], a[href^="data" i], form[action^="http" i], svg foreignObject')]
          .concat([...document.querySelectorAll('*')].filter(e => [...e.attributes].some(a => /^on/i.test(a.name)))).map(e => e.outerHTML.slice(0, 200))
        """;

    [Test]
    public async Task Nothing_in_a_document_runs_or_is_fetched_on_any_page()
    {
        var site = await ServedIndex.Shared("hostile-index", HostileDocuments.Write);
        var pages = await Crawl.Of(site, OfEachPart, ["/", "/search?q=lamps", "/search?q=mended", "/timeline?q=lamps+mended", "/figures?q=lamps", "/figures", "/sources", "/saved", "/help", .. Bad("/search?q="), .. Bad("/timeline?q="), .. Bad("/figures?q="), .. Bad("/c/")]);
        Assert.That(pages, Has.Count.GreaterThan(HostileDocuments.Payloads.Length));
        await using var visit = await Visit.To(site);
        visit.Forgive("status of 404", "status of 400");
        var found = new List<string>();
        foreach (var address in pages)
        {
            await visit.Page.GotoAsync(address);
            await visit.Page.EvaluateAsync(Touch);
            found.AddRange((await visit.Page.EvaluateAsync<string[]>(Foreign)).Select(e => $"{address}: {e}"));
            if (await visit.Page.EvaluateAsync<string?>($"() => window.{HostileDocuments.Flag} === undefined ? null : String(window.{HostileDocuments.Flag})") is { } ran)
            {
                found.Add($"{address}: script {ran} ran");
            }
            if (new Uri(visit.Page.Url).Authority != site.Address.Authority)
            {
                found.Add($"{address}: led to {visit.Page.Url}");
            }
        }
        Findings.MustBeNone(found);
    }

    [Test]
    public async Task The_words_of_a_hostile_document_are_shown_as_they_are()
    {
        await using var visit = await Visit.To(await ServedIndex.Shared("hostile-index", HostileDocuments.Write));
        await visit.Go("/c/twfy/debate/2031-05-06a.1.0");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Main)).ToContainTextAsync(HostileDocuments.Payloads[0]);
    }

    private static IEnumerable<string> Bad(string path) => HostileDocuments.Payloads.Take(7).Select(p => path + Uri.EscapeDataString(p));
}
