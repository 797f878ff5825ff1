using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using HansardMiner.Parse;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using HansardMiner.Fetch.Contract;
using HansardMiner.Fetch.Feeds;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Feeds;

/// <summary>What the feeds bring is what the readers read: the documents, as they come, and the lists are none.</summary>
public sealed class FetchedAreReadTests
{
    [TestCase("hansard-api-debate.json", "Hansard API JSON", 2)]
    [TestCase("written-questions-single.json", "Written Questions JSON", 1)]
    [TestCase("written-statements/single-2034-03.json", "Written Statements JSON", 1)]
    public void A_document_is_recognised_and_read(string name, string format, int documents)
    {
        var (found, reading) = Read(FeedPlay.Bytes(name));
        Assert.That(found, Is.EqualTo(format));
        Assert.That(reading.Documents, Has.Count.EqualTo(documents));
        Assert.That(reading.Diagnostics.Where(d => d.Kind != DiagnosticKind.Note), Is.Empty);
    }

    [Test]
    public void A_fetched_question_has_its_members_by_name_and_its_full_answer()
    {
        var question = (WrittenQuestion)Read(FeedPlay.Bytes("written-questions-single.json")).Reading.Documents.Single();
        Assert.That(question.Contributions.Select(c => c.Attribution!.Name), Is.EqualTo((string[])["Nerys Ashdown", "Tobias Wrenfield"]));
        Assert.That((question.IsClipped, question.Contributions[1].Text), Is.EqualTo((false, "In the last year 310 defibrillators were installed in village halls, at a cost of £402,000.")));
    }

    [TestCase("debate_child.json")]
    [TestCase("debate_with_child.json")]
    [TestCase("debate_with_speeches.json")]
    public void A_real_debate_is_one_to_the_feed_and_to_the_reader(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Corpus.Real("corpus/hansard-api"), name));
        var id = System.Text.Json.JsonDocument.Parse(bytes).RootElement.GetProperty("Overview").GetProperty("ExtId").GetString()!;
        var cell = FeedPlay.First(new HansardApiFeed(), "2026-01-14", House.Commons).Cell;
        var findings = FeedPlay.Follow(new HansardApiFeed(), HansardApiFeed.Debate(cell, id, null, "1 A947B3C4-10C7-4848-BC30-2044AD943FB4", null), bytes);
        Assert.That(findings.Fault, Is.Null);
        Assert.That(findings.Requests.Count, Is.EqualTo(name == "debate_with_speeches.json" ? 1 : 0));
        Assert.That(Read(bytes).Format, Is.EqualTo("Hansard API JSON"));
    }

    [Test]
    public void A_real_search_of_a_day_names_its_debates()
    {
        var cell = FeedPlay.First(new HansardApiFeed(), "2026-01-14", House.Commons, "order").Cell;
        var request = HansardApiFeed.List(cell, new HansardApiSearchStep("debates", 0, null, null, []).ToString(), "search/debates.json");
        var findings = FeedPlay.Follow(new HansardApiFeed(), request, File.ReadAllBytes(Path.Combine(Corpus.Real("corpus/hansard-api"), "search_debates_day.json")));
        Assert.That((findings.Fault, findings.Gap, findings.Requests.Count), Is.EqualTo(((string?)null, (string?)null, 3)));
        Assert.That(findings.Requests.Select(found => found.Title), Is.EqualTo((string[])["Public Order", "Deferred Divisions", "Oil Refining Sector"]));
    }

    [TestCase("clipped-2025-08.json")]
    [TestCase("full-2025-08.json")]
    public void Real_questions_are_taken_as_entries_of_a_list_each_with_an_address_and_a_mark(string name)
    {
        var text = File.ReadAllText(Path.Combine(Corpus.Real("corpus/written-questions"), name), Encoding.UTF8).TrimStart('\uFEFF').TrimStart();
        using var entries = System.Text.Json.JsonDocument.Parse(text);
        var list = entries.RootElement.ValueKind == System.Text.Json.JsonValueKind.Array ? entries.RootElement : entries.RootElement.GetProperty("results");
        var values = list.EnumerateArray().Select(entry => entry.TryGetProperty("value", out var value) ? value : entry).ToList();
        var day = DateOnly.ParseExact(values.First(v => v.GetProperty("dateAnswered").ValueKind == System.Text.Json.JsonValueKind.String).GetProperty("dateAnswered").GetString()![..10], "yyyy-MM-dd");
        var feed = new WrittenQuestionsFeed();
        var request = feed.Begin(new FetchScope(day, day) { House = House.Commons }).Single(first => first.Cell.Part == "answered");
        var findings = FeedPlay.Follow(feed, request, $"{{\"results\":{list.GetRawText()},\"totalResults\":{values.Count}}}");
        Assert.That((findings.Fault, findings.Gap), Is.EqualTo(((string?)null, (string?)null)));
        Assert.That(findings.Requests, Has.Count.EqualTo(values.Count));
        Assert.That(findings.Requests.Select(found => found.Mark), Is.All.Not.Null);
    }

    private static (string Format, Reading Reading) Read(byte[] bytes)
    {
        var head = new SourceHead("bytes", Encoding.UTF8.GetString(bytes, 0, Math.Min(bytes.Length, 65536)), bytes.Length);
        var (reader, recognition) = Readers.Recognise(head);
        var reading = new Reading();
        using var stream = new MemoryStream(bytes, writable: false);
        reader.Read(head, stream, reading, CancellationToken.None);
        return (recognition.IsAccepted ? reader.Format : "none", reading);
    }
}
