using System;
using System.IO;
using System.Linq;
using System.Text;
using HansardMiner.Parse;
using HansardMiner.Parse.HansardText;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

/// <summary>The text download of hansard.parliament.uk: speakers on lines of their own, directly over what they say.</summary>
internal sealed class HansardTextDownloadTests
{
    private const string Turns = "Oona Larkspur (Kilnmoor) (Con)\nHow many cabinets have been opened since we last spoke of them?\n\n"
        + "The Minister for First Aid (Tobias Wrenfield)\nThere have been 412 of them since the last time that I was asked.\n";

    [Test]
    public void Written_answers_of_a_download_are_questions_with_their_answers()
    {
        var questions = Sample("written-answers.download.txt").Documents.Cast<WrittenQuestion>().ToList();
        Assert.That(questions, Has.Count.EqualTo(2));
        Assert.That(questions[0].Headings, Is.EqualTo((string[])["Community Defibrillators: Faults"]));
        Assert.That(questions[0].Contributions.Select(c => c.Kind), Is.EqualTo((ContributionKind[])[ContributionKind.Question, ContributionKind.Answer]));
        Assert.That((questions[0].Date, questions[0].Volume, questions[0].HoldingAnswered), Is.EqualTo(
            ((DateOnly?)new DateOnly(2031, 5, 12), (int?)881, (DateOnly?)new DateOnly(2031, 3, 25))));
        Assert.That(questions[0].Uins, Is.EqualTo((Uin[])[new("203456")]));
        Assert.That(questions[0].Contributions[0].Column, Is.EqualTo(new Column("773W")));
        Assert.That(questions[0].Contributions[1].Attribution!.Office, Is.EqualTo("The Parliamentary Under-Secretary of State for Health"));
        Assert.That(questions[0].Contributions[1].Passages.Count(p => p.Kind == PassageKind.Table), Is.EqualTo(1));
        Assert.That(questions[0].Contributions[1].ColumnChanges.Single().Column, Is.EqualTo(new Column("774W")));
        Assert.That(questions[1].Uins, Is.EqualTo((Uin[])[new("203461"), new("203462")]));
        Assert.That(questions[1].Contributions[0].Column, Is.EqualTo(new Column("774W")));
    }

    [Test]
    public void A_division_of_a_download_is_data_and_its_names_state_no_figures()
    {
        var debate = Sample("cabinets-bill.download.txt").Documents.Cast<Debate>().Single();
        Assert.That((debate.Date, debate.Volume, debate.House, debate.Venue), Is.EqualTo(
            ((DateOnly?)new DateOnly(2031, 5, 14), (int?)881, (House?)House.Commons, (Venue?)Venue.Chamber)));
        var turn = debate.Contributions.Single(c => c.Kind == ContributionKind.Division);
        Assert.That((turn.Division!.Number, turn.Division.Ayes, turn.Division.Noes), Is.EqualTo(((int?)41, (int?)4, (int?)3)));
        Assert.That(turn.Division.Votes.Select(v => $"{v.Vote} {v.Name}{(v.IsTeller ? " *" : "")}"), Is.EqualTo((string[])[
            "Aye Arkwright, Tamsin", "Aye Calloway, rh Sir Idris (Nant Uchaf)", "Aye Quill, Mary", "Aye Marcus Fennimore *", "Aye Dame Philippa Oakes *",
            "No Larkspur, Oona", "No Trefor, Owain", "No Rosalind Teague *", "No Lorna Pell *"]));
        Assert.That(turn.Passages.Select(p => p.Kind), Is.All.EqualTo(PassageKind.Apparatus));
        Assert.That(turn.Attribution, Is.Null);
        Assert.That(debate.Contributions[^1].Attribution!.Name, Is.EqualTo("Tobias Wrenfield"));
        Assert.That(debate.Contributions[^1].Time, Is.EqualTo(new TimeOnly(16, 12)));
    }

    [TestCase("Broken Cabinets\n12 May 2031\nVolume 881\n\n")]
    [TestCase("Broken Cabinets\nVolume 881, column 12\nMonday 12 May 2031\n")]
    [TestCase("House of Commons\nDate: 12 May 2031\nBroken Cabinets\nVol. 881\n")]
    [TestCase("Broken Cabinets\nHansard Volume 881: 12 May 2031\n")]
    [TestCase("Broken Cabinets\nVolume 881: debated on Monday 12 May 2031\n")]
    public void The_head_of_a_download_may_stand_in_any_order(string head)
    {
        var debate = (Debate)Read(head + Turns).Documents.Single();
        Assert.That((debate.Headings[^1], debate.Date, debate.Volume), Is.EqualTo(("Broken Cabinets", (DateOnly?)new DateOnly(2031, 5, 12), (int?)881)));
        Assert.That(debate.Contributions.Select(c => c.Attribution?.Name), Is.EqualTo((string[])["Oona Larkspur", "Tobias Wrenfield"]));
        Assert.That(debate.Contributions.Select(c => c.Place), Is.All.Not.Null);
    }

    [Test]
    public void A_download_without_any_head_is_told_by_its_speakers()
    {
        var reading = Read("Broken Cabinets\n\n" + Turns + "Oona Larkspur\nI am obliged.\n");
        Assert.That(((Debate)reading.Documents.Single()).Date, Is.Null);
        Assert.That(reading.Documents[0].Headings, Is.EqualTo((string[])["Broken Cabinets"]));
        Assert.That(reading.Documents[0].Contributions, Has.Count.EqualTo(3));
    }

    [Test]
    public void A_list_of_members_in_an_article_makes_no_debate_of_it() => Assert.That(
        Readers.Recognise(ParseSource.Head(Encoding.UTF8.GetBytes(
            "Who signed the letter\n\nThe letter was sent to the Minister on Friday by members of all parties who want more cabinets.\n\nOona Larkspur (Kilnmoor) (Con)\n"
            + "Tamsin Arkwright (Wexcombe) (Lab)\nOwain Trefor (Aberllyn) (PC)\n\nThe Minister said that he would read it with great care before he answers it."), "a.txt")).Reader.Format,
        Is.EqualTo("Article or page"));

    private static Reading Sample(string name) => Read(File.ReadAllText(Path.Combine(Corpus.Samples, "hansard-text", name)));

    private static Reading Read(string text)
    {
        var (reader, recognition) = Readers.Recognise(ParseSource.Head(Encoding.UTF8.GetBytes(text), "download.txt"));
        Assert.That((reader.Format, recognition.IsAccepted), Is.EqualTo((new HansardTextReader().Format, true)), recognition.Why);
        var reading = ParseSource.ReadText(reader, text, "download.txt");
        Assert.That(RecordRules.FirstBroken(reading.Documents), Is.Null);
        return reading;
    }
}
