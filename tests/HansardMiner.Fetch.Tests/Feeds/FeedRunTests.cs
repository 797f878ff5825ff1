using System;
using System.Linq;
using System.Text;
using System.Threading;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;
using HansardMiner.Fetch.Feeds;
using HansardMiner.Fetch.Tests.Fetching;
using HansardMiner.Records;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Feeds;

/// <summary>The feeds in whole runs, with a network without a wire: what is asked, what is held, and what the cells know at the end.</summary>
[TestFixture]
internal sealed class FeedRunTests() : PlayedRun(new DateTimeOffset(2034, 3, 21, 12, 0, 0, TimeSpan.Zero))
{
    private const string Hansard = "https://hansard-api.parliament.uk/";
    private const string Questions = "https://questions-statements-api.parliament.uk/api/writtenquestions/questions";
    private const string Oral = "3F1E0A52-7C44-4B1D-9E0A-5D2C8B6F0A11";
    private const string Halls = "3F1E0A52-7C44-4B1D-9E0A-5D2C8B6F0A14";

    private static readonly DateOnly _day = new(2034, 3, 14);

    [SetUp]
    public void Play()
    {
        Play(Hansard + "overview/calendar.json?year=2034&month=3&house=Commons", "hansard-api-calendar.json");
        Play(Hansard + "overview/lastsittingdate.json?house=Commons", "hansard-api-last.json");
        Web.Pages[Hansard + "overview/sectionsforday.json?date=2034-03-14&house=Commons"] = "[\"Debate\"]";
        Play(Hansard + "overview/sectiontrees.json?section=Debate&date=2034-03-14&house=Commons", "hansard-api-tree.json");
        Play(Hansard + $"debates/debate/{Oral}.json", "hansard-api-debate.json");
        Debate(Halls);
        Debate("DeferredDivisions2034-03-14");
    }

    [Test]
    public void A_sitting_day_is_complete_with_its_debates_and_what_a_parent_did_not_bring()
    {
        var ledger = Run(new HansardApiFeed(), _day, _day);
        Assert.That(ledger.HasGaps, Is.False);
        Assert.That(State("hansard-api", _day), Is.EqualTo((CellOutcome.Complete, (int?)3, 3)));
        Assert.That(Held.Fetched().Select(document => document.Address[^15..]), Is.EquivalentTo((string[])["8B6F0A11.json", "8B6F0A14.json", "2034-03-14.json"]).Using<string>((held, name) => held.EndsWith(name, StringComparison.Ordinal)));
    }

    [Test]
    public void Debates_are_asked_for_again_only_when_their_section_was_updated()
    {
        Run(new HansardApiFeed(), _day, _day);
        Clock.Now = Clock.Now.AddDays(1);
        Web.Asked.Clear();
        Run(new HansardApiFeed(), _day, _day);
        Assert.That(Web.Asked.Where(address => address.Contains("/debates/", StringComparison.Ordinal)), Is.Empty);

        Clock.Now = Clock.Now.AddDays(1);
        var tree = Hansard + "overview/sectiontrees.json?section=Debate&date=2034-03-14&house=Commons";
        Web.Pages[tree] = ((string)Web.Pages[tree]).Replace("2034-03-15T19:18:26.737", "2034-03-23T09:00:00", StringComparison.Ordinal);
        Run(new HansardApiFeed(), _day, _day);
        Assert.That(Web.Asked.Count(address => address.Contains("/debates/", StringComparison.Ordinal)), Is.EqualTo(3));
    }

