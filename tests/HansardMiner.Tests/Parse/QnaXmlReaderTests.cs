using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using HansardMiner.Parse;
using HansardMiner.Parse.QnaXml;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

public sealed class QnaXmlReaderTests
{
    [Test]
    public void A_question_has_its_facts()
    {
        var question = (WrittenQuestion)Read(Sample("questions-2035.xml")).Documents[0];

        Assert.That(question.Id.Value, Is.EqualTo("qna/commons/2035-03-05/730011"));
        Assert.That((question.House, question.State, question.AnsweringBody), Is.EqualTo((House.Commons, AnswerState.Answered, "Department for Community Care")));
        Assert.That((question.Tabled, question.DueForAnswer, question.Date), Is.EqualTo((new DateOnly(2035, 3, 5), new DateOnly(2035, 3, 9), (DateOnly?)null)));
        Assert.That(question.Permalink!.AbsoluteUri, Is.EqualTo("https://questions-statements.parliament.uk/written-questions/detail/2035-03-05/730011"));
        Assert.That(question.Contributions.Single().Attribution, Is.EqualTo(
            new Attribution { Printed = "Orla Fenwick", Name = "Orla Fenwick", Constituency = "Mossdale", PersonId = "mnis/99001" }));
        Assert.That(question.Contributions.Single().Text, Does.Contain("1,318 villages & hamlets with a defibrillator also have"));
    }

    [Test]
    public void An_answer_without_its_question_is_kept_and_says_so()
    {
        var reading = Read(Sample("answer-2035.xml"));
        var answer = (WrittenQuestion)reading.Documents.Single();

        Assert.That((answer.State, answer.GroupedWith.Single().Value), Is.EqualTo((AnswerState.Answered, "730012")));
        Assert.That(answer.Contributions.Single().Passages.Select(p => p.Kind), Is.EqualTo(new[] { PassageKind.Paragraph, PassageKind.Table }));
        Assert.That(reading.Diagnostics.Select(d => d.Name), Is.EquivalentTo(new[] { "question not in the file", "attachments" }));
    }

    [TestCase("spec_fixtures_member.xml", "list of members (1)")]
    [TestCase("spec_fixtures_members.xml", "list of members (1)")]
    [TestCase("spec_fixtures_sample_answer_error.xml", "Validation failed on the request.")]
    [TestCase("spec_fixtures_sample_answer.xml", "receipt for an answer")]
    [TestCase("spec_fixtures_empty_questions_for_today.xml", "list of questions is empty")]
    public void A_file_without_questions_is_a_failure_with_its_reason(string file, string reason)
    {
        var path = Path.Combine(Corpus.Real("corpus/qna-xml"), file);
        var (head, _) = SourceFile.Open(path).File!.ReadHead();
        var reading = Read(path);

        Assert.That(Readers.Recognise(head!).Reader.Format, Is.EqualTo("Parliament Q&A XML"));
        Assert.That(reading.Documents, Is.Empty);
        Assert.That((reading.Diagnostics.Single().Kind, reading.Diagnostics.Single().Name), Is.EqualTo((DiagnosticKind.Failure, "no written questions")));
        Assert.That(reading.Diagnostics.Single().Message, Does.Contain(reason));
    }

    [Test]
    public void Every_real_question_is_read_with_its_words()
    {
        var faults = new List<string>();
        foreach (var path in Directory.GetFiles(Corpus.Real("corpus/qna-xml"), "*.xml"))
        {
            var bytes = File.ReadAllText(path);
            var expected = Regex.Count(bytes, "<Question>");
            var reading = Read(path);
            var questions = reading.Documents.Cast<WrittenQuestion>().Count(q => q.Contributions[0].Kind == ContributionKind.Question);
            if (questions != expected || RecordRules.FirstBroken(reading.Documents) is not null)
            {
                faults.Add($"{Path.GetFileName(path)}: {expected} questions there, {questions} read");
            }
            if (Texts(bytes) is { } texts && !texts.SequenceEqual(reading.Documents.SelectMany(d => d.Contributions).Select(c => Letters(c.Text))))
            {
                faults.Add($"{Path.GetFileName(path)}: other words");
            }
        }
        Assert.That(faults, Is.Empty);
    }

