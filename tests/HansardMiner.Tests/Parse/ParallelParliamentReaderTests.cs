using System;
using System.IO;
using System.Linq;
using HansardMiner.Parse.ParallelParliament;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

internal sealed class ParallelParliamentReaderTests
{
    private static readonly ParallelParliamentReader Reader = new();

    [Test]
    public void A_page_with_portraits_states_date_department_chamber_and_turns()
    {
        var reading = Sample("community-defibrillators.westminster-hall.txt");
        var debate = (Debate)reading.Documents.Single();
        Assert.That(debate.Headings, Is.EqualTo((string[])["Community Defibrillators"]));
        Assert.That((debate.House, debate.Venue, debate.Date), Is.EqualTo(((House?)House.Commons, (Venue?)Venue.WestminsterHall, (DateOnly?)new DateOnly(2032, 2, 11))));
        Assert.That((debate.Department, debate.PrintedAge), Is.EqualTo(("Department of Health", "9 years, 7 months ago")));
        Assert.That(debate.Contributions.Select(c => c.Attribution?.Name), Is.EqualTo((string?[])[
            "Tamsin Arkwright", "Sir Alban Crewe", "Tamsin Arkwright", "Sir Alban Crewe", null, "Sir Alban Crewe", "Marcus Fennimore", "Tamsin Arkwright", "Marcus Fennimore"]));
        Assert.That(debate.Contributions[^1].Attribution!.Printed, Is.EqualTo("Mr Fennimore"));
        Assert.That(reading.Diagnostics.Select(d => d.Name), Is.EqualTo((string[])["excerpts"]));
        Assert.That(string.Concat(debate.Contributions.Select(c => c.Text)), Does.Not.Contain("Hansard").And.Not.Contain("Portrait").And.Not.Contain("Later in debate"));
    }

    [Test]
    public void A_page_with_names_twice_has_no_date_but_the_printed_age()
    {
        var reading = Sample("community-defibrillators.oral-question.txt");
        var debate = (Debate)reading.Documents.Single();
        Assert.That((debate.Date, debate.PrintedAge, debate.House, debate.Kind), Is.EqualTo(((DateOnly?)null, "8 years, 3 months ago", (House?)House.Commons, DocumentKind.Oral)));
        Assert.That(debate.Contributions.Select(c => c.Attribution!.Printed), Is.EqualTo((string[])[
            "Tamsin Arkwright (Wexcombe) (Lab)", "The Parliamentary Under-Secretary of State for Health (Marcus Fennimore)", "Tamsin Arkwright", "The Parliamentary Under-Secretary of State"]));
        Assert.That((debate.Contributions[0].Kind, debate.Contributions[0].QuestionNumber), Is.EqualTo((ContributionKind.Question, (int?)3)));
        Assert.That(reading.Diagnostics.Single().Name, Is.EqualTo("date not stated"));
    }

    [Test]
    public void A_question_page_states_body_dates_and_answerer_and_keeps_loose_cells_as_a_table()
    {
        var question = (WrittenQuestion)Sample("community-defibrillators.question.txt").Documents.Single();
        Assert.That(question.AnsweringBody, Is.EqualTo("Department of Health"));
        Assert.That((question.Tabled, question.Date), Is.EqualTo(((DateOnly?)new DateOnly(2032, 1, 22), (DateOnly?)new DateOnly(2032, 2, 2))));
        Assert.That((question.State, question.Uins.Count, question.House), Is.EqualTo((AnswerState.Answered, 0, (House?)null)));
        Assert.That(question.Contributions.Select(c => c.Attribution?.Name), Is.EqualTo((string?[])[null, "Marcus Fennimore"]));
        Assert.That(question.Contributions[1].Passages.Select(p => p.Kind), Is.EqualTo((PassageKind[])[PassageKind.Paragraph, PassageKind.Table, PassageKind.Paragraph]));
    }

