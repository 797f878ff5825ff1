using System;
using System.IO;
using System.Linq;
using HansardMiner.Parse.PublicationsHtml;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

public sealed class PublicationsHtmlReaderTests
{
    private static readonly PublicationsHtmlReader _reader = new();

    [Test]
    public void Questions_in_brackets_and_their_answer_are_one_written_question()
    {
        var first = Read("written-answers-2034.html").Documents.OfType<WrittenQuestion>().First();

        Assert.That(first.Uins.Select(u => u.Value), Is.EqualTo(new[] { "94101", "94102" }));
        Assert.That(first.AnsweringBody, Is.EqualTo("Health and Safety at Play"));
        Assert.That(first.Contributions.Select(c => c.Kind), Is.EqualTo(new[] { ContributionKind.Question, ContributionKind.Answer }));
        Assert.That((first.House, first.Date, first.State), Is.EqualTo(((House?)House.Commons, (DateOnly?)new DateOnly(2034, 2, 14), AnswerState.Answered)));
    }

    [Test]
    public void A_holding_note_between_the_name_and_its_colon_is_no_part_of_the_name()
    {
        var first = Read("written-answers-2034.html").Documents.OfType<WrittenQuestion>().First();

        Assert.That(first.Contributions[1].Attribution!.Printed, Is.EqualTo("Owen Sampleby"));
        Assert.That(first.Contributions[1].Text, Does.StartWith("[holding answer 10 February 2034] The number of people"));
        Assert.That(first.HoldingAnswered, Is.EqualTo(new DateOnly(2034, 2, 10)));
    }

    [Test]
    public void A_sentence_that_a_column_heading_splits_is_joined_again()
    {
        var answer = Read("written-answers-2034.html").Documents[0].Contributions[1];

        Assert.That(answer.Text, Does.Contain("volunteers from all 326 districts."));
        Assert.That(answer.ColumnChanges.Select(c => (c.Column.Value, answer.Text[c.Offset..][..3])), Is.EqualTo(new[] { ("612W", "all") }));
        Assert.That(answer.Passages.Select(p => p.Kind), Is.EqualTo(new[] { PassageKind.Paragraph, PassageKind.Table }));
    }

    [Test]
    public void A_name_split_across_tags_or_with_its_colon_outside_is_a_speaker()
    {
        var documents = Read("written-answers-2034.html").Documents;

        Assert.That(documents[1].Contributions.Select(c => c.Attribution!.Printed), Is.EqualTo(new[] { "Mr Testerton (Nowhere South) (Ind)", "Owen Sampleby" }));
        Assert.That(documents[2].Contributions[0].Attribution!.Printed, Is.EqualTo("Mr Testerton"));
        Assert.That(documents[2], Is.InstanceOf<WrittenQuestion>().With.Property("State").EqualTo(AnswerState.Holding));
    }

    [Test]
    public void An_oral_question_has_its_number_and_the_next_turn_answers()
    {
        var oral = Read("debates-2034.html").Documents.First(d => d.Headings[^1] == "Swings");

        Assert.That(oral.Kind, Is.EqualTo(DocumentKind.Oral));
        Assert.That(oral.Headings, Is.EqualTo(new[] { "Oral Answers to Questions", "Health and Safety at Play", "Swings" }));
        Assert.That((oral.Contributions[0].QuestionNumber, oral.Contributions[0].Uin), Is.EqualTo(((int?)4, (Uin?)new Uin("94301"))));
        Assert.That(oral.Contributions[1].Kind, Is.EqualTo(ContributionKind.Answer));
        Assert.That(oral.Contributions[1].Text, Is.EqualTo("There are 212 of them, down by 8% on last year."));
        Assert.That(oral.Contributions[1].ColumnChanges.Single().Column.Value, Is.EqualTo("702"));
        Assert.That((oral.Contributions[3].QuestionNumber, oral.Contributions[3].Uin), Is.EqualTo(((int?)1, (Uin?)new Uin("94320"))));
    }

    [Test]
    public void A_division_states_no_figures_and_the_pages_navigation_is_no_text()
    {
        var bill = (Debate)Read("debates-2034.html").Documents[^1];
        var lists = bill.Contributions.Where(c => c.Passages.Any(p => p.Kind == PassageKind.Apparatus)).ToArray();

        Assert.That(bill.Headings, Is.EqualTo(new[] { "Playgrounds Bill" }));
        Assert.That((bill.Volume, bill.Contributions[0].Time), Is.EqualTo(((int?)901, (TimeOnly?)new TimeOnly(15, 2))));
        Assert.That(lists, Has.Length.EqualTo(1));
        Assert.That(lists[0].Text, Does.StartWith("Ayes 3, Noes 2.").And.EndWith("Testerton, Mr"));
        Assert.That(bill.Contributions[^1].Text, Is.EqualTo("Question accordingly agreed to."));
    }

    [Test]
    public void A_correction_keeps_both_texts()
    {
        var corrected = (WrittenQuestion)Read("corrections-2034.html").Documents.Single();

        Assert.That(corrected.State, Is.EqualTo(AnswerState.Corrected));
        Assert.That(corrected.Contributions.Single(c => c.Kind == ContributionKind.OriginalAnswer).Text, Does.StartWith("51,377"));
        Assert.That(corrected.Contributions.Single(c => c.Kind == ContributionKind.Answer).Text, Does.StartWith("51,733"));
    }

    [Test]
    public void A_list_of_pages_is_told_from_proceedings()
    {
        const string Page = """
            <html><head><title>Table of Contents for Lords Hansard of 17 Jan 2034</title></head><body><h2>Monday, 17 January 2034</h2>
            <p><a href="/pa/ld203334/ldhansrd/text/340117-0001.htm#01">Introduction: Lord Exampleton</a></p>
            <p><a href="/pa/ld203334/ldhansrd/text/340117-0001.htm#02">Question: Swings</a></p></body></html>
            """;
        var reading = ParseSource.ReadText(_reader, Page, "index.html");

        Assert.That(reading.Documents, Is.Empty);
        Assert.That(reading.Diagnostics.Select(d => (d.Kind, d.Name)), Is.EqualTo(new[] { (DiagnosticKind.Failure, "a listing") }));
    }

    [Test]
    public void A_page_cut_off_says_so()
    {
        var whole = File.ReadAllText(Path.Combine(Corpus.Samples, "publications-html", "written-answers-2034.html"));
        var reading = ParseSource.ReadText(_reader, whole[..whole.IndexOf("districts", StringComparison.Ordinal)], "cut.html");

        Assert.That(reading.Diagnostics.Select(d => d.Name), Does.Contain("truncated"));
        Assert.That(reading.Documents[^1].Contributions[^1].Passages[^1].IsClipped);
    }

    private static Reading Read(string name) => ParseSource.Read(_reader, Path.Combine(Corpus.Samples, "publications-html", name));
}
