using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using HansardMiner.Parse;
using HansardMiner.Parse.ParliamentarySearch;
using HansardMiner.Parse.Print;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

public sealed partial class ParliamentarySearchReaderTests
{
    [Test]
    public void An_answer_has_its_facts_and_names_as_printed()
    {
        var question = (WrittenQuestion)Sample("lords-answer-2009.json").Documents[0];

        Assert.That((question.House, question.Date, question.State), Is.EqualTo((House.Lords, new DateOnly(2009, 12, 8), AnswerState.Answered)));
        Assert.That((question.Uins.Single().Value, question.Headings.Single()), Is.EqualTo(("HL9001", "Health: Defibrillators")));
        Assert.That(question.Contributions[0].Column, Is.EqualTo(new Column("WA61")));
        Assert.That(question.Contributions[1].Column, Is.Null);
        Assert.That(question.Contributions[1].Attribution!.Name, Is.EqualTo("Baroness Quillfeather"));
        Assert.That(question.Contributions[1].Passages.Select(p => p.Kind), Is.EqualTo(new[] { PassageKind.Paragraph, PassageKind.Table }));
        Assert.That(question.Permalink!.AbsoluteUri, Does.StartWith("http://www.publications.parliament.uk/pa/ld200910/"));
    }

    [Test]
    public void A_question_without_an_answer_is_unanswered() =>
        Assert.That(((WrittenQuestion)Sample("lords-answer-2009.json").Documents[1]).State, Is.EqualTo(AnswerState.Unanswered));

    [Test]
    public void A_statement_has_volume_column_and_department()
    {
        var statement = (Debate)Sample("statement-2011.json").Documents.Single();

        Assert.That((statement.Kind, statement.House, statement.Volume, statement.Department), Is.EqualTo((DocumentKind.Statement, House.Commons, 801, "Community Care")));
        Assert.That((statement.Contributions.Single().Kind, statement.Contributions.Single().Column), Is.EqualTo((ContributionKind.Statement, new Column("14WS"))));
    }

    [TestCase("HL Deb 10 December 2012 vol 741 cc189-190WA", House.Lords, 741, "WA189", false)]
    [TestCase("HC Deb 18 December 2012 vol 555 c94WS", House.Commons, 555, "94WS", true)]
    [TestCase("HC Deb 7 January 2014 vol 573 c160", House.Commons, 573, "160", true)]
    public void A_citation_states_House_volume_and_column(string printed, House house, int volume, string column, bool isOne)
    {
        var citation = PrintedCitation.Parse(printed, new DateOnly(2012, 12, 10));

        Assert.That((citation.House, citation.Volume, citation.Column, citation.IsOneColumn), Is.EqualTo((house, volume, new Column(column), isOne)));
    }

    [Test]
    public void Other_citations_state_no_column() =>
        Assert.That(PrintedCitation.Parse("225322 [of Session 2014-15] on Spirits given on 3 March 2015", null).Column, Is.Null);

    [TestCase("written_question_test_data.json", 50, 50)]
    [TestCase("written_statement_test_data.json", 50, 0)]
    public void Real_entries_are_read_with_their_words(string file, int documents, int answers)
    {
        var path = Path.Combine(Corpus.Real("corpus/parliamentary-search"), file);
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        var expected = json.RootElement.GetProperty("response").GetProperty("docs").EnumerateArray()
            .SelectMany(d => d.GetProperty("content_t").EnumerateArray()).Select(c => Letters(WebUtility.HtmlDecode(Tags().Replace(c.GetString()!, ""))));
        var reading = ParseSource.Read(new ParliamentarySearchReader(), path);
        var contributions = reading.Documents.SelectMany(d => d.Contributions).ToArray();

        Assert.That(Readers.Recognise(ParseSource.Head(path)).Reader.Format, Is.EqualTo("Parliamentary Search JSON"));
        Assert.That((reading.Documents.Count, contributions.Count(c => c.Kind == ContributionKind.Answer)), Is.EqualTo((documents, answers)));
        Assert.That(contributions.Select(c => Letters(c.Text)), Is.EqualTo(expected));
        Assert.That(contributions.All(c => c.Attribution is not null && c.Permalink is not null));
        Assert.That(reading.Documents.All(d => d.Date is not null && d.House is not null && d.Headings.Count > 0 && d.Contributions[0].Column is not null));
        Assert.That(RecordRules.FirstBroken(reading.Documents), Is.Null);
        Assert.That(reading.Diagnostics, Is.Empty);
    }

    [Test]
    public void A_search_that_found_nothing_is_a_failure() => Assert.That(
        ParseSource.ReadText(new ParliamentarySearchReader(), "{\"responseHeader\":{},\"response\":{\"numFound\":0,\"docs\":[]}}", "a.json").Diagnostics.Single().Name,
        Is.EqualTo("no proceedings"));

    private static Reading Sample(string file) => ParseSource.Read(new ParliamentarySearchReader(), Path.Combine(Corpus.Samples, "parliamentary-search", file));

    /// <summary>Without white space, and with raised footnote digits as plain ones.</summary>
    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c))
        .Select(c => "⁰¹²³⁴⁵⁶⁷⁸⁹".IndexOf(c, StringComparison.Ordinal) is >= 0 and var raised ? (char)('0' + raised) : c));

    // <p> · </td>, but not the stray "</" of a broken closing tag
    [GeneratedRegex("</?[A-Za-z][^<>]*>")]
    private static partial Regex Tags();
}
