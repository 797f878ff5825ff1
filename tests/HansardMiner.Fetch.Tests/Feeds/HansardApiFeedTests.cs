using System;
using System.Linq;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;
using HansardMiner.Fetch.Feeds;
using HansardMiner.Records;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Feeds;

public sealed class HansardApiFeedTests
{
    private const string Calendar = "hansard-api-calendar.json";
    private const string Oral = "3F1E0A52-7C44-4B1D-9E0A-5D2C8B6F0A11";
    private const string Halls = "3F1E0A52-7C44-4B1D-9E0A-5D2C8B6F0A14";

    private static readonly HansardApiFeed _feed = new();

    private static FeedFindings CalendarOf(string day, string? topic = null) => FeedPlay.FollowRecorded(_feed, FeedPlay.First(_feed, day, House.Commons, topic), Calendar);

    private static FeedRequest Tree()
    {
        var sections = CalendarOf("2034-03-14").Requests.Single();
        return FeedPlay.FollowRecorded(_feed, sections, "hansard-api-sections.json").Requests[0];
    }

    [Test]
    public void Cells_begin_in_order_of_day_with_the_calendar_of_their_month()
    {
        var first = _feed.Begin(new FetchScope(new(2034, 3, 31), new(2034, 4, 1))).ToList();
        Assert.That(first.Select(request => (request.Cell.Day, request.Cell.House)), Is.EqualTo(((DateOnly?, House?)[])
            [(new(2034, 3, 31), House.Commons), (new(2034, 3, 31), House.Lords), (new(2034, 4, 1), House.Commons), (new(2034, 4, 1), House.Lords)]));
        Assert.That(first[3].Address.AbsoluteUri, Is.EqualTo("https://hansard-api.parliament.uk/overview/calendar.json?year=2034&month=4&house=Lords"));
        Assert.That(first.Select(request => request.Address.Host), Is.All.EqualTo(_feed.Facts.Hosts.Single()));
    }

    [Test]
    public void A_day_that_the_calendar_lists_leads_to_its_sections_and_each_section_to_its_tree()
    {
        var sections = CalendarOf("2034-03-14").Requests.Single();
        Assert.That(sections.Address.PathAndQuery, Is.EqualTo("/overview/sectionsforday.json?date=2034-03-14&house=Commons"));
        Assert.That(FeedPlay.Addresses(FeedPlay.FollowRecorded(_feed, sections, "hansard-api-sections.json")), Is.EqualTo((string[])
        [
            "/overview/sectiontrees.json?section=Debate&date=2034-03-14&house=Commons",
            "/overview/sectiontrees.json?section=WestHall&date=2034-03-14&house=Commons",
            "/overview/sectiontrees.json?section=WMS&date=2034-03-14&house=Commons",
        ]));
    }

    [Test]
    public void A_day_between_two_that_the_calendar_lists_is_no_sitting()
    {
        var findings = CalendarOf("2034-03-16");
        Assert.That((findings.IsNoSitting, findings.Requests.Count, findings.Fault), Is.EqualTo((true, 0, (string?)null)));
    }

    [Test]
    public void A_day_after_the_last_one_listed_is_no_sitting_only_where_the_record_reaches_beyond_it()
    {
        var reach = CalendarOf("2034-03-25").Requests.Single();
        Assert.That(reach.Address.PathAndQuery, Is.EqualTo("/overview/lastsittingdate.json?house=Commons"));
        Assert.That(FeedPlay.Follow(_feed, reach, "\"2034-04-16T00:00:00\"").IsNoSitting, Is.True);
        Assert.That(FeedPlay.Follow(_feed, reach, "\"\\\"2034-04-16T00:00:00\\\"\"").IsNoSitting, Is.True, "a date that comes with quotation marks inside its own");
        var unknown = FeedPlay.FollowRecorded(_feed, reach, "hansard-api-last.json");
        Assert.That((unknown.IsNoSitting, unknown.Fault, unknown.Requests.Count), Is.EqualTo((false, (string?)null, 0)));
        Assert.That(unknown.Notes.Single(), Is.EqualTo("Commons: the record of the source reaches to 2034-03-20; of other days it does not say whether the House sat"));
    }

    [Test]
    public void A_day_before_the_first_one_listed_is_no_sitting_only_where_the_House_sat_before()
    {
        var start = CalendarOf("2034-03-02").Requests.Single();
        Assert.That(start.Address.PathAndQuery, Is.EqualTo("/overview/linkedsittingdates.json?house=Commons&date=2034-03-01"));
        Assert.That(FeedPlay.FollowRecorded(_feed, start, "hansard-api-linked.json").IsNoSitting, Is.True);
        Assert.That(FeedPlay.Follow(_feed, start, "{\"PreviousSittingDate\":null,\"NextSittingDate\":\"2034-03-13T00:00:00\"}").IsNoSitting, Is.False);
        Assert.That(FeedPlay.Follow(_feed, start, "{\"NextSittingDate\":\"2034-03-13T00:00:00\"}").Fault, Is.Not.Null);
    }

