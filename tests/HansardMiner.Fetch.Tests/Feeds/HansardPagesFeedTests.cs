using System;
using System.IO;
using System.Linq;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;
using HansardMiner.Fetch.Feeds;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Feeds;

[TestFixture]
internal sealed class HansardPagesFeedTests
{
    private static readonly DateOnly Day = new(2034, 3, 7);
    private static readonly HansardPagesFeed Feed = new();

    private const string Listed = """
        <h1>Tuesday 7 March 2034</h1>
        <a href="/Commons/2034-03-06">Previous day</a> <a href="javascript:void(0)">Share</a> <a href="https://elsewhere.example/Commons/2034-03-07/debates/1A/Other">Elsewhere</a>
        <ul>
          <li><a class="card-section" href="/Commons/2034-03-07/debates/0A0A0A0A-0000-4000-8000-000000000001/Prayers">Prayers</a></li>
          <li class="has-children"><a href="//hansard.parliament.uk/Commons/2034-03-07/debates/0A0A0A0A-0000-4000-8000-000000000002/OralAnswersToQuestions">Oral Answers to Questions</a>
            <ul>
              <li><a href="/Commons/2034-03-07/debates/0A0A0A0A-0000-4000-8000-000000000003/HealthAndSocialCare">Health and Social Care</a>
                <ul><li class="no-children"><a href="/commons/2034-03-07/debates/0A0A0A0A-0000-4000-8000-000000000004/Defibrillators">Defibrillators</a></ul>
            </ul>
          <li><a href="/Commons/2034-03-07/debates/34030712000001/CabinetsBill?highlight=cabinets#contribution-5">Cabinets <em>Bill</em></a>
          <li><a href="/Commons/2034-03-07/debates/34030712000001/CabinetsBill">Cabinets Bill</a></li>
          <li><a href="/Lords/2034-03-07/debates/0A0A0A0A-0000-4000-8000-000000000009/Harbours">Harbours</a></li>
        </ul>
        """;

    [Test]
    public void Each_day_and_House_begins_with_the_page_of_its_day()
    {
        var first = Feed.Begin(new FetchScope(Day, Day.AddDays(1))).Select(request => request.Address.AbsoluteUri);
        Assert.That(first, Is.EqualTo(new[]
        {
            "https://hansard.parliament.uk/Commons/2034-03-07", "https://hansard.parliament.uk/Lords/2034-03-07",
            "https://hansard.parliament.uk/Commons/2034-03-08", "https://hansard.parliament.uk/Lords/2034-03-08",
        }));
        Assert.That(Feed.Begin(new FetchScope(Day, Day) { House = House.Lords }).Single().Cell, Is.EqualTo(new FetchCell("hansard-pages", "", House.Lords, Day, null)));
    }

    [Test]
    public void The_scope_is_gone_through_lazily() =>
        Assert.That(Feed.Begin(new FetchScope(DateOnly.MinValue, DateOnly.MaxValue.AddDays(-1))).Take(3).Count(), Is.EqualTo(3));

    [Test]
    public void The_debates_of_the_day_are_asked_for_once_each_and_those_under_another_one_not_at_first()
    {
        var findings = Follow(Listed);
        Assert.Multiple(() =>
        {
            Assert.That(findings.Fault, Is.Null);
            Assert.That(findings.Gap, Is.Null);
            Assert.That(findings.Requests.Select(r => r.Title), Is.EqualTo(new[] { "Prayers", "Oral Answers to Questions", "Cabinets Bill" }));
            Assert.That(findings.Requests.Select(r => r.Kind), Is.All.EqualTo(RequestKind.Document));
            Assert.That(findings.Requests[2].Address.AbsoluteUri, Is.EqualTo("https://hansard.parliament.uk/Commons/2034-03-07/debates/34030712000001/CabinetsBill"));
            Assert.That(findings.Requests.Select(r => r.IsFollowed), Is.EqualTo(new[] { false, true, false }));
        });
    }

