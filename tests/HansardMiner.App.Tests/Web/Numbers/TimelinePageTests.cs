using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using HansardMiner.Tests.Shared;
using HansardMiner.Web.Site;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Web.Numbers;

/// <summary>Timelines in the browser, over the samples of the repository.</summary>
[TestFixture]
internal sealed class TimelinePageTests
{
    private const string Address = "/timeline?q=defibrillators";

    [Test]
    public void I_see_how_many_figures_count_how_many_things_before_anything_else()
    {
        var page = WebSite.Shared.Page(Address);
        Assert.That(page.QuerySelector("#glance")!.TextContent, Does.Match(@"^\d+ figures in \d+ definitions"));
        Assert.That(page.QuerySelectorAll(".glance ol li"), Has.Length.GreaterThan(5));
        foreach (var line in page.QuerySelectorAll(".glance ol a"))
        {
            var target = line.GetAttribute("href")!;
            Assert.That(target.StartsWith("/timeline", StringComparison.Ordinal) || page.GetElementById(target[1..]) is not null, target);
        }
        // The first of those with a stated time, and the first of those without, come after none.
        Assert.That(page.QuerySelectorAll(".definitions li").Count(l => !l.TextContent.Contains("Not one series with", StringComparison.Ordinal)), Is.LessThanOrEqualTo(2));
    }

    [Test]
    public void Marks_of_the_chart_are_named_links_to_the_figures_in_their_places()
    {
        var page = WebSite.Shared.Page(Address);
        var chart = page.QuerySelector(".on-wide svg")!;
        Assert.That(chart.GetAttribute("role"), Is.EqualTo("group"));
        Assert.That(page.GetElementById(chart.GetAttribute("aria-labelledby")!)!.TextContent, Is.Not.Empty);
        Assert.That(page.GetElementById(chart.GetAttribute("aria-describedby")!)!.TextContent, Does.StartWith("Timeline chart"));
        var marks = chart.QuerySelectorAll("a");
        Assert.That(marks, Is.Not.Empty);
        foreach (var mark in marks)
        {
            Assert.That(mark.GetAttribute("aria-label"), Does.Match(@"^\S.+, .+"));
            Assert.That(mark.GetAttribute("href"), Does.StartWith("/c/"));
        }
        var table = page.QuerySelectorAll(".data td.strong a").Select(a => a.GetAttribute("href")).ToHashSet();
        Assert.That(marks.Select(m => m.GetAttribute("href")), Is.SubsetOf(table), "each mark has its row");
        using var read = WebSite.Shared.Get(marks[0].GetAttribute("href")!);
        Assert.That(read.StatusCode, Is.EqualTo(HttpStatusCode.OK).Or.EqualTo(HttpStatusCode.Redirect).Or.EqualTo(HttpStatusCode.Found));
    }

    [Test]
    public void No_style_stands_in_the_page_and_ids_are_given_once()
    {
        var page = WebSite.Shared.Page(Address);
        Assert.That(page.QuerySelectorAll("[style], style, script:not([src])"), Is.Empty);
        Assert.That(page.All.Select(e => e.Id).Where(i => !string.IsNullOrEmpty(i)), Is.Unique);
        Assert.That(page.QuerySelectorAll("h1"), Has.Length.EqualTo(1));
    }

    [Test]
    public void Every_figure_stands_on_some_part_and_every_part_is_small()
    {
        var figures = 0;
        var next = "/timeline?q=defibrillators&all=yes";
        var total = 0;
        for (var part = 1; part < 40; part++)
        {
            var text = WebSite.Shared.Text(next + "&part=" + part);
            Assert.That(text, Has.Length.LessThan(60_000));
            var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(text);
            total = int.Parse(page.QuerySelector("#glance")!.TextContent.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
            figures += page.QuerySelectorAll(".data td.strong").Length;
            if (!page.QuerySelectorAll(".pages a").Any(a => a.GetAttribute("href")!.EndsWith($"part={part + 1}", StringComparison.Ordinal)))
            {
                break;
            }
        }
        Assert.That(total, Is.GreaterThan(20));
        Assert.That(figures, Is.EqualTo(total));
    }

    [TestCase(".svg", "image/svg+xml", "<svg")]
    [TestCase(".csv", "text/csv; charset=utf-8", "series_id,")]
    [TestCase(".json", "application/json; charset=utf-8", "{")]
    public void Downloads_are_files_with_a_safe_name(string ending, string type, string start)
    {
        using var answer = WebSite.Shared.Get("/timeline" + ending + "?q=defibrillators%22%0d%0a../x");
        var text = Task.Run(() => answer.Content.ReadAsStringAsync()).Result;
        Assert.That(answer.Content.Headers.ContentType!.ToString(), Is.EqualTo(type));
        Assert.That(answer.Content.Headers.ContentDisposition!.FileName, Is.EqualTo("timeline-defibrillators-x" + ending));
        Assert.That(answer.Content.Headers.ContentDisposition.DispositionType, Is.EqualTo("attachment"));
        Assert.That(text, Does.StartWith(start));
    }

    [Test]
    public void Excel_gets_a_byte_order_mark_where_it_is_asked_for()
    {
        using var answer = WebSite.Shared.Get("/timeline.csv?q=defibrillators&excel=yes");
        Assert.That(Task.Run(() => answer.Content.ReadAsByteArrayAsync()).Result.Take(3), Is.EqualTo(new byte[] { 0xEF, 0xBB, 0xBF }));
    }

    [Test]
    public void Only_the_head_can_be_asked_for()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/timeline.svg?q=defibrillators");
        using var answer = Task.Run(() => WebSite.Shared.Client.SendAsync(request)).Result;
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(answer.Content.Headers.ContentDisposition!.FileName, Is.EqualTo("timeline-defibrillators.svg"));
    }

