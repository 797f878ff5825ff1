using System.Linq;
using AngleSharp.Dom;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Web.Reading;

internal sealed class TablePageTests
{
    private const string Id = "wq/commons/2031-11-03/71001/c2";

    private static WebSite Site => WebSite.Shared;

    [Test]
    public void A_table_has_heads_that_sort_and_a_region_of_its_own()
    {
        var page = Site.Page("/c/" + Id);
        var region = page.QuerySelector("[role=region].scroll")!;
        Assert.That(region.GetAttribute("aria-label"), Is.Not.Empty);
        Assert.That(region.GetAttribute("tabindex"), Is.EqualTo("0"));
        Assert.That(region.QuerySelectorAll("th[aria-sort=none] a.sorter"), Is.Not.Empty);
        Assert.That(region.QuerySelectorAll("td a.figure"), Is.Not.Empty);
    }

    [Test]
    public void Sorting_orders_numbers_as_numbers_and_puts_what_is_none_last_both_ways()
    {
        foreach (var down in new[] { false, true })
        {
            var page = Site.Page($"/c/{Id}?sort=t1.{(down ? "-" : "")}2");
            Assert.That(page.QuerySelectorAll("th[aria-sort]").Count(h => h.GetAttribute("aria-sort") == (down ? "descending" : "ascending")), Is.EqualTo(1));
            var values = page.QuerySelectorAll("tbody tr:not(.total):not(.section)").Select(r => Value(r.Children.ElementAtOrDefault(1))).ToList();
            Assert.That(values, Is.Not.Empty);
            var numbers = values.TakeWhile(v => v is not null).ToList();
            Assert.That(values.Skip(numbers.Count), Is.All.Null);
            Assert.That(numbers, down ? Is.Ordered.Descending : Is.Ordered);
        }
    }

    [Test]
    public void A_table_is_a_file_that_a_spreadsheet_opens()
    {
        using var answer = Site.Get($"/c/{Id}/t1.csv");
        Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/csv"));
        var lines = Site.Text($"/c/{Id}/t1.csv").Split('\n', System.StringSplitOptions.RemoveEmptyEntries);
        Assert.That(lines.Length, Is.GreaterThan(2));
        Assert.That(lines.Any(l => l.StartsWith('=') || l.StartsWith('@')), Is.False);
        Assert.That(Site.Page($"/c/{Id}/t1").QuerySelectorAll("tbody tr"), Has.Length.GreaterThan(1));
        Assert.That(Site.Page($"/c/{Id}/t9", System.Net.HttpStatusCode.NotFound).QuerySelector("h1")!.TextContent, Is.EqualTo("No such table"));
    }

    private static decimal? Value(IElement? cell) => cell is not null
        && decimal.TryParse(cell.GetAttribute("data-v") ?? (cell.QuerySelector("a.figure") ?? cell).TextContent, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : null;
}
