using System;
using System.IO;
using System.Linq;
using System.Text;
using HansardMiner.Parse.HistoricHansard;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

public sealed class HistoricHansardReaderTests
{
    private static readonly HistoricHansardReader _reader = new();

    [Test]
    public void A_speaker_in_capitals_is_told_from_an_office_and_kept_as_printed()
    {
        var speakers = Read("volume-1911.xml").Documents.SelectMany(d => d.Contributions).Select(c => c.Attribution).ToArray();

        Assert.That(speakers.Select(s => s?.Name), Does.Contain("LORD EXAMPLETON").And.Contain("THE MARQUESS OF NOWHERE"));
        Assert.That(speakers.Where(s => s?.Office == "THE LORD STEWARD OF THE PARISHES").Select(s => s!.Name), Is.EqualTo(new[] { "THE EARL OF SAMPLEFORD", null }));
    }

    [Test]
    public void A_paragraph_without_a_speaker_goes_on_with_the_turn_but_procedure_does_not()
    {
        var bill = Read("volume-1911.xml").Documents.First(d => d.Headings[^1].StartsWith("PARISH", StringComparison.Ordinal));

        Assert.That(bill.Contributions[1].Text, Does.EndWith("I come now to Clause 4, which gives power to the county councils."));
        Assert.That(bill.Contributions[2].Kind, Is.EqualTo(ContributionKind.Procedure));
        Assert.That(bill.Contributions[2].Text, Does.StartWith("Moved, That"));
    }

    [Test]
    public void A_column_that_begins_inside_a_speech_is_kept_as_an_offset()
    {
        var speech = Read("volume-1911.xml").Documents.First(d => d.Headings[^1].StartsWith("PARISH", StringComparison.Ordinal)).Contributions[1];

        Assert.That(speech.Column, Is.EqualTo(new Column("1")));
        Assert.That(speech.ColumnChanges.Select(c => (c.Column.Value, speech.Text[c.Offset..][..5])), Is.EqualTo(new[] { ("2", "prise") }));
    }

    [Test]
    public void A_division_split_by_a_column_states_no_figures_and_a_table_is_a_table()
    {
        var contributions = Read("volume-1911.xml").Documents.SelectMany(d => d.Contributions).ToArray();
        var division = contributions.Where(c => c.Passages.Any(p => p.Kind == PassageKind.Apparatus)).ToArray();

        Assert.That(division.SelectMany(d => d.Passages).Select(p => p.Kind), Is.All.EqualTo(PassageKind.Apparatus));
        Assert.That(string.Join('\n', division.Select(d => d.Text)), Does.Contain("Elsewhere, V.; Thereabouts, L.").And.Contain("Hereabouts, L."));
        Assert.That(contributions.SelectMany(c => c.Passages.Where(p => p.Kind == PassageKind.Table).Select(p => p.Span.Of(c.Text))), Has.One.StartsWith("Year.\tPersons carried.\n1909\t2,207"));
    }

    [Test]
    public void The_printed_day_is_taken_where_its_weekday_shows_that_the_marked_one_is_wrong()
    {
        var reading = Read("volume-1911.xml");

        Assert.That(reading.Documents[^1].Date, Is.EqualTo(new DateOnly(1911, 3, 15)));
        Assert.That(reading.Diagnostics.Select(d => d.Name), Does.Contain("dates disagree"));
    }

    [Test]
    public void The_number_before_a_speaker_is_the_questions_and_the_next_turn_answers()
    {
        var oral = Read("commons-1986.xml").Documents.OfType<Debate>().First(d => d.Headings[^1] == "Defibrillators");

        Assert.That(oral.Kind, Is.EqualTo(DocumentKind.Oral));
        Assert.That(oral.Contributions[0].QuestionNumber, Is.EqualTo(3));
        Assert.That(oral.Contributions.Take(4).Select(c => c.Kind), Is.EqualTo(
            new[] { ContributionKind.Question, ContributionKind.Answer, ContributionKind.Supplementary, ContributionKind.Chair }));
    }

