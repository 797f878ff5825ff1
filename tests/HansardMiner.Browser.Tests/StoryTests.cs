using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using System.Xml.Linq;
using CsvHelper;
using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace HansardMiner.Browser.Tests;

/// <summary>From a figure that somebody heard of to the words in their place, to what it counts, and to a chart of one's own: by clicks alone, narrow and wide, with and without script.</summary>
internal sealed class StoryTests
{
    private const string Svg = "http://www.w3.org/2000/svg";

    private static readonly Manner[] Manners = [.. from width in new[] { Manner.Phone, Manner.Desk } from script in new[] { true, false } select new Manner { Width = width, HasScript = script, IsDark = !script }];

    [TestCaseSource(nameof(Manners))]
    public async Task I_find_a_figure_read_it_in_place_and_see_what_it_counts(Manner manner) => await Tell(Story.OfSamples, await ServedIndex.Samples(), manner);

    [TestCaseSource(nameof(Manners))]
    public async Task I_find_438_read_it_in_place_and_see_the_four_definitions(Manner manner) => await Tell(Story.OfSeeds, await ServedIndex.Seeds(), manner);

    [Test]
    public async Task I_download_the_chart_and_the_table_behind_it([Values] bool hasScript)
    {
        await using var visit = await Visit.To(await ServedIndex.Samples(), new Manner { HasScript = hasScript });
        await visit.Go(SitePages.Timeline);
        var chart = XDocument.Load(await visit.Download(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Chart (SVG)" })));
        using var table = CsvReader.FromText(await File.ReadAllTextAsync(await visit.Download(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Table (CSV)" }))), CsvReaderOptions.Default);
        var quotes = new List<string>();
        while (table.Read())
        {
            quotes.Add(table.GetString("quote"));
        }
        Assert.Multiple(() =>
        {
            Assert.That(chart.Root!.Name, Is.EqualTo(XName.Get("svg", Svg)));
            Assert.That(chart.Descendants(XName.Get("text", Svg)).Select(t => t.Value), Has.Some.Contains("4,120"));
            Assert.That(chart.Descendants(XName.Get("script", Svg)), Is.Empty);
            Assert.That(quotes, Has.Count.GreaterThanOrEqualTo(9));
            Assert.That(quotes, Has.Some.Contains(Story.OfSamples.Sentence));
        });
    }

    [Test]
    public async Task A_point_of_the_chart_leads_to_the_words_in_their_place()
    {
        await using var visit = await Visit.To(await ServedIndex.Samples());
        await visit.Go(SitePages.Timeline);
        var point = visit.Page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("2,860") }).And(visit.Page.Locator(".chart a:visible")).First;
        await point.FocusAsync();
        await Expect(point).ToBeFocusedAsync();
        await point.PressAsync("Enter");
        await Expect(visit.Page).ToHaveURLAsync(new Regex("/c/"));
        await Expect(visit.Page.GetByRole(AriaRole.Main).GetByText(Story.OfSamples.Sentence).First).ToBeVisibleAsync();
    }

    [Test]
    public async Task The_citation_of_a_hit_is_copied()
    {
        await using var visit = await Visit.To(await ServedIndex.Samples());
        await visit.AllowClipboard();
        await visit.Go("/search?q=2,860");
        var hit = visit.Page.Locator("li.hit").Filter(new() { HasText = "Oona Larkspur" }).First;
        var citation = (await hit.Locator(".citation").InnerTextAsync()).Trim();
        await hit.GetByRole(AriaRole.Button, new() { Name = "Copy citation" }).ClickAsync();
        Assert.That(citation, Does.StartWith("HC Deb 2 February 2033"));
        Assert.That((await visit.Clipboard(citation)).Trim(), Is.EqualTo(citation));
    }

    private static async Task Tell(Story story, ServedIndex site, Manner manner)
    {
        await using var visit = await Visit.To(site, manner);
        var (page, main) = (visit.Page, visit.Page.GetByRole(AriaRole.Main));
        await visit.Go("/");
        await page.GetByRole(AriaRole.Searchbox).First.FillAsync(story.Figure);
        await page.GetByRole(AriaRole.Searchbox).First.PressAsync("Enter");

        // In the list the figure is marked, and the hit leads to its words.
        var hit = page.Locator("li.hit").Filter(new() { Has = page.Locator("mark", new() { HasText = story.Figure }) }).First;
        await Expect(hit).ToBeVisibleAsync();
        await hit.GetByRole(AriaRole.Heading).GetByRole(AriaRole.Link).ClickAsync();

        // In the text the figure is a link whose derivation opens when it gets the focus.
        var words = main.Locator(".s, td, p").Filter(new() { HasText = story.Sentence }).First;
        await Expect(words).ToBeVisibleAsync();
        var figure = main.Locator("a.figure").Filter(new() { HasText = story.Figure }).First;
        await figure.FocusAsync();
        await Expect(figure.Locator("xpath=following-sibling::*[contains(@class,'note')]")).ToBeVisibleAsync();
        await Expect(figure).ToHaveAccessibleDescriptionAsync(new Regex("Definition"));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "The figure" })).ToBeVisibleAsync();
        await Expect(main).ToContainTextAsync("Definition");
        await Widths(visit);

        // The timeline parts it from the figures that count other things.
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = "Timeline" }).ClickAsync();
        await main.GetByRole(AriaRole.Searchbox).FillAsync(story.Question);
        await main.GetByRole(AriaRole.Searchbox).PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What each figure counts" })).ToBeVisibleAsync();
        foreach (var definition in story.Definitions)
        {
            await Expect(main.GetByRole(AriaRole.Listitem).Filter(new() { HasText = definition }).First).ToBeVisibleAsync();
        }
        await Widths(visit);
    }

    private static async Task Widths(Visit visit) => Assert.That(await visit.ScrollsSideways(), Is.False, visit.Path + " scrolls sideways");
}
