using System;
using System.IO;
using System.Linq;
using HansardMiner.Parse.LinkedData;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

public sealed class LinkedDataReaderTests
{
    [Test]
    public void An_answered_question_has_its_facts()
    {
        var reading = Sample();
        var question = (WrittenQuestion)reading.Documents[0];

        Assert.That(reading.Diagnostics, Is.Empty);
        Assert.That(question.Id.Value, Is.EqualTo("lda/commons/2015-03-02/226401"));
        Assert.That((question.House, question.Date, question.Tabled, question.DueForAnswer), Is.EqualTo(
            (House.Commons, new DateOnly(2015, 3, 9), new DateOnly(2015, 3, 2), new DateOnly(2015, 3, 10))));
        Assert.That((question.State, question.AnsweringBody, question.GroupedWith.Single().Value), Is.EqualTo((AnswerState.Answered, "Department for Community Care", "226402")));
        Assert.That(question.Contributions[0].Attribution, Is.EqualTo(
            new Attribution { Printed = "Orla Fenwick", Name = "Orla Fenwick", Constituency = "Mossdale", PersonId = "mnis/99001" }));
        Assert.That(question.Contributions[1].Attribution!.PersonId, Is.EqualTo("mnis/99002"));
        Assert.That(question.Contributions[1].Text, Is.EqualTo("On the 25th of February there were 640 kiosks with a defibrillator’s cabinet.\n\nYear\tKiosks\n2014\t512"));
    }

    [Test]
    public void Values_may_be_arrays()
    {
        var question = (WrittenQuestion)Sample().Documents[1];

        Assert.That((question.Uins.Single().Value, question.State, question.Contributions.Single().Attribution!.Printed), Is.EqualTo(("226500", AnswerState.Unanswered, "Tobias Crane")));
        Assert.That(question.House, Is.EqualTo(House.Commons));
    }

    [Test]
    public void One_question_by_itself_is_read()
    {
        var reading = Read("""{"format":"linked-data-api","result":{"primaryTopic":{"_about":"http://data.parliament.uk/resources/7","uin":"HL7","questionText":"To ask?","answer":{"answerText":{"_value":["<p>Five.</p>","<p>Six.</p>"]},"isMinisterialCorrection":{"_value":true}}}}}""");
        var question = (WrittenQuestion)reading.Documents.Single();

        Assert.That((question.House, question.State, question.LacksOriginal), Is.EqualTo((House.Lords, AnswerState.Corrected, true)));
        Assert.That(question.Contributions[1].Passages, Has.Count.EqualTo(2));
    }

    [TestCase("<\\/p>\\nYear<\\/p><\\/td>\\nKiosks<\\/td>\\n<\\/tr>\\n2014<\\/td>\\n512<\\/td>\\n<\\/tr><\\/tbody><\\/table>There are no more.<\\/p>")]
    [TestCase("<\\/p>Year<\\/p><\\/td>Kiosks<\\/td><\\/tr>2014<\\/td>512<\\/td><\\/tr><\\/tbody><\\/table>There are no more.<\\/p>")]
    public void A_table_that_lost_its_opening_tags_is_a_table_again(string answer)
    {
        var turn = Read("{\"items\":[{\"_about\":\"x\",\"uin\":\"1\",\"questionText\":\"To ask?\",\"answer\":{\"answerText\":{\"_value\":\"Here they are." + answer + "\"}}}]}").Documents.Single().Contributions[1];

        Assert.That(turn.Text, Is.EqualTo("Here they are.\n\nYear\tKiosks\n2014\t512\n\nThere are no more."));
        Assert.That(turn.Passages[1].Kind, Is.EqualTo(PassageKind.Table));
    }

    [Test]
    public void A_list_of_other_things_is_a_failure()
    {
        var reading = Read("""{"format":"linked-data-api","result":{"items":[{"_about":"http://data.parliament.uk/resources/7","title":{"_value":"A division"}}]}}""");

        Assert.That((reading.Diagnostics.Single().Kind, reading.Diagnostics.Single().Name), Is.EqualTo((DiagnosticKind.Failure, "no written questions")));
    }

    [Test]
    public void A_list_cut_short_keeps_what_stands_before()
    {
        var whole = File.ReadAllText(SamplePath);
        var reading = Read(whole[..whole.IndexOf("990002", StringComparison.Ordinal)]);

        Assert.That(reading.Documents.Single().Contributions, Has.Count.EqualTo(2));
        Assert.That(reading.Diagnostics.Select(d => (d.Kind, d.Name)), Has.Member((DiagnosticKind.Gap, "truncated")));
    }

    [TestCase("{\"questionText\":\"x\",\"uin\":\"1\"}")]
    [TestCase("<html>\"_value\"</html>")]
    public void Other_files_are_not_taken_for_it(string text) =>
        Assert.That(new LinkedDataReader().Recognise(new SourceHead("x", text, text.Length)).IsAccepted, Is.False);

    private static string SamplePath => Path.Combine(Corpus.Samples, "linked-data", "commons-answered-2015.json");

    private static Reading Sample() => ParseSource.Read(new LinkedDataReader(), SamplePath);

    private static Reading Read(string json) => ParseSource.ReadText(new LinkedDataReader(), json, "a.json");
}
