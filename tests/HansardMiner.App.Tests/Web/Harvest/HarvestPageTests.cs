using System;
using System.IO;
using System.Linq;
using System.Text;
using HansardMiner.App.Tests.Commands;
using HansardMiner.App.Tests.EndToEnd;
using HansardMiner.Sqlite;
using HansardMiner.Store;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Web.Harvest;

[TestFixture]
internal sealed class HarvestPageTests
{
    [Test]
    public void It_says_what_was_read_and_what_was_not()
    {
        var folder = Directory.CreateTempSubdirectory("hansard-harvest-").FullName;
        try
        {
            File.WriteAllBytes(Path.Combine(folder, "picture.bin"), [0, 1, 2, 3, 0xff]);
            using var site = WebSite.Of(null, Corpus.Samples, folder);
            using var store = Open(site);
            var page = site.Page("/sources");
            Assert.That(page.QuerySelector(".lead")!.TextContent, Does.Contain($"{store.Sources().Count} sources").And.Contain("1 superseded").And.Contain("1 unreadable").And.Contain("Last mined on"));
            Assert.That(page.QuerySelectorAll("h1"), Has.Length.EqualTo(1));
            Assert.That(page.Body!.TextContent, Does.Contain("never that nothing was said").And.Contain("SQLite FTS5"));
            var unreadable = site.Page("/sources?outcome=unreadable");
            Assert.That(unreadable.QuerySelectorAll(".sources > li"), Has.Length.EqualTo(1));
            Assert.That(unreadable.QuerySelector(".reasons")!.TextContent, Does.Contain("Not read:"));
            Assert.That(site.Text("/sources.csv?outcome=unreadable").Split("\r\n", StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(2));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public void Each_month_with_documents_leads_to_them_and_what_is_missing_is_seen_as_missing()
    {
        var page = WebSite.Shared.Page("/sources");
        using var store = Open(WebSite.Shared);
        var march = store.Documents().Count(d => d.Document.Date is { Year: 2031, Month: 3 });
        var link = page.QuerySelectorAll(".calendar a").Single(a => a.GetAttribute("href") == "/search?q=date%3A2031-03");
        Assert.That(link.TextContent, Is.EqualTo(march.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.That(page.QuerySelectorAll(".calendar .none").Select(n => n.TextContent.Trim()), Is.Not.Empty.And.All.EqualTo("nothing in the index"));
        var commons = WebSite.Shared.Page("/sources?house=commons").QuerySelectorAll(".calendar a").Sum(a => int.Parse(a.TextContent, System.Globalization.CultureInfo.InvariantCulture));
        Assert.That(commons, Is.EqualTo(store.Documents().Count(d => d.Document is { Date: not null, House: Records.House.Commons })));
    }

    [Test]
    public void The_numbers_are_those_of_going_through_everything()
    {
        using var store = Open(WebSite.Shared);
        var (asked, counted) = (store.Summary(), HarvestSummary.Of(store));
        Assert.That(asked.Sources, Is.EqualTo(counted.Sources));
        Assert.That(asked.Gaps, Is.EqualTo(counted.Gaps));
        Assert.That(asked.Months, Is.EqualTo(counted.Months));
        Assert.That(asked.LastMined, Is.EqualTo(counted.LastMined));
        foreach (var query in new[] { new SourceQuery(), new SourceQuery { Take = 3 }, new SourceQuery { Outcome = SourceOutcome.Superseded }, new SourceQuery { Format = "" }, new SourceQuery { After = store.Sources()[4].Source.Path, Take = 5 } })
        {
            Assert.That(store.Sources(query).Select(s => s.Source.Path), Is.EqualTo(((IRecordStore)store).Sources().Where(query.Takes).Take(query.Take).Select(s => s.Source.Path)), query.ToString());
        }
    }

    [Test]
    public void The_table_to_download_has_every_source()
    {
        using var store = Open(WebSite.Shared);
        using var answer = WebSite.Shared.Get("/sources.csv");
        Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/csv"));
        Assert.That(answer.Content.Headers.ContentDisposition!.FileName, Is.EqualTo("hansardminer-sources.csv"));
        var lines = WebSite.Shared.Text("/sources.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.That(lines[0], Does.StartWith("path,sha256,bytes,format,outcome"));
        Assert.That(lines, Has.Length.EqualTo(store.Sources().Count + 1));
    }

    [Test]
    public void Many_sources_come_page_by_page_and_each_page_is_short()
    {
        var folder = Directory.CreateTempSubdirectory("hansard-many-").FullName;
        try
        {
            InventedDay.WriteMany(Path.Combine(folder, "days"), days: 70, speeches: 2, seed: 3);
            using var site = WebSite.Of(null, Path.Combine(folder, "days"));
            var (paths, address) = (0, "/sources");
            for (var i = 0; i < 3; i++)
            {
                var text = site.Text(address);
                Assert.That(Encoding.UTF8.GetByteCount(text), Is.LessThan(60_000));
                var page = site.Page(address);
                paths += page.QuerySelectorAll(".sources > li").Length;
                address = page.QuerySelector("a[rel=next]")?.GetAttribute("href")!.Split('#')[0];
                Assert.That(address is null, Is.EqualTo(i == 2));
                address ??= "";
            }
            Assert.That(paths, Is.EqualTo(70));
            File.Delete(Directory.EnumerateFiles(Path.Combine(folder, "days")).Order(StringComparer.Ordinal).First());
            File.AppendAllText(Directory.EnumerateFiles(Path.Combine(folder, "days")).Order(StringComparer.Ordinal).Last(), "<!-- more -->");
            var files = site.Page("/sources/files").Body!.TextContent;
            Assert.That(files, Does.Contain("2 files gone or changed").And.Contain("the file is gone").And.Contain("the file has changed"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public void An_empty_index_is_said_to_be_empty()
    {
        var folder = Directory.CreateTempSubdirectory("hansard-empty-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "nothing"));
            _ = Invocation.Of("mine", Path.Combine(folder, "nothing"), "--quiet", "--index", Path.Combine(folder, "index"));
            Assume.That(File.Exists(Path.Combine(folder, "index", "hansard.db")), "mine makes an index of nothing");
            using var site = WebSite.Of(null, Path.Combine(folder, "nothing"));
            Assert.That(site.Page("/sources").Body!.TextContent, Does.Contain("No dated documents"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static SqliteRecordStore Open(WebSite site) => SqliteRecordStore.Open(Path.Combine(site.Index, "hansard.db"), readOnly: true);
}
