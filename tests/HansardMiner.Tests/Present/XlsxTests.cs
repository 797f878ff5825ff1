using System;
using System.Collections.Generic;
using System.Data;
using System.IO;
using System.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;
using HansardMiner.Present.Exports;
using HansardMiner.Tests.Timelines;
using NUnit.Framework;

namespace HansardMiner.Tests.Present;

/// <summary>Workbooks, opened again by another program than the one that wrote them, and held against the standard by the validator.</summary>
[TestFixture]
internal sealed class XlsxTests
{
    private sealed record Row(string? Text, decimal? Number, DateOnly? Day, bool? Truth, Uri? Link, int Whole);

    private static readonly IReadOnlyList<ExportColumn<Row>> Columns =
    [
        new("text", "a text", r => r.Text), new("number", "a number", r => r.Number, CellKind.Number), new("day", "a day", r => r.Day, CellKind.Day),
        new("truth", "true or not", r => r.Truth, CellKind.Truth), new("link", "an address", r => r.Link, CellKind.Link), new("whole", "a whole number", r => r.Whole, CellKind.Integer),
    ];

    private static (byte[] File, IReadOnlyList<WrittenTable> Tables) Written(int mostRows, params Row[] rows)
    {
        using var stream = new MemoryStream();
        var tables = XlsxExport.Write(stream, new ExportBook("Otters", [ExportTable.Of("otters", "an otter", Columns, rows)]), mostRows);
        return (stream.ToArray(), tables);
    }

