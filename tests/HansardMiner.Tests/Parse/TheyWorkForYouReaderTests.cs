using System;
using System.Linq;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.TheyWorkForYou;
using HansardMiner.Records;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

public sealed class TheyWorkForYouReaderTests
{
    [TestCase("<publicwhip latest=\"yes\"></publicwhip>", true)]
    [TestCase("<debates><speech id=\"uk.org.publicwhip/debate/2030-05-06.1.1\"/></debates>", false)]
    [TestCase("<html><body>&lt;publicwhip> and <publicwhip/></body></html>", false)]
    [TestCase("Notes on <publicwhip>", false)]
    [TestCase("", false)]
    public void A_file_is_known_by_its_root_element(string text, bool isKnown) =>
        Assert.That(new TheyWorkForYouReader().Recognise(new SourceHead("debates2030-05-06a.xml", text, text.Length)).IsAccepted, Is.EqualTo(isKnown));

    [Test]
    public void A_superseded_revision_gives_its_redirects_and_counts_but_no_document()
    {
        var reading = Read("""
            <publicwhip scrapeversion="a" latest="no">
            <gidredirect oldgid="uk.org.publicwhip/debate/2030-05-06a.1.0" newgid="uk.org.publicwhip/debate/2030-05-06b.1.0" matchtype="perfectmatch"/>
            <speech id="uk.org.publicwhip/debate/2030-05-06a.1.1" nospeaker="true"><p>The House met.</p></speech>
            </publicwhip>
            """);

        Assert.That(reading.Documents, Is.Empty);
        Assert.That(reading.Redirects, Has.Count.EqualTo(1));
        Assert.That(reading.Diagnostics.Single().Name, Is.EqualTo("superseded revision"));
        Assert.That(reading.Diagnostics.Single().Kind, Is.EqualTo(DiagnosticKind.Note));
        Assert.That(reading.Diagnostics.Single().Message, Does.Contain("1 speeches"));
    }

    [TestCase("14:30:00", 14, 30)]
    [TestCase("022:05:00", 22, 5)]
    [TestCase("9:30", 9, 30)]
    [TestCase("", null, null)]
    [TestCase("unknown", null, null)]
    [TestCase("025:00:00", null, null)]
    public void Times_of_every_shape_are_read_or_not_stated(string time, int? hour, int? minute)
    {
        var reading = Read($"""<publicwhip><speech id="uk.org.publicwhip/debate/2030-05-06a.1.1" time="{time}" nospeaker="true"><p>Order.</p></speech></publicwhip>""");

        Assert.That(reading.Documents[0].Contributions[0].Time, Is.EqualTo(hour is null ? (TimeOnly?)null : new TimeOnly(hour.Value, minute!.Value)));
    }

    [Test]
    public void A_continuation_right_after_its_own_turn_is_joined_to_it_and_its_id_redirects()
    {
        var reading = Read("""
            <publicwhip>
            <minor-heading id="uk.org.publicwhip/debate/2030-05-06a.1.0">Village halls</minor-heading>
            <speech id="uk.org.publicwhip/debate/2030-05-06a.1.1" person_id="uk.org.publicwhip/person/1" speakername="Ada Fell" type="Start Speech"><p>First.</p></speech>
            <speech id="uk.org.publicwhip/debate/2030-05-06a.1.2" person_id="uk.org.publicwhip/person/1" speakername="Ada Fell" type="Continuation Speech"><p>Then.</p></speech>
            <speech id="uk.org.publicwhip/debate/2030-05-06a.1.3" person_id="uk.org.publicwhip/person/2" speakername="Bo Marsh" type="Start Intervention"><p>But why?</p></speech>
            <speech id="uk.org.publicwhip/debate/2030-05-06a.1.4" person_id="uk.org.publicwhip/person/1" speakername="Ada Fell" type="Continuation Speech"><p>Because.</p></speech>
            </publicwhip>
            """);
        var contributions = reading.Documents.Single().Contributions;

        Assert.That(contributions.Select(c => c.Text), Is.EqualTo(new[] { "First.\n\nThen.", "But why?", "Because." }));
        Assert.That(contributions.Select(c => c.Kind), Is.EqualTo(new[] { ContributionKind.Speech, ContributionKind.Intervention, ContributionKind.Speech }));
        Assert.That(contributions[0].Passages[1].Span.Of(contributions[0].Text), Is.EqualTo("Then."));
        Assert.That(contributions.Select(c => c.Continues), Is.EqualTo(new[] { null, null, "uk.org.publicwhip/debate/2030-05-06a.1.1" }));
        Assert.That(reading.Redirects.Single(), Is.EqualTo(("uk.org.publicwhip/debate/2030-05-06a.1.2", "uk.org.publicwhip/debate/2030-05-06a.1.1")));
    }