    [Test]
    public void An_unmarked_name_that_opens_a_written_question_is_its_speaker()
    {
        var written = Read("commons-1986.xml").Documents.OfType<WrittenQuestion>().ToArray();

        Assert.That(written, Has.Length.EqualTo(2));
        Assert.That(written[0].Contributions[0].Attribution!.Printed, Is.EqualTo("Dr. Sample"));
        Assert.That(written[0].Contributions[0].Text, Does.StartWith("32. asked the Secretary of State").And.EndWith("(2) what the training cost."));
        Assert.That(written[0].AnsweringBody, Is.EqualTo("HEALTH AND SAFETY AT PLAY"));
        Assert.That(written[0].Contributions[0].Column, Is.EqualTo(new Column("301W")));
    }

    [Test]
    public void Words_after_an_interruption_are_still_the_speakers()
    {
        var turns = Read("commons-1986.xml").Documents.First(d => d.Headings[^1] == "VILLAGE HALLS BILL").Contributions;

        Assert.That(turns[^1].Attribution!.Printed, Is.EqualTo("Mr. Testerton (Nowhere, South)"));
        Assert.That(turns[^1].Text, Does.StartWith("As I was saying"));
        Assert.That(turns[^1].Time, Is.EqualTo(new TimeOnly(16, 15)));
    }

    [Test]
    public void Tags_that_do_not_fit_together_are_reported_and_everything_is_read()
    {
        var whole = File.ReadAllText(Path.Combine(Corpus.Samples, "historic-hansard", "commons-1986.xml"));
        var broken = ParseSource.ReadText(_reader, whole.Replace("12 halls have closed.</p>", "12 halls have closed.", StringComparison.Ordinal), "broken.xml");

        Assert.That(broken.Diagnostics.Select(d => d.Name), Does.Contain("malformed XML"));
        Assert.That(broken.Documents.SelectMany(d => d.Contributions).Select(c => c.Text),
            Is.EqualTo(Read("commons-1986.xml").Documents.SelectMany(d => d.Contributions).Select(c => c.Text)));
    }

    [Test]
    public void A_file_cut_off_says_so_and_marks_its_last_passage()
    {
        var whole = File.ReadAllText(Path.Combine(Corpus.Samples, "historic-hansard", "volume-1911.xml"));
        var reading = ParseSource.ReadText(_reader, whole[..whole.IndexOf("county councils", StringComparison.Ordinal)], "cut.xml");

        Assert.That(reading.Diagnostics.Select(d => d.Name), Does.Contain("truncated"));
        Assert.That(reading.Documents[^1].Contributions[^1].Passages[^1].IsClipped);
    }

    [Test]
    public void Nothing_outside_the_file_is_asked_for_and_entities_do_not_unfold()
    {
        var bomb = "<!DOCTYPE hansard [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]><housecommons><p>One &b; &x; two</p></housecommons>";
        var reading = ParseSource.ReadText(_reader, bomb, "bomb.xml");

        Assert.That(reading.Documents[0].Contributions[0].Text, Is.EqualTo("One &b; &x; two"));
    }

    [Test]
    public void Nesting_without_end_is_survived()
    {
        var (deep, shallow) = (Nested(200_000), Nested(20_000));
        Assert.That(() => ParseSource.ReadText(_reader, deep, "deep.xml"), Throws.Nothing);
        Assert.That(SideBySide.Growth(depth => ParseSource.ReadText(_reader, depth == 200_000 ? deep : shallow, "deep.xml"), 20_000, 200_000, 3), Is.LessThan(3));

        static string Nested(int depth) => "<housecommons>" + new StringBuilder().Insert(0, "<section><p>", depth) + "12 words";
    }

    private static Reading Read(string name) => ParseSource.Read(_reader, Path.Combine(Corpus.Samples, "historic-hansard", name));
}