    [Test]
    public void Debates_under_one_another_are_told_apart_by_their_ages()
    {
        var reading = Text(
            "(2 years, 4 months ago)\nCommons ChamberWill the Leader of the House say how many cabinets there are?\nThere are 7,040.\n" +
            "(2 years, 5 months ago)\nLords ChamberMy Lords, 96 of them are empty.\n");
        Assert.That(reading.Documents.Cast<Debate>().Select(d => (d.House, d.PrintedAge)), Is.EqualTo(new[]
        {
            ((House?)House.Commons, "2 years, 4 months ago"), (House.Lords, "2 years, 5 months ago"),
        }));
        Assert.That(reading.Documents[0].Contributions.Single().Text, Is.EqualTo("Will the Leader of the House say how many cabinets there are?\n\nThere are 7,040."));
        Assert.That(reading.Documents[1].Contributions.Single().Text, Is.EqualTo("My Lords, 96 of them are empty."));
        Assert.That(reading.Diagnostics.Select(d => d.Name), Does.Contain("speakers not stated"));
    }

    [Test]
    public void A_title_and_date_before_an_age_belong_to_the_debate_that_follows()
    {
        var reading = Text(
            "Cabinets\n\nLord Calloway of Nant Excerpts\nMonday 6th September 2021\n\n(2 years, 6 months ago)\n\nGrand Committee\nRead Full debate Read Hansard Text Read Debate Ministerial Extracts\n" +
            "Lord Calloway of Nant Portrait Lord Calloway of Nant (Con)\n- Hansard - -\n\nMy Lords, there are 96.\n\n" +
            "Keepers\n\nLord Calloway of Nant Excerpts\nTuesday 7th September 2021\n\n(2 years, 6 months ago)\n\nLords Chamber\nRead Full debate Read Hansard Text Read Debate Ministerial Extracts\n" +
            "Lord Calloway of Nant Portrait Lord Calloway of Nant\n- Hansard - -\n\nMy Lords, there are 40.\n");
        Assert.That(reading.Documents.Select(d => (d.Headings[^1], d.Date, ((Debate)d).Venue)), Is.EqualTo(new[]
        {
            ("Cabinets", (DateOnly?)new DateOnly(2021, 9, 6), (Venue?)Venue.GrandCommittee), ("Keepers", new DateOnly(2021, 9, 7), Venue.Chamber),
        }));
        Assert.That(reading.Documents[0].Contributions.Single().Text, Is.EqualTo("My Lords, there are 96."));
        Assert.That(reading.Documents[0].Contributions[0].Attribution!.Party, Is.EqualTo("Con"));
    }

    [Test]
    public void A_list_of_written_questions_is_read_one_by_one()
    {
        var reading = Text(
            "Written Question\nDefibrillators: Schools\nMonday 23rd January 2023\n\nAsked by: Idris Calloway (Labour - Nant Uchaf)\n\nQuestion to the Department for Education:\n\n" +
            "To ask the Secretary of State, how many schools have one.\n\nAnswered by Marcus Fennimore - Parliamentary Under-Secretary (Department for Education)\n\nAbout 17,800 schools have one.\n\n\n" +
            "Written Question\nDefibrillators: Costs\nTuesday 24th January 2023\n\nAsked by: Idris Calloway (Labour - Nant Uchaf)\n\nQuestion to the Cabinet Office:\n\nTo ask what they cost.\n");
        var questions = reading.Documents.Cast<WrittenQuestion>().ToList();
        Assert.That(questions.Select(q => (q.Headings[0], q.AnsweringBody, q.State)), Is.EqualTo(new[]
        {
            ("Defibrillators: Schools", "Department for Education", AnswerState.Answered), ("Defibrillators: Costs", "Cabinet Office", AnswerState.Unanswered),
        }));
        Assert.That(questions.Select(q => q.Date), Is.All.Null);
        Assert.That(questions[0].Contributions[0].Attribution!.Constituency, Is.EqualTo("Nant Uchaf"));
        Assert.That(questions[0].Contributions[1].Attribution!.Office, Is.EqualTo("Parliamentary Under-Secretary (Department for Education)"));
        Assert.That(reading.Diagnostics.Select(d => d.Message), Has.Some.Contains("Monday 23rd January 2023"));
    }

