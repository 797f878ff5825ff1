using System;
using System.Linq;
using System.Text;
using HansardMiner.Parse;
using HansardMiner.Parse.HansardHtml;
using HansardMiner.Parse.ParallelParliament;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

/// <summary>Captures that lost line ends or put other things over the text: nothing said is lost, and nothing else becomes a record.</summary>
public sealed class FusedCaptureTests
{
    [TestCase("(9 years, 10 months ago)\nCommons Chamber\nOona Larkspur Portrait Oona Larkspur (Kilnmoor) (Con)- Hansard - -Will the Minister act?\nTobias Wrenfield Portrait The Minister for First Aid (Tobias Wrenfield)- Hansard - - -ExcerptsHe will act on 412 of them.\n")]
    [TestCase("(9 years, 10 months ago)\nCommons Chamber\nOona Larkspur (Kilnmoor) (Con)Will the Minister act?\nThe Minister for First Aid (Tobias Wrenfield)\nHe will act on 412 of them.\n")]
    [TestCase("Cabinets\n(9 years, 10 months ago)\nCommons ChamberOona Larkspur (Kilnmoor) (Con)\nWill the Minister act?\nThe Minister for First Aid (Tobias Wrenfield)\nHe will act on 412 of them.\n")]
    public void Names_that_are_fused_to_what_stands_around_them_are_told_apart(string text)
    {
        var turns = ((Debate)Parallel(text).Documents.Single()).Contributions;
        Assert.That(turns.Select(t => t.Attribution?.Name), Is.EqualTo((string[])["Oona Larkspur", "Tobias Wrenfield"]));
        Assert.That(turns.Select(t => t.Text), Is.EqualTo((string[])["Will the Minister act?", "He will act on 412 of them."]));
        Assert.That(turns.Select(t => t.Place), Is.All.Not.Null);
    }

    [Test]
    public void A_chamber_fused_to_a_speech_without_names_keeps_the_speech()
    {
        var debate = (Debate)Parallel("Cabinets\n(2 years, 1 month ago)\nLords ChamberMy Lords, 412 cabinets were opened.\nMy Lords, that is too many.\n").Documents.Single();
        Assert.That((debate.House, debate.Date, debate.PrintedAge), Is.EqualTo(((House?)House.Lords, (DateOnly?)null, "2 years, 1 month ago")));
        Assert.That(debate.Contributions.Single().Text, Is.EqualTo("My Lords, 412 cabinets were opened.\n\nMy Lords, that is too many."));
    }

    [Test]
    public void The_head_of_a_page_of_two_members_exchanges_is_left_out_and_said()
    {
        var reading = Parallel("Oona Larkspur\nDebates between Oona Larkspur and Tobias Wrenfield\nThere have been 2 exchanges between Oona Larkspur and Tobias Wrenfield\nCabinets\n1 interactions (32 words)\n"
            + "Cabinets\nDebate between Oona Larkspur and Tobias Wrenfield\nTuesday 6th May 2031\n(9 years, 10 months ago)\nCommons Chamber\nOona Larkspur (Kilnmoor) (Con)\nHow many cabinets are there?\n"
            + "Locks\nDebate between Oona Larkspur and Tobias Wrenfield\nTuesday 13th May 2031\n(9 years, 9 months ago)\nCommons Chamber\nOona Larkspur (Kilnmoor) (Con)\nHow many locks are there?\n");
        Assert.That(reading.Documents.Select(d => (d.Headings.Single(), d.Date)), Is.EqualTo(new[]
        {
            ("Cabinets", (DateOnly?)new DateOnly(2031, 5, 6)), ("Locks", new DateOnly(2031, 5, 13)),
        }));
        Assert.That(reading.Diagnostics.Select(d => d.Name), Does.Contain("page furniture left out"));
    }

    [Test]
    public void A_reference_to_a_column_is_words_and_no_column()
    {
        var turn = Html("<p>He said so—<span id='vol881_col74WH' class='cross-reference' data-column-number='74WH'>[<em>Official Report</em>, 6 May 2031; Vol. 881, c. 74WH.]</span> "
            + "and <span id='12' class='column-number' data-column-number='12'></span>again.</p>");
        Assert.That(turn.Text, Is.EqualTo("He said so—[Official Report, 6 May 2031; Vol. 881, c. 74WH.] and again."));
        Assert.That(turn.ColumnChanges.Single(), Is.EqualTo(new ColumnChange(turn.Text.IndexOf("again", StringComparison.Ordinal), new Column("12"))));
    }

    [Test]
    public void What_goes_on_in_mid_sentence_after_a_page_break_belongs_to_the_turn_before()
    {
        var turn = Html("<p>There were 412 cabinets in the</p>", "<div class='debate-item debate-item-otherdebateitem'><p>north, and 15 in the south.</p><p>That is all.</p></div>");
        Assert.That(turn.Text, Is.EqualTo("There were 412 cabinets in the north, and 15 in the south.\n\nThat is all."));
        Assert.That(turn.Passages, Has.Count.EqualTo(2));
    }

    [TestCase("Division No. 4\nAyes 2, Noes 1\nAYES\nArkwright, Tamsin (Wexcombe)Quill, Mary\nTellers for the Ayes: Mr. Pell and Mr. Teague.\nNOES\nMcDonald, Owain", 4, 2, 1, "Arkwright, Tamsin (Wexcombe)|Quill, Mary|Mr. Pell*|Mr. Teague*|McDonald, Owain")]
    [TestCase("Division 2\nContents 140; Not-Contents 128\nCONTENTS\nOakes, B. [Teller]\nPell, L.\nNOT-CONTENTS\nQuill of Crewe, L.", 2, 140, 128, "Oakes, B.*|Pell, L.|Quill of Crewe, L.")]
    [TestCase("The House divided: Ayes 301, Noes 299.", null, 301, 299, "")]
    public void A_printed_division_is_read_line_by_line(string text, int? number, int? ayes, int? noes, string names)
    {
        var division = PrintedDivision.Of([text])!;
        Assert.That((division.Number, division.Ayes, division.Noes), Is.EqualTo((number, ayes, noes)));
        Assert.That(string.Join('|', division.Votes.Select(v => v.Name + (v.IsTeller ? "*" : ""))), Is.EqualTo(names));
    }

    private static Reading Parallel(string text)
    {
        var (reader, recognition) = Readers.Recognise(ParseSource.Head(Encoding.UTF8.GetBytes(text), "a.txt"));
        Assert.That(reader, Is.InstanceOf<ParallelParliamentReader>(), recognition.Why);
        var reading = ParseSource.ReadText(reader, text, "a.txt");
        Assert.That(RecordRules.FirstBroken(reading.Documents), Is.Null);
        return reading;
    }

    private static Contribution Html(string content, string after = "")
    {
        var reading = ParseSource.ReadText(new HansardHtmlReader(), "<h1>Cabinets</h1><h2>Volume 881: debated on Tuesday 6 May 2031</h2><div class='debate-item debate-item-contributiondebateitem'>"
            + $"<div class='contribution' data-contribution-id='c1'><div class='attributed-to-details'><div class='primary-text'>Oona Larkspur</div></div><div class='content'>{content}</div></div></div>{after}", "a.html");
        Assert.That(RecordRules.FirstBroken(reading.Documents), Is.Null);
        return reading.Documents.Single().Contributions.Single();
    }
}