    [Test]
    public void One_calendar_serves_all_days_of_a_month_and_tells_three_kinds_of_them()
    {
        Web.Pages[Hansard + "overview/sectionsforday.json?date=2034-03-20&house=Commons"] = "[]";
        var ledger = Run(new HansardApiFeed(), _day, new(2034, 3, 21));
        Assert.That(Web.Asked.Count(address => address.Contains("calendar.json", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(Enumerable.Range(14, 8).Select(day => State("hansard-api", new(2034, 3, day))!.Value.Outcome), Is.EqualTo((CellOutcome[])
        [
            CellOutcome.Complete, CellOutcome.NoSitting, CellOutcome.NoSitting, CellOutcome.NoSitting, CellOutcome.NoSitting, CellOutcome.NoSitting,
            CellOutcome.Incomplete, CellOutcome.NothingListed,
        ]));
        Assert.That(ledger.Feeds[0].Notes.Single(), Does.Contain("reaches to 2034-03-20"));
    }

    [Test]
    public void A_sitting_day_without_a_heading_is_a_gap_and_one_empty_section_among_others_is_none()
    {
        var tree = Hansard + "overview/sectiontrees.json?section=Debate&date=2034-03-14&house=Commons";
        Web.Pages[Hansard + "overview/sectionsforday.json?date=2034-03-14&house=Commons"] = "[\"GEN\",\"Debate\"]";
        Web.Pages[tree.Replace("section=Debate", "section=GEN", StringComparison.Ordinal)] = "[]";
        Run(new HansardApiFeed(), _day, _day);
        Assert.That(State("hansard-api", _day)!.Value.Outcome, Is.EqualTo(CellOutcome.Complete));

        Clock.Now = Clock.Now.AddDays(1);
        Web.Pages[tree] = "[{\"Title\":\"Commons Chamber\",\"SectionTreeItems\":[]}]";
        Run(new HansardApiFeed(), _day, _day);
        Assert.That(State("hansard-api", _day)!.Value.Outcome, Is.EqualTo(CellOutcome.Incomplete));
    }

    [TestCase(FetchOutcome.ServerFault)]
    [TestCase(FetchOutcome.NotFound)]
    [TestCase("<html><title>Just a moment...</title></html>")]
    [TestCase("{\"Message\":\"An error has occurred.\"}")]
    public void A_calendar_that_could_not_be_had_or_understood_is_a_failure_and_never_a_day_without_a_sitting(object answer)
    {
        Web.Pages[Hansard + "overview/calendar.json?year=2034&month=3&house=Commons"] = answer;
        Run(new HansardApiFeed(), _day, _day.AddDays(2));
        Assert.That(Enumerable.Range(0, 3).Select(day => State("hansard-api", _day.AddDays(day))!.Value.Outcome), Is.All.EqualTo(CellOutcome.Failed));
    }

    [Test]
    public void An_error_in_the_place_of_a_debate_leaves_the_day_incomplete()
    {
        Web.Pages[Hansard + $"debates/debate/{Halls}.json"] = "{\"Message\":\"An error has occurred.\"}";
        var ledger = Run(new HansardApiFeed(), _day, _day);
        Assert.That(State("hansard-api", _day), Is.EqualTo((CellOutcome.Incomplete, (int?)3, 2)));
        Assert.That(ledger.Feeds[0].Failures.Single().Why, Does.Contain("An error has occurred."));
    }

    [Test]
    public void A_question_that_stands_in_two_lists_is_fetched_once_and_again_only_when_it_is_answered()
    {
        List("tabled", "2034-03-14", Question("null"));
        List("answered", "2034-03-14");
        List("corrected", "2034-03-14");
        Single();
        Run(new WrittenQuestionsFeed(), _day, _day);
        Assert.That(State("written-questions", _day, "tabled"), Is.EqualTo((CellOutcome.Complete, (int?)1, 1)));
        Assert.That(State("written-questions", _day, "answered")!.Value.Outcome, Is.EqualTo(CellOutcome.NothingListed));

        Clock.Now = Clock.Now.AddDays(2);
        List("tabled", "2034-03-14", Question("\"2034-03-22T00:00:00\""));
        List("answered", "2034-03-22", Question("\"2034-03-22T00:00:00\""));
        List("tabled", "2034-03-22");
        List("corrected", "2034-03-22");
        Web.Asked.Clear();
        Run(new WrittenQuestionsFeed(), _day, _day);
        Run(new WrittenQuestionsFeed(), new(2034, 3, 22), new(2034, 3, 22));
        Assert.That(Web.Asked.Count(address => address.Contains("/9700001?", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(Held.Held(Questions + "/9700001?expandMember=true&sessionStatus=Any")!.Mark, Is.EqualTo("answered 2034-03-22"));
    }

    [Test]
    public void A_list_that_names_less_than_it_counts_is_incomplete()
    {
        List("tabled", "2034-03-14", Question("null"));
        Web.Pages[Address("tabled", "2034-03-14", 0)] = ((string)Web.Pages[Address("tabled", "2034-03-14", 0)]).Replace("\"totalResults\":1", "\"totalResults\":3", StringComparison.Ordinal);
        Web.Pages[Address("tabled", "2034-03-14", 1)] = "{\"totalResults\":3,\"results\":[]}";
        List("answered", "2034-03-14");
        List("corrected", "2034-03-14");
        Single();
        Run(new WrittenQuestionsFeed(), _day, _day);
        Assert.That(State("written-questions", _day, "tabled")!.Value.Outcome, Is.EqualTo(CellOutcome.Incomplete));
        Assert.That(State("written-questions", _day, "corrected")!.Value.Outcome, Is.EqualTo(CellOutcome.NothingListed));
    }

    [Test]
    public void A_day_narrowed_to_words_asks_each_debate_that_the_searches_name_once()
    {
        foreach (var (search, answer) in ((string, string)[])[("contributions/Spoken", Text("hansard-api-search.json")), ("contributions/Written", "{\"Results\":[],\"TotalResultCount\":0}"),
            ("contributions/Corrections", "{\"Results\":[],\"TotalResultCount\":0}"), ("contributions/Petitions", "{\"Results\":[],\"TotalResultCount\":0}"), ("debates", "{\"Results\":[],\"TotalResultCount\":0}")])
        {
            Web.Pages[$"{Hansard}search/{search}.json?queryParameters.searchTerm=defibrillators&queryParameters.house=Commons&queryParameters.startDate=2034-03-14&queryParameters.endDate=2034-03-14"
                + "&queryParameters.skip=0&queryParameters.take=100"] = answer;
        }
        Debate("3F1E0A52-7C44-4B1D-9E0A-5D2C8B6F0A13");
        var ledger = Run(new HansardApiFeed(), _day, _day, "defibrillators");
        Assert.That((ledger.HasGaps, ledger.Feeds[0].New), Is.EqualTo((false, 2)));
        Assert.That(Held.State(new FetchCell("hansard-api", "", House.Commons, _day, "defibrillators"))!.Outcome, Is.EqualTo(CellOutcome.Complete));
        Assert.That(State("hansard-api", _day), Is.Null);
    }

    private FetchLedger Run(IFeed feed, DateOnly from, DateOnly to, string? topic = null) =>
        new Fetcher(Held, Web, Clock).Run(new FetchScope(from, to) { House = House.Commons, Topic = topic }, [feed], null, CancellationToken.None).GetAwaiter().GetResult();

    private (CellOutcome Outcome, int? Listed, int Held)? State(string feed, DateOnly day, string part = "") =>
        Held.State(new FetchCell(feed, part, House.Commons, day, null)) is { } state ? (state.Outcome, state.Listed, state.Held) : null;

    private static string Text(string name) => Encoding.UTF8.GetString(FeedPlay.Bytes(name));

    private void Play(string address, string name) => Web.Pages[address] = Text(name);

    private void Debate(string id) => Web.Pages[Hansard + $"debates/debate/{id}.json"] = $"{{\"Overview\":{{\"ExtId\":\"{id}\"}},\"Navigator\":[],\"Items\":[],\"ChildDebates\":[]}}";

    private static string Address(string part, string day, int skip) =>
        $"{Questions}?{part}WhenFrom={day}&{part}WhenTo={day}&house=Commons&includeWithdrawn=true&expandMember=false&sessionStatus=Any&skip={skip}&take=100";

    private void List(string part, string day, params string[] questions) =>
        Web.Pages[Address(part, day, 0)] = $"{{\"totalResults\":{questions.Length},\"results\":[{string.Join(',', questions)}]}}";

    private static string Question(string answered) =>
        "{\"value\":{\"id\":9700001,\"house\":\"Commons\",\"uin\":\"81001\",\"dateTabled\":\"2034-03-14T00:00:00\",\"isWithdrawn\":false,\"dateAnswered\":" + answered + "}}";

    private void Single() => Play(Questions + "/9700001?expandMember=true&sessionStatus=Any", "written-questions-single.json");
}