    [Test]
    public void The_form_writes_a_query_that_can_be_read()
    {
        using var answer = WebSite.Shared.Get("/timeline?q=defibrillators&speaker=a%20b&dept=home%20office&house=commons&record=oral&from=2030-01-01&to=&min=10&max=500&unit=%25&by=said");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Found));
        Assert.That(Uri.UnescapeDataString(answer.Headers.Location!.ToString()),
            Is.EqualTo("/timeline?q=defibrillators (speaker:\"a b\" OR office:\"a b\") dept:\"home office\" house:commons kind:oral from:2030-01-01 10%..500%&by=said"));
        var page = WebSite.Shared.Page(answer.Headers.Location!.ToString());
        Assert.That(new[] { "q", "speaker", "dept", "from", "min", "max" }.Select(n => page.QuerySelector($".filters input[name={n}]")!.GetAttribute("value")),
            Is.EqualTo(new[] { "defibrillators", "a b", "home office", "2030-01-01", "10", "500" }));
        Assert.That(page.QuerySelectorAll(".filters option[selected]").Select(o => o.GetAttribute("value")), Is.EquivalentTo(new[] { "commons", "oral", "%" }));
    }

    [Test]
    public void What_turns_the_direction_of_writing_is_shown_in_the_chart_too()
    {
        var folder = Directory.CreateTempSubdirectory("hansard-turned-").FullName;
        File.WriteAllText(Path.Combine(folder, "debates2016-01-04a.xml"), """
            <publicwhip scraperversion="a" latest="yes">
            <major-heading id="uk.org.publicwhip/debate/2016-01-04a.1.0" nospeaker="true" colnum="1">Lamps</major-heading>
            <speech id="uk.org.publicwhip/debate/2016-01-04a.1.1" speakername="A&#x202E;B Merrow" colnum="1"><p>In 2015 there were 512 lamps repaired.</p></speech>
            </publicwhip>
            """);
        using var site = WebSite.Of(null, folder);
        var page = site.Page("/timeline?q=lamps");
        Assert.That(page.QuerySelector(".on-wide svg")!.TextContent, Does.Contain("512").And.Contains("⟨U+202E⟩").And.Not.Contains("\u202E"));
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public void Without_a_question_there_are_examples()
    {
        var page = WebSite.Shared.Page("/timeline");
        Assert.That(page.QuerySelectorAll(".examples a"), Is.Not.Empty);
    }

    [Test]
    public void Where_nothing_is_found_something_is_advised()
    {
        var page = WebSite.Shared.Page("/timeline?q=zzyzx");
        Assert.That(page.Body!.TextContent, Does.Contain("No figures were found near these words."));
        Assert.That(page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")), Does.Contain("/search?q=zzyzx"));
    }

    [Test]
    public void When_the_time_is_up_the_page_says_so_and_is_not_kept()
    {
        using var site = WebSite.Of(new WebSettings { QueryTime = TimeSpan.Zero }, Corpus.Samples);
        using var answer = site.Get(Address);
        Assert.That(answer.Headers.CacheControl!.NoStore);
        Assert.That(Task.Run(() => answer.Content.ReadAsStringAsync()).Result, Does.Contain("The search took too long and was ended"));
        Assert.That(site.Text("/figures"), Does.Contain("The search took too long and was ended"));
    }

    [Test]
    public void The_four_definitions_stand_together_with_the_reasons_why_they_are_no_series()
    {
        using var site = WebSite.Of(null, Corpus.Real("seeds"));
        var page = site.Page("/timeline?q=stalking%20cases%20prosecuted");
        var lines = page.QuerySelectorAll(".glance ol li").Select(l => l.TextContent.Trim()).ToList();
        foreach (var line in new[] { "about 438 cases prosecuted", "438 offences charged", "834 cases that reached a court", "566 stalking cases that reached a first hearing" })
        {
            Assert.That(lines, Has.Some.StartsWith(line));
        }
        Assert.That(page.QuerySelector("#conflicts")!.ParentElement!.TextContent, Does.Contain("438 counts cases prosecuted").And.Contain("offences charged"));
        Assert.That(page.QuerySelector(".definitions")!.TextContent, Does.Contain("it counts offences, not cases; it says “charged”, not “prosecuted”"));
        var mark = page.QuerySelectorAll(".on-wide svg a").Single(a => a.GetAttribute("aria-label")!.StartsWith("about 438", StringComparison.Ordinal));
        Assert.That(site.Text(mark.GetAttribute("href")!), Does.Contain("Some 438 cases"));
    }
}
