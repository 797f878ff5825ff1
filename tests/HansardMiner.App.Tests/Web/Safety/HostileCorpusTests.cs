using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using HansardMiner.Present.Exports;
using HansardMiner.Web.Layout;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Web.Safety;

/// <summary>The hostile documents are mined and browsed: every page, feed and download that can be reached by links, as it is sent.</summary>
[TestFixture]
internal sealed class HostileCorpusTests
{
    private const int MostOfAShape = 4;
    private const int Most = 90;

    // what is typed is shown, too
    private static readonly int[] s_asked = [0, 2, 3, 6, 14, 17, 18, 27, 34];

    // words of 3,000 letters in every name may make a page longer than the 60 kB of ordinary ones
    private const int Longest = 150_000;
    private WebSite? _site;
    private string _folder = "";

    [OneTimeSetUp]
    public void Mine()
    {
        _folder = Directory.CreateTempSubdirectory("hansard-hostile-").FullName;
        HostileDocuments.Write(_folder);
        _site = WebSite.Of(null, _folder);
    }

    [OneTimeTearDown]
    public void End()
    {
        _site?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public void Nothing_of_a_document_becomes_part_of_a_page_feed_or_download()
    {
        var (pages, files) = (0, 0);
        foreach (var (address, type, body) in Crawl())
        {
            switch (type)
            {
                case "text/html":
                    pages++;
                    Page(address, body);
                    break;
                case "text/csv":
                    files++;
                    Csv(address, body);
                    break;
                case "application/json" or "application/problem+json":
                    files++;
                    Assert.That(() => JsonDocument.Parse(body).Dispose(), Throws.Nothing, address);
                    break;
                case var xml when xml.EndsWith("xml", StringComparison.Ordinal):
                    files++;
                    Xml(address, body);
                    break;
            }
        }
        TestContext.Out.WriteLine($"{pages} pages and {files} files");
        Assert.That(pages, Is.GreaterThan(20), "the pages were found");
        Assert.That(files, Is.GreaterThan(0), "and the files");
    }

    [Test]
    public void A_direction_override_is_shown_and_does_not_turn_a_figure()
    {
        var texts = "";
        for (var address = "/sources"; address is not null;)
        {
            var page = _site!.Page(address);
            texts += page.Body!.TextContent;
            address = page.QuerySelector("a[rel=next]")?.GetAttribute("href")!.Split('#')[0];
        }
        Assert.That(texts, Does.Contain("⟨U+202E⟩"), "names of files stand there with what they try");
        Assert.That(texts, Does.Not.Contain('\u202E'));
    }

    /// <summary>All that links lead to, some of each shape of address.</summary>
    private IEnumerable<(string Address, string Type, string Body)> Crawl()
    {
        var starts = AllPages.For(HostileDocuments.Word).Concat(AllPages.Files(HostileDocuments.Word)).Concat(s_asked.Select(i => "/search?q=" + Uri.EscapeDataString(HostileDocuments.Word + " OR " + HostileDocuments.Tricks[i])));
        var queue = new Queue<string>(starts);
        var (seen, shapes) = (new HashSet<string>(queue, StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        for (var asked = 0; asked < Most && queue.TryDequeue(out var address); asked++)
        {
            var clock = System.Diagnostics.Stopwatch.StartNew();
            using var answer = _site!.Get(address);
            var body = Task.Run(() => answer.Content.ReadAsStringAsync()).GetAwaiter().GetResult();
            Assert.That((int)answer.StatusCode, Is.LessThan(500), $"{address}\n{body[..Math.Min(body.Length, 2_000)]}");
            Assert.That(answer.Headers.Concat(answer.Content.Headers).Select(h => h.Key), Has.None.Contains(HostileDocuments.Mark).IgnoreCase, address);
            var type = answer.Content.Headers.ContentType?.MediaType ?? "";
            if (type == "text/html")
            {
                using var page = new HtmlParser().ParseDocument(body);
                foreach (var link in page.QuerySelectorAll("a[href], link[rel=alternate]").Select(a => a.GetAttribute("href")!))
                {
                    Follow(address, link);
                }
            }
            TestContext.Out.WriteLine(FormattableString.Invariant($"{clock.ElapsedMilliseconds,6} ms {address[..Math.Min(address.Length, 100)]}"));
            yield return (address, type, body);
        }

        void Follow(string from, string link)
        {
            if (!Uri.TryCreate(new Uri(_site!.Address, from), link, out var to) || to.Authority != _site.Address.Authority || !seen.Add(to.PathAndQuery))
            {
                return;
            }
            var shape = to.AbsolutePath.Split('/')[1] + "?" + string.Join('&', to.Query.TrimStart('?').Split('&').Select(p => p.Split('=')[0]).Order(StringComparer.Ordinal)) + Path.GetExtension(to.AbsolutePath)[..Math.Min(5, Path.GetExtension(to.AbsolutePath).Length)];
            if ((shapes[shape] = shapes.GetValueOrDefault(shape) + 1) <= MostOfAShape)
            {
                queue.Enqueue(to.PathAndQuery);
            }
        }
    }

    private void Page(string address, string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        Assert.Multiple(() =>
        {
            Assert.That(Encoding.UTF8.GetByteCount(html), Is.LessThanOrEqualTo(Longest), address);
            Assert.That(page.All.Select(e => e.LocalName), Has.None.Contains(HostileDocuments.Mark), address);
            var attributes = page.All.SelectMany(e => e.Attributes.Select(a => (Element: e, a.Name, a.Value))).ToList();
            Assert.That(attributes.Select(a => a.Name), Has.None.Contains(HostileDocuments.Mark).And.None.StartsWith("on").And.None.EqualTo("style").And.None.EqualTo("srcdoc"), address);
            Assert.That(page.Scripts.Select(s => s.GetAttribute("src")), Is.All.StartsWith("/assets/site."), address);
            Assert.That(page.Scripts, Has.Length.EqualTo(1), address);
            Assert.That(page.Scripts[0].TextContent, Is.Empty, address);
            Assert.That(page.QuerySelectorAll("iframe, object, embed, base, style, meta[http-equiv], frame, applet, math, template, video, audio"), Is.Empty, address);
            foreach (var (element, name, value) in attributes.Where(a => a.Name is "href" or "src" or "action" or "formaction" or "cite" or "poster" or "data" or "xlink:href"))
            {
                Assert.That(IsSafe(value), Is.True, $"{address}: <{element.LocalName} {name}=\"{value}\">");
            }
            Assert.That(Texts(page).Where(t => t.EnumerateRunes().Any(PlainSight.IsTrick)), Is.Empty, address);
        });
    }

    /// <summary>Addresses of this site, and live pages over HTTP.</summary>
    private bool IsSafe(string address) =>
        Uri.TryCreate(new Uri(_site!.Address, "/"), address, out var to) && to.Scheme is "http" or "https" && !to.Host.Contains(HostileDocuments.Mark, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Texts(IDocument page) => page.Descendants<IText>().Select(t => t.Data);

    private static void Csv(string address, string text)
    {
        foreach (var cell in Cells(text))
        {
            Assert.That(CellText.IsDangerous(cell) && !decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out _), Is.False, $"{address}: {cell}");
        }
    }

    /// <summary>RFC 4180, read by hand.</summary>
    private static IEnumerable<string> Cells(string text)
    {
        var (cell, isQuoted) = (new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            if (isQuoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append(text[++i]);
            }
            else if (text[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && text[i] is ',' or '\n')
            {
                yield return cell.ToString().TrimEnd('\r');
                cell.Clear();
            }
            else
            {
                cell.Append(text[i]);
            }
        }
    }

    private static void Xml(string address, string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        var document = XDocument.Load(reader);
        Assert.Multiple(() =>
        {
            Assert.That(document.Descendants().Select(e => e.Name.LocalName), Has.None.Contains(HostileDocuments.Mark).And.None.EqualTo("script"), address);
            Assert.That(document.Descendants().Attributes().Select(a => a.Name.LocalName), Has.None.Contains(HostileDocuments.Mark).And.None.StartsWith("on"), address);
            Assert.That(document.Descendants().Attributes().Where(a => a.Name.LocalName is "href" or "src").Select(a => a.Value), Has.None.StartsWith("javascript:").And.None.StartsWith("data:text"), address);
        });
    }
}