    [Test]
    public void A_debate_that_its_parents_page_shows_is_not_fetched_by_itself()
    {
        var parent = Follow(Listed).Requests[1];
        var findings = Feed.Follow(parent, PageAnswer.To(parent, PageAnswer.Html("<h1>Oral Answers to Questions</h1><h2>Health &amp; Social Care</h2><h2 data-tag=\"hs_8Question\">Defibrillators</h2>")));
        Assert.That(findings.Requests, Is.Empty);
    }

    [Test]
    public void A_debate_that_its_parents_page_does_not_show_is_fetched_with_those_under_it()
    {
        var parent = Follow(Listed).Requests[1];
        var missing = Feed.Follow(parent, PageAnswer.To(parent, PageAnswer.Html("<h1>Oral Answers to Questions</h1>"))).Requests.Single();
        Assert.That(missing.Address.AbsoluteUri, Does.EndWith("/0A0A0A0A-0000-4000-8000-000000000003/HealthAndSocialCare"));
        Assert.That(missing.IsFollowed, Is.True);
        Assert.That(Feed.Follow(missing, PageAnswer.To(missing, PageAnswer.Html("<h2>Another matter</h2>"))).Requests.Single().Title, Is.EqualTo("Defibrillators"));
    }

    [Test]
    public void A_part_of_the_sitting_that_is_listed_without_its_debates_is_asked_for_them()
    {
        var findings = Follow("""
            <ul><li><a href="/Commons/2034-03-07/debates/b0000000-0000-4000-8000-000000000001/CommonsChamber">Commons Chamber</a>
                <ul><li><a href="/Commons/2034-03-07/debates/0A0A0A0A-0000-4000-8000-000000000001/Prayers">Prayers</a></ul>
            <li><a href="/Commons/2034-03-07/debates/b0000000-0000-4000-8000-000000000002/WestminsterHall">Westminster Hall</a></ul>
            """);
        Assert.That(findings.Requests.Select(r => (r.Kind, r.Address.Segments[^1])), Is.EqualTo(new[] { (RequestKind.Document, "Prayers"), (RequestKind.List, "WestminsterHall") }));
        var part = findings.Requests[1];
        var below = Feed.Follow(part, PageAnswer.To(part, PageAnswer.Html("<a href='/Commons/2034-03-07/debates/0A0A0A0A-0000-4000-8000-000000000007/Quays'>Quays</a> <a href='/Commons/2034-03-07/debates/b0000000-0000-4000-8000-000000000002/WestminsterHall'>Here</a>")));
        Assert.That(below.Requests.Select(r => r.Title), Is.EqualTo(new[] { "Quays" }));
    }

    [Test]
    public void A_part_that_holds_speeches_itself_is_a_gap_and_not_nothing()
    {
        var part = Follow("<a href='/Commons/2034-03-07/debates/b0000000-0000-4000-8000-000000000002/WestminsterHall'>Westminster Hall</a>").Requests.Single();
        Assert.That(Feed.Follow(part, PageAnswer.To(part, PageAnswer.Html("<div class='contribution' data-contribution-id='1'>I thank the Minister.</div>"))).Gap, Does.Contain("holds speeches"));
    }

    [TestCase("<p>There was no sitting of the House of Commons on Tuesday 7th March 2034.</p>")]
    [TestCase("<h1>7 March 2034</h1><p>The House of Commons did not sit on this day.</p>")]
    public void That_the_House_did_not_sit_is_taken_from_the_page_where_it_says_so(string body) => Assert.That(Follow(body).IsNoSitting, Is.True);

