using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using HansardMiner.Skia;
using Microsoft.Data.Sqlite;
using NUnit.Framework;
using SkiaSharp;

namespace HansardMiner.App.Tests.Commands;

/// <summary>The files of <c>export</c> and <c>timeline</c>, opened again by what will read them.</summary>
[TestFixture]
internal sealed class ExportFileTests
{
    private const string Sitting = """
        Skip to main content

        Upland Buses

        Volume 612: debated on Tuesday 7 June 2016

        6. What steps her Department is taking to bring buses to the uplands. (905101)

        We have brought forward new guidance for every county. Some 214 buses have been mended so far under the new scheme, and the drivers have worked very hard indeed.

        I thank the Minister for that answer. Will she tell the House what happens to the villages that had no bus at all in the winter, and when the people there may hope for one?

        In 2013 there were 80 buses mended in Powys. In 2014 there were 95 buses mended in Powys. In 2015 there were 110 buses mended in Powys. We will publish the figures for each county by March 2017.
        """;

    private string _folder = "";

    private string File(string name) => Path.Combine(_folder, name);

    private Invocation Run(params string[] arguments) => Invocation.Of([.. arguments, "--index", File("index")]);

    [OneTimeSetUp]
    public void Mine()
    {
        _folder = Directory.CreateTempSubdirectory("hansard-files-").FullName;
        System.IO.File.WriteAllText(File("buses.txt"), Sitting);
        Assert.That(Run("mine", File("buses.txt")).Code, Is.Zero);
    }

    [OneTimeTearDown]
    public void Clean() => Directory.Delete(_folder, recursive: true);