    private static Dictionary<string, List<object?[]>> Read(byte[] file)
    {
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(file));
        var sheets = new Dictionary<string, List<object?[]>>();
        do
        {
            var rows = new List<object?[]>();
            while (reader.Read())
            {
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
            }
            sheets[reader.Name] = rows;
        }
        while (reader.NextResult());
        return sheets;
    }

    private static void Valid(byte[] file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        Assert.That(new OpenXmlValidator().Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"), Is.Empty);
    }

    [Test]
    public void Numbers_days_and_truths_are_read_back_as_such_by_another_reader()
    {
        var (file, _) = Written(100, new Row("Llŷn – “ŵ” £ 🦦", -1250.5m, new DateOnly(2014, 1, 7), true, new Uri("https://hansard.example/a?b=1&c=2"), 7), new Row(null, null, null, null, null, 0));
        Valid(file);
        var row = Read(file)["otters"][1];
        Assert.That(row, Is.EqualTo(new object?[] { "Llŷn – “ŵ” £ 🦦", -1250.5, new DateTime(2014, 1, 7), true, "https://hansard.example/a?b=1&c=2", 7.0 }));
        Assert.That(Read(file)["otters"][2][..5], Is.All.Null);
    }

    [Test]
    public void A_text_like_a_formula_is_text_unchanged_and_marked_as_text_for_good()
    {
        var (file, _) = Written(100, new Row("=1+1", -5, null, null, null, 1), new Row("harmless", 5, null, null, null, 1));
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        var sheet = Sheet(document, "otters");
        Assert.That(sheet.Descendants<CellFormula>(), Is.Empty);
        var cell = sheet.Descendants<Cell>().Single(c => c.CellReference == "A2");
        Assert.That((cell.DataType?.Value, cell.InnerText), Is.EqualTo((CellValues.InlineString, "=1+1")));
        var formats = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ToList();
        Assert.That(formats[(int)cell.StyleIndex!.Value].QuotePrefix?.Value, Is.True);
        Assert.That(sheet.Descendants<Cell>().Single(c => c.CellReference == "A3").StyleIndex, Is.Null);
        Assert.That(sheet.Descendants<Cell>().Single(c => c.CellReference == "B2").DataType, Is.Null, "a number below zero stays a number");
    }

    [Test]
    public void Addresses_open_and_the_header_is_frozen_with_a_filter()
    {
        var address = new Uri("https://hansard.example/x");
        var (file, _) = Written(100, new Row("a", 1, null, null, address, 1), new Row("b", 2, null, null, address, 2));
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        var part = (WorksheetPart)document.WorkbookPart!.GetPartById(document.WorkbookPart.Workbook!.Descendants<Sheet>().Single(s => s.Name == "otters").Id!);
        Assert.That(part.HyperlinkRelationships.Select(h => h.Uri), Is.EqualTo(new[] { address }));
        Assert.That(part.Worksheet!.Descendants<Hyperlink>().Select(h => h.Reference?.Value), Is.EqualTo(new[] { "E2", "E3" }));
        Assert.That(part.Worksheet.Descendants<Pane>().Single().State?.Value, Is.EqualTo(PaneStateValues.Frozen));
        Assert.That(part.Worksheet.Descendants<AutoFilter>().Single().Reference?.Value, Is.EqualTo("A1:F3"));
    }

    [Test]
    public void A_table_longer_than_a_sheet_goes_on_in_the_next_and_this_is_said()
    {
        var (file, tables) = Written(10, [.. Enumerable.Range(1, 25).Select(i => new Row("o" + i, i, null, null, null, i))]);
        Valid(file);
        var sheets = Read(file);
        Assert.That(sheets.Keys, Is.EqualTo(new[] { "about", "otters", "otters 2", "otters 3" }));
        Assert.That(sheets.Where(s => s.Key != "about").SelectMany(s => s.Value.Skip(1)).Select(r => r[5]), Is.EqualTo(Enumerable.Range(1, 25).Select(i => (double)i)));
        Assert.That((tables.Single().Rows, tables.Single().Note), Is.EqualTo((25L, "more rows than a sheet holds: they go on in “otters 2” to “otters 3”")));
        Assert.That(sheets["about"].Select(r => r[2]).OfType<string>(), Has.Some.Contains("they go on in"));
    }

    [Test]
    public void A_table_that_just_fills_a_sheet_has_no_second_one() =>
        Assert.That(Read(Written(5, [.. Enumerable.Range(1, 5).Select(i => new Row(null, i, null, null, null, i))]).File).Keys, Is.EqualTo(new[] { "about", "otters" }));

    [Test]
    public void What_a_cell_cannot_hold_is_marked_or_written_as_text()
    {
        var (file, tables) = Written(100, new Row(new string('x', 40_000), null, new DateOnly(1854, 3, 2), null, null, 1), new Row("a\u0001b _x0041_ \r\n c \ud800", null, new DateOnly(1900, 3, 1), null, null, 2));
        Valid(file);
        var rows = Read(file)["otters"];
        Assert.That(((string)rows[1][0]!).Length, Is.EqualTo(32_767));
        Assert.That(rows[1][0], Does.EndWith("[cut here: a cell holds no more]"));
        Assert.That(rows[1][2], Is.EqualTo("1854-03-02"));
        Assert.That(rows[2][2], Is.EqualTo(new DateTime(1900, 3, 1)));
        Assert.That(tables.Single().Note, Does.Contain("1 text longer than a cell holds"));
    }

    [Test]
    public void The_same_tables_are_the_same_bytes()
    {
        var rows = new Row[] { new("a", 1, new DateOnly(2014, 1, 7), true, new Uri("https://hansard.example/x"), 1) };
        Assert.That(Written(100, rows).File, Is.EqualTo(Written(100, rows).File));
    }

    [Test]
    public void A_timeline_has_a_sheet_each_for_figures_series_contradictions_and_arithmetic_and_the_licence()
    {
        using var stream = new MemoryStream();
        XlsxExport.Write(stream, new ExportBook("Timeline: metal theft", TimelineTables.Of(Findings.Timeline, _ => "abc")));
        Valid(stream.ToArray());
        var sheets = Read(stream.ToArray());
        Assert.That(sheets.Keys, Is.EqualTo(new[] { "about", "claims", "series", "points", "conflicts", "checks" }));
        Assert.That(sheets["claims"], Has.Count.EqualTo(Story.MetalTheft.Count + 1));
        Assert.That(sheets["checks"].Skip(1).Select(r => r[2]), Is.EqualTo(new[] { "fails", "holds", "cannot be checked" }));
        Assert.That(sheets["about"].SelectMany(r => r).OfType<string>(), Has.Some.Contains("Open Parliament Licence v3.0").And.Some.EqualTo("the figure's exact words"));
    }

    private static Worksheet Sheet(SpreadsheetDocument document, string name) =>
        ((WorksheetPart)document.WorkbookPart!.GetPartById(document.WorkbookPart.Workbook!.Descendants<Sheet>().Single(s => s.Name == name).Id!)).Worksheet!;
}
