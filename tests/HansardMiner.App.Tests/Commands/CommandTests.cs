using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using CsvHelper;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Commands;

[TestFixture]
internal sealed class CommandTests
{
    private const string Sitting = """
        Skip to main content

        Rural Ferries

        Volume 601: debated on Tuesday 3 May 2016

        4. What steps his Department is taking to keep ferries running in winter. (905001)

        We have brought forward new guidance for every harbour. Some 318 ferries have been repaired so far under the new scheme, and the crews have worked very hard indeed.

        I thank the Minister for that answer. Will he tell the House what happens to the harbours that had no ferry at all in the winter, and when the people there may hope for one?

        In 2014 there were 120 ferries repaired in Cornwall, and in 2015 there were 150 ferries repaired in Cornwall. =SUM is what my officials call the spreadsheet, and -5 degrees was the coldest night.
        """;

    private string _folder = "";

    private string Index => Path.Combine(_folder, "index");

    private string Source => Path.Combine(_folder, "ferries.txt");

    [OneTimeSetUp]
    public void Mine()
    {
        _folder = Directory.CreateTempSubdirectory("hansard-app-").FullName;
        File.WriteAllText(Source, Sitting);
        var mined = Invocation.Of("mine", Source, "--index", Index);
        Assert.That(mined.Code, Is.Zero, mined.Out + mined.Messages);
        Assert.That(mined.Out, Does.Contain("1 source: 1 read.").And.Contain("MB/s"));
    }

    [OneTimeTearDown]
    public void Clean() => Directory.Delete(_folder, recursive: true);

    private Invocation Run(params string[] arguments) => Invocation.Of([.. arguments, "--index", Index]);

    [Test]
    public void Mining_again_changes_nothing()
    {
        var again = Run("mine", Source);
        Assert.That((again.Code, again.Out.Contains("1 source: 1 unchanged.", StringComparison.Ordinal)), Is.EqualTo((0, true)), again.Out);
    }

    [Test]
    public void A_path_that_is_not_there_is_told_and_the_rest_is_mined()
    {
        var some = Invocation.Of("mine", Source, Path.Combine(_folder, "nothing.xml"), "--index", Path.Combine(_folder, "some"));
        Assert.That(some.Code, Is.EqualTo(2));
        Assert.That(some.Out, Does.Contain("nothing.xml"));
        var none = Run("mine", Path.Combine(_folder, "nothing.xml"));
        Assert.That(none.Code, Is.EqualTo(1));
        Assert.That(none.Messages.TrimEnd().Split('\n'), Has.Length.EqualTo(1).And.Some.Contains("there is no file or folder"));
    }

    [Test]
    public void An_unknown_option_is_not_taken_for_a_path()
    {
        var asked = Run("mine", Source, "-q");
        Assert.That((asked.Code, asked.Messages.Trim()), Is.EqualTo((1, "hansard: there is no option -q: see “hansard mine --help”")));
    }

    [Test]
    public void Data_goes_to_the_output_and_progress_to_the_messages()
    {
        var mined = Run("mine", Source, "--json");
        Assert.That(mined.Json.GetProperty("totals").GetProperty("claims").GetInt32(), Is.GreaterThan(2));
        Assert.That(mined.Messages, Does.Contain("mining: 1 of 1 source"));
        Assert.That(Run("mine", Source, "--quiet").Messages, Is.Empty);
    }

    [Test]
    public void Mine_prints_the_timeline_asked_for() =>
        Assert.That(Run("mine", Source, "--timeline", "ferries repaired").Out, Does.Contain("Timeline: ferries repaired").And.Contain("about 318"));

    [Test]
    public void Status_counts_what_is_there_and_notices_a_file_that_has_changed()
    {
        Assert.That(Run("status").Out, Does.Contain("1 source: 1 read.").And.Contain("3 May 2016").And.Contain("Search engine: "));
        var copy = Path.Combine(_folder, "copy.txt");
        var other = Path.Combine(_folder, "other");
        File.WriteAllText(copy, Sitting);
        Invocation.Of("mine", copy, "--index", other);
        File.Delete(copy);
        var status = Invocation.Of("status", "--index", other);
        Assert.That((status.Code, status.Out.Contains("the file is gone", StringComparison.Ordinal)), Is.EqualTo((2, true)), status.Out);
    }

    [Test]
    public void Search_reads_the_query_back_and_marks_the_words()
    {
        var found = Run("search", "winter", "harbours");
        Assert.That(found.Out, Does.Contain("Looking for").And.Contain("⟦").And.Contain("speaker not stated").And.Contain("3 May 2016").And.Contain("id "));
        Assert.That(Run("search", "winter", "--json").Json.GetProperty("hits")[0].GetProperty("speaker").ValueKind, Is.EqualTo(System.Text.Json.JsonValueKind.Null));
        Assert.That(Run("search", "submarines").Out, Does.Contain("0 contributions found."));
    }

    [Test]
    public void Show_prints_the_whole_text_with_its_figures_marked()
    {
        var id = Run("search", "winter", "--json").Json.GetProperty("hits")[0].GetProperty("id").GetString()!;
        var shown = Run("show", id, "--whole");
        Assert.That(shown.Out, Does.Contain("⟦Some 318 ferries⟧").And.Contain("Cite as:").And.Contain("Read from:"));
        Assert.That(Run("show", "no/such/id").Code, Is.EqualTo(1));
    }