    private static List<string> Ask(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), System.Globalization.CultureInfo.InvariantCulture))));
        }
        return rows;
    }

    [TestCase("all")]
    [TestCase("timeline", "buses mended")]
    [TestCase("claims")]
    [TestCase("undertakings")]
    public void A_sqlite_file_is_sound_has_real_references_and_leaves_no_log_behind(params string[] what)
    {
        var file = File(what[0] + ".db");
        var run = Run(["export", .. what, "--sqlite", file]);
        Assert.That(run.Code, Is.Zero, run.Messages);
        Assert.That(Ask(file, "PRAGMA integrity_check"), Is.EqualTo(new[] { "ok" }));
        Assert.That(Ask(file, "PRAGMA foreign_key_check"), Is.Empty);
        Assert.That(Ask(file, "PRAGMA journal_mode"), Is.EqualTo(new[] { "delete" }));
        Assert.That(Directory.GetFiles(_folder, what[0] + ".db*").Select(Path.GetFileName), Is.EqualTo(new[] { what[0] + ".db" }));
        var references = Ask(file, "SELECT m.name || '.' || f.\"from\" || ' → ' || f.\"table\" FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table'");
        Assert.That(references, Has.Some.EqualTo(what[0] == "undertakings" ? "undertakings.contribution_id → contributions" : "claims.contribution_id → contributions"));
        Assert.That(Ask(file, "SELECT count(*) FROM contributions")[0], Is.Not.EqualTo("0"));
        Assert.That(Ask(file, "SELECT meaning FROM about WHERE what = 'licence'"), Has.Some.Contains("Open Parliament Licence v3.0"));
    }

    [Test]
    public void What_datasette_asks_of_a_file_is_answered()
    {
        var file = File("datasette.db");
        Run("export", "timeline", "buses mended", "--sqlite", file);
        // A search box: Datasette looks for a virtual table whose content is the table.
        Assert.That(Ask(file, "SELECT name FROM sqlite_master WHERE sql LIKE '%VIRTUAL TABLE%USING FTS%content=\"claims\"%'"), Is.EqualTo(new[] { "claims_fts" }));
        Assert.That(Ask(file, "SELECT value FROM claims WHERE number IN (SELECT rowid FROM claims_fts WHERE claims_fts MATCH 'buses AND powys') ORDER BY value"), Is.EqualTo(new[] { "80", "95", "110" }));
        // Facets, and the index they need.
        Assert.That(Ask(file, "SELECT place, count(*) FROM claims GROUP BY place ORDER BY 2 DESC LIMIT 1")[0], Does.Contain("Powys|3"));
        Assert.That(Ask(file, "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = 'claims'"), Has.Some.EqualTo("claims by unit").And.Some.EqualTo("claims by contribution_id"));
        // Days that can be compared, views that can be read.
        Assert.That(Ask(file, "SELECT figure FROM timeline WHERE period_start >= '2014-01-01' AND period_end <= '2014-12-31'"), Is.EqualTo(new[] { "95" }));
        Assert.That(Ask(file, "SELECT count(*) FROM figures"), Is.EqualTo(Ask(file, "SELECT count(*) FROM claims")));
        var yaml = System.IO.File.ReadAllText(File("datasette.metadata.yaml"));
        Assert.That(yaml, Does.Contain("databases:\n  \"datasette\":\n    tables:\n      \"claims\":").And.Contain("license_url: \"https://www.parliament.uk/").And.Contain("\"quote\": \"the sentence it stands in, verbatim\""));
    }

    [Test]
    public void The_sqlite3_shell_opens_it()
    {
        var file = File("shell.db");
        Run("export", "claims", "--sqlite", file);
        try
        {
            using var shell = Process.Start(new ProcessStartInfo("sqlite3", [file, "SELECT value FROM figures f JOIN claims c ON c.id = f.id WHERE c.value = 95; PRAGMA foreign_key_check;"]) { RedirectStandardOutput = true })!;
            Assert.That(shell.StandardOutput.ReadToEnd().Trim(), Is.EqualTo("95"));
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Ignore("the sqlite3 shell is not installed here");
        }
    }

    [Test]
    public void A_picture_is_written_and_read_back_with_words_in_it()
    {
        var file = File("chart.png");
        var run = Run("timeline", "buses mended", "--png", file);
        if (run.Code != 0)
        {
            Assert.That(run.Messages, Does.Contain("a PNG needs a font"));
            Assert.Ignore("no font is installed here");
        }
        using var picture = SKBitmap.Decode(file);
        Assert.That((picture.Width, picture.Height), Is.EqualTo((1920, picture.Height)));
        // In the headline's strip there are letters, on a white ground.
        var dark = Enumerable.Range(48, 900).SelectMany(x => Enumerable.Range(30, 60).Select(y => picture.GetPixel(x, y))).Count(p => p.Red < 80 && p.Green < 80);
        Assert.That(dark, Is.GreaterThan(1000));
        Assert.That(picture.GetPixel(4, 4), Is.EqualTo(SKColors.White));
        Assert.That(Enumerable.Range(0, picture.Width).SelectMany(x => Enumerable.Range(0, picture.Height / 2).Select(y => picture.GetPixel(x, y * 2))).Any(p => p == new SKColor(0x00, 0x72, 0xb2)), Is.True, "marks");
    }

    [Test]
    public void Where_no_font_is_installed_a_picture_is_refused_and_not_drawn_without_words() =>
        Assert.That(() => new Faces([], asksSystem: false), Throws.TypeOf<NoFontException>().With.Message.Contains("install one").And.Message.Contains("SVG"));

    [Test]
    public void The_letters_of_a_font_are_no_wider_than_the_chart_takes_them_to_be()
    {
        using var faces = new Faces(Faces.Usual);
        foreach (var text in new[] { "Not one series with 4: counts cases, not prosecutions; says “prosecuted”.", "The Parliamentary Under-Secretary of State, 12 Mar 2014", "1,204,300 – 25 Nov 2012", "WWW MMM @@@ %%%" })
        {
            foreach (var bold in new[] { false, true })
            {
                var width = faces.Pieces(text, bold).Sum(p =>
                {
                    using var font = new SKFont(p.Face, 12);
                    return p.Face.FamilyName.StartsWith("DejaVu", StringComparison.Ordinal) ? 0 : font.MeasureText(p.Words);
                });
                Assert.That(width, Is.LessThanOrEqualTo(HansardMiner.Present.Charts.ChartText.Width(text, 12, bold)), text);
            }
        }
    }

    [Test]
    public void One_timeline_gives_chart_page_table_and_picture_at_once()
    {
        var run = Run("timeline", "buses mended", "--svg", File("a.svg"), "--html", File("a.html"), "--csv", File("a.csv"), "--excel");
        Assert.That(run.Code, Is.Zero, run.Messages);
        Assert.That(System.IO.File.ReadAllText(File("a.svg")), Does.Contain("role=\"img\"").And.Contain("95"));
        Assert.That(System.IO.File.ReadAllText(File("a.html")), Does.StartWith("<!DOCTYPE html>").And.Contain("</html>"));
        Assert.That(System.IO.File.ReadAllBytes(File("a.csv")).Take(3), Is.EqualTo(Encoding.UTF8.GetPreamble()));
        Assert.That(System.IO.File.ReadLines(File("a.csv")).First(), Does.StartWith("series_id,definition,point_id,time_given,id,"));
        Assert.That(run.Out, Does.Contain("Timeline: buses mended"));
    }

    [Test]
    public void By_the_day_said_the_table_begins_with_who_said_it()
    {
        var table = Run("timeline", "buses mended", "--by", "said", "--table").Out;
        Assert.That(table.Split('\n')[0].TrimStart(), Does.StartWith("said"));
        Assert.That(table, Does.Contain("95").And.Not.Contain("“"));
        Assert.That(Run("timeline", "buses mended", "--by", "luck").Code, Is.EqualTo(1));
    }

    [Test]
    public void Only_one_thing_goes_to_the_output()
    {
        Assert.That(Run("timeline", "buses mended", "--csv", "-", "--svg", "-").Messages, Does.Contain("only one thing"));
        Assert.That(Run("timeline", "buses mended", "--png", "-").Messages, Does.Contain("name a file"));
        Assert.That(Run("timeline", "buses mended", "--html", "-").Out, Does.StartWith("<!DOCTYPE html>"));
        Assert.That(Run("timeline", "buses mended", "--excel").Code, Is.EqualTo(1));
    }

    [TestCase("csv", 5)]
    [TestCase("jsonl", 5)]
    [TestCase("parquet", 5)]
    [TestCase("xlsx", 1)]
    [TestCase("jsonld", 1)]
    public void A_timeline_is_one_file_or_one_for_each_table(string format, int files)
    {
        var folder = Directory.CreateDirectory(File("of-" + format)).FullName;
        var run = Run("export", "timeline", "buses mended", "--" + format, Path.Combine(folder, "t." + format));
        Assert.That(run.Code, Is.Zero, run.Messages);
        Assert.That(Directory.GetFiles(folder), Has.Length.EqualTo(files));
        Assert.That(run.Messages.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(files));
    }

    [Test]
    public void A_timeline_is_exported_with_as_many_figures_as_asked()
    {
        Assert.That(Lines(), Is.GreaterThan(Lines("--most", "1")));
        Assert.That(Lines("--all"), Is.GreaterThanOrEqualTo(Lines()));
        Assert.That(Lines("--no-variants"), Is.EqualTo(Lines()));
        Assert.That(Run("export", "claims", "--most", "3", "--csv", "-").Messages, Does.Contain("“export timeline” only"));
        Assert.That(Run("export", "timeline", "buses mended", "--most", "-1", "--csv", File("no.csv")).Messages, Does.Contain("0 or more"));

        int Lines(params string[] more)
        {
            var run = Run(["export", "timeline", "buses mended", .. more, "--jsonld", File("lines.jsonld")]);
            Assert.That(run.Code, Is.Zero, run.Messages);
            using var json = JsonDocument.Parse(System.IO.File.ReadAllText(File("lines.jsonld")));
            return json.RootElement.GetProperty("hasPart").GetArrayLength();
        }
    }

    [Test]
    public void Json_ld_of_the_claims_is_json()
    {
        using var json = JsonDocument.Parse(Run("export", "claims", "--jsonld", "-").Out);
        Assert.That(json.RootElement.GetProperty("hasPart").GetArrayLength(), Is.GreaterThanOrEqualTo(4));
        Assert.That(Run("export", "questions", "--jsonld", "-").Messages, Does.Contain("--jsonld works with"));
    }

    [Test]
    public void What_cannot_be_done_is_said_in_words()
    {
        Assert.That(Run("export", "timeline", "--csv", "-").Messages, Does.Contain("needs a query"));
        Assert.That(Run("export", "timeline", "buses", "--csv", "-").Messages, Does.Contain("several tables"));
        Assert.That(Run("export", "timeline", "buses", "--speaker", "x", "--xlsx", File("x.xlsx")).Messages, Does.Contain("filters work with"));
        Assert.That(Run("export", "claims", "--xlsx", "-").Messages, Does.Contain("cannot be written to the output"));
        Assert.That(Run("export", "claims", "--xlsx", File("x.xlsx"), "--csv", "-").Messages, Does.Contain("name one file"));
        Assert.That(Run("export", "claims", "--sqlite", Path.Combine(_folder, "no", "such", "x.db")).Messages, Does.Contain("cannot be"));
    }
}