    [Test]
    public void A_month_without_a_sitting_asks_how_far_the_record_reaches_and_when_it_began()
    {
        var reach = FeedPlay.Follow(_feed, FeedPlay.First(_feed, "2034-08-10", House.Commons), "[]").Requests.Single();
        Assert.That(reach.Address.AbsolutePath, Is.EqualTo("/overview/lastsittingdate.json"));
        var start = FeedPlay.Follow(_feed, reach, "\"2034-11-02\"").Requests.Single();
        Assert.That(start.Address.PathAndQuery, Is.EqualTo("/overview/linkedsittingdates.json?house=Commons&date=2034-08-01"));
        Assert.That(FeedPlay.FollowRecorded(_feed, start, "hansard-api-linked.json").IsNoSitting, Is.True);
    }

    [Test]
    public void A_sitting_day_without_sections_is_a_gap_and_a_section_without_headings_is_said()
    {
        var sections = CalendarOf("2034-03-14").Requests.Single();
        Assert.That(FeedPlay.Follow(_feed, sections, "[]").Gap, Does.Contain("sitting day"));
        Assert.That(FeedPlay.FollowRecorded(_feed, sections, "hansard-api-sections.json").Total, Is.EqualTo(1));
        Assert.That(FeedPlay.Follow(_feed, Tree(), "[]").Notes.Single(), Is.EqualTo("Commons, 2034-03-14: a section of the day has no heading (yet)"));
        Assert.That(FeedPlay.Follow(_feed, Tree(), "[{\"Title\":\"Commons Chamber\",\"SectionTreeItems\":[]}]").Notes, Has.Count.EqualTo(1));
        Assert.That(FeedPlay.Follow(_feed, Tree(), "[{\"Title\":\"Commons Chamber\",\"SectionTreeItems\":null}]").Fault, Is.Not.Null);
    }

    [Test]
    public void Headings_right_under_the_sections_own_are_the_documents_and_lower_ones_come_with_them()
    {
        var findings = FeedPlay.FollowRecorded(_feed, Tree(), "hansard-api-tree.json");
        Assert.That(FeedPlay.Addresses(findings), Is.EqualTo((string[])[$"/debates/debate/{Oral}.json", "/debates/debate/DeferredDivisions2034-03-14.json"]));
        Assert.That(findings.Requests.Select(request => request.Title), Is.EqualTo((string[])["Oral Answers to Questions", "Deferred Divisions"]));
        Assert.That(findings.Requests.Select(request => (request.Kind, request.IsFollowed, request.Mark)), Is.All.EqualTo((RequestKind.Document, true, "2 2034-03-15T19:18:26.737")));
    }

    [Test]
    public void A_heading_that_the_tree_lists_and_its_parent_did_not_bring_is_asked_for_by_itself()
    {
        var debate = FeedPlay.FollowRecorded(_feed, Tree(), "hansard-api-tree.json").Requests[0];
        var missing = FeedPlay.FollowRecorded(_feed, debate, "hansard-api-debate.json");
        Assert.That(FeedPlay.Addresses(missing), Is.EqualTo((string[])[$"/debates/debate/{Halls}.json"]));
        var shallow = FeedPlay.Follow(_feed, debate, $"{{\"Overview\":{{\"ExtId\":\"{Oral}\"}},\"Items\":[],\"ChildDebates\":[]}}").Requests.Single();
        Assert.That(shallow.Address.AbsolutePath, Does.EndWith("0A12.json"));
        Assert.That(shallow.Step!.Split('\n'), Has.Length.EqualTo(3));
    }

    [Test]
    public void A_heading_without_an_id_is_a_gap_and_what_stands_under_it_is_asked_for()
    {
        const string Items = "{\"Id\":1,\"ParentId\":null,\"ExternalId\":\"R\"},{\"Id\":2,\"ParentId\":1,\"Title\":\"Orals\"},{\"Id\":3,\"ParentId\":2,\"ExternalId\":\"C\"},{\"Id\":4,\"ParentId\":1},{\"Id\":5,\"ParentId\":5,\"ExternalId\":\"S\"},{\"Id\":6,\"ParentId\":99,\"ExternalId\":\"O\"}";
        var findings = FeedPlay.Follow(_feed, Tree(), $"[{{\"SectionTreeItems\":[{Items}]}}]");
        Assert.That(FeedPlay.Addresses(findings), Is.EqualTo((string[])["/debates/debate/C.json", "/debates/debate/S.json", "/debates/debate/O.json"]));
        Assert.That(findings.Gap, Does.Contain("without an id"));
        Assert.That(findings.Requests[0].Mark, Is.Null);
    }