    [Test]
    public void Questions_that_share_an_answer_are_one_document_with_all_their_numbers()
    {
        var question = (WrittenQuestion)Read("""
            <publicwhip latest="yes">
            <major-heading id="uk.org.publicwhip/wrans/2030-05-06a.10.mh" colnum="7W">TRANSPORT</major-heading>
            <minor-heading id="uk.org.publicwhip/wrans/2030-05-06a.10.h" colnum="7W">Ferries</minor-heading>
            <ques id="uk.org.publicwhip/wrans/2030-05-06a.10.q0" speakerid="uk.org.publicwhip/member/1" speakername="Ada Fell" colnum="7W"><p qnum="10">To ask how many.</p></ques>
            <ques id="uk.org.publicwhip/wrans/2030-05-06a.10.q1" speakerid="uk.org.publicwhip/member/2" speakername="Bo Marsh" colnum="7W"><p>To ask</p><p class="numindent" qnum="11">(1) when;</p><p class="numindent" qnum="12">(2) where.</p></ques>
            <reply id="uk.org.publicwhip/wrans/2030-05-06a.10.r0" speakerid="uk.org.publicwhip/member/3" speakername="Cy Noon" colnum="8W"><p class="holdinganswer">holding answer <phrase class="date" code="2030-05-02">2 May 2030</phrase></p><p>Four ferries.</p><table><tbody><tr><td></td><td>Ferries</td></tr><tr><td>2029</td><td>4</td></tr></tbody></table></reply>
            </publicwhip>
            """).Documents.Single();

        Assert.That(question.Uins.Select(u => u.Value), Is.EqualTo(new[] { "10", "11", "12" }));
        Assert.That(question.Contributions.Select(c => c.Kind), Is.EqualTo(new[] { ContributionKind.Question, ContributionKind.Question, ContributionKind.Answer }));
        Assert.That((question.House, question.AnsweringBody, question.State), Is.EqualTo((House.Commons, "TRANSPORT", AnswerState.Answered)));
        Assert.That((question.Date, question.HoldingAnswered), Is.EqualTo((new DateOnly(2030, 5, 6), new DateOnly(2030, 5, 2))));
        Assert.That(question.Contributions[2].Text, Is.EqualTo("holding answer 2 May 2030\n\nFour ferries.\n\n\tFerries\n2029\t4"));
        Assert.That(question.Contributions[2].Passages[^1].Kind, Is.EqualTo(PassageKind.Table));
        Assert.That(question.Id.Value, Is.EqualTo("twfy/wrans/2030-05-06a.10.h"));
    }

    [TestCase("lordswrans2030-05-06a.xml", "uk.org.publicwhip/person/9", "3", House.Lords)]
    [TestCase("day.xml", "uk.org.publicwhip/lord/9", "3", House.Lords)]
    [TestCase("day.xml", "uk.org.publicwhip/member/9", "3", House.Commons)]
    [TestCase("day.xml", "uk.org.publicwhip/person/9", "3W", House.Commons)]
    [TestCase("day.xml", "uk.org.publicwhip/person/9", "3", null)]
    public void The_House_of_written_answers_comes_from_evidence_or_is_not_stated(string fileName, string person, string column, House? house)
    {
        var reading = ParseSource.ReadText(new TheyWorkForYouReader(), $"""
            <publicwhip><ques id="uk.org.publicwhip/wrans/2030-05-06a.3.1" speakerid="{person}" speakername="Ada Fell" colnum="{column}"><p>To ask.</p></ques></publicwhip>
            """, fileName);

        Assert.That(reading.Documents.Single().House, Is.EqualTo(house));
    }

    [Test]
    public void A_division_is_kept_to_read_and_its_numbers_are_no_figures()
    {
        var division = Read("""
            <publicwhip><minor-heading id="uk.org.publicwhip/debate/2030-05-06a.1.0">Ferries Bill</minor-heading>
            <division id="uk.org.publicwhip/debate/2030-05-06a.1.1" divnumber="7" colnum="1"><divisioncount ayes="2" noes="1" tellerayes="1" tellernoes="0"/>
            <mplist vote="aye"><mpname id="uk.org.publicwhip/member/1" vote="aye">Fell, Ada</mpname><mpname vote="aye" teller="yes">Marsh, Bo</mpname></mplist><mplist vote="no"><mpname vote="no">Noon, Cy</mpname></mplist></division></publicwhip>
            """).Documents.Single().Contributions.Single();

        Assert.That(division.Text, Is.EqualTo("Division No. 7: ayes 2, noes 1\n\nAyes: Fell, Ada; (teller) Marsh, Bo\n\nNoes: Noon, Cy"));
        Assert.That(division.Passages.All(p => p.Kind == PassageKind.Apparatus));
        Assert.That(division.Kind, Is.EqualTo(ContributionKind.Division));
        Assert.That((division.Division!.Number, division.Division.Ayes, division.Division.Noes), Is.EqualTo(((int?)7, (int?)2, (int?)1)));
        Assert.That(division.Division.Votes, Is.EqualTo(new[]
        {
            new DivisionVote("Fell, Ada", Vote.Aye, false, "uk.org.publicwhip/member/1"), new DivisionVote("Marsh, Bo", Vote.Aye, true), new DivisionVote("Noon, Cy", Vote.No),
        }));
    }

