using System;
using System.Linq;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;
using HansardMiner.Fetch.Feeds;
using HansardMiner.Records;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Feeds;

[TestFixture]
internal sealed class ParallelParliamentFeedTests
{
    private static readonly DateOnly Day = new(2034, 3, 7);
    private static readonly ParallelParliamentFeed Feed = new();

    [Test]
    public void Each_day_and_House_begins_with_its_page() =>
        Assert.That(Feed.Begin(new FetchScope(Day, Day)).Select(r => (r.Address.AbsoluteUri, r.Cell)), Is.EqualTo(new[]
        {
            ("https://www.parallelparliament.co.uk/debate/2034-03-07/commons", new FetchCell("parallel-parliament", "debates", House.Commons, Day, null)),
            ("https://www.parallelparliament.co.uk/debate/2034-03-07/lords", new FetchCell("parallel-parliament", "debates", House.Lords, Day, null)),
        }));

    [Test]
    public void The_debates_of_the_House_and_day_are_asked_for_once_each()
    {
        var findings = Follow("""
            <a href="/debate/2034-03-07/commons/westminster-hall/harbour-walls">Harbour Walls</a>
            <a href="https://parallelparliament.co.uk/debate/2034-03-07/commons/westminster-hall/harbour-walls">Read</a>
            <a href="/debate/2034-03-07/commons/westminster-hall/harbour-walls/ministerial-extracts">Extracts</a>
            <a href="/debate/2034-03-07/commons/commons-chamber">Commons Chamber</a>
            <a href="/debate/2034-03-07/commons/commons-chamber/cabinets-bill#top">Cabinets Bill</a>
            <a href="/debate/2034-03-06/commons/commons-chamber/yesterday">Yesterday</a> <a href="/debate/2034-03-07/lords/lords-chamber/quays">Quays</a>
            <a href="/mp/jane-example">Jane Example</a> <a href="javascript:go('/debate/2034-03-07/commons/a/b')">x</a> <a href="data:text/html,x">y</a>
            <a href="https://evil.example/debate/2034-03-07/commons/commons-chamber/c">z</a>
            """);
        Assert.That(findings.Requests.Select(r => (r.Title, r.Address.AbsoluteUri)), Is.EqualTo(new[]
        {
            ("Harbour Walls", "https://www.parallelparliament.co.uk/debate/2034-03-07/commons/westminster-hall/harbour-walls"),
            ("Cabinets Bill", "https://www.parallelparliament.co.uk/debate/2034-03-07/commons/commons-chamber/cabinets-bill"),
        }));
    }

    [Test]
    public void A_list_in_several_pages_is_followed_to_its_end()
    {
        var words = string.Concat(Enumerable.Repeat("A short summary of what was said about the harbour walls. ", 12));
        var first = Follow($"<form><input type=password></form><p>{words}</p><a href='/debate/2034-03-07/commons/commons-chamber/a'>A</a> <a href='?page=2'>Next Page</a> <a href='/mps?page=2'>Next</a>");
        Assert.That(first.Requests.Select(r => (r.Kind, r.Address.PathAndQuery)), Is.EqualTo(new[]
        {
            (RequestKind.Document, "/debate/2034-03-07/commons/commons-chamber/a"), (RequestKind.List, "/debate/2034-03-07/commons?page=2"),
        }));
        var last = Feed.Follow(first.Requests[1], PageAnswer.To(first.Requests[1], PageAnswer.Html("<p>No more</p>", "Parallel Parliament")));
        Assert.That((last.Fault, last.Requests.Count, last.Notes.Count), Is.EqualTo(((string?)null, 0, 0)));
    }

    [TestCase("<p>There was no sitting on 7 March 2034</p>")]
    [TestCase("<h1>Tuesday 7th March 2034</h1>")]
    public void A_page_without_debates_is_never_a_day_without_a_sitting(string body)
    {
        var findings = Follow(body);
        Assert.That((findings.Fault, findings.IsNoSitting, findings.Notes.Count), Is.EqualTo(((string?)null, false, 1)));
    }

    [TestCase("<p>Welcome</p>", null, "nor names it")]
    [TestCase("<h1>7 March 2034</h1>", "https://www.parallelparliament.co.uk/", "another page")]
    public void Another_page_in_the_place_of_the_days_is_not_understood(string body, string? final, string why)
    {
        var request = Begin();
        Assert.That(Feed.Follow(request, PageAnswer.To(request, PageAnswer.Html(body, "Parallel Parliament"), final)).Fault, Does.Contain(why));
    }

    [Test]
    public void A_page_of_another_site_is_not_understood()
    {
        var request = Begin();
        Assert.That(Feed.Follow(request, PageAnswer.To(request, PageAnswer.Html("<p>Buy this domain</p>", "Domains"))).Fault, Does.Contain("no page of Parallel Parliament"));
    }

    private static FeedRequest Begin() => Feed.Begin(new FetchScope(Day, Day) { House = House.Commons }).Single();

    private static FeedFindings Follow(string body) => Feed.Follow(Begin(), PageAnswer.To(Begin(), PageAnswer.Html(body, "Parallel Parliament")));
}
