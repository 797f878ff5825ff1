using System;
using System.Linq;
using System.Text;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.WrittenQuestions;
using HansardMiner.Records;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

public sealed class WrittenQuestionsReaderTests
{
    private const string Whole = """
        {"id":7,"askingMemberId":11,"askingMember":null,"house":"Lords","dateTabled":"2030-05-06T00:00:00","dateForAnswer":"2030-05-20T00:00:00","uin":"HL77",
        "questionText":"To ask His Majesty's Government how many ferries sail.","answeringBodyName":"Department for Transport","isWithdrawn":false,
        "groupedQuestions":["HL78"],"answerIsHolding":false,"answerIsCorrection":false,"answeringMemberId":12,"dateAnswered":"2030-05-09T00:00:00",
        "answerText":"<p>There are 1&nbsp;447 ferries &amp; <strong>boats</strong>.</p><ul><li>One</li><li>Two</li></ul><table><tbody><tr><td><p>Year</p></td><td colspan=\"2\">Ferries</td></tr><tr><td>2029</td><td>4</td><td>5</td></tr></tbody></table>",
        "originalAnswerText":"","heading":"Ferries"}
        """;

    [TestCase("{0}")]
    [TestCase("{{\"value\":{0},\"links\":[]}}")]
    [TestCase("[{0}]")]
    [TestCase("{{\"totalResults\":1,\"results\":[{{\"value\":{0}}}]}}")]
    public void A_question_is_read_in_every_wrapping(string wrapping)
    {
        var question = (WrittenQuestion)Read(string.Format(System.Globalization.CultureInfo.InvariantCulture, wrapping, Whole)).Documents.Single();

        Assert.That(question.Id.Value, Is.EqualTo("wq/lords/2030-05-06/hl77"));
        Assert.That((question.House, question.State, question.AnsweringBody), Is.EqualTo((House.Lords, AnswerState.Answered, "Department for Transport")));
        Assert.That((question.Date, question.Tabled, question.DueForAnswer), Is.EqualTo((new DateOnly(2030, 5, 9), new DateOnly(2030, 5, 6), new DateOnly(2030, 5, 20))));
        Assert.That(question.GroupedWith.Single().Value, Is.EqualTo("HL78"));
        Assert.That(question.Permalink!.AbsoluteUri, Is.EqualTo("https://questions-statements.parliament.uk/written-questions/detail/2030-05-06/HL77"));
        Assert.That(question.Contributions[0].Attribution, Is.EqualTo(new Attribution { Printed = "Member 11 (name not in source)", PersonId = "mnis/11" }));
        Assert.That(question.Contributions[1].Text, Is.EqualTo("There are 1\u00A0447 ferries & boats.\n\nOne\n\nTwo\n\nYear\tFerries\n2029\t4\t5"));
        Assert.That(question.Contributions[1].Passages[^1].Kind, Is.EqualTo(PassageKind.Table));
    }

    [Test]
    public void Nothing_of_one_question_is_left_in_the_next()
    {
        var questions = Read("[" + Whole + ",{\"uin\":\"9\",\"questionText\":\"To ask?\"}]").Documents;
        var bare = (WrittenQuestion)questions[^1];

        Assert.That(questions, Has.Count.EqualTo(2));
        Assert.That((bare.Id.Value, bare.SourceId, bare.House, bare.AnsweringBody), Is.EqualTo(("wq/house-not-stated/undated/9", (string?)null, (House?)null, (string?)null)));
        Assert.That((bare.State, bare.Date, bare.Tabled, bare.DueForAnswer), Is.EqualTo((AnswerState.Unanswered, (DateOnly?)null, (DateOnly?)null, (DateOnly?)null)));
        Assert.That((bare.Headings.Count, bare.GroupedWith.Count, bare.Contributions.Single().Attribution), Is.EqualTo((0, 0, (Attribution?)null)));
    }

    [Test]
    public void White_space_among_quotation_marks_is_folded_as_among_letters()
    {
        var question = Read(Question("\"answerText\":\"<p>\u2018Ferries\u2019  \u2013 \u00A34 \u2014  \u201Ca\u00A0b\u201D \u2019 </p><P>\u20185\u00A0000\u2019</P>\"")).Documents.Single();

        Assert.That(question.Contributions[1].Text, Is.EqualTo("\u2018Ferries\u2019 \u2013 \u00A34 \u2014 \u201Ca b\u201D \u2019\n\n\u20185\u00A0000\u2019"));
    }

    [Test]
    public void A_text_cut_by_the_bulk_list_is_marked()
    {
        var cut = new string('a', 251) + " 43...";
        var question = (WrittenQuestion)Read(Question("\"answerText\":\"" + cut + "\"")).Documents.Single();

        Assert.That(question.IsClipped);
        Assert.That(question.Contributions[1].Passages.Single().IsClipped);
        Assert.That(question.Contributions[0].Passages.Single().IsClipped, Is.False);
    }

