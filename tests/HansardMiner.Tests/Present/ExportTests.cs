using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using CsvHelper;
using HansardMiner.Claims;
using HansardMiner.Figures;
using HansardMiner.Present;
using HansardMiner.Query;
using HansardMiner.Tests.Timelines;
using NUnit.Framework;

namespace HansardMiner.Tests.Present;

[TestFixture]
internal sealed class ExportTests
{
    private static readonly IReadOnlyList<ExportColumn<ClaimHit>> Columns = ClaimColumns.With(_ => "abc");

    private static List<Dictionary<string, string>> RoundTrip(params ClaimHit[] hits)
    {
        var text = new StringWriter();
        CsvExport.Write(text, Columns, hits);
        using var csv = CsvReader.FromText(text.ToString(), CsvReaderOptions.Default);
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(Columns.ToDictionary(c => c.Name, c => csv.GetString(c.Name)));
        }
        return rows;
    }

    [Test]
    public void What_is_written_is_read_back_equal()
    {
        var hit = Said.Figure("He said, \"over 1,250.5 tonnes\",\r\nin Llŷn – ŵ £.", "1,250.5 tonnes", 1250.5m, "tonnes, wet").As(ClaimKind.Measure, "tonne").For("in 2013", "2013-01-01", null);
        var row = RoundTrip(hit).Single();
        Assert.That(row["quote"], Is.EqualTo(hit.Quotation));
        Assert.That(row["value"], Is.EqualTo("1250.5"));
        Assert.That(row["counted"], Is.EqualTo("tonnes, wet"));
        Assert.That((row["period_start"], row["period_end"]), Is.EqualTo(("2013-01-01", "")));
        Assert.That(row["date_said"], Is.EqualTo("2016-03-01"));
    }

    [TestCase("=HYPERLINK(\"http://x\")")]
    [TestCase("+1")]
    [TestCase("-1")]
    [TestCase("@SUM(A1)")]
    [TestCase("\tx")]
    [TestCase("\rx")]
    [TestCase("＝1")]
    public void A_text_that_would_run_as_a_formula_is_given_an_apostrophe(string text)
    {
        var row = RoundTrip(Said.Figure("There were 5 otters.", "5 otters", 5, "otters").By(text).Under(text)).Single();
        Assert.That(row["speaker"], Is.EqualTo("'" + text));
        Assert.That(row["heading"], Is.EqualTo("'" + text));
    }

    [Test]
    public void A_number_below_zero_stays_a_number() =>
        Assert.That(RoundTrip(Said.Figure("It was -5 degrees.", "-5 degrees", -5, null)).Single()["value"], Is.EqualTo("-5"));

    [TestCase(Bound.Exact, "12", "12")]
    [TestCase(Bound.Over, "12", "")]
    [TestCase(Bound.Under, "", "12")]
    [TestCase(Bound.About, "", "")]
    public void Low_and_high_say_what_the_hedge_allows(Bound bound, string low, string high)
    {
        var row = RoundTrip(Said.Figure("There were 12 otters.", "12 otters", 12, "otters").Bounded(bound)).Single();
        Assert.That((row["value_low"], row["value_high"]), Is.EqualTo((low, high)));
    }

    [Test]
    public void Json_lines_hold_the_same_columns_with_texts_unchanged()
    {
        var text = new StringWriter();
        JsonLinesExport.Write(text, Columns, [Said.Figure("=5 otters\nswam.", "5 otters", 5, null)]);
        var line = text.ToString();
        Assert.That(line.Count(c => c == '\n'), Is.EqualTo(1));
        using var json = JsonDocument.Parse(line);
        Assert.That(json.RootElement.EnumerateObject().Select(p => p.Name), Is.EqualTo(Columns.Select(c => c.Name)));
        Assert.That(json.RootElement.GetProperty("quote").GetString(), Is.EqualTo("=5 otters\nswam."));
        Assert.That(json.RootElement.GetProperty("value").GetDecimal(), Is.EqualTo(5));
        Assert.That(json.RootElement.GetProperty("counted").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }
}
