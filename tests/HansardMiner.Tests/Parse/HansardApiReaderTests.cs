using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using HansardMiner.Parse;
using HansardMiner.Parse.HansardApi;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

public sealed partial class HansardApiReaderTests
{
    [Test]
    public void A_debate_under_a_heading_without_items_is_read()
    {
        var reading = Read(Path.Combine(Corpus.Samples, "hansard-api", "defibrillators-2034.json"));
        var debate = (Debate)reading.Documents.Single();

        Assert.That(debate.Headings, Is.EqualTo(new[] { "Oral Answers to Questions", "Health and Social Care", "Village Defibrillators" }));
        Assert.That((debate.House, debate.Date, debate.Volume, debate.Venue), Is.EqualTo((House.Commons, new DateOnly(2034, 2, 7), 1204, Venue.Chamber)));
        Assert.That((debate.Proceeding, debate.Department), Is.EqualTo((DocumentKind.Oral, "Health and Social Care")));
        Assert.That(debate.Permalink!.AbsoluteUri, Does.EndWith("/Commons/2034-02-07/debates/0A1B2C3D-0001-4000-8000-00000000AA03/VillageDefibrillators"));
        Assert.That(debate.Contributions.Select(c => c.Kind), Is.EqualTo(new[]
        {
            ContributionKind.Question, ContributionKind.Answer, ContributionKind.Supplementary, ContributionKind.Chair, ContributionKind.Procedure,
        }));
        Assert.That(reading.Diagnostics.Single().Name, Is.EqualTo("headings without text"));
    }

    [Test]
    public void Columns_times_numbers_and_speakers_come_from_the_items_between_and_inside_the_turns()
    {
        var turns = Read(Path.Combine(Corpus.Samples, "hansard-api", "defibrillators-2034.json")).Documents.Single().Contributions;

        Assert.That((turns[0].Column, turns[0].QuestionNumber, turns[0].Uin, turns[0].Time), Is.EqualTo((new Column("211"), 1, new Uin("912345"), new TimeOnly(11, 35, 10))));
        Assert.That(turns[1].ColumnChanges.Single(), Is.EqualTo(new ColumnChange(turns[1].Text.IndexOf("before", StringComparison.Ordinal), new Column("212"))));
        Assert.That(turns[1].Passages, Has.Count.EqualTo(2));
        Assert.That((turns[2].Column, turns[2].Time), Is.EqualTo((new Column("212"), new TimeOnly(11, 30))));
        Assert.That(turns[1].Attribution, Is.EqualTo(new Attribution
        {
            Printed = "The Minister for Community Care (Petra Lindqvist)", Office = "The Minister for Community Care", Name = "Petra Lindqvist", PersonId = "mnis/99002",
        }));
        Assert.That(turns[4].Attribution, Is.Null);
    }

    [Test]
    public void Headings_alone_are_a_failure_that_says_what_to_fetch()
    {
        var reading = Text("""{"Overview":{"Title":"Oral Answers","Date":"2034-02-07T00:00:00","House":"Commons"},"Navigator":[],"Items":[],"ChildDebates":[]}""");

        Assert.That(reading.Documents, Is.Empty);
        Assert.That((reading.Diagnostics.Single().Kind, reading.Diagnostics.Single().Name), Is.EqualTo((DiagnosticKind.Failure, "only headings")));
    }

    [Test]
    public void A_list_of_debates_is_a_failure_that_says_what_to_fetch()
    {
        var reading = Read(Path.Combine(Corpus.Real("corpus/hansard-api"), "search_debates_day.json"));

        Assert.That(reading.Documents, Is.Empty);
        Assert.That((reading.Diagnostics.Single().Kind, reading.Diagnostics.Single().Name), Is.EqualTo((DiagnosticKind.Failure, "no proceedings")));
        Assert.That(reading.Diagnostics.Single().Message, Does.Contain("names 3 debates").And.Contain("Oil Refining Sector"));
    }

    [Test]
    public void Divisions_are_data_of_which_no_figure_is_taken()
    {
        var turn = Read(Path.Combine(Corpus.Real("corpus/hansard-api"), "divisions_for_debate.json")).Documents.Single().Contributions.Single();

        Assert.That((turn.Kind, turn.Attribution), Is.EqualTo((ContributionKind.Division, (Attribution?)null)));
        Assert.That(turn.Passages.All(p => p.Kind == PassageKind.Apparatus));
        Assert.That(turn.Text, Does.Contain("Division 410: Ayes 319, Noes 127."));
    }

    [Test]
    public void A_written_answer_of_the_old_volumes_is_a_written_question()
    {
        var question = (WrittenQuestion)Read(Path.Combine(Corpus.Samples, "hansard-api", "written-answer-1999.json")).Documents.Single();

        Assert.That((question.State, question.AnsweringBody, question.Uins.Single().Value), Is.EqualTo((AnswerState.Answered, "Health", "99120")));
        Assert.That(question.Contributions.Select(c => c.Kind), Is.EqualTo(new[] { ContributionKind.Question, ContributionKind.Answer }));
        Assert.That(question.Contributions[0].Passages, Has.Count.EqualTo(2));
        Assert.That(question.Contributions[1].Passages[1].Kind, Is.EqualTo(PassageKind.Table));
    }