    [Test]
    public void Seed_001_has_two_speakers_in_four_turns_and_no_date()
    {
        var debate = (Debate)Seed("001_ee36a24f55ce9a42.txt").Documents.Single();
        Assert.That((debate.Date, debate.PrintedAge, debate.House), Is.EqualTo(((DateOnly?)null, "9 years, 10 months ago", (House?)House.Commons)));
        Assert.That(debate.Contributions.Select(c => c.Attribution!.Printed), Is.EqualTo((string[])[
            "Nusrat Ghani (Wealden) (Con)", "The Solicitor General (Robert Buckland)", "Nusrat Ghani", "The Solicitor General"]));
        Assert.That(debate.Contributions[1].Attribution!.Name, Is.EqualTo("Robert Buckland"));
        Assert.That(debate.Contributions[3].Attribution!.Name, Is.Null);
        Assert.That(debate.Contributions[0].QuestionNumber, Is.EqualTo(5));
    }

    [Test]
    public void Seed_002_is_a_Westminster_Hall_debate_of_6_May_2014()
    {
        var reading = Seed("002_4b9348ac8c7a19d8.txt");
        var debate = (Debate)reading.Documents.Single();
        Assert.That((debate.Date, debate.Venue, debate.Department), Is.EqualTo(((DateOnly?)new DateOnly(2014, 5, 6), (Venue?)Venue.WestminsterHall, "Home Office")));
        Assert.That(debate.Headings, Is.EqualTo((string[])["Cyberstalking"]));
        Assert.That(debate.Contributions.Where(c => c.Kind == ContributionKind.Speech).Select(c => c.Attribution!.Name!.Replace("Mr ", "", StringComparison.Ordinal)), Is.EqualTo((string[])[
            "Nadine Dorries", "David Hanson", "David Hanson", "Nadine Dorries", "David Hanson", "Nadine Dorries", "David Hanson", "Nadine Dorries", "David Hanson",
            "Nadine Dorries", "Norman Baker", "Nadine Dorries", "Norman Baker"]));
        Assert.That(debate.Contributions.Single(c => c.Kind == ContributionKind.Procedure).Text, Is.EqualTo("[Mrs Linda Riordan in the Chair]"));
        Assert.That(reading.Diagnostics.Select(d => d.Name), Is.EqualTo((string[])["excerpts"]));
    }

    [Test]
    public void Every_line_of_the_record_in_a_seed_is_kept()
    {
        foreach (var name in (string[])["001_ee36a24f55ce9a42.txt", "002_4b9348ac8c7a19d8.txt"])
        {
            var reading = Seed(name);
            var kept = string.Join('\n', reading.Documents.SelectMany(d => d.Contributions).Select(c => c.Text));
            foreach (var line in File.ReadLines(Path.Combine(Corpus.Real("seeds"), name)).Select(l => l.Trim()).Where(l => l.Length > 100))
            {
                if (!line.StartsWith("Westminster Hall is an", StringComparison.Ordinal) && !line.StartsWith("Each debate is chaired", StringComparison.Ordinal) &&
                    !line.StartsWith("This information is provided", StringComparison.Ordinal))
                {
                    Assert.That(Bare(kept).Contains(Bare(line), StringComparison.Ordinal), $"{name}: {line[..60]}");
                }
            }
        }
    }

    private static Reading Sample(string name) => Ruled(ParseSource.Read(Reader, Path.Combine(Corpus.Samples, "parallel-parliament", name)));

    private static Reading Seed(string name) => Ruled(ParseSource.Read(Reader, Path.Combine(Corpus.Real("seeds"), name)));

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static Reading Text(string text)
    {
        Assert.That(Reader.Recognise(new SourceHead("page.txt", text, text.Length)).IsAccepted);
        return Ruled(ParseSource.ReadText(Reader, text, "page.txt"));
    }

    private static Reading Ruled(Reading reading)
    {
        Assert.That(RecordRules.FirstBroken(reading.Documents), Is.Null);
        return reading;
    }
}
