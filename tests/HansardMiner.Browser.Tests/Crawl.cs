using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using AngleSharp.Html.Parser;

namespace HansardMiner.Browser.Tests;

/// <summary>Finds the pages of a site by its own links, so that a page that is added later is looked at without anybody telling.</summary>
internal static class Crawl
{
    // so many addresses are asked for at the most
    private const int Most = 400;

    /// <summary>The addresses of pages that links lead to, some of each part of the site; pages only, no downloads.</summary>
    /// <param name="site">The server.</param>
    /// <param name="each">How many of each part: those whose parameters differ first.</param>
    /// <param name="starts">Where it begins.</param>
    public static async Task<IReadOnlyList<string>> Of(ServedIndex site, int each, params string[] starts)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = site.Address };
        var (queue, seen, pages) = (new Queue<string>(starts), new HashSet<string>(starts, StringComparer.Ordinal), new List<string>());
        var shapes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var asked = 0; queue.TryDequeue(out var address) && asked < Most; asked++)
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
            if (answer.Headers.Location is { } moved)
            {
                Follow(new Uri(new Uri(site.Address, address), moved));
                continue;
            }
            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }
            pages.Add(address);
            using var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
            foreach (var link in page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!))
            {
                if (Uri.TryCreate(new Uri(site.Address, address), link, out var found))
                {
                    Follow(found);
                }
            }
        }
        return pages;

        void Follow(Uri found)
        {
            if (found.GetLeftPart(UriPartial.Authority) != site.Address.GetLeftPart(UriPartial.Authority) || Path.HasExtension(found.AbsolutePath) && found.AbsolutePath.LastIndexOf('.') > found.AbsolutePath.Length - 6)
            {
                return;
            }
            var part = found.AbsolutePath.Split('/')[1];
            var shape = part + "?" + string.Join('&', found.Query.TrimStart('?').Split('&').Select(p => p.Split('=')[0]).Order(StringComparer.Ordinal));
            var (ofPart, ofShape) = (shapes.GetValueOrDefault(part), shapes.GetValueOrDefault(shape));
            if (ofPart < each && ofShape < Math.Max(1, each / 3) && seen.Add(found.PathAndQuery))
            {
                (shapes[part], shapes[shape]) = (ofPart + 1, ofShape + 1);
                queue.Enqueue(found.PathAndQuery);
            }
        }
    }
}
