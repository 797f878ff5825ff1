using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Net;
using System.Text.Json;
using System.Threading.Tasks;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Web.Finding;

/// <summary>The hits of a search as files.</summary>
[TestFixture]
internal sealed class DownloadTests
{
    [Test]
    public void Csv_holds_every_hit_in_the_order_of_the_page()
    {
        using var answer = WebSite.Shared.Get("/search.csv?q=defibrillators&sort=oldest");
        var text = Task.Run(() => answer.Content.ReadAsStringAsync()).Result;
        Assert.That(answer.Content.Headers.ContentType!.ToString(), Is.EqualTo("text/csv; charset=utf-8"));
        Assert.That(answer.Content.Headers.ContentDisposition!.ToString(), Is.EqualTo("attachment; filename=\"hansard-defibrillators.csv\""));
        Assert.That(text, Does.StartWith("id,document_kind,part,heading,speaker,"));
        var json = JsonDocument.Parse(WebSite.Shared.Text("/search.json?q=defibrillators&sort=oldest")).RootElement;
        Assert.That(json.GetProperty("is_whole").GetBoolean(), Is.True);
        var ids = json.GetProperty("hits").EnumerateArray().Select(h => h.GetProperty("id").GetString()!).ToList();
        Assert.That(ids, Has.Count.GreaterThan(20).And.Unique);
        Assert.That(text.Split("\r\n").Skip(1).Select(l => l.Split(',')[0]).Where(ids.Contains), Is.EqualTo(ids));
    }

    [Test]
    public void A_workbook_has_the_hits_and_says_what_its_columns_are()
    {
        using var answer = WebSite.Shared.Get("/search.xlsx?q=defibrillators");
        using var zip = new ZipArchive(new MemoryStream(Task.Run(() => answer.Content.ReadAsByteArrayAsync()).Result));
        Assert.That(zip.Entries.Select(e => e.FullName), Does.Contain("xl/worksheets/sheet1.xml").And.Contain("xl/worksheets/sheet2.xml"));
    }

    [TestCase("../../etc/passwd", "hansard-etc-passwd.csv")]
    [TestCase("a\r\nSet-Cookie: x=y", "hansard-a-set-cookie-x-y.csv")]
    [TestCase("\"; filename=evil.exe", "hansard-filename-evil-exe.csv")]
    [TestCase("日本", "hansard.csv")]
    public void The_name_of_a_file_is_letters_digits_and_hyphens(string query, string name)
    {
        using var answer = WebSite.Shared.Get("/search.csv?q=" + Uri.EscapeDataString(query));
        Assert.That(answer.Content.Headers.ContentDisposition!.ToString(), Is.EqualTo($"attachment; filename=\"{name}\""));
        Assert.That(answer.Headers.Contains("Set-Cookie"), Is.False);
    }

    [Test]
    public void Texts_that_look_like_formulas_run_in_no_spreadsheet()
    {
        var folder = Directory.CreateTempSubdirectory("hansard-formulas-").FullName;
        File.WriteAllText(Path.Combine(folder, "debates2016-01-04a.xml"), """
            <publicwhip scraperversion="a" latest="yes">
            <major-heading id="uk.org.publicwhip/debate/2016-01-04a.1.0" nospeaker="true" colnum="1">=HYPERLINK("http://example.org","lamps")</major-heading>
            <speech id="uk.org.publicwhip/debate/2016-01-04a.1.1" speakername="@SUM(1)" colnum="1"><p>=cmd lamps were repaired.</p></speech>
            </publicwhip>
            """);
        using var site = WebSite.Of(null, folder);
        var csv = site.Text("/search.csv?q=lamps");
        Assert.That(csv, Does.Contain("'=HYPERLINK").And.Contain("'@SUM(1)").And.Contain("'=cmd lamps"));
        Assert.That(JsonDocument.Parse(site.Text("/search.json?q=lamps")).RootElement.GetProperty("hits")[0].GetProperty("heading").GetString(), Does.StartWith("=HYPERLINK"));
        Directory.Delete(folder, recursive: true);
    }

    [TestCase("/search.csv")]
    [TestCase("/search.json?q=+")]
    [TestCase("/search.xlsx?q=a&sort=x")]
    public void What_cannot_be_written_is_a_page_that_says_so(string path) => Assert.That(WebSite.Shared.Page(path, HttpStatusCode.BadRequest).QuerySelector("h1")!.TextContent, Is.EqualTo("This cannot be searched for"));
}
