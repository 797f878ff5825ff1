using System;
using System.Linq;
using System.Text;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;
using HansardMiner.Fetch.Feeds;
using HansardMiner.Records;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Feeds;

public sealed class WrittenQuestionsFeedTests
{
    private const string Api = "/api/writtenquestions/questions";

    private static readonly WrittenQuestionsFeed _feed = new();

    private static FeedRequest Answered => FeedPlay.First(_feed, "2034-03-14", House.Commons, null, "answered");

    private static string List => Encoding.UTF8.GetString(FeedPlay.Bytes("written-questions-list.json"));

    [Test]
    public void Each_day_and_House_is_asked_for_what_was_tabled_answered_and_corrected()
    {
        var first = _feed.Begin(new FetchScope(new(2034, 3, 14), new(2034, 3, 14)) { House = House.Lords }).ToList();
        Assert.That(first.Select(request => request.Cell.Part), Is.EqualTo((string[])["tabled", "answered", "corrected"]));
        Assert.That(first[2].Address.AbsoluteUri, Is.EqualTo($"https://questions-statements-api.parliament.uk{Api}?correctedWhenFrom=2034-03-14&correctedWhenTo=2034-03-14"
            + "&house=Lords&includeWithdrawn=true&expandMember=false&sessionStatus=Any&skip=0&take=100"));
        Assert.That(_feed.Begin(new FetchScope(new(2034, 3, 14), new(2034, 3, 14)) { Topic = "heart & lung" }).First().Address.Query, Does.Contain("&searchTerm=heart%20%26%20lung&"));
    }

    [Test]
    public void Every_listed_question_leads_to_its_full_text_whatever_list_it_stands_in()
    {
        var findings = FeedPlay.FollowRecorded(_feed, Answered, "written-questions-list.json");
        Assert.That(FeedPlay.Addresses(findings), Is.EqualTo(((string[])["9700001", "9700002", "9700003", "9700004"]).Select(id => $"{Api}/{id}?expandMember=true&sessionStatus=Any")));
        Assert.That((findings.Total, findings.Gap, findings.Fault), Is.EqualTo(((int?)4, (string?)null, (string?)null)));
        Assert.That(findings.Requests.Select(request => request.Kind), Is.All.EqualTo(RequestKind.Document));
        Assert.That(findings.Requests[0].Title, Is.EqualTo("Defibrillators: Village Halls (81001)"));
    }

    [Test]
    public void The_mark_tells_late_answers_holding_answers_corrections_and_withdrawals()
    {
        var marks = FeedPlay.FollowRecorded(_feed, Answered, "written-questions-list.json").Requests.Select(request => request.Mark);
        Assert.That(marks, Is.EqualTo((string[])
            ["answered 2034-03-14", "answered 2034-03-14, holding answer 2034-03-14, is holding", "answered 2034-03-14, corrected 2034-03-20, is correction, attachments 2", "withdrawn"]));
        var without = List.Replace("\"dateAnswered\"", "\"answeredOn\"", StringComparison.Ordinal);
        Assert.That(FeedPlay.Follow(_feed, FeedPlay.First(_feed, "2034-03-14", House.Commons, null, "corrected"), without).Requests.Select(request => request.Mark), Is.All.Null);
    }

    [Test]
    public void Attached_files_are_noted() =>
        Assert.That(FeedPlay.FollowRecorded(_feed, Answered, "written-questions-list.json").Notes, Is.EqualTo((string[])
            ["question 81003, tabled 2034-03-10: attached files that are not fetched: 2"]));

    [Test]
    public void A_next_page_is_asked_for_only_while_the_source_has_more()
    {
        var more = List.Replace("\"totalResults\": 4", "\"totalResults\": 9", StringComparison.Ordinal);
        var page2 = FeedPlay.Follow(_feed, Answered, more).Requests[^1];
        Assert.That((page2.Kind, page2.Address.Query), Is.EqualTo((RequestKind.List, "?answeredWhenFrom=2034-03-14&answeredWhenTo=2034-03-14&house=Commons&includeWithdrawn=true&expandMember=false&sessionStatus=Any&skip=4&take=100")));
        var page3 = FeedPlay.Follow(_feed, page2, more).Requests[^1];
        Assert.That(page3.Address.Query, Does.Contain("skip=8"));
        Assert.That(FeedPlay.Follow(_feed, page3, more).Requests.Count(request => request.Kind == RequestKind.List), Is.Zero);
        var empty = FeedPlay.Follow(_feed, page3, "{\"totalResults\":9,\"results\":[]}");
        Assert.That((empty.Requests.Count, empty.Total, empty.Fault), Is.EqualTo((0, (int?)9, (string?)null)));
    }

