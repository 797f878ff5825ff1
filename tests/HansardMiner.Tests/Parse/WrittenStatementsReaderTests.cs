using System;
using System.IO;
using System.Linq;
using HansardMiner.Parse;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.WrittenStatements;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

public sealed class WrittenStatementsReaderTests
{
    private static string Sample(string name) => Path.Combine(Corpus.Samples, "written-statements", name);

    private static Reading Read(string json) => ParseSource.ReadText(new WrittenStatementsReader(), json, "a.json");

    [Test]
    public void A_single_statement_has_its_minister_office_day_number_and_table()
    {
        var reading = ParseSource.Read(new WrittenStatementsReader(), Sample("single-2034-03.json"));
        var statement = (Debate)reading.Documents.Single();
        var words = statement.Contributions.Single();

        Assert.That((statement.Kind, statement.House, statement.Date, statement.Department), Is.EqualTo((DocumentKind.Statement, (House?)House.Commons, (DateOnly?)new DateOnly(2034, 3, 14), "Department for First Aid")));
        Assert.That(statement.Headings, Is.EqualTo((string[])["Community Rescue Ladders Programme: Fourth Annual Report"]));
        Assert.That((words.Attribution!.Name, words.Attribution.Office, words.Attribution.PersonId), Is.EqualTo(("Tobias Wrenfield", "Minister for First Aid", "mnis/99002")));
        Assert.That(words.Uin, Is.EqualTo(new Uin("HCWS9101")));
        Assert.That(words.Tables.Single().Cells.Select(cell => words.Text[cell.Span.Start..cell.Span.End]), Does.Contain("176,400").And.Contain("21,050"));
        Assert.That(words.Text, Does.Contain("replace the pads of about 2,400"));
        Assert.That(statement.Permalink!.AbsoluteUri, Is.EqualTo("https://questions-statements.parliament.uk/written-statements/detail/2034-03-14/hcws9101"));
        Assert.That(Citation.Of(statement), Does.Contain("written statement HCWS9101, 14 March 2034"));
    }

    [Test]
    public void Linked_statements_and_attachments_are_said()
    {
        var names = ParseSource.Read(new WrittenStatementsReader(), Sample("single-2034-03.json")).Diagnostics.ToDictionary(d => d.Name, d => d.Message);
        Assert.That(names["linked statements"], Does.Contain("HCWS9101 to 9800002 (JointStatement)"));
        Assert.That(names["attachments"], Does.Contain("HCWS9101 (1)"));
    }

    [Test]
    public void A_text_that_the_list_cut_is_marked_so()
    {
        var reading = ParseSource.Read(new WrittenStatementsReader(), Sample("list-2034-03.json"));
        Assert.That(reading.Documents.Select(d => d.Contributions[0].Passages[^1].IsClipped), Is.EqualTo((bool[])[true, false, false]));
        Assert.That(reading.Documents[0].Contributions[0].Attribution!.Printed, Is.EqualTo("Minister for First Aid"));
    }

    [Test]
    public void A_statement_without_words_is_a_gap()
    {
        var gap = Read("{\"value\":{\"id\":9,\"dateMade\":\"2034-03-14T00:00:00\",\"memberRole\":\"Minister\",\"uin\":\"HCWS9\",\"title\":\"Cabinets\",\"text\":null,\"house\":\"Commons\"}}").Diagnostics.Single(d => d.Name == "statements without words");
        Assert.That((gap.Kind, gap.Message), Is.EqualTo((DiagnosticKind.Gap, "Without a text, only with fields, and left out: 1 statement.")));
    }

    [Test]
    public void What_is_not_stated_is_null_and_never_guessed()
    {
        var statement = (Debate)Read("{\"value\":{\"dateMade\":\"03/04/2034\",\"memberRole\":\"Minister\",\"title\":\"\",\"text\":\"<p>Nine.</p>\",\"house\":\"Bicameral\"}}").Documents.Single();
        Assert.That((statement.House, statement.Date, statement.Permalink, statement.Department), Is.EqualTo(((House?)null, (DateOnly?)null, (Uri?)null, (string?)null)));
        Assert.That(statement.Headings, Is.Empty);
        Assert.That(statement.Id.Value, Does.StartWith("wms/text/"));
    }

    [Test]
    public void A_statement_and_a_question_are_never_taken_for_one_another()
    {
        foreach (var (folder, format) in ((string, string)[])[("written-statements", "Written Statements JSON"), ("written-questions", "Written Questions JSON"), ("hansard-api", "Hansard API JSON"),
            ("parliamentary-search", "Parliamentary Search JSON"), ("linked-data", "Linked Data API JSON")])
        {
            foreach (var path in Directory.GetFiles(Path.Combine(Corpus.Samples, folder)))
            {
                var (reader, recognition) = Readers.Recognise(ParseSource.Head(path));
                Assert.That((reader.Format, recognition.IsAccepted), Is.EqualTo((format, true)), path);
            }
        }
    }

    [TestCase("{\"totalResults\":0,\"results\":[]}")]
    [TestCase("{\"value\":{\"dateMade\":null,\"noticeNumber\":1}}")]
    public void A_file_without_a_statement_says_so(string json) =>
        Assert.That(Read(json).Diagnostics.Single().Name, Is.EqualTo("no written statements"));

    [Test]
    public void The_same_statement_twice_gets_an_id_of_its_own()
    {
        const string One = "{\"id\":7,\"uin\":\"HCWS1\",\"house\":\"Commons\",\"dateMade\":\"2034-03-14T00:00:00\",\"memberRole\":\"Minister\",\"text\":\"Nine.\"}";
        Assert.That(Read($"[{One},{One}]").Documents.Select(d => d.Id.Value), Is.EqualTo((string[])["wms/commons/2034-03-14/hcws1", "wms/commons/2034-03-14/hcws1.2"]));
    }
}
