using System;
using System.Linq;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

public sealed class ContributionTextTests
{
    [Test]
    public void White_space_becomes_one_blank_but_a_no_break_space_inside_a_number_stays()
    {
        Assert.That(Text("  one \n\t two\u00A0\u00A0three "), Is.EqualTo("one two three"));
        Assert.That(Text("1\u00A0447 and\u00A02"), Is.EqualTo("1\u00A0447 and 2"));
    }

    [Test]
    public void Windows_1252_controls_are_the_characters_they_were_meant_to_be() =>
        Assert.That(Text("a child\u0092s \u0093heart\u0094\u0085"), Is.EqualTo("a child’s “heart”…"));

    [Test]
    public void Half_a_character_is_replaced()
    {
        Assert.That(Text("a" + (char)0xD83D + "b"), Is.EqualTo("a\uFFFDb"));
        Assert.That(Text("a" + (char)0xDE00 + "b"), Is.EqualTo("a\uFFFDb"));
        Assert.That(Text("a" + (char)0xD83D), Is.EqualTo("a\uFFFD"));
        Assert.That(Text("a\U0001F600b"), Is.EqualTo("a\U0001F600b"));
    }

    [Test]
    public void A_table_keeps_empty_cells_and_counts_wide_ones_up_to_a_limit()
    {
        var text = new ContributionText();
        text.Add("Before.");
        text.BeginTable();
        Row(text, ("", 1), ("A", 2), ("B", 1));
        Row(text, ("", 1));
        Row(text, ("x", 1), ("1", 1), ("", 1), ("3", 1));
        Row(text, ("wide", 1_000_000_000), ("end", 1));
        text.EndTable();
        text.Add("After.");
        var taken = text.Take();

        Assert.That(taken.Text, Does.StartWith("Before.\n\n\tA\t\tB\nx\t1\t\t3\nwide\t"));
        Assert.That(taken.Text, Does.EndWith("\tend\n\nAfter."));
        Assert.That(taken.Text, Has.Length.LessThan(300));
        Assert.That(taken.Passages.Select(p => p.Kind), Is.EqualTo(new[] { PassageKind.Paragraph, PassageKind.Table, PassageKind.Paragraph }));
    }

    [Test]
    public void A_column_begins_at_the_next_word()
    {
        var text = new ContributionText();
        text.Append("The policy does ");
        text.BeginColumn(new Column("273"));
        text.Append(" not stand");
        text.EndPassage();
        text.BeginColumn(new Column("274"));
        text.Append("Next");
        text.BeginColumn(new Column("275"));
        var taken = text.Take();

        Assert.That(taken.Columns, Is.EqualTo(new[] { new ColumnChange(16, new("273")), new ColumnChange(27, new("274")), new ColumnChange(31, new("275")) }));
        Assert.That(taken.Text[27..], Is.EqualTo("Next"));
    }

    [Test]
    public void A_text_longer_than_any_turn_is_cut_and_says_so()
    {
        var text = new ContributionText();
        var part = new string('x', 1_000_000);
        for (var i = 0; i < 12; i++)
        {
            text.Append(part);
        }

        Assert.That(text.IsCut);
        Assert.That(text.Take(isClipped: true).Passages.Single().IsClipped);
    }

    private static void Row(ContributionText text, params (string Words, int Width)[] cells)
    {
        text.BeginRow();
        foreach (var (words, width) in cells)
        {
            text.BeginCell(width);
            text.Append(words);
            text.EndCell();
        }
    }

    private static string Text(string source)
    {
        var text = new ContributionText();
        text.Append(source.AsSpan());
        return text.Take().Text;
    }
}
