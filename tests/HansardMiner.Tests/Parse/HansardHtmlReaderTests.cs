using System;
using System.Linq;
using HansardMiner.Parse.HansardHtml;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

public sealed class HansardHtmlReaderTests
{
    [Test]
    public void An_office_and_the_name_in_brackets_are_told_apart_from_a_name_with_place_and_party()
    {
        var speeches = Read(
            Speech("c1", "The Ferries President", "(Ada Fell)", "<p>Four.</p>", "/search/MemberContributions?house=Commons&amp;memberId=77")
            + Speech("c2", "Bo Marsh", "(Eastmere) (Ind)", "<p>Five?</p>")).Documents.Single().Contributions;

        Assert.That(speeches[0].Attribution, Is.EqualTo(new Attribution
        {
            Printed = "The Ferries President (Ada Fell)", Office = "The Ferries President", Name = "Ada Fell", PersonId = "mnis/77",
        }));
        Assert.That(speeches[1].Attribution, Is.EqualTo(new Attribution
        {
            Printed = "Bo Marsh (Eastmere) (Ind)", Name = "Bo Marsh", Constituency = "Eastmere", Party = "Ind",
        }));
    }

    [Test]
    public void A_column_that_begins_in_a_sentence_is_that_of_the_next_speech_too()
    {
        var speeches = Read(
            Speech("c1", "Ada Fell", "", "<p>The policy does <span class=\"column-number\" data-column-number=\"273\"></span>not stand; see <span class=\"column\">col. 9</span>.</p>")
            + Speech("c2", "Bo Marsh", "", "<p>No.</p>")).Documents.Single().Contributions;

        Assert.That(speeches[0].Text, Is.EqualTo("The policy does not stand; see col. 9."));
        Assert.That(speeches[0].Text[speeches[0].ColumnChanges.Single().Offset..], Does.StartWith("not stand"));
        Assert.That((speeches[0].Column, speeches[1].Column), Is.EqualTo(((Column?)null, new Column("273"))));
    }

    [Test]
    public void A_question_keeps_its_text_and_gives_its_number_and_UIN()
    {
        var question = Read(Speech("c1", "Ada Fell", "", "<p class=\"Question\"><Question>12. <QuestionText>How many ferries sail. </QuestionText></Question> <span class='uin'>(<abbr>900001</abbr>)</span></p>"))
            .Documents.Single().Contributions.Single();

        Assert.That((question.Kind, question.QuestionNumber, question.Uin), Is.EqualTo((ContributionKind.Question, 12, new Uin("900001"))));
        Assert.That(question.Text, Is.EqualTo("12. How many ferries sail. (900001)"));
    }

    [Test]
    public void A_scanned_table_with_stray_paragraph_tags_stays_a_table()
    {
        var table = Read("""
            <div class="debate-item debate-item-otherdebateitem"><div id="contribution-x"><p>As follows:</p><p> <table class="hansardTable"></p><p> <tr></p><p> <td></td></p><p>
            <td align="center"></p><p> <em>£m.</em></p><p> </td></p><p> </tr></p><p> <tr></p><p> <td>Piers</td></p><p> <td align="right">12·5</td></p><p> </tr></p><p></table></p></div></div>
            """).Documents.Single().Contributions.Single();

        Assert.That(table.Text, Is.EqualTo("As follows:\n\n\t£m.\nPiers\t12·5"));
        Assert.That(table.Passages[1].Kind, Is.EqualTo(PassageKind.Table));
        Assert.That(table.SourceId, Is.EqualTo("x"));
    }

    [Test]
    public void Nested_sections_are_documents_with_their_headings()
    {
        var documents = Read("""
            <div class="child-debate-list"><div class="child-debate"><h2 data-tag="hs_6bDepartment">Transport</h2>
            <div class="debate-item debate-item-otherdebateitem"><div id="contribution-a"><p>The Secretary of State was asked—</p></div></div>
            <div class="child-debate-list"><div class="child-debate"><h2 data-tag="hs_8Question">Ferries</h2>
            """ + Speech("c1", "Ada Fell", "", "<p>How many?</p>") + "</div></div></div></div>").Documents;

        Assert.That(documents.Select(d => string.Join(" > ", d.Headings)), Is.EqualTo(new[] { "Sitting > Transport", "Sitting > Transport > Ferries" }));
        Assert.That(documents.Select(d => d.Kind), Is.EqualTo(new[] { DocumentKind.Debate, DocumentKind.Oral }));
        Assert.That(documents[1].Id.Value, Is.EqualTo("hansard/commons/2030-05-06/abc/ferries"));
        Assert.That(documents[1].Contributions.Single().Permalink!.AbsoluteUri,
            Is.EqualTo("https://hansard.parliament.uk/Commons/2030-05-06/debates/ABC/Sitting#contribution-c1"));
        Assert.That((documents[1].House, documents[1].Date, ((Debate)documents[1]).Volume), Is.EqualTo((House.Commons, new DateOnly(2030, 5, 6), 800)));
    }

