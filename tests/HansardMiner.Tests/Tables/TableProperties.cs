using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using HansardMiner.Parse.Markup;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;
using HansardMiner.Tables;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Tables;

/// <summary>What holds of every table, however it is made.</summary>
internal sealed class TableProperties
{
    private static readonly string[] _cells =
    [
        "", "Depot", "Total", "2031", "2030-31", "£ million", "1,234", "£5.5m", "12%", "*", "..", "-", "n/a", "5-10", "<5", "1,234,5", "Q1", "April", "Source: survey", "§", "(1)", "[note 1]", "½",
        "42 (2.4%)", "Number of visits", "per 1,000", "£000", "9999999999999999999999999999", "99999999999999999999999999999999999999", "£99999999999999999999999999 trillion", "to", "between", "c.", "~5", "31/02/2031", "FY 30/31", "year ending", "💥", "\u00A0", "١٢٣", "<sup>1</sup>", "5<sup>2</sup>", "<b>Section</b>",
    ];

    [Test]
    public void Random_tables_never_throw_and_their_figures_cut_their_own_cells([Range(1, 150)] int seed)
    {
        var random = new Random(seed);
        var html = new StringBuilder("<p>The table shows the number of visits:</p><table>");
        var columns = random.Next(1, 8);
        for (var row = random.Next(0, 14); row >= 0; row--)
        {
            html.Append("<tr>");
            for (var column = 0; column < columns; column++)
            {
                html.Append(random.Next(8) == 0 ? $"<td colspan={random.Next(0, 5)} rowspan={random.Next(0, 4)}>" : random.Next(12) == 0 ? "<th>" : "<td>").Append(_cells[random.Next(_cells.Length)]).Append("</td>");
            }
            html.Append("</tr>");
        }
        var contribution = Contribution(html.Append("</table><p>1 Includes others. “-” denotes nil.</p>").ToString());

        foreach (var table in TableReader.Read(contribution))
        {
            Assert.That(table.Cells, Has.Count.EqualTo(table.Table.Cells.Count));
            foreach (var cell in table.Cells)
            {
                Assert.That(cell.Cell.Span.Contains(cell.Words), "the words without marks lie in the cell");
                foreach (var claim in cell.Claims)
                {
                    Assert.That(cell.Words.Contains(claim.Span) && !claim.Span.IsEmpty, "a figure lies in its cell");
                    Assert.That(claim.Sentence.Contains(claim.Span), "a figure lies in its row");
                    Assert.That(claim.HeaderPath, Is.Not.Empty);
                    Assert.That(claim.Span.Of(contribution.Text).Any(char.IsAsciiDigit));
                    Assert.That(claim.Period?.From is null || claim.Period.To is null || claim.Period.From <= claim.Period.To);
                }
            }
        }
    }

    private static IEnumerable<TestCaseData> TablesMadeToHurt() => new (string Name, Func<int, string> Make)[]
    {
        ("many columns", n => "<table>" + Repeat("<tr>" + Repeat("<td>1,234</td>", n / 200) + "</tr>", 200) + "</table>"),
        ("many rows", n => "<table>" + Repeat("<tr><td>Depot</td><td>1,234</td></tr>", n / 3) + "</table>"),
        ("a total for each section", n => "<table>" + Repeat("<tr><td>Section</td><td></td></tr><tr><td>Total</td><td>5</td></tr>", n / 9) + "</table>"),
        ("giant numbers", n => "<table>" + Repeat("<tr><td>Depot</td><td>" + new string('1', 3000) + "</td></tr>", n / 360) + "</table>"),
        ("a label of many years", n => "<table><tr><td>" + Repeat("2031-32 ", n / 9) + "</td><td>5</td></tr></table>"),
        ("many labels above one figure", n => "<table>" + Repeat("<tr><td>Depot</td><td>Berth</td><td>word</td></tr>", n / 9) + "<tr><td>a</td><td>b</td><td>5</td></tr></table>"),
        ("no labels", n => "<table>" + Repeat("<tr><td></td><td>5</td></tr>", n / 6) + "</table>"),
        ("a label for many rows", n => "<table><tr><td>Year</td><td>Site</td><td>N</td></tr><tr><td>2031</td><td>a</td><td>4</td></tr>" + Repeat("<tr><td></td><td>b</td><td>5</td></tr>", n / 6) + "</table>"),
    }.Select(t => new TestCaseData(t.Make).SetArgDisplayNames(t.Name));

    [TestCaseSource(nameof(TablesMadeToHurt))]
    public void Tables_made_to_hurt_are_read_in_linear_time(Func<int, string> make)
    {
        var (large, small) = (make(180_000), make(18_000));

        var growth = SideBySide.Growth(size => Figures(size == 180_000 ? large : small), 18_000, 180_000, 3);

        Assert.That(growth, Is.LessThan(3), "times as long per cell for ten times the table");

        static int Figures(string html) => TableReader.Claims(Contribution(html)).Count();
    }

    private static string Repeat(string part, int times) => new StringBuilder(part.Length * times).Insert(0, part, times).ToString();

    private static Contribution Contribution(string html)
    {
        var text = new ContributionText();
        HtmlText.Read(html, text);
        var taken = text.Take();
        return new Contribution { Kind = ContributionKind.Answer, Text = taken.Text, Passages = taken.Passages, Tables = taken.Tables };
    }
}