    [Test]
    public void A_file_without_proceedings_says_what_it_holds()
    {
        var reading = Read("""<publicwhip><regmem membername="Ada Fell"><category type="1"/></regmem></publicwhip>""");

        Assert.That(reading.Diagnostics.Single(), Is.EqualTo(new Diagnostic(
            DiagnosticKind.Failure, "no proceedings", "It is the Register of Members' Financial Interests: no proceedings. Nothing was read from it.")));
    }

    [Test]
    public void Questions_that_only_their_words_show_are_questions()
    {
        var documents = Read("""
            <publicwhip>
            <minor-heading id="uk.org.publicwhip/ni/2030-05-06.1.0">Ferries</minor-heading>
            <speech id="uk.org.publicwhip/ni/2030-05-06.1.1" speakername="Ada Fell"><p>4. asked the Minister for Ferries how many sail.</p></speech>
            <speech id="uk.org.publicwhip/ni/2030-05-06.1.2" speakername="Bo Marsh"><p>Twelve.</p></speech>
            <major-heading id="uk.org.publicwhip/lords/2030-05-06a.1.0">Ferries &mdash; <i>Question</i></major-heading>
            <speech id="uk.org.publicwhip/lords/2030-05-06a.1.1" speakername="Lord Noon"><p>To ask Her Majesty's Government how many ferries sail.</p></speech>
            </publicwhip>
            """).Documents;

        Assert.That(documents.Select(d => d.Kind), Is.All.EqualTo(DocumentKind.Oral));
        Assert.That(documents[0].Contributions.Select(c => (c.Kind, c.QuestionNumber)),
            Is.EqualTo(new[] { (ContributionKind.Question, (int?)4), (ContributionKind.Answer, null) }));
        Assert.That(documents[1].Headings, Is.EqualTo(new[] { "Ferries — Question" }));
        Assert.That(documents[1].Contributions[0].Kind, Is.EqualTo(ContributionKind.Question));
    }

    [Test]
    public void Only_numbered_questions_are_oral_once_questions_are_numbered()
    {
        var documents = Read("""
            <publicwhip>
            <oral-heading id="uk.org.publicwhip/debate/2030-05-06a.1.0">Oral Answers to Questions</oral-heading>
            <major-heading id="uk.org.publicwhip/debate/2030-05-06a.1.1">TRANSPORT</major-heading>
            <speech id="uk.org.publicwhip/debate/2030-05-06a.1.2" nospeaker="true"><p>The Secretary of State was asked—</p></speech>
            <minor-heading id="uk.org.publicwhip/debate/2030-05-06a.1.3">Ferries</minor-heading>
            <speech id="uk.org.publicwhip/debate/2030-05-06a.1.4" speakername="Ada Fell" oral-qnum="3"><p qnum="900001">How many ferries sail.</p></speech>
            <minor-heading id="uk.org.publicwhip/debate/2030-05-06a.2.0">Ferries Bill</minor-heading>
            <speech id="uk.org.publicwhip/debate/2030-05-06a.2.1" speakername="Mr Speaker"><p>Order.</p></speech>
            </publicwhip>
            """).Documents;

        Assert.That(documents.Select(d => d.Kind), Is.EqualTo(new[] { DocumentKind.Oral, DocumentKind.Oral, DocumentKind.Debate }));
        Assert.That(documents[1].Headings, Is.EqualTo(new[] { "Oral Answers to Questions", "TRANSPORT", "Ferries" }));
        Assert.That(documents[2].Headings, Is.EqualTo(new[] { "TRANSPORT", "Ferries Bill" }));
        Assert.That(documents[1].Contributions[0].QuestionNumber, Is.EqualTo(3));
        Assert.That(documents[1].Contributions[0].Uin, Is.EqualTo(new Uin("900001")));
        Assert.That(documents[2].Contributions[0].Kind, Is.EqualTo(ContributionKind.Chair));
    }

