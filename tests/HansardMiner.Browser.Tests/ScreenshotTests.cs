using System;
using System.IO;
using System.Threading.Tasks;
using HansardMiner.Tests.Shared;
using Microsoft.Playwright;
using NUnit.Framework;

namespace HansardMiner.Browser.Tests;

/// <summary>
/// The pictures of <c>docs/screenshots</c>, of the invented samples only: made by
/// <c>HANSARD_SCREENSHOTS=1 dotnet test -c Release tests/HansardMiner.Browser.Tests --filter Screenshot</c>, and looked at before they are committed.
/// </summary>
[TestFixture]
internal sealed class ScreenshotTests
{
    private const int MostBytes = 250_000;
    private const int Tall = 1_500;
    private const string Search = "/search?q=defibrillators+installed";

    [TestCase("search", Search, Manner.Desk, false)]
    [TestCase("search-dark", Search, Manner.Desk, true)]
    [TestCase("search-narrow", Search, Manner.Phone, false)]
    [TestCase("reading", SitePages.Answer, Manner.Desk, false)]
    [TestCase("reading-dark", SitePages.Answer, Manner.Desk, true)]
    [TestCase("timeline", SitePages.Timeline, Manner.Desk, false)]
    [TestCase("timeline-dark", SitePages.Timeline, Manner.Desk, true)]
    [TestCase("timeline-narrow", SitePages.Timeline, Manner.Phone, true)]
    [TestCase("figures", SitePages.Figures, Manner.Desk, false)]
    [TestCase("question", SitePages.Question, Manner.Desk, false)]
    [TestCase("sources", "/sources", Manner.Desk, false)]
    [TestCase("sources-dark", "/sources", Manner.Desk, true)]
    [TestCase("home", "/", Manner.Desk, false)]
    public async Task A_screenshot_is_taken(string name, string address, int width, bool isDark)
    {
        if (Environment.GetEnvironmentVariable("HANSARD_SCREENSHOTS") is not { Length: > 0 })
        {
            Assert.Ignore("pictures are made when HANSARD_SCREENSHOTS is set");
        }
        await using var visit = await Visit.To(await ServedIndex.Samples(), new Manner { Width = width, IsDark = isDark });
        if (address is SitePages.Timeline or SitePages.Answer && width == Manner.Desk)
        {
            await visit.Page.SetViewportSizeAsync(width, address == SitePages.Answer ? Tall * 2 / 3 : Tall);
        }
        await visit.Go(address);
        if (address == SitePages.Answer)
        {
            await visit.Page.Locator("a.figure").Filter(new() { HasText = "2,860" }).First.FocusAsync();
            await Assertions.Expect(visit.Page.Locator(".fig:focus-within > .note")).ToBeVisibleAsync();
        }
        await visit.Page.EvaluateAsync("() => document.fonts.ready");
        var path = Path.Combine(Corpus.Repository, "docs", "screenshots", name + ".png");
        await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = path, Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide });
        Assert.That(new FileInfo(path).Length, Is.LessThanOrEqualTo(MostBytes), path);
    }
}
