using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace HansardMiner.Browser.Tests;

/// <summary>What a page of words offers to the pointer, to the keyboard, and to those who hear it.</summary>
internal sealed class ReadingPageTests
{
    [Test]
    public async Task The_derivation_of_a_figure_opens_on_hover_and_on_focus_and_escape_closes_it()
    {
        await using var visit = await Visit.To(await ServedIndex.Samples());
        await visit.Go(SitePages.Answer);
        var figure = visit.Page.Locator("a.figure").Filter(new() { HasText = "2,860" }).First;
        var note = figure.Locator("xpath=following-sibling::*[contains(@class,'note')]");
        await Expect(note).Not.ToBeVisibleAsync();
        await figure.HoverAsync();
        await Expect(note).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(note).Not.ToBeVisibleAsync();
        await visit.Page.Mouse.MoveAsync(0, 0);
        await figure.FocusAsync();
        await Expect(note).ToBeVisibleAsync();
        await Expect(note).ToBeInViewportAsync(new() { Ratio = 1 });
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(note).Not.ToBeVisibleAsync();
        await Expect(figure).ToBeFocusedAsync();
    }

    [Test]
    public async Task The_rows_of_a_table_are_sorted_by_its_heads([Values] bool hasScript)
    {
        await using var visit = await Visit.To(await ServedIndex.Samples(), new Manner { HasScript = hasScript });
        await visit.Go(SitePages.Question);
        var head = visit.Page.Locator("th").Filter(new() { HasText = "People trained" }).First;
        var sorter = head.Locator(hasScript ? "button" : "a").First;
        await sorter.ClickAsync();
        await Expect(visit.Page.Locator("th[aria-sort=ascending]").Filter(new() { HasText = "People trained" })).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("table tbody tr").First).ToContainTextAsync("61,000");
        await visit.Page.Locator("th[aria-sort=ascending]").Locator(hasScript ? "button" : "a").First.ClickAsync();
        await Expect(visit.Page.Locator("th[aria-sort=descending]").Filter(new() { HasText = "People trained" })).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("table tbody tr").First).ToContainTextAsync("118,400");
    }

    [Test]
    public async Task Figures_and_charts_are_reached_and_have_names()
    {
        await using var visit = await Visit.To(await ServedIndex.Samples());
        await visit.Go(SitePages.Timeline);
        var chart = visit.Page.Locator("figure svg:visible").First;
        Assert.That(await chart.GetAttributeAsync("role"), Is.AnyOf("img", "group", "graphics-document document", "graphics-document"));
        await Expect(chart).ToHaveAccessibleNameAsync(new Regex("defibrillators", RegexOptions.IgnoreCase));
        foreach (var point in await visit.Page.Locator(".chart:visible a").AllAsync())
        {
            await Expect(point).ToHaveAccessibleNameAsync(new Regex(@"\d"));
        }
        await Expect(visit.Page.GetByRole(AriaRole.Table).First).ToBeVisibleAsync();
        await visit.Go(SitePages.Answer);
        var figure = visit.Page.Locator("a.figure").First;
        await Expect(figure).ToHaveRoleAsync(AriaRole.Link);
        await Expect(figure).ToHaveAccessibleNameAsync(new Regex(@"\d"));
    }
}