    [TestCase("# Notes on `<div data-contribution-id>` in <html>")]
    [TestCase("<html><body><div>A blog about ferries</div></body></html>")]
    [TestCase("{\"a\":\"<html data-contribution-id>\"}")]
    public void Other_files_are_not_taken_for_it(string text) =>
        Assert.That(new HansardHtmlReader().Recognise(new SourceHead("x.html", text, text.Length)).IsAccepted, Is.False);

    [Test]
    public void A_page_without_a_debate_is_a_failure() =>
        Assert.That(Read("<p>Sitting cancelled.</p>").Diagnostics.Single().Name, Is.EqualTo("no debate"));

    [Test]
    public void A_page_cut_short_keeps_what_stands_before_and_marks_the_cut()
    {
        var page = Page(Speech("c1", "Ada Fell", "", "<p>Whole.</p><p>There were 4,000 ferries.</p>"));
        var reading = ParseSource.ReadText(new HansardHtmlReader(), page[..(page.IndexOf("4,000", StringComparison.Ordinal) + 1)], "page.html");

        Assert.That(reading.Documents.Single().Contributions.Single().Text, Is.EqualTo("Whole.\n\nThere were 4"));
        Assert.That(reading.Documents.Single().Contributions.Single().Passages.Select(p => p.IsClipped), Is.EqualTo(new[] { false, true }));
        Assert.That(reading.Diagnostics.Single().Name, Is.EqualTo("truncated"));
    }

    [Test]
    public void A_page_that_is_not_UTF_8_is_read_as_Windows_1252_with_a_note()
    {
        var bytes = System.Text.CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Page(Speech("c1", "Ada Fell", "", "<p>It cost £4.</p>")));
        var reading = ParseSource.Read(new HansardHtmlReader(), bytes, "page.html");

        Assert.That(reading.Documents.Single().Contributions.Single().Text, Is.EqualTo("It cost £4."));
        Assert.That(reading.Diagnostics.Single().Name, Is.EqualTo("not UTF-8"));
    }

    [Test]
    public void Hostile_markup_is_refused_at_once([Values] bool isDeep)
    {
        var (large, small) = (Hostile(200_000), Hostile(20_000));
        Assert.That(Read(large).Diagnostics.Single().Name, Is.EqualTo("hostile markup"));
        Assert.That(SideBySide.Growth(size => Read(size == 200_000 ? large : small), 20_000, 200_000, 3), Is.LessThan(3));

        string Hostile(int size) => isDeep ? string.Concat(Enumerable.Repeat("<div>", size)) : "<div " + string.Concat(Enumerable.Range(0, size).Select(i => $"a{i}=\"1\" ")) + ">";
    }

    private static string Speech(string id, string primary, string secondary, string content, string? link = null) => $"""
        <div class="debate-item debate-item-contributiondebateitem"><div class="contribution" data-contribution-id="{id}" id="contribution-{id}">
        <div class="header"><{(link is null ? "div" : "a")} class="attributed-to-details" {(link is null ? "" : $"href=\"{link}\"")}><div class="primary-text"> {primary} </div><div class="secondary-text"> {secondary} </div></{(link is null ? "div" : "a")}>
        <div class="share-bar">Share a link <a class="btn btn-share-action btn-share-copy-link" href="https://hansard.parliament.uk//Commons/2030-05-06/debates/ABC/Sitting#contribution-{id}">Copy link</a></div></div>
        <div class="content">{content}</div></div></div>
        """;

    private static string Page(string body) => $"""
        <!DOCTYPE html><html><head><title>Sitting - Hansard - UK Parliament</title>
        <meta content="https://hansard.parliament.uk//Commons/2030-05-06/debates/ABC/Sitting" property="og:url"></head>
        <body class="brand-commons"><h1 class="title">Hansard</h1><main><h1>Sitting</h1><h2 class="heading-level-3"> Volume 800: debated on Monday 6 May 2030 </h2>{body}</main></body></html>
        """;

    private static Reading Read(string body) => ParseSource.ReadText(new HansardHtmlReader(), Page(body), "page.html");
}
