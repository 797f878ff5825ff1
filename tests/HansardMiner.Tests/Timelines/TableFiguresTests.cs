using System.Linq;
using HansardMiner.Figures;
using HansardMiner.Query;
using HansardMiner.Text;
using HansardMiner.Timelines;
using NUnit.Framework;

namespace HansardMiner.Tests.Timelines;

/// <summary>Figures from tables on a timeline: only cells that count the same thing are one series.</summary>
internal sealed class TableFiguresTests
{
    [Test]
    public void Cells_of_one_column_that_differ_in_their_year_only_are_one_series()
    {
        var timeline = TimelineBuilder.Build("permits", [Cell("2030", "Exwick", 41), Cell("2031", "Exwick", 38)], 0);

        Assert.That(timeline.Placed.Single().Points.Select(p => p.Quantity.Value), Is.EqualTo(new[] { 41m, 38m }));
    }

    [Test]
    public void Cells_under_other_headers_are_not_joined_and_it_is_said_why()
    {
        var timeline = TimelineBuilder.Build("permits", [Cell("2030", "Exwick", 41), Cell("2031", "Wyebridge", 38)], 0);

        Assert.That(timeline.Placed, Has.Count.EqualTo(2));
        Assert.That(Definition.Of(Cell("2030", "Exwick", 41)).DifferencesFrom(Definition.Of(Cell("2031", "Wyebridge", 38))).Single(),
            Is.EqualTo("stands under “Exwick” in a table, not “Wyebridge”"));
    }

    [Test]
    public void A_cell_and_a_sentence_are_one_series_only_when_no_header_is_left_that_the_sentence_does_not_say()
    {
        var sentence = Said.Figure("In 2030 there were 41 permits.", "41 permits", 41, "permits").For("In 2030", "2030-01-01", "2030-12-31");

        Assert.That(Definition.Of(sentence).DifferencesFrom(Definition.Of(Cell("2031", "Exwick", 38))), Is.EqualTo(new[] { "does not stand under “Exwick” in a table" }));
        Assert.That(Definition.Of(sentence).DifferencesFrom(Definition.Of(Cell("2031", "Total", 38))), Is.Empty);
    }

    [Test]
    public void Equal_rows_of_two_tables_are_two_figures()
    {
        var timeline = TimelineBuilder.Build("permits", [Cell("2030", "Exwick", 41), Cell("2030", "Stow", 41)], 0);

        Assert.That(timeline.Placed.SelectMany(s => s.Points).Count(), Is.EqualTo(2));
    }

    private static ClaimHit Cell(string year, string label, decimal value)
    {
        var words = value.ToString("0", System.Globalization.CultureInfo.InvariantCulture);
        var row = Said.Figure($"{year}\t{words}", words, value, "permits").For(year, year + "-01-01", year + "-12-31").Under("Depots: Permits");
        return row with { Claim = row.Claim with { HeaderPath = $"{label} › {year} › Number of permits" , Sentence = new TextSpan(0, row.Quotation.Length), Quantity = new Quantity(value, null, Bound.Exact, null) } };
    }
}