    [Test]
    public void Claims_are_filtered_by_value_and_day()
    {
        Assert.That(Run("claims", "--min", "300", "--max", "400").Out, Does.Contain("about 318").And.Not.Contain("120"));
        Assert.That(Run("claims", "--from", "2017-01-01").Out, Does.Contain("No figures found."));
        Assert.That(Run("claims", "--from", "yesterday").Messages, Does.Contain("--from takes a day such as 2014-01-07"));
        Assert.That(Run("claims", "--from", "yesterday").Code, Is.EqualTo(1));
    }

    [Test]
    public void A_timeline_keeps_the_running_total_apart_from_the_yearly_figures()
    {
        var series = Run("timeline", "ferries repaired", "--json").Json.GetProperty("series").EnumerateArray()
            .Select(s => s.GetProperty("points").EnumerateArray().Select(p => p.GetProperty("value").GetDecimal()).ToArray()).ToList();
        Assert.That(series, Has.Some.EqualTo(new[] { 120m, 150m }));
        Assert.That(series, Has.Some.EqualTo(new[] { 318m }));
    }

    [Test]
    public void The_chart_is_written_as_a_file_and_to_the_output()
    {
        var file = Path.Combine(_folder, "chart.svg");
        Assert.That(Run("timeline", "ferries repaired", "--svg", file).Code, Is.Zero);
        Assert.That(XDocument.Load(file).Root!.Name.LocalName, Is.EqualTo("svg"));
        Assert.That(Run("timeline", "ferries repaired", "--svg", "-").Out.ReplaceLineEndings(), Is.EqualTo(File.ReadAllText(file).ReplaceLineEndings()));
    }

    [Test]
    public void Every_exported_quotation_is_a_cut_of_the_exported_text()
    {
        var texts = Run("export", "contributions", "--jsonl", "-").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => System.Text.Json.JsonDocument.Parse(l).RootElement)
            .ToDictionary(r => r.GetProperty("id").GetString()!, r => r.GetProperty("text").GetString()!);
        var claims = Run("export", "claims", "--jsonl", "-").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => System.Text.Json.JsonDocument.Parse(l).RootElement).ToList();
        Assert.That(claims, Has.Count.GreaterThan(2));
        foreach (var claim in claims)
        {
            var text = texts[claim.GetProperty("contribution_id").GetString()!];
            Assert.That(text[claim.GetProperty("quote_start").GetInt32()..claim.GetProperty("quote_end").GetInt32()], Is.EqualTo(claim.GetProperty("quote").GetString()));
            Assert.That(text[claim.GetProperty("char_start").GetInt32()..claim.GetProperty("char_end").GetInt32()], Is.EqualTo(claim.GetProperty("value_raw").GetString()));
        }
    }

    [Test]
    public void Csv_has_no_mark_unless_excel_asks_for_one_and_is_read_back_by_a_reader()
    {
        var (plain, excel) = (Path.Combine(_folder, "a.csv"), Path.Combine(_folder, "b.csv"));
        Assert.That(Run("export", "claims", "--csv", plain).Code, Is.Zero);
        Assert.That(Run("export", "claims", "--csv", excel, "--excel").Code, Is.Zero);
        Assert.That(File.ReadAllBytes(plain)[..3], Is.Not.EqualTo(Encoding.UTF8.Preamble.ToArray()));
        Assert.That(File.ReadAllBytes(excel)[..3], Is.EqualTo(Encoding.UTF8.Preamble.ToArray()));
        using var csv = CsvReader.FromText(File.ReadAllText(plain), CsvReaderOptions.Default);
        var quotes = 0;
        while (csv.Read())
        {
            quotes++;
            Assert.That(Sitting, Does.Contain(csv.GetString("quote").TrimStart('\'')));
        }
        Assert.That(quotes, Is.GreaterThan(2));
    }

    [Test]
    public void Export_wants_one_file_and_a_query_only_for_claims()
    {
        Assert.That(Run("export", "claims").Code, Is.EqualTo(1));
        Assert.That(Run("export", "questions", "ferries", "--csv", "-").Code, Is.EqualTo(1));
        Assert.That(Run("export", "claims", "--csv", Path.Combine(_folder, "no", "such", "folder.csv")).Messages, Does.Contain("cannot be written"));
    }

    [Test]
    public void Explain_underlines_what_was_found_and_rejected()
    {
        var lines = Invocation.Of("explain", "Some 318 ferries were repaired under section 9.", "--date", "2016-05-03").Out.Split('\n');
        Assert.That(lines[0], Does.StartWith("Some 318 ferries"));
        Assert.That(lines[1], Does.StartWith("^^^^^^^^^^^^^^^^").And.Contain("·"));
    }

    [Test]
    public void Extract_writes_a_line_for_each_passage()
    {
        var gold = Path.Combine(_folder, "passages.jsonl");
        File.WriteAllText(gold, """{"id":"p1","source":"x","date":"2016-05-03","speaker":null,"text":"Some 318 ferries were repaired."}""" + "\n");
        Assert.That(Invocation.Of("extract", "--gold-shape", gold).Out, Does.Contain("\"p1\"").And.Contain("318"));
        Assert.That(Invocation.Of("extract", "--gold-shape", gold + ".not").Code, Is.EqualTo(1));
    }

    [Test]
    public void Without_an_index_a_command_says_what_to_do()
    {
        var run = Invocation.Of("search", "x", "--index", Path.Combine(_folder, "none"));
        Assert.That((run.Code, run.Messages.Contains("hansard mine", StringComparison.Ordinal)), Is.EqualTo((1, true)));
    }

    [Test]
    public void A_damaged_index_is_an_integrity_failure()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, "damaged")).FullName;
        File.WriteAllText(Path.Combine(folder, "hansard.db"), new string('x', 5000));
        Assert.That(Invocation.Of("status", "--index", folder).Code, Is.EqualTo(3));
    }
}
