using System;
using System.IO;
using System.Linq;
using HansardMiner.App.Tests.EndToEnd;
using HansardMiner.Archive;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Web.Harvest;

/// <summary>What was fetched and what is missing, as pages.</summary>
[TestFixture]
internal sealed class FetchedPageTests
{
    private const string Address = "https://harbour.example/a<b>/page.txt";

    private string _folder = "";
    private WebSite _site = null!;

    [OneTimeSetUp]
    public void Serve()
    {
        _folder = Directory.CreateTempSubdirectory("hansard-fetched-").FullName;
        var raw = new FetchedFolder(Path.Combine(_folder, "raw")).Get(Address, "no format at all");
        raw.State(FetchedFolder.Cell("hansard-api", 3), CellOutcome.Complete, 40, 40, days: 60).State(FetchedFolder.Cell("hansard-api", 4), CellOutcome.Incomplete, 38, 40, "<b>gone</b>", 60)
            .State(FetchedFolder.Cell("hansard-api", 5), CellOutcome.NoSitting, days: 60).State(FetchedFolder.Cell("hansard-api", 7), CellOutcome.Failed, why: "it could not be reached", days: 60)
            .State(FetchedFolder.Cell("hansard-api", 3, topic: "lamps"), CellOutcome.Complete, 1, 1, days: 60);
        _site = WebSite.Of(null, raw.Folder);
    }

    [OneTimeTearDown]
    public void End()
    {
        _site.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public void The_report_counts_the_days_of_each_feed_and_lists_what_is_missing()
    {
        var page = _site.Page("/sources");
        var rows = page.QuerySelectorAll("section[aria-labelledby=fetched] tbody")[0].QuerySelectorAll("tr").Select(row => string.Join('|', row.QuerySelectorAll("td,th").Select(cell => cell.TextContent.Trim()))).ToList();
        Assert.That(rows, Is.EqualTo(new[] { "hansard-api, Commons|3 Mar 2024|7 Mar 2024|78|1|1|0|2|0|1", "hansard-api, Commons, on “lamps” only|3 Mar 2024|3 Mar 2024|1|–|0|0|0|0|0" }));
        var gaps = page.QuerySelectorAll("table.gaps tbody tr").Select(row => row.TextContent).ToList();
        Assert.That(gaps[0], Does.Contain("incomplete, 2 documents missing").And.Contain("<b>gone</b>").And.Contain("hansard fetch --feed hansard-api --house commons --from 2024-03-04 --to 2024-03-04"));
        Assert.That(gaps[1], Does.Contain("not fetched").And.Contain("it could not be reached"));
        Assert.That(page.QuerySelectorAll("table.gaps b"), Is.Empty);
    }

    [Test]
    public void Each_day_says_in_words_what_is_known_of_it()
    {
        var page = _site.Page("/sources/days?line=" + Uri.EscapeDataString("hansard-api, Commons"));
        var row = page.QuerySelector("table.days tbody tr")!;
        Assert.That(row.QuerySelector("th")!.TextContent, Is.EqualTo("2024-03"));
        Assert.That(row.QuerySelectorAll("td").Select(cell => cell.QuerySelector(".unseen")?.TextContent ?? "").Skip(1).Take(6), Is.EqualTo(new[] { "", "complete", "incomplete", "no sitting", "not asked for", "not fetched" }));
        Assert.That(row.QuerySelectorAll("td")[3].GetAttribute("title"), Is.EqualTo("4 March 2024: incomplete, 38 of 40 documents: <b>gone</b>"));
        Assert.That(page.QuerySelectorAll(".legend dd").Select(mark => mark.TextContent), Is.EqualTo(new[] { "complete", "no sitting", "incomplete", "not fetched", "not asked for" }));
        Assert.That(_site.Page("/sources/days?line=none&before=2014-99").QuerySelectorAll("table.days tbody tr"), Has.Length.EqualTo(1));
        Assert.That(WebSite.Shared.Page("/sources/days").QuerySelector(".lead")!.TextContent, Does.StartWith("Nothing was fetched by days"));
    }

    [Test]
    public void A_source_that_was_fetched_leads_to_its_address()
    {
        var link = _site.Page("/sources").QuerySelector("ol.sources a.path")!;
        Assert.That((link.GetAttribute("href"), link.TextContent, link.GetAttribute("rel")), Is.EqualTo((new Uri(Address).AbsoluteUri, Address, "noreferrer")));
        Assert.That(_site.Page("/sources/files").Body!.TextContent, Does.Contain("none is gone or has changed"));
    }
}
