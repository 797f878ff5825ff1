using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using HansardMiner.Mining;
using HansardMiner.Records;
using NUnit.Framework;

namespace HansardMiner.Tests.Mining;

/// <summary>Bad input gets one clear line that says what is wrong; the rest is mined.</summary>
internal sealed class BadSourceTests
{
    private const string Good = "Cabinets without keepers\n\n3 March 2015\n\nThe audit found that 96 of the cabinets had no device in them, and that 35 had a flat battery.\n";

    private static TestCaseData[] Cases =>
    [
        Case("empty.txt", [], "empty", "the file is empty (0 bytes)"),
        Case("blank.txt", " \n\t\r\n  "u8.ToArray(), "empty", "the file holds nothing but white space"),
        Case("zip.xml", [.. "PK\u0003\u0004"u8, 20, 0, 0, 0, 8, 0], "zip", "this is a zip archive: unpack it first"),
        Case("letter.xml", [.. "PK\u0003\u0004"u8, .. "[Content_Types].xml…word/document.xml"u8], "DOCX", "this is a Word document, which is not supported: save it as text or HTML"),
        Case("page.txt", "%PDF-1.7\n%âãÏÓ\n"u8.ToArray(), "PDF", "this is a PDF, which is not supported: save the page it came from as HTML, or copy its text into a .txt file"),
        Case("day.xml", [0x1F, 0x8B, 8, 0, 0], "gzip", "this is a gzip archive: unpack it first"),
        Case("scan.html", [0x89, .. "PNG\r\n"u8], "image", "this is a PNG image: only text can be read"),
        Case("noise.json", [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 37 % 256))], "binary", "this is a binary file, not text"),
        Case("utf16.txt", Encoding.Unicode.GetBytes(Good), "binary", "this looks like UTF-16 without a byte order mark: save it as UTF-8"),
        Case("odd.xml", "<inventory><shelf n=\"3\">Bandages</shelf></inventory>"u8.ToArray(), "not recognised",
            "no reader knows this format; the closest is TheyWorkForYou XML, but no <publicwhip> element; its outermost element is <inventory>"),
        Case("canada.xml", "<Hansard><ExtractedInformation><ExtractedItem Name=\"Date\">Monday</ExtractedItem></ExtractedInformation></Hansard>"u8.ToArray(), "not recognised",
            "no reader knows this format; the closest is TheyWorkForYou XML, but no <publicwhip> element; it looks like the Canadian House of Commons' XML, which is not read yet"),
        Case("sums.xlsx", [.. "PK\u0003\u0004"u8, .. "[Content_Types].xml…xl/workbook.xml"u8], "XLSX",
            "this is an Excel workbook, which is not supported: save the page it came from as HTML, or copy its text into a .txt file"),
        Case("scan.webp", [.. "RIFF"u8, 1, 2, 0, 0, .. "WEBPVP8 "u8], "image, sound or video", "this is an image, a sound recording or a video: only text can be read"),
        Case("late.pdf", [.. "\r\n\r\n%PDF-1.4\n1 0 obj\nendobj\n"u8], "PDF", "this is a PDF, which is not supported: save the page it came from as HTML, or copy its text into a .txt file"),
        Case("wait.html", "<!DOCTYPE html><html><head><title>Just a moment...</title><script>window._cf_chl_opt={}</script></head><body><noscript>Enable JavaScript and cookies to continue</noscript></body></html>"u8.ToArray(),
            "not recognised", "no reader knows this format; the closest is Article or page, but it is a bot challenge in the place of a page (“Just a moment...”): open the page in a browser and save it again"),
        Case("wait.txt", "Pardon Our Interruption\n\nAs you were browsing something about your browser made us think that you are a bot. There are a few reasons this might happen.\n"u8.ToArray(),
            "not recognised", "no reader knows this format; the closest is Article or page, but it is a bot challenge in the place of a page (“Pardon Our Interruption”): open the page in a browser and save it again"),
        Case("gone.html", "<html><body><h1>404 Not Found</h1><p>The page that you asked for was not found on this server of ours.</p></body></html>"u8.ToArray(),
            "not recognised", "no reader knows this format; the closest is Article or page, but it is an error message in the place of a page (“404 Not Found”): open the page in a browser and save it again"),
        Case("saved.mht", "From: <Saved by Blink>\nSubject: Cabinets\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\n------\nThe audit found that 96 of the cabinets had no device in them.\n"u8.ToArray(),
            "not recognised", "no reader knows this format; the closest is Article or page, but it is a web archive or e-mail (MIME), in which the text is encoded: open it and save it as HTML or text"),
        Case("shops.json", "{\"shops\":[{\"name\":\"A\",\"stock\":3}]}"u8.ToArray(), "not recognised",
            "no reader knows this format; the closest is Written Questions JSON, but no field \"questionText\"; its first fields are \"shops\", \"name\", \"stock\""),
        Case("index.xml", "<hansard><housecommons><col>5</col></housecommons></hansard>"u8.ToArray(), "no proceedings",
            "The file is an empty part of a volume: no speech, question or answer stands under its headings and dates."),
        Case("rows.csv", "id,name,count\n1,Wexcombe,12\n2,Aberllyn,15\n3,Thornleigh,19\n4,Harrow Vale,7\n5,Oakes,3\n6,Teague,1\n7,Crewe,0\n8,Blandy,4\n9,Trefor,2\n10,A,2\n11,B,3\n"u8.ToArray(),
            "not recognised", "no reader knows this format; the closest is Article or page, but its lines are rows of values with separators"),
        Case("few.txt", "Twelve words are not enough."u8.ToArray(), "not recognised", "no reader knows this format; the closest is Article or page, but it has only 5 words"),
        Case("code.txt", "using System;\nnamespace A;\ninternal static class B\n{\n    public static int C(int d) => d + 1;\n    public static int D(int e) => e + 2;\n    private static int F(int the) { return the; }\n}\n"u8.ToArray(),
            "not recognised", "no reader knows this format; the closest is Article or page, but its lines end like a program's or a data file's"),
    ];

    [TestCaseSource(nameof(Cases))]
    public void Bad_input_gets_one_clear_line_and_the_rest_is_mined(string name, byte[] bytes, string fault, string message)
    {
        using var folder = new TemporaryFolder();
        folder.Write("good.txt", Good);
        folder.Write(name, bytes);
        var store = new MemoryStore();
        var report = Mine(store, folder.Path);
        var bad = report.Sources.Single(s => s.Source.Path.EndsWith(name, StringComparison.Ordinal));
        Assert.That(bad.Outcome, Is.EqualTo(MiningOutcome.Unreadable));
        Assert.That(bad.Diagnostics, Has.Count.EqualTo(1));
        Assert.That(bad.Diagnostics[0], Is.EqualTo(new Diagnostic(DiagnosticKind.Failure, fault, message)));
        Assert.That(report.CountOf(MiningOutcome.Read), Is.EqualTo(1));
        Assert.That(store.FindSource(bad.Source.Path), Is.Not.Null);
    }

    [Test]
    public void A_path_that_does_not_exist_is_reported_and_is_no_source_of_the_index()
    {
        var store = new MemoryStore();
        var report = Mine(store, "no/such/place.xml");
        Assert.That(store.Sources(), Is.Empty);
        Assert.That(report.Sources[0].Diagnostics[0].Message, Is.EqualTo("there is no file or folder at this path: check its spelling"));
    }

    [Test]
    public void A_file_and_a_folder_without_permission_are_reported()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("the folder permissions of this test are those of Unix");
            return;
        }
        if (Environment.UserName == "root")
        {
            Assert.Ignore("permissions do not bind this user");
        }
        using var folder = new TemporaryFolder();
        File.SetUnixFileMode(folder.Write("secret.txt", Good), UnixFileMode.None);
        folder.Write("closed/inside.txt", Good);
        File.SetUnixFileMode(Path.Combine(folder.Path, "closed"), UnixFileMode.None);
        var report = Mine(new MemoryStore(), folder.Path);
        Assert.That(report.Sources.Select(s => s.Diagnostics[0].Message), Is.EqualTo((string[])[
            "the folder may not be listed: change its permissions", "the file may not be read: change its permissions"]));
    }

    [Test]
    public void A_line_of_200_MB_is_refused_without_being_held()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "line.txt");
        using (var stream = File.Create(path))
        {
            var words = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("The audit found that 96 of the cabinets had no device in them. ", 16_000)));
            for (var i = 0; i < 200; i++)
            {
                stream.Write(words);
            }
        }
        GC.Collect();
        var before = GC.GetTotalAllocatedBytes();
        var report = Mine(new MemoryStore(), path);
        Assert.That(report.Sources[0].Diagnostics[0].Name, Is.EqualTo("too large"));
        Assert.That(GC.GetTotalAllocatedBytes() - before, Is.LessThan(50_000_000));
    }

    [Test]
    public void A_source_over_the_limit_is_refused()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("long.txt", Good);
        var (file, fault) = HansardMiner.Parse.Sources.SourceFile.Open(path, limit: 10);
        Assert.That(file, Is.Null);
        Assert.That(fault!.Name, Is.EqualTo("too large"));
    }

    [Test]
    public void Bytes_that_are_not_UTF8_are_read_as_Windows_1252_and_counted()
    {
        using var folder = new TemporaryFolder();
        var store = new MemoryStore();
        var bytes = Encoding.Latin1.GetBytes(Good.Replace("96 of", "\u0093some\u0094 £96 of", StringComparison.Ordinal));
        var report = Mine(store, folder.Write("latin.txt", bytes));
        Assert.That(report.Sources[0].Outcome, Is.EqualTo(MiningOutcome.Read));
        Assert.That(report.Sources[0].Diagnostics.Single(d => d.Name == "not UTF-8"), Is.EqualTo(new Diagnostic(
            DiagnosticKind.Note, "not UTF-8", "3 bytes are not valid UTF-8 and were read as Windows-1252: check pound signs, quotation marks and accents", "line 5")));
        Assert.That(store.All[0].Document.Contributions[0].Text, Does.Contain("“some” £96 of"));
    }

    [Test]
    public void One_bad_byte_does_not_spoil_the_good_ones()
    {
        using var folder = new TemporaryFolder();
        var store = new MemoryStore();
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Good + "\nIt cost “£1,850” or "), 0xA3, .. "1,900 in all, the keeper of the register said.\n"u8];
        Mine(store, folder.Write("mixed.txt", bytes));
        Assert.That(store.All[0].Document.Contributions[0].Text, Does.Contain("“£1,850” or £1,900"));
    }

    [TestCase("utf-16")]
    [TestCase("utf-16BE")]
    [TestCase("utf-8")]
    public void A_byte_order_mark_is_obeyed(string encoding)
    {
        using var folder = new TemporaryFolder();
        var store = new MemoryStore();
        var writer = Encoding.GetEncoding(encoding);
        var report = Mine(store, folder.Write("marked.txt", [.. writer.GetPreamble(), .. writer.GetBytes(Good.Replace("96", "£96", StringComparison.Ordinal))]));
        Assert.That(report.Sources[0].Diagnostics, Is.Empty);
        Assert.That(store.All[0].Document.Contributions[0].Text, Does.StartWith("The audit found that £96"));
    }

    [Test]
    public void NUL_bytes_in_a_text_are_left_out_and_leave_a_gap()
    {
        using var folder = new TemporaryFolder();
        var store = new MemoryStore();
        var report = Mine(store, folder.Write("nul.txt", Good.Replace("device", "de\0vice", StringComparison.Ordinal)));
        Assert.That(report.Sources[0].Outcome, Is.EqualTo(MiningOutcome.ReadWithGaps));
        Assert.That(report.Sources[0].Diagnostics[0].Name, Is.EqualTo("NUL bytes"));
        Assert.That(store.All[0].Document.Contributions[0].Text, Does.Contain("no device in them"));
    }

    [Test]
    public void A_page_that_nests_without_end_is_refused()
    {
        using var folder = new TemporaryFolder();
        var deep = "<html><body>" + string.Concat(Enumerable.Repeat("<div>", 200_000)) + "The audit found 96.";
        var report = Mine(new MemoryStore(), folder.Write("deep.html", deep));
        Assert.That(report.Sources[0].Outcome, Is.EqualTo(MiningOutcome.Unreadable));
    }

    private static TestCaseData Case(string name, byte[] bytes, string fault, string message) => new TestCaseData(name, bytes, fault, message).SetArgDisplayNames(name);

    private static MiningReport Mine(MemoryStore store, string path) => new Miner(store).Mine([path], null, CancellationToken.None);
}