    [TestCase("\"answerText\":null", AnswerState.Unanswered)]
    [TestCase("\"answerText\":null,\"isWithdrawn\":true", AnswerState.Withdrawn)]
    [TestCase("\"answerText\":\"<p>Four.</p>\",\"answerIsHolding\":true", AnswerState.Holding)]
    [TestCase("\"answerText\":\"<p>I regret that it will not be possible to answer this question within the usual time period.</p>\"", AnswerState.Holding)]
    [TestCase("\"answerText\":\"<p>Four.</p>\",\"answerIsCorrection\":true", AnswerState.Corrected)]
    [TestCase("\"answerText\":\"<p>Four.</p>\"", AnswerState.Answered)]
    public void The_state_of_a_question_is_what_the_source_says(string fields, AnswerState state) =>
        Assert.That(((WrittenQuestion)Read(Question(fields)).Documents.Single()).State, Is.EqualTo(state));

    [Test]
    public void A_corrected_answer_keeps_its_old_text_or_says_that_it_is_missing()
    {
        var kept = (WrittenQuestion)Read(Question("\"answerText\":\"<p>Five.</p>\",\"answerIsCorrection\":true,\"originalAnswerText\":\"<p>Four.</p>\",\"correctingMemberId\":3")).Documents.Single();
        var lost = (WrittenQuestion)Read(Question("\"answerText\":\"<p>Five.</p>\",\"answerIsCorrection\":true,\"originalAnswerText\":\"\"")).Documents.Single();

        Assert.That(kept.Contributions[2].Kind, Is.EqualTo(ContributionKind.OriginalAnswer));
        Assert.That(kept.Contributions[2].Text, Is.EqualTo("Four."));
        Assert.That((kept.LacksOriginal, lost.LacksOriginal), Is.EqualTo((false, true)));
    }

    [Test]
    public void Attached_files_are_noted()
    {
        var reading = Read("[{\"uin\":\"5\",\"questionText\":\"How many?\",\"answerText\":\"<p>See the file.</p>\",\"attachmentCount\":2,\"attachments\":[{\"title\":\"A\"},{\"title\":\"B\"}]}]");

        Assert.That((reading.Diagnostics.Single().Kind, reading.Diagnostics.Single().Name), Is.EqualTo((DiagnosticKind.Note, "attachments")));
        Assert.That(reading.Diagnostics.Single().Message, Does.StartWith("1 answers have 2 attached files"));
    }

    [Test]
    public void A_damaged_line_costs_only_itself()
    {
        var reading = Read("{\"id\":1,\"questionText\":\"One?\"}\n{\"id\":2,\"questionText\":\"Tw\n{\"id\":3,\"questionText\":\"Three?\"}\n");

        Assert.That(reading.Documents.Select(d => d.Id.Value), Is.EqualTo(new[] { "wq/id/1", "wq/id/3" }));
        Assert.That(reading.Diagnostics.Single().Kind, Is.EqualTo(DiagnosticKind.Gap));
        Assert.That(reading.Diagnostics.Single().Where, Does.StartWith("line 2, byte "));
    }

    [Test]
    public void A_list_cut_short_keeps_what_stands_before()
    {
        var reading = Read("[" + Question("\"answerText\":null") + ",{\"uin\":\"2\",\"questionTe");

        Assert.That(reading.Documents, Has.Count.EqualTo(1));
        Assert.That(reading.Diagnostics.Single().Name, Is.EqualTo("truncated"));
        Assert.That(reading.Diagnostics.Single().Message, Does.Contain("What stands before it was read (1 records"));
    }

    [Test]
    public void Broken_characters_are_replaced_and_reported()
    {
        var reading = Read(Question("\"answerText\":\"Before \\ud800 after\""));

        Assert.That(reading.Documents.Single().Contributions[1].Text, Is.EqualTo("Before \uFFFD after"));
        Assert.That(reading.Diagnostics.Single().Name, Is.EqualTo("broken characters"));
    }

    [Test]
    public void A_file_in_UTF_16_is_read()
    {
        var bytes = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Question("\"answerText\":\"£4\""))).ToArray();

        Assert.That(ParseSource.Read(new WrittenQuestionsReader(), bytes, "q.json").Documents.Single().Contributions[1].Text, Is.EqualTo("£4"));
    }

    [Test]
    public void JSON_without_questions_is_a_failure()
    {
        var reading = Read("{\"totalResults\":0,\"results\":[]}");

        Assert.That(reading.Diagnostics.Single(), Is.EqualTo(new Diagnostic(DiagnosticKind.Failure, "no written questions", "The file is JSON but holds no written question.")));
    }

    [TestCase("{\"questionText\":{\"_value\":\"x\"},\"uin\":1,\"answerText\":{\"_value\":\"y\"}}")]
    [TestCase("<html></html>")]
    [TestCase("[1,2,3]")]
    public void Other_files_are_not_taken_for_it(string text) =>
        Assert.That(new WrittenQuestionsReader().Recognise(new SourceHead("x", text, text.Length)).IsAccepted, Is.False);

    private static string Question(string fields) =>
        "{\"id\":1,\"house\":\"Commons\",\"uin\":\"1\",\"dateTabled\":\"2030-05-06T00:00:00\",\"questionText\":\"To ask?\"," + fields + "}";

    private static Reading Read(string json) => ParseSource.ReadText(new WrittenQuestionsReader(), json, "questions.json");
}
