using System.IO;
using System.Linq;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Deque.AxeCore.Commons;
using HansardMiner.Present.Charts;
using HansardMiner.Present.Pages;
using NUnit.Framework;

namespace HansardMiner.Tests.Present;

/// <summary>Page and chart in a real browser: axe finds no barrier, in light and dark, wide and narrow; the browser's own letters overlap nowhere.</summary>
[TestFixture]
internal sealed class BrowserTests
{
    private string _folder = "";

    [SetUp]
    public void Begin() => _folder = Directory.CreateTempSubdirectory("page-").FullName;

    [TearDown]
    public void End() => Directory.Delete(_folder, recursive: true);

    [TestCase("--window-size=1000,1400", "light")]
    [TestCase("--window-size=500,1400", "narrow")]
    [TestCase("--blink-settings=preferredColorScheme=0", "dark")]
    public void Axe_finds_no_barrier_on_the_page(string option, string manner)
    {
        var axe = new BundledAxeScriptProvider().GetScript();
        var page = TimelinePage.Of(Findings.Timeline).Replace(
            "</body>",
            $"<script>{axe.Replace("</script", "<\\/script", System.StringComparison.Ordinal)}</script><script>axe.run().then(r => {{ document.body.innerHTML = ''; const p = document.createElement('pre'); p.id = 'axe'; p.textContent = JSON.stringify({{ bad: r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' | ')), good: r.passes.length }}); document.body.append(p); }})</script></body>",
            System.StringComparison.Ordinal);
        var answer = new HtmlParser().ParseDocument(Shown(page, option)).QuerySelector("#axe")?.TextContent;
        Assert.That(answer, Is.Not.Null, $"axe did not run ({manner})");
        using var result = JsonDocument.Parse(answer!);
        Assert.That(result.RootElement.GetProperty("bad").EnumerateArray().Select(v => v.GetString()), Is.Empty);
        Assert.That(result.RootElement.GetProperty("good").GetInt32(), Is.GreaterThan(10));
    }

    [Test]
    public void Nothing_runs_out_of_the_page_of_a_telephone()
    {
        var page = TimelinePage.Of(Findings.Timeline);
        File.WriteAllText(Path.Combine(_folder, "inner.html"), page);
        var frame = "<!DOCTYPE html><body><iframe src=\"inner.html\" style=\"width:360px;height:3000px;border:0\"></iframe><script>onload = () => { const d = document.querySelector('iframe').contentDocument; "
            + "const r = document.createElement('pre'); r.id = 'wide'; r.textContent = d.documentElement.scrollWidth; document.body.append(r); }</script></body>";
        var shown = Shown(frame, "--allow-file-access-from-files");
        Assert.That(int.Parse(new HtmlParser().ParseDocument(shown).QuerySelector("#wide")!.TextContent, System.Globalization.CultureInfo.InvariantCulture), Is.LessThanOrEqualTo(360));
    }

    [Test]
    public void In_the_letters_of_the_browser_no_two_texts_of_a_chart_overlap()
    {
        foreach (var seed in new[] { 1, 2, 3 })
        {
            var svg = Chart.Svg(RandomTimeline.Of(seed));
            var page = "<!DOCTYPE html><meta charset=utf-8><body>" + svg + "<script>const t = [...document.querySelectorAll('svg > text, svg > g > text')].map(e => [e.textContent, e.getBBox()]); const bad = []; "
                + "for (let i = 0; i < t.length; i++) for (let k = i + 1; k < t.length; k++) { const [a, b] = [t[i][1], t[k][1]]; "
                + "if (a.x + 0.5 < b.x + b.width && b.x + 0.5 < a.x + a.width && a.y + 4 < b.y + b.height && b.y + 4 < a.y + a.height) bad.push(t[i][0] + ' / ' + t[k][0]); } "
                + "const p = document.createElement('pre'); p.id = 'bad'; p.textContent = JSON.stringify(bad); document.body.append(p);</script></body>";
            var answer = new HtmlParser().ParseDocument(Shown(page)).QuerySelector("#bad")?.TextContent;
            Assert.That(answer, Is.EqualTo("[]"), $"seed {seed}");
        }
    }

    private string Shown(string page, params string[] options)
    {
        var file = Path.Combine(_folder, "page.html");
        File.WriteAllText(file, page);
        return Browser.Run(file, [.. options, "--virtual-time-budget=10000", "--dump-dom"]);
    }
}