    [TestCase("One\\r\\ntwo.\\r\\n\\r\\nThree.", "One two.|Three.")]
    [TestCase("<em>One</em> two.\\n \\n\\nThree.\\n", "One two.|Three.")]
    [TestCase("\\r\\n\\r\\nOne", "One")]
    public void A_blank_line_parts_paragraphs_and_one_line_break_parts_words(string value, string paragraphs)
    {
        var turn = Text("{\"Overview\":{},\"Items\":[{\"ItemType\":\"Contribution\",\"AttributedTo\":\"Orla Fenwick\",\"Value\":\"" + value + "\"}]}").Documents.Single().Contributions.Single();

        Assert.That(string.Join('|', turn.Passages.Select(p => turn.Text[p.Span.Start..p.Span.End])), Is.EqualTo(paragraphs));
    }

    [Test]
    public void A_value_of_very_many_paragraphs_is_read_in_time()
    {
        var (many, fewer) = (Paragraphs(200_000), Paragraphs(20_000));
        Assert.That(Text(many).Documents.Single().Contributions.Single().Passages, Has.Count.EqualTo(200_001));
        Assert.That(SideBySide.Growth(count => Text(count == 200_000 ? many : fewer), 20_000, 200_000, 3), Is.LessThan(3));

        static string Paragraphs(int count) => "{\"Overview\":{},\"Items\":[{\"ItemType\":\"Contribution\",\"Value\":\"" + string.Concat(Enumerable.Repeat("<span a\\n\\nb", count)) + "\"}]}";
    }

    [Test]
    public void A_found_contribution_is_read_and_a_cut_one_is_marked()
    {
        var reading = Text("""
            {"Contributions":[
            {"MemberName":"Orla Fenwick","MemberId":99001,"AttributedTo":"Orla Fenwick (Mossdale) (Ind)","ContributionExtId":"B1","ContributionText":"There are 1,318 vil...","ContributionTextFull":"There are 1,318 villages.","DebateSection":"Villages","DebateSectionExtId":"A1","SittingDate":"2034-02-07T00:00:00","House":"Commons","Section":"Debate"},
            {"MemberName":"Orla Fenwick","MemberId":99001,"AttributedTo":"","ContributionExtId":"B2","ContributionText":"There are 1,3...","DebateSection":"Villages","DebateSectionExtId":"A1","SittingDate":"2034-02-07T00:00:00","House":"Commons"}]}
            """);

        Assert.That(reading.Documents.Select(d => d.Contributions.Single().Text), Is.EqualTo(new[] { "There are 1,318 villages.", "There are 1,3..." }));
        Assert.That(reading.Documents.Select(d => d.Contributions.Single().Passages.Single().IsClipped), Is.EqualTo(new[] { false, true }));
        Assert.That(reading.Documents.All(d => d.Contributions.Single().Attribution!.PersonId == "mnis/99001"));
    }

    [Test]
    public void A_debate_cut_short_keeps_its_turns()
    {
        var whole = File.ReadAllText(Path.Combine(Corpus.Samples, "hansard-api", "defibrillators-2034.json"));
        var reading = ParseSource.ReadText(new HansardApiReader(), whole[..whole.IndexOf("I am grateful", StringComparison.Ordinal)], "cut.json");

        Assert.That(reading.Documents.Single().Contributions, Has.Count.EqualTo(2));
        Assert.That(reading.Diagnostics.Select(d => (d.Kind, d.Name)), Has.Member((DiagnosticKind.Gap, "truncated")));
    }

    [Test]
    public void Words_and_turns_of_real_debates_equal_those_of_the_items()
    {
        var faults = new List<string>();
        foreach (var path in Directory.GetFiles(Corpus.Real("corpus/hansard-api"), "debate*.json"))
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            var expected = Items(json.RootElement).Where(i => i.Type == "Contribution").Select(i => Letters(i.Value)).Where(w => w.Length > 0).ToArray();
            var reading = Read(path);
            var read = reading.Documents.SelectMany(d => d.Contributions).Select(c => Letters(WebUtility.HtmlEncode(c.Text))).ToArray();
            if (!read.SequenceEqual(expected) || RecordRules.FirstBroken(reading.Documents) is not null)
            {
                faults.Add($"{Path.GetFileName(path)}: {expected.Length} turns there, {read.Length} read");
            }
        }
        Assert.That(faults, Is.Empty);
    }

    [Test]
    public void Every_real_answer_is_recognised()
    {
        foreach (var path in Directory.GetFiles(Corpus.Real("corpus/hansard-api"), "*.json"))
        {
            Assert.That(Readers.Recognise(ParseSource.Head(path)).Reader.Format, Is.EqualTo("Hansard API JSON"), path);
        }
    }

    private static Reading Read(string path) => ParseSource.Read(new HansardApiReader(), path);

    private static Reading Text(string json) => ParseSource.ReadText(new HansardApiReader(), json, "a.json");

    private static IEnumerable<(string? Type, string Value)> Items(JsonElement debate) => debate.GetProperty("Items").EnumerateArray()
        .Select(i => (i.GetProperty("ItemType").GetString(), i.GetProperty("Value").GetString() ?? ""))
        .Concat(debate.GetProperty("ChildDebates").EnumerateArray().SelectMany(Items));

    private static string Letters(string html) => new StringBuilder().AppendJoin("", WebUtility.HtmlDecode(Tags().Replace(html, "")).Where(c => !char.IsWhiteSpace(c))).ToString();

    // <em>
    [GeneratedRegex("<[^<>]+>")]
    private static partial Regex Tags();
}