    [Test]
    public void An_empty_list_and_a_list_that_is_null_or_missing_are_three_things()
    {
        var none = FeedPlay.Follow(_feed, Answered, "{\"totalResults\":0,\"results\":[]}");
        Assert.That((none.Fault, none.Total, none.IsNoSitting, none.Gap), Is.EqualTo(((string?)null, (int?)0, false, (string?)null)));
        Assert.That(FeedPlay.Follow(_feed, Answered, "{\"totalResults\":0,\"results\":null}").Fault, Does.Contain("null"));
        Assert.That(FeedPlay.Follow(_feed, Answered, "{\"totalResults\":0}").Fault, Is.EqualTo("it has no list “results”"));
        Assert.That(FeedPlay.Follow(_feed, Answered, "{\"results\":[]}").Fault, Does.Contain("how many"));
        Assert.That(FeedPlay.Follow(_feed, Answered, "{\"totalResults\":\"4\",\"results\":[]}").Fault, Does.Contain("how many"));
        Assert.That(FeedPlay.Follow(_feed, Answered, "{\"totalResults\":-1,\"results\":[]}").Fault, Does.Contain("how many"));
    }

    [TestCase("{\"message\":\"Rate limit is exceeded.\"}", "the source answers with a message: “Rate limit is exceeded.”")]
    [TestCase("{\"title\":\"An error occurred\\nwhile processing\",\"status\":500}", "the source answers with a message: “An error occurred while processing”")]
    [TestCase("<!DOCTYPE html><title>Just a moment...</title>", "it is a web page where JSON was asked for")]
    [TestCase("", "it is empty")]
    [TestCase("   ", "it is empty")]
    [TestCase("{\"totalResults\":4,\"results\":[{\"val", "it breaks off: it is no whole JSON")]
    [TestCase("[]", "it is JSON, but no page of a list")]
    [TestCase("{\"totalResults\":1,\"results\":[7]}", "an entry of its list is none")]
    [TestCase("{\"totalResults\":1,\"results\":{}}", "its list is none")]
    public void An_answer_of_another_shape_is_not_understood_and_never_nothing(string answer, string why) =>
        Assert.That(FeedPlay.Follow(_feed, Answered, answer).Fault, Is.EqualTo(why));

    [TestCase("null")]
    [TestCase("\"\"")]
    [TestCase("-5")]
    [TestCase("1.5")]
    [TestCase("\"../../x\"")]
    [TestCase("{}")]
    public void An_entry_without_an_id_is_a_gap(string id)
    {
        var findings = FeedPlay.Follow(_feed, Answered, List.Replace("9700002,", id + ",", StringComparison.Ordinal));
        Assert.That((findings.Requests.Count, findings.Gap), Is.EqualTo((3, "entries of the list without an id, which cannot be asked for: 1")));
    }

    [Test]
    public void A_list_that_heeds_no_day_or_no_House_is_not_understood()
    {
        Assert.That(FeedPlay.FollowRecorded(_feed, FeedPlay.First(_feed, "2034-03-17", House.Commons, null, "answered"), "written-questions-list.json").Fault, Does.Contain("nothing of the day"));
        Assert.That(FeedPlay.FollowRecorded(_feed, FeedPlay.First(_feed, "2034-03-14", House.Lords, null, "answered"), "written-questions-list.json").Fault, Does.Contain("nothing of the day"));
        Assert.That(FeedPlay.FollowRecorded(_feed, FeedPlay.First(_feed, "2034-03-20", House.Commons, null, "corrected"), "written-questions-list.json").Fault, Is.Null);
    }

    [Test]
    public void A_single_question_is_the_one_that_was_asked_for()
    {
        var asked = FeedPlay.FollowRecorded(_feed, Answered, "written-questions-list.json").Requests;
        Assert.That(FeedPlay.FollowRecorded(_feed, asked[0], "written-questions-single.json").Fault, Is.Null);
        Assert.That(FeedPlay.FollowRecorded(_feed, asked[1], "written-questions-single.json").Fault, Is.EqualTo("it is number 9700001, and number 9700002 was asked for"));
        Assert.That(FeedPlay.Follow(_feed, asked[0], "{\"value\":null}").Fault, Is.EqualTo("it has no “id”"));
        Assert.That(FeedPlay.Follow(_feed, asked[0], "{\"value\":{\"id\":9700001}}").Fault, Is.EqualTo("it has no “questionText”"));
        Assert.That(FeedPlay.Follow(_feed, asked[0], "{\"title\":\"Not Found\",\"status\":404}").Fault, Does.Contain("Not Found"));
    }
}
