using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using HansardMiner.Claims;
using HansardMiner.Figures;
using HansardMiner.Present.Exports;
using HansardMiner.Query;
using HansardMiner.Tests.Timelines;
using NUnit.Framework;

namespace HansardMiner.Tests.Present;

[TestFixture]
internal sealed class ExportTests
{
    private static readonly IReadOnlyList<ExportColumn<ClaimHit>> Columns = ClaimColumns.With(_ => "abc");

    private static ExportTable Table(params ClaimHit[] hits) => ExportTable.Of("claims", "a figure", Columns, hits);

    private static List<Dictionary<string, string>> RoundTrip(params ClaimHit[] hits)
    {
        var text = new StringWriter();
        CsvExport.Write(text, Table(hits));
        var rows = Rfc4180.Read(text.ToString());
        return [.. rows.Skip(1).Select(r => rows[0].Zip(r).ToDictionary(c => c.First, c => c.Second))];
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
        JsonLinesExport.Write(text, Table(Said.Figure("=5 otters\nswam.", "5 otters", 5, null)));
        var line = text.ToString();
        Assert.That(line.Count(c => c == '\n'), Is.EqualTo(1));
        using var json = JsonDocument.Parse(line);
        Assert.That(json.RootElement.EnumerateObject().Select(p => p.Name), Is.EqualTo(Columns.Select(c => c.Name)));
        Assert.That(json.RootElement.GetProperty("quote").GetString(), Is.EqualTo("=5 otters\nswam."));
        Assert.That(json.RootElement.GetProperty("value").GetDecimal(), Is.EqualTo(5));
        Assert.That(json.RootElement.GetProperty("counted").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public void Every_cell_is_of_the_sort_that_its_column_says()
    {
        var tables = TimelineTables.Of(Findings.Timeline, _ => "abc");
        Assert.That(tables.Select(t => t.Name), Is.EqualTo(new[] { "claims", "series", "points", "conflicts", "checks", "conflict_figures", "check_figures" }));
        foreach (var table in tables)
        {
            Assert.That(table.Fields.Select(f => f.Name), Is.Unique);
            var rows = table.Rows.ToList();
            Assert.That(rows, Is.Not.Empty, table.Name);
            foreach (var (cell, field) in rows.SelectMany(r => r.Zip(table.Fields)))
            {
                Assert.That(cell is null || field.Kind switch
                {
                    CellKind.Number => cell is decimal,
                    CellKind.Integer => cell is int,
                    CellKind.Day => cell is DateOnly,
                    CellKind.Time => cell is TimeOnly,
                    CellKind.Truth => cell is bool,
                    CellKind.Link => cell is Uri,
                    _ => cell is string,
                }, $"{table.Name}.{field.Name}: {cell}");
            }
        }
    }

    [Test]
    public void Every_reference_of_a_timelines_tables_finds_its_row()
    {
        var tables = TimelineTables.Of(Findings.Timeline, _ => "abc").ToDictionary(t => t.Name);
        foreach (var (table, column, target) in tables.Values.SelectMany(t => t.References.Select(r => (t, r.Key, tables[r.Value]))))
        {
            var (from, key) = (At(table, column), target.Fields.Select((f, i) => (f, i)).Single(f => f.f.Role == ColumnRole.Key).i);
            var keys = target.Rows.Select(r => r[key]).ToHashSet();
            Assert.That(table.Rows.Select(r => r[from]).Where(v => v is not null && !keys.Contains(v)), Is.Empty, $"{table.Name}.{column}");
        }

        static int At(ExportTable table, string column) => table.Fields.Select(f => f.Name).ToList().IndexOf(column);
    }

    [Test]
    public void Json_ld_says_who_claimed_which_number_for_which_time()
    {
        var text = new StringWriter();
        var hit = Said.Figure("Between April 2013 and March 2015 over 515 cases </script> \"reached\" a court.", "over 515 cases", 515, "cases")
            .For("Between April 2013 and March 2015", "2013-04-01", "2015-03-31").Bounded(Bound.Over).At("in Wales") with { Permalink = new Uri("https://hansard.example/x") };
        JsonLdExport.Write(text, "Figures", [hit, Story.MetalTheft[3]]);
        using var json = JsonDocument.Parse(text.ToString());
        Assert.That(json.RootElement.GetProperty("@context").GetString(), Is.EqualTo("https://schema.org"));
        Assert.That(json.RootElement.GetProperty("creditText").GetString(), Does.Contain("Open Parliament Licence"));
        var claims = json.RootElement.GetProperty("hasPart").EnumerateArray().ToList();
        Assert.That(claims.Select(c => c.GetProperty("@type").GetString()), Is.All.EqualTo("Claim"));
        Assert.That(claims[0].GetProperty("text").GetString(), Is.EqualTo(hit.Quotation));
        Assert.That(claims[0].GetProperty("author").GetProperty("name").GetString(), Is.EqualTo("Ada Merrow"));
        Assert.That(claims[0].GetProperty("temporalCoverage").GetString(), Is.EqualTo("2013-04-01/2015-03-31"));
        var about = claims[0].GetProperty("about");
        Assert.That((about.GetProperty("minValue").GetDecimal(), about.TryGetProperty("maxValue", out _), about.GetProperty("measuredProperty").GetString()), Is.EqualTo((515m, false, "cases")));
        Assert.That(claims[1].TryGetProperty("author", out _), Is.False);
        Assert.That(claims[1].TryGetProperty("license", out _), Is.False);
    }
}