    [Test]
    public void The_states_of_the_real_questions_are_those_of_their_status()
    {
        var questions = Read(Path.Combine(Corpus.Real("corpus/qna-xml"), "spec_fixtures_questions.xml")).Documents.Cast<WrittenQuestion>().ToArray();

        Assert.That(questions, Has.Length.EqualTo(2492));
        Assert.That(questions.GroupBy(q => q.State).ToDictionary(g => g.Key, g => g.Count()), Is.EquivalentTo(new Dictionary<AnswerState, int>
        {
            [AnswerState.Answered] = 48, [AnswerState.Holding] = 2, [AnswerState.Withdrawn] = 1, [AnswerState.Unanswered] = 2441,
        }));
        Assert.That(questions.All(q => q.Tabled is not null && q.DueForAnswer is not null && q.House is not null && q.Contributions[0].Attribution?.Name is not null));
    }

    [Test]
    public void A_damaged_end_keeps_what_stands_before_it()
    {
        var reading = Read(Path.Combine(Corpus.Real("corpus/qna-xml"), "config_fixtures_questions.xml"));

        Assert.That(reading.Documents, Has.Count.EqualTo(2492));
        Assert.That(reading.Diagnostics.Single(d => d.Kind == DiagnosticKind.Gap).Name, Is.EqualTo("malformed XML"));
    }

    [Test]
    public void A_question_cut_short_is_marked()
    {
        var text = File.ReadAllText(Sample("questions-2035.xml"));
        var reading = ParseSource.ReadText(new QnaXmlReader(), text[..text.IndexOf("also have", StringComparison.Ordinal)], "cut.xml");

        Assert.That(((WrittenQuestion)reading.Documents.Single()).IsClipped);
        Assert.That(reading.Diagnostics.Select(d => (d.Kind, d.Name)), Has.Member((DiagnosticKind.Gap, "truncated")));
    }

    [Test]
    public void Entities_from_outside_and_entity_bombs_are_refused()
    {
        const string Ends = "<Questions xmlns=\"http://data.parliament.uk/QnA/2013/02\"><Question><Uin>1</Uin><Text>How many? &a;</Text></Question></Questions>";
        var outside = ParseSource.ReadText(new QnaXmlReader(), "<!DOCTYPE Questions [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + Ends, "a.xml");
        var bomb = new StringBuilder("<!DOCTYPE Questions [<!ENTITY z \"zzzzzzzzzz\">");
        for (var i = 0; i < 9; i++)
        {
            bomb.Append(System.Globalization.CultureInfo.InvariantCulture, $"<!ENTITY {(i == 8 ? "a" : $"z{i}")} \"{string.Concat(Enumerable.Repeat(i == 0 ? "&z;" : $"&z{i - 1};", 10))}\">");
        }
        var unfolded = ParseSource.ReadText(new QnaXmlReader(), bomb + "]>" + Ends, "b.xml");

        Assert.That(outside.Documents.Single().Contributions.Single().Text, Is.EqualTo("How many?"));
        Assert.That(outside.Diagnostics.Select(d => d.Name), Has.Member("external entity refused"));
        Assert.That(unfolded.Diagnostics.Select(d => d.Name), Has.Member("entity bomb"));
    }

    [Test]
    public void Bytes_that_are_not_UTF_8_and_a_false_UTF_16_label_cost_nothing()
    {
        const string Question = "<Questions xmlns=\"http://data.parliament.uk/QnA/2013/02\"><Question><Uin>1</Uin><Text>Was £4 spent?</Text></Question></Questions>";
        var latin = ParseSource.Read(new QnaXmlReader(), Encoding.Latin1.GetBytes(Question), "a.xml");
        var labelled = ParseSource.ReadText(new QnaXmlReader(), "<?xml version=\"1.0\" encoding=\"utf-16\"?>" + Question, "b.xml");

        Assert.That(latin.Documents.Single().Contributions.Single().Text, Is.EqualTo("Was £4 spent?"));
        Assert.That(latin.Diagnostics.Select(d => d.Name), Has.Member("not UTF-8"));
        Assert.That(labelled.Documents.Single().Contributions.Single().Text, Is.EqualTo("Was £4 spent?"));
    }

    private static string Sample(string file) => Path.Combine(Corpus.Samples, "qna-xml", file);

    private static Reading Read(string path) => ParseSource.Read(new QnaXmlReader(), path);

    /// <summary>The texts of questions and answers, read by another way; null where the file is not well-formed.</summary>
    private static List<string>? Texts(string xml)
    {
        try
        {
            return XDocument.Parse(xml).Descendants().Where(e => e.Name.LocalName == "Text" && e.Parent!.Name.LocalName is "Question" or "Answer" && e.Name.LocalName == "Text")
                .Select(e => Letters(e.Value)).Where(t => t.Length > 0).ToList();
        }
        catch (System.Xml.XmlException)
        {
            return null;
        }
    }

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
