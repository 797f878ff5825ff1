using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using NUnit.Framework;

namespace HansardMiner.Browser.Tests;

/// <summary>
/// One person before a browser of their own, and a watch over everything that must not happen meanwhile: a request to another host, an error on the console, a script that faults, a breach of the
/// security policy, a dialog. What was seen fails the test when the visit ends.
/// </summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly ServedIndex _site;
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _seen = new();
    private readonly List<string> _forgiven = [];
    private int _pictures;

    private Visit(ServedIndex site, IBrowserContext context, IPage page) => (_site, _context, Page) = (site, context, page);

    /// <summary>The page that is looked at.</summary>
    public IPage Page { get; }

    /// <summary>Opens a browser of its own.</summary>
    /// <param name="site">The server: the only one that may be asked.</param>
    /// <param name="manner">How wide, in what colours, with or without script.</param>
    public static async Task<Visit> To(ServedIndex site, Manner? manner = null)
    {
        manner ??= new Manner();
        var browser = await RunningBrowser.Get();
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.Address.AbsoluteUri, JavaScriptEnabled = manner.HasScript, ColorScheme = manner.IsDark ? ColorScheme.Dark : ColorScheme.Light, AcceptDownloads = true, Locale = "en-GB",
            ViewportSize = new ViewportSize { Width = manner.Width, Height = manner.Height }, ReducedMotion = ReducedMotion.Reduce, TimezoneId = "Europe/London",
        });
        context.SetDefaultTimeout(30_000);
        context.SetDefaultNavigationTimeout(120_000);
        var visit = new Visit(site, context, await context.NewPageAsync());
        await visit.Watch();
        return visit;
    }

    /// <summary>Goes to a page of the site; the answer must be the one expected.</summary>
    public async Task<IResponse> Go(string path, int status = 200)
    {
        var answer = await Page.GotoAsync(path);
        Assert.That(answer, Is.Not.Null, path);
        Assert.That(answer!.Status, Is.EqualTo(status), path);
        return answer;
    }

    /// <summary>What was seen so far that must not happen.</summary>
    public string[] Faults => [.. _seen.Where(f => !_forgiven.Exists(f.Contains)).Distinct()];

    /// <summary>What may be seen in this visit: the browser says on the console, for one, that a page was answered with 404.</summary>
    public void Forgive(params string[] words) => _forgiven.AddRange(words);

    /// <summary>The path and question of the page that is looked at.</summary>
    public string Path => new Uri(Page.Url).PathAndQuery;

    /// <summary>Whether the page is wider than the window, asked when it has everything that belongs to it: without its style sheet any page is.</summary>
    public async Task<bool> ScrollsSideways()
    {
        await Page.WaitForLoadStateAsync(LoadState.Load);
        return await Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /// <summary>Lets pages write to the clipboard, as a click does for people.</summary>
    public Task AllowClipboard() => _context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"], new() { Origin = _site.Address.GetLeftPart(UriPartial.Authority) });

    /// <summary>What the clipboard holds, as soon as it begins with some words.</summary>
    public async Task<string> Clipboard(string beginning)
    {
        await Page.WaitForFunctionAsync("beginning => navigator.clipboard.readText().then(text => text.startsWith(beginning))", beginning);
        return await Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
    }

    /// <summary>Saves what a link downloads.</summary>
    public async Task<string> Download(ILocator link)
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        var path = System.IO.Path.Combine(Directory.CreateDirectory(System.IO.Path.Combine(ServedIndex.Work, "downloads")).FullName, download.SuggestedFilename);
        await download.SaveAsAsync(path);
        return path;
    }

    public async ValueTask DisposeAsync()
    {
        var failed = TestContext.CurrentContext.Result.Outcome.Status == NUnit.Framework.Interfaces.TestStatus.Failed || Faults.Length > 0;
        if (failed && !Page.IsClosed)
        {
            await Keep();
        }
        await _context.CloseAsync();
        Assert.That(Faults, Is.Empty, "what must not happen in the browser");
    }

    /// <summary>Keeps a picture of the page in the test's work folder, for whoever looks into a failure.</summary>
    public async Task Keep()
    {
        var name = string.Concat(TestContext.CurrentContext.Test.Name.Select(c => char.IsLetterOrDigit(c) ? c : '_'));
        var path = System.IO.Path.Combine(ServedIndex.Work, $"{name[..Math.Min(name.Length, 80)]}-{++_pictures}.png");
        try
        {
            await Page.ScreenshotAsync(new PageScreenshotOptions { Path = path, FullPage = true });
            TestContext.Out.WriteLine($"{Page.Url}: {path}");
        }
        catch (PlaywrightException fault)
        {
            TestContext.Out.WriteLine("no picture could be taken: " + fault.Message);
        }
    }

    private async Task Watch()
    {
        var own = _site.Address;
        _context.Request += (_, request) =>
        {
            if (!IsOwn(request.Url))
            {
                _seen.Enqueue("asked elsewhere: " + request.Url);
            }
        };
        _context.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _seen.Enqueue($"console, {message.Page?.Url}: {message.Text}");
            }
        };
        _context.WebError += (_, error) => _seen.Enqueue("a script faulted: " + error.Error);
        _context.Dialog += (_, dialog) =>
        {
            _seen.Enqueue("a dialog opened: " + dialog.Message);
            _ = dialog.DismissAsync();
        };
        // Nothing that is not the site's own leaves the machine, even when a test fails on it.
        await _context.RouteAsync(address => !IsOwn(address), route => route.AbortAsync());

        bool IsOwn(string address) => address.StartsWith(own.AbsoluteUri, StringComparison.Ordinal) || address.StartsWith("data:", StringComparison.Ordinal)
            || address.StartsWith("blob:" + own.AbsoluteUri, StringComparison.Ordinal) || address == "about:blank";
    }
}
