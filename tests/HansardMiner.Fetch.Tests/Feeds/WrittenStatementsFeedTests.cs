using System.Linq;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;
using HansardMiner.Fetch.Feeds;
using HansardMiner.Records;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Feeds;

public sealed class WrittenStatementsFeedTests
{
    private const string List = "written-statements/list-2034-03.json";
    private const string Single = "written-statements/single-2034-03.json";

    private static readonly WrittenStatementsFeed _feed = new();

    private static FeedRequest First => FeedPlay.First(_feed, "2034-03-14", House.Commons);

    [Test]
    public void Each_day_and_House_is_asked_for_what_was_made()
    {
        Assert.That(First.Address.AbsoluteUri, Is.EqualTo("https://questions-statements-api.parliament.uk/api/writtenstatements/statements?madeWhenFrom=2034-03-14&madeWhenTo=2034-03-14"
            + "&house=Commons&expandMember=false&sessionStatus=Any&skip=0&take=100"));
        Assert.That(_feed.Begin(new FetchScope(new(2034, 3, 14), new(2034, 3, 15))).Select(request => (request.Cell.Day!.Value.Day, request.Cell.House)), Is.EqualTo(((int, House?)[])
            [(14, House.Commons), (14, House.Lords), (15, House.Commons), (15, House.Lords)]));
    }

    [Test]
    public void Every_listed_statement_leads_to_its_full_text_and_attached_files_are_noted()
    {
        var findings = FeedPlay.FollowRecorded(_feed, First, List);
        Assert.That(FeedPlay.Addresses(findings), Is.EqualTo(((string[])["9800001", "9800002", "9800003"]).Select(id => $"/api/writtenstatements/statements/{id}?expandMember=true&sessionStatus=Any")));
        Assert.That((findings.Total, findings.Notes.Single()), Is.EqualTo(((int?)3, "statement HCWS9101: attached files are not fetched")));
        Assert.That(findings.Requests.Select(request => request.Kind), Is.All.EqualTo(RequestKind.Document));
        Assert.That(FeedPlay.FollowRecorded(_feed, findings.Requests[0], Single).Fault, Is.Null);
        Assert.That(FeedPlay.FollowRecorded(_feed, findings.Requests[1], Single).Fault, Does.Contain("9800002 was asked for"));
    }

    [Test]
    public void A_single_statement_may_stand_alone_or_as_the_only_entry_of_a_list()
    {
        var asked = FeedPlay.FollowRecorded(_feed, First, List).Requests[0];
        const string Value = "{\"value\":{\"id\":9800001,\"text\":\"<p>Nine.</p>\"}}";
        Assert.That(FeedPlay.Follow(_feed, asked, Value).Fault, Is.Null);
        Assert.That(FeedPlay.Follow(_feed, asked, $"{{\"totalResults\":1,\"results\":[{Value}]}}").Fault, Is.Null);
        Assert.That(FeedPlay.Follow(_feed, asked, $"{{\"totalResults\":2,\"results\":[{Value},{Value}]}}").Fault, Is.Not.Null);
        Assert.That(FeedPlay.Follow(_feed, asked, "{\"totalResults\":0,\"results\":[]}").Fault, Is.Not.Null);
    }

    [Test]
    public void A_list_of_another_day_is_not_understood() =>
        Assert.That(FeedPlay.FollowRecorded(_feed, FeedPlay.First(_feed, "2034-03-15", House.Commons), List).Fault, Does.Contain("nothing of the day"));

    [Test]
    public void A_list_of_questions_in_the_place_of_statements_is_not_understood() =>
        Assert.That(FeedPlay.FollowRecorded(_feed, First, "written-questions-list.json").Fault, Is.Not.Null);
}
