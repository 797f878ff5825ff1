using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using HansardMiner.Parse.Markup;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

/// <summary>Tables as cells: where each stands, over how much, and how it is marked.</summary>
internal sealed class TableCellsTests
{
    [Test]
    public void Cells_stand_where_the_spans_of_their_neighbours_leave_room()
    {
        var (text, table) = Read("<table><tr><td rowspan=\"2\">Site</td><td colspan='2'>Visits</td></tr><tr><td>2031</td><td>2032</td></tr><tr><td>Exwick</td><td>5</td><td></td></tr></table>");

        Assert.That(Places(text, table), Is.EqualTo(new[] { "0,0 2x1 Site", "0,1 1x2 Visits", "1,1 1x1 2031", "1,2 1x1 2032", "2,0 1x1 Exwick", "2,1 1x1 5", "2,2 1x1 " }));
    }

    [Test]
    public void Marks_say_what_the_source_says_of_a_cell()
    {
        var (text, table) = Read("<table><caption>Visits</caption><thead><tr><td>Site</td><th>Number</th></tr></thead><tr><td><p><strong>Exwick</strong><sup>1</sup></p></td><td><em>5</em></td></tr><tr><td><b>Wye</b> east</td><td>7<sup>2</sup></td></tr></table>");

        Assert.That(table.Caption!.Value.Of(text), Is.EqualTo("Visits"));
        Assert.That(table.Cells.Select(c => c.Marks), Is.EqualTo(new[]
        {
            CellMarks.Header, CellMarks.Header, CellMarks.Strong | CellMarks.Raised, CellMarks.Italic, CellMarks.None, CellMarks.Raised,
        }));
    }

    [Test]
    public void A_cell_or_row_that_is_left_open_ends_where_the_next_begins()
    {
        var (text, table) = Read("<table><tr><td>Site<td>Visits<tr><td>Exwick<td>5</table>");

        Assert.That(text, Is.EqualTo("Site\tVisits\nExwick\t5"));
        Assert.That(Places(text, table), Is.EqualTo(new[] { "0,0 1x1 Site", "0,1 1x1 Visits", "1,0 1x1 Exwick", "1,1 1x1 5" }));
    }

    [Test]
    public void A_table_that_lost_its_opening_tags_is_laid_out_by_its_closing_ones()
    {
        var (text, table) = Read(LostOpeningTags.Mend("Site</td>\nVisits</td>\n</tr>\nExwick</td>\n5</td>\n</tr>\n</table>"));

        Assert.That(Places(text, table), Is.EqualTo(new[] { "0,0 1x1 Site", "0,1 1x1 Visits", "1,0 1x1 Exwick", "1,1 1x1 5" }));
    }

    [Test]
    public void A_table_inside_a_cell_is_text_of_that_cell()
    {
        var (text, table) = Read("<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table>");

        Assert.That(Places(text, table), Is.EqualTo(new[] { "0,0 1x1 a b c", "0,1 1x1 d" }));
    }

    [TestCase("<table><tr><td colspan=1000000 rowspan=99999999>a</td><td>b</td></tr><tr><td>c</td></tr></table>")]
    [TestCase("<table><tr><td rowspan=0>a</td><td colspan=99999999999999>b</td></tr><tr><td>c</td><td>d</td></tr></table>")]
    public void Spans_reach_no_further_than_the_table(string html)
    {
        var (_, table) = Read(html);
        var (rows, columns) = (table.Cells.Max(c => c.Row) + 1, table.Cells.Max(c => c.Column) + 1);

        Assert.That(table.Cells.All(c => c.Row + c.RowSpan <= rows && c.Column + c.ColumnSpan <= columns));
    }

    [Test]
    public void Random_tables_have_cells_that_cut_words_and_do_not_overlap([Range(1, 60)] int seed)
    {
        var random = new Random(seed);
        var html = new StringBuilder();
        string[] pieces = ["<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<td colspan=\"3\">", "<td rowspan=2>", "<th colspan=2 rowspan=4>", "</th>", "<p>", "</p>", "5", "Sites", "&nbsp;", "<sup>1</sup>", "<strong>", "</strong>", "<caption>", "</caption>", "<thead>", " "];
        for (var i = 0; i < 300; i++)
        {
            html.Append(pieces[random.Next(pieces.Length)]);
        }
        var text = new ContributionText();
        HtmlText.Read(html.ToString(), text);
        var taken = text.Take();

        foreach (var table in taken.Tables)
        {
            var places = new HashSet<(int, int)>();
            var last = table.Span.Start;
            foreach (var cell in table.Cells)
            {
                Assert.That(table.Span.Contains(cell.Span), $"{cell} in {table.Span}");
                Assert.That(cell.Span.Start, Is.GreaterThanOrEqualTo(last), "cells follow one another in the text");
                Assert.That(cell.Span.Of(taken.Text), Is.EqualTo(cell.Span.Of(taken.Text).Trim()));
                last = cell.Span.End;
                foreach (var row in Enumerable.Range(cell.Row, cell.RowSpan))
                {
                    Assert.That(Enumerable.Range(cell.Column, cell.ColumnSpan).All(column => places.Add((row, column))), "no two cells overlap");
                }
            }
            Assert.That(taken.Passages.Any(p => p.Kind == PassageKind.Table && p.Span == table.Span), "the table is a passage");
        }
    }

    [Test]
    public void Tables_made_to_hurt_are_read_in_no_time()
    {
        var (wide, narrow) = (Wide(1_000_000), Wide(1));
        var (deep, shallow) = (Deep(50_000), Deep(5_000));

        Assert.That(SideBySide.Ratio(() => Taken(wide), () => Taken(narrow), 3), Is.LessThan(3), "cells that claim a million columns each");
        Assert.That(SideBySide.Growth(depth => Taken(depth == 50_000 ? deep : shallow), 5_000, 50_000, 3), Is.LessThan(3), "tables in tables");

        static string Wide(int columns) => "<table>" + string.Concat(Enumerable.Repeat("<tr>" + string.Concat(Enumerable.Repeat($"<td colspan={columns}>1</td>", 10_000)) + "</tr>", 20)) + "</table>";
        static string Deep(int depth) => string.Concat(Enumerable.Repeat("<table><tr><td>", depth)) + "1";
        static void Taken(string html)
        {
            var text = new ContributionText();
            HtmlText.Read(html, text);
            text.Take();
        }
    }

    private static (string Text, AnswerTable Table) Read(string html)
    {
        var text = new ContributionText();
        HtmlText.Read(html, text);
        var taken = text.Take();
        return (taken.Text, taken.Tables.Single());
    }

    private static string[] Places(string text, AnswerTable table) => [.. table.Cells.Select(c => string.Create(
        CultureInfo.InvariantCulture, $"{c.Row},{c.Column} {c.RowSpan}x{c.ColumnSpan} {c.Span.Of(text)}"))];
}