    [Test]
    public void Another_debate_or_an_error_in_the_place_of_a_debate_is_not_understood()
    {
        var debate = FeedPlay.FollowRecorded(_feed, Tree(), "hansard-api-tree.json").Requests[1];
        Assert.That(FeedPlay.FollowRecorded(_feed, debate, "hansard-api-debate.json").Fault, Does.Contain("another debate"));
        Assert.That(FeedPlay.Follow(_feed, debate, "{\"Message\":\"An error has occurred.\"}").Fault, Is.EqualTo("the source answers with a message: “An error has occurred.”"));
        Assert.That(FeedPlay.Follow(_feed, debate, "<html><body>Attention Required</body></html>").Fault, Does.Contain("web page"));
        Assert.That(FeedPlay.Follow(_feed, debate, "").Fault, Is.EqualTo("it is empty"));
        Assert.That(FeedPlay.Follow(_feed, debate, "null").Fault, Is.Not.Null);
    }

    [Test]
    public void With_a_topic_the_searches_follow_one_another_and_each_debate_is_asked_for_once()
    {
        var spoken = CalendarOf("2034-03-14", "defibrillators & pads").Requests.Single();
        Assert.That(spoken.Address.PathAndQuery, Is.EqualTo("/search/contributions/Spoken.json?queryParameters.searchTerm=defibrillators%20%26%20pads&queryParameters.house=Commons"
            + "&queryParameters.startDate=2034-03-14&queryParameters.endDate=2034-03-14&queryParameters.skip=0&queryParameters.take=100"));
        var found = FeedPlay.FollowRecorded(_feed, spoken, "hansard-api-search.json");
        Assert.That(found.Requests.Select(request => request.Title ?? request.Address.AbsolutePath), Is.EqualTo((string[])["Community Defibrillators", "Village Halls", "/search/contributions/Written.json"]));
        Assert.That((found.Total, found.Gap), Is.EqualTo(((int?)null, (string?)null)));

        var written = FeedPlay.FollowRecorded(_feed, found.Requests[^1], "hansard-api-search.json");
        Assert.That(FeedPlay.Addresses(written).Single(), Does.StartWith("/search/contributions/Corrections.json"));
        var next = written;
        for (var i = 0; i < 3; i++)
        {
            next = FeedPlay.Follow(_feed, next.Requests.Single(), "{\"Results\":[],\"TotalResultCount\":0}");
        }
        Assert.That((next.Requests.Count, next.Gap, next.Fault), Is.EqualTo((0, (string?)null, (string?)null)));
    }

    [Test]
    public void A_search_that_repeats_its_pages_or_names_less_than_it_counts_is_a_gap()
    {
        var spoken = CalendarOf("2034-03-14", "pads").Requests.Single();
        var more = System.Text.Encoding.UTF8.GetString(FeedPlay.Bytes("hansard-api-search.json")).Replace("\"TotalResultCount\":3", "\"TotalResultCount\":41", StringComparison.Ordinal);
        var page2 = FeedPlay.Follow(_feed, spoken, more).Requests[^1];
        Assert.That(page2.Address.Query, Does.Contain("queryParameters.skip=3&"));
        Assert.That(FeedPlay.Follow(_feed, page2, more).Gap, Does.Contain("repeats its pages"));
        Assert.That(FeedPlay.Follow(_feed, page2, more).Requests.Single().Address.AbsolutePath, Does.EndWith("Written.json"));
        Assert.That(FeedPlay.Follow(_feed, page2, "{\"Results\":[],\"TotalResultCount\":41}").Gap, Does.Contain("names 3 of the 41"));
        Assert.That(FeedPlay.Follow(_feed, page2, "{\"Results\":[{\"ContributionExtId\":\"Z\",\"DebateSectionExtId\":\"Z\"}],\"TotalResultCount\":40}").Gap, Does.Contain("counted 41 and then 40"));
    }

    [Test]
    public void A_search_that_heeds_no_day_is_not_understood()
    {
        var spoken = FeedPlay.First(_feed, "2034-03-13", House.Commons, "pads");
        spoken = FeedPlay.FollowRecorded(_feed, spoken, Calendar).Requests.Single();
        Assert.That(FeedPlay.FollowRecorded(_feed, spoken, "hansard-api-search.json").Fault, Does.Contain("nothing of the day"));
    }
}
