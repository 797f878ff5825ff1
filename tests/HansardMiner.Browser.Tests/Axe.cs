using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace HansardMiner.Browser.Tests;

/// <summary>axe-core, put into the page once and run as often as it changes its looks.</summary>
internal static class Axe
{
    private const string Run = """
        () => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
          .then(r => JSON.stringify({ passed: r.passes.length, broken: r.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + v.help + ': ' + n.html.slice(0, 160).replace(/\s+/g, ' ')
            + ' – ' + [...n.any, ...n.all, ...n.none].map(c => c.message).join('; '))) }))
        """;

    private static readonly string s_script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Puts it into a page that was just opened.</summary>
    public static async Task PutInto(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => typeof axe === 'object'"))
        {
            await page.EvaluateAsync(s_script + "\n;undefined");
        }
    }

    /// <summary>The rules of WCAG 2.2 AA that the page breaks, each with the element.</summary>
    public static async Task<IReadOnlyList<string>> Broken(IPage page)
    {
        using var said = JsonDocument.Parse(await page.EvaluateAsync<string>(Run));
        NUnit.Framework.Assert.That(said.RootElement.GetProperty("passed").GetInt32(), NUnit.Framework.Is.Positive, "axe looked at nothing");
        return [.. said.RootElement.GetProperty("broken").EnumerateArray().Select(b => b.GetString()!)];
    }
}