    [Test]
    public void The_order_of_turns_under_an_oral_question_shows_their_parts()
    {
        var turns = Read("""
            <publicwhip>
            <oral-heading id="uk.org.publicwhip/debate/2030-05-06a.1.0">Oral Answers to Questions</oral-heading>
            <major-heading id="uk.org.publicwhip/debate/2030-05-06a.1.1">TRANSPORT</major-heading>
            <minor-heading id="uk.org.publicwhip/debate/2030-05-06a.1.2">Ferries</minor-heading>
            <speech id="uk.org.publicwhip/debate/2030-05-06a.1.3" speakerid="uk.org.publicwhip/member/1" speakername="Ada Fell" oral-qnum="3"><p>How many ferries sail.</p></speech>
            <speech id="uk.org.publicwhip/debate/2030-05-06a.1.4" speakerid="uk.org.publicwhip/member/2" speakername="Bo Marsh" oral-qnum="4"><p>How many ferries sail.</p></speech>
            <speech id="uk.org.publicwhip/debate/2030-05-06a.1.5" speakerid="uk.org.publicwhip/member/3" speakername="Cy Noon" speakeroffice="The Minister for Ferries"><p>Twelve sail.</p></speech>
            <speech id="uk.org.publicwhip/debate/2030-05-06a.1.6" speakerid="uk.org.publicwhip/member/1" speakername="Ada Fell"><p>I thank the Minister for those twelve, but two of them are in dock.</p></speech>
            <speech id="uk.org.publicwhip/debate/2030-05-06a.1.7" speakerid="uk.org.publicwhip/member/9" speakername="Mr. Speaker"><p>Order.</p></speech>
            <speech id="uk.org.publicwhip/debate/2030-05-06a.1.8" speakerid="uk.org.publicwhip/member/3" speakername="Cy Noon"><p>They will sail in May.</p></speech>
            <speech id="uk.org.publicwhip/debate/2030-05-06a.1.9" speakerid="uk.org.publicwhip/member/4" speakername="Di Oakes"><p>May of which year?</p></speech>
            <speech id="uk.org.publicwhip/debate/2030-05-06a.1.10" speakerid="unknown" speakername="Hon. Members"><p>Hear, hear.</p></speech>
            <speech id="uk.org.publicwhip/debate/2030-05-06a.1.11" speakerid="uk.org.publicwhip/member/3" speakername="Cy Noon"><p>This year.</p></speech>
            </publicwhip>
            """).Documents.Single();

        Assert.That(turns.Contributions.Select(c => c.Kind), Is.EqualTo(new[]
        {
            ContributionKind.Question, ContributionKind.Question, ContributionKind.Answer, ContributionKind.Supplementary, ContributionKind.Chair,
            ContributionKind.Answer, ContributionKind.Supplementary, ContributionKind.Speech, ContributionKind.Answer,
        }));
        Assert.That(turns.Place, Is.EqualTo(new SourcePlace(PlaceUnit.Line, 4)));
        Assert.That(turns.Contributions[0].Place, Is.EqualTo(new SourcePlace(PlaceUnit.Line, 5)));
    }

    [Test]
    public void Scottish_questions_of_which_only_mentions_are_listed_are_read_as_such()
    {
        var reading = Read("""
            <publicwhip>
            <question gid="uk.org.publicwhip/spq/S9W-100"><mention type="business-written" date="2030-05-01"/><mention type="holding" date="2030-05-03"/></question>
            <question gid="uk.org.publicwhip/spq/S9O-7"><mention type="business-oral" date="2030-05-02"/></question>
            </publicwhip>
            """);
        var written = (WrittenQuestion)reading.Documents[0];

        Assert.That((written.Uins.Single(), written.House, written.State), Is.EqualTo((new Uin("S9W-100"), (House?)House.Scotland, AnswerState.Holding)));
        Assert.That((written.Tabled, written.HoldingAnswered, written.Date), Is.EqualTo(((DateOnly?)new DateOnly(2030, 5, 1), (DateOnly?)new DateOnly(2030, 5, 3), (DateOnly?)null)));
        Assert.That(written.Contributions.Single().Text, Is.EqualTo("S9W-100: business-written 2030-05-01; holding 2030-05-03"));
        Assert.That(written.Contributions.Single().Passages.Single().Kind, Is.EqualTo(PassageKind.Apparatus));
        Assert.That(reading.Documents[1].Kind, Is.EqualTo(DocumentKind.Oral));
        Assert.That(reading.Diagnostics, Is.Empty);
    }

    [Test]
    public void A_list_of_changed_files_is_known_for_what_it_is()
    {
        const string Changes = "1256631461,debates2009-10-26a.xml\n1256717977,debates2009-10-27a.xml\n";
        var reader = new TheyWorkForYouReader();

        Assert.That(reader.Recognise(new SourceHead("changedates.txt", Changes, Changes.Length)).IsAccepted);
        Assert.That(ParseSource.ReadText(reader, Changes, "changedates.txt").Diagnostics.Single().Message, Does.Contain("holds no proceedings"));
    }

    private static Reading Read(string xml) => ParseSource.ReadText(new TheyWorkForYouReader(), xml, "debates2030-05-06a.xml");
}