    [TestCase("<h1>Tuesday 7 March 2034</h1><nav>Home Search Find members</nav><p>Open Parliament Licence</p>")]
    [TestCase("<h1>Tuesday 7 March 2034</h1><p>The House is not sitting. Next sitting: 9 March 2034.</p>")]
    [TestCase("<h1>Tuesday 7 March 2034</h1><p>There was no sitting on 17 March 2034.</p>")]
    [TestCase("<h1>Tuesday 7 March 2034</h1><p>The House of Lords did not sit on this day.</p>")]
    [TestCase("<h1>Tuesday 7 March 2034</h1><p>Legend: sitting day, non-sitting day</p>")]
    public void A_page_that_lists_nothing_does_not_say_that_the_House_did_not_sit(string body)
    {
        var findings = Follow(body);
        Assert.Multiple(() =>
        {
            Assert.That(findings.Fault, Is.Null);
            Assert.That(findings.IsNoSitting, Is.False);
            Assert.That(findings.Requests, Is.Empty);
            Assert.That(findings.Notes, Has.One.Contains("does not say that the House did not sit"));
        });
    }

    [Test]
    public void A_page_that_neither_lists_debates_nor_names_its_day_is_not_understood() =>
        Assert.That(Follow("<p>Hansard: something went wrong.</p>").Fault, Does.Contain("nor names it"));

    [Test]
    public void The_page_of_another_day_is_not_understood()
    {
        var request = Begin();
        Assert.That(Feed.Follow(request, PageAnswer.To(request, PageAnswer.Html(Listed), "https://hansard.parliament.uk/Commons/2034-03-06")).Fault, Does.Contain("2034-03-06, not of the day"));
        Assert.That(Feed.Follow(request, PageAnswer.To(request, PageAnswer.Html("", head: "<link rel=canonical href='https://hansard.parliament.uk/Lords/2034-03-07'>"))).Fault, Does.Contain("of the Lords"));
    }

    [Test]
    public void A_list_that_breaks_off_is_a_gap()
    {
        var request = Begin();
        var cut = PageAnswer.Html(Listed)[..900];
        Assert.That(Feed.Follow(request, PageAnswer.To(request, cut)).Gap, Does.Contain("breaks off"));
        Assert.That(Feed.Follow(request, PageAnswer.To(request, PageAnswer.Html("<p>7 March 2034 Hansard</p>")[..90])).Fault, Does.Contain("breaks off"));
    }

    [Test]
    public void A_document_of_an_archived_day_keeps_its_own_letters()
    {
        var address = HansardPageAddress.TryParse(new Uri("https://hansard.parliament.uk//commons/1975-01-14/debates/e0279e7f-6655-463f-ae5a-e39aa443a117/SouthernAfrica(Aid)"));
        Assert.That(address!.Uri.AbsoluteUri, Is.EqualTo("https://hansard.parliament.uk/Commons/1975-01-14/debates/e0279e7f-6655-463f-ae5a-e39aa443a117/SouthernAfrica(Aid)"));
    }

    [Test]
    public void The_addresses_of_debates_on_real_pages_are_told_from_the_parts_of_a_sitting()
    {
        var pages = Directory.GetFiles(Corpus.Real("corpus/hansard-html"), "*.html");
        Assert.Multiple(() =>
        {
            foreach (var path in pages)
            {
                var scan = PageScan.Of(File.ReadAllText(path));
                var own = HansardPageAddress.TryParse(new Uri(scan.Canonical!))!;
                var day = HansardDayPage.Of(scan, own, new SiteLinks(own.Uri, scan.Base, Feed.Facts.Hosts));
                Assert.That(day.Parts.Select(part => part.Slug), Is.EqualTo(new[] { "CommonsChamber" }), path);
                Assert.That(day.Entries, Is.Not.Empty, path);
                Assert.That(day.Entries.Select(entry => entry.Id), Is.Unique.And.Some.Not.EqualTo(own.Id), path);
            }
        });
    }

    private static FeedRequest Begin() => Feed.Begin(new FetchScope(Day, Day) { House = House.Commons }).Single();

    private static FeedFindings Follow(string body) => Feed.Follow(Begin(), PageAnswer.To(Begin(), PageAnswer.Html(body)));
}
