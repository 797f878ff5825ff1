using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Threading.Tasks;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Web.Numbers;

/// <summary>Lists of figures in the browser, over the samples of the repository.</summary>
[TestFixture]
internal sealed class FiguresPageTests
{
    [Test]
    public void I_can_go_through_all_figures_page_by_page()
    {
        var (ids, total) = Walk("/figures");
        Assert.That(ids, Is.Unique);
        Assert.That(ids, Has.Count.EqualTo(total));
    }

    [TestCase("newest")]
    [TestCase("greatest")]
    [TestCase("least")]
    public void In_every_order_they_are_the_same_figures(string order) => Assert.That(Walk("/figures?sort=" + order).Ids, Is.EquivalentTo(Walk("/figures").Ids));

    [Test]
    public void Each_has_its_words_marked_its_time_who_gave_it_and_where()
    {
        var page = WebSite.Shared.Page("/figures?q=defibrillators&kind=percent");
        var lines = page.QuerySelectorAll(".figure-line");
        Assert.That(lines, Is.Not.Empty);
        foreach (var line in lines)
        {
            Assert.That(line.QuerySelector("h2 a")!.TextContent, Does.Contain("%"));
            Assert.That(line.QuerySelector("h2 a")!.GetAttribute("href"), Does.StartWith("/c/"));
            Assert.That(line.QuerySelector(".facts")!.TextContent, Does.Contain("period "));
            Assert.That(line.QuerySelector("blockquote")!.TextContent.Trim(), Is.Not.Empty);
            Assert.That(line.QuerySelector(".by button")!.GetAttribute("data-copy"), Is.Not.Empty);
        }
    }

    [Test]
    public void Values_and_units_narrow_the_list()
    {
        var page = WebSite.Shared.Page("/figures?unit=GBP&min=1000000");
        Assert.That(page.QuerySelector(".lead")!.TextContent, Is.EqualTo("All figures, in pounds and of at least 1000000, in order of the day said."));
        Assert.That(page.QuerySelectorAll(".figure-line h2").Select(h => h.TextContent), Is.Not.Empty.And.All.Contains("£").And.All.Contains("illion"));
    }

    [Test]
    public void The_measure_of_a_figure_is_a_list_and_a_timeline()
    {
        var page = WebSite.Shared.Page("/figures?q=expenditure");
        var measure = page.QuerySelectorAll(".more-links a").First(a => a.TextContent.StartsWith("All", StringComparison.Ordinal)).GetAttribute("href")!;
        var all = WebSite.Shared.Page(measure);
        Assert.That(all.QuerySelector("h1")!.TextContent, Does.StartWith("Figures that count: "));
        Assert.That(all.QuerySelectorAll(".figure-line"), Is.Not.Empty);
        var timeline = WebSite.Shared.Page(measure.Replace("/figures", "/timeline", StringComparison.Ordinal));
        Assert.That(timeline.QuerySelector("#glance")!.TextContent, Does.Contain(" in 1 definition"));
        Assert.That(timeline.QuerySelectorAll(".data td.strong"), Is.Not.Empty);
    }

    [Test]
    public void A_measure_that_is_not_there_is_not_found() => WebSite.Shared.Page("/figures?measure=nobody/c1%400-3", HttpStatusCode.NotFound);

    [Test]
    public void Who_spoke_and_when_become_part_of_the_query()
    {
        using var answer = WebSite.Shared.Get("/figures?q=lamps&speaker=merrow&dept=&house=&record=&from=2014-01-01&to=2015-01-01&min=5&max=&unit=&kind=");
        Assert.That(Uri.UnescapeDataString(answer.Headers.Location!.ToString()), Is.EqualTo("/figures?q=lamps (speaker:\"merrow\" OR office:\"merrow\") from:2014-01-01 to:2015-01-01&min=5"));
    }

    [Test]
    public void What_is_no_number_is_said_not_swallowed() =>
        Assert.That(WebSite.Shared.Page("/figures?min=many&after=nowhere").QuerySelector(".notice.warn")!.TextContent, Does.Contain("“many” is no number"));

    [TestCase(".csv", "text/csv; charset=utf-8")]
    [TestCase(".jsonl", "application/x-ndjson; charset=utf-8")]
    [TestCase(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public void Downloads_have_every_figure(string ending, string type)
    {
        using var answer = WebSite.Shared.Get("/figures" + ending + "?q=defibrillators");
        Assert.That(answer.Content.Headers.ContentType!.ToString(), Is.EqualTo(type));
        Assert.That(answer.Content.Headers.ContentDisposition!.FileName, Is.EqualTo("figures-defibrillators" + ending));
        if (ending == ".jsonl")
        {
            var lines = Task.Run(() => answer.Content.ReadAsStringAsync()).Result.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.That(lines, Has.Length.EqualTo(Walk("/figures?q=defibrillators").Total));
        }
    }

    private static (List<string> Ids, int Total) Walk(string address)
    {
        var ids = new List<string>();
        var total = 0;
        for (var next = address; next is not null;)
        {
            var page = WebSite.Shared.Page(next);
            Assert.That(page.DocumentElement.OuterHtml, Has.Length.LessThan(60_000));
            total = int.Parse(page.QuerySelector("h1")!.TextContent.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
            ids.AddRange(page.QuerySelectorAll(".figure-line h2 a").Select(a => a.GetAttribute("href")!));
            next = page.QuerySelector(".pages a[rel=next]")?.GetAttribute("href");
        }
        return (ids, total);
    }
}
