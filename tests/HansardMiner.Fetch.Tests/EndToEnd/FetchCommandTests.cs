using System.IO;
using System.Linq;
using System.Threading.Tasks;
using HansardMiner.Archive;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.EndToEnd;

[TestFixture]
internal sealed class FetchCommandTests : PlayedMonthTests
{
    private static readonly string[] s_march = ["fetch", "--feed", "hansard-api", "--house", "commons", "--from", "2034-03-01", "--to", "2034-03-31"];

    [Test]
    public void Without_a_contact_nobody_is_asked()
    {
        var fetch = Month.Run([.. s_march, .. Without("--contact")]);
        Assert.That(fetch.Code, Is.EqualTo(1));
        Assert.That(fetch.Messages, Does.Contain("--contact you@example.org").And.Contain("HANSARD_CONTACT"));
        Assert.That(Month.Server.Requests, Is.Empty);
        Assert.That(Month.Run([.. s_march, .. Without("--contact"), "--contact", "nobody"]).Messages, Does.Contain("not “nobody”"));
        Assert.That(Month.Server.Requests, Is.Empty);
    }

    [Test]
    public void A_contact_is_remembered_and_sent_with_each_request()
    {
        Assert.That(Month.Run([.. s_march, .. Month.Manner]).Code, Is.Zero);
        var next = Month.Run(["fetch", "--feed", "hansard-api", "--from", "2034-03-31", "--again", .. Without("--contact")]);
        Assert.That(next.Code, Is.Zero, next.ToString());
        Assert.That(Month.Server.Requests.Select(request => request.Headers["user-agent"]).Distinct().Single(), Does.StartWith("HansardMiner/").And.Contain("tests@example.org"));
    }

    [Test]
    public void A_plan_asks_nothing_and_needs_no_contact()
    {
        var plan = Month.Run(["fetch", "--from", "2034-03-01", "--to", "2034-03-31", "--house", "commons", "--dry-run", "--archive", Month.Archive]);
        Assert.That(plan.Code, Is.Zero, plan.ToString());
        Assert.That(plan.Out, Does.Contain("hansard-api").And.Contain("written-questions").And.Contain("written-statements").And.Contain("Nothing was asked of the network.").And.Contain("lacks"));
        var json = Month.Run(["fetch", "--from", "2034-03-01", "--to", "2034-03-31", "--feed", "hansard-api", "--dry-run", "--json", "--rate", "0.5", "--archive", Month.Archive]).Json;
        Assert.Multiple(() =>
        {
            Assert.That(json.GetProperty("feeds")[0].GetProperty("requests_certain").GetInt32(), Is.EqualTo(62));
            Assert.That(json.GetProperty("requests_per_second").GetDouble(), Is.EqualTo(0.5));
            Assert.That(json.GetProperty("estimated_seconds").GetDouble(), Is.GreaterThanOrEqualTo(124));
            Assert.That(Month.Server.Requests, Is.Empty);
            Assert.That(Directory.Exists(Month.Archive), Is.False, "a plan leaves nothing behind");
        });
    }

    [Test]
    public void Only_mirrors_are_asked_more_than_once_a_second()
    {
        var fast = Month.Run([.. s_march, "--rate", "5", "--contact", "tests@example.org", "--archive", Month.Archive]);
        Assert.That(fast.Code, Is.EqualTo(1));
        Assert.That(fast.Messages, Does.Contain("hansard-api.parliament.uk").And.Contain("--mirror"));
        var two = Month.Run(["fetch", "--from", "2034-03-01", .. Month.Manner]);
        Assert.That(two.Code, Is.EqualTo(1), "the other feeds have no mirror");
        Assert.That(two.Messages, Does.Contain("questions-statements-api.parliament.uk"));
        Assert.That(Month.Server.Requests, Is.Empty);
    }

    [TestCase("there is no feed “nonsense”", "--feed", "nonsense", "--from", "2034-03-01")]
    [TestCase("cannot be narrowed to words", "--feed", "theyworkforyou", "--topic", "stalking", "--from", "2034-03-01")]
    [TestCase("say from which day on", "--feed", "hansard-api")]
    [TestCase("is after --to 2034-03-01", "--feed", "hansard-api", "--from", "2034-03-02", "--to", "2034-03-01")]
    [TestCase("is after today, 2034-04-01", "--feed", "hansard-api", "--from", "2034-04-02", "--to", "2034-04-03")]
    [TestCase("--urls FILE", "--feed", "urls")]
    [TestCase("cannot be read", "--urls", "there-is-no-such-file.txt")]
    [TestCase("cannot be read", "--urls", "a file\0")]
    [TestCase("--urls takes a file", "--urls", "")]
    [TestCase("from 0.001 to 1,000, not", "--rate", "0.0001", "--feed", "hansard-api", "--from", "2034-03-01")]
    [TestCase("from 0.001 to 1,000, not", "--rate", "5000", "--feed", "hansard-api", "--from", "2034-03-01")]
    [TestCase("up to 10,000,000, not", "--daily", "20000000", "--feed", "hansard-api", "--from", "2034-03-01")]
    [TestCase("nothing of that House", "--feed", "hansard-api", "--house", "scotland", "--from", "2034-03-01")]
    [TestCase("“x=y” ", "--mirror", "x=y", "--feed", "hansard-api", "--from", "2034-03-01")]
    public void What_cannot_be_done_is_said_before_anybody_is_asked(string said, params string[] words)
    {
        var fetch = Month.Run(["fetch", .. words, "--contact", "tests@example.org", "--archive", Month.Archive]);
        Assert.That(fetch.Code, Is.EqualTo(1), fetch.ToString());
        Assert.That(fetch.Messages, said.StartsWith('“') ? Does.Contain("--mirror") : Does.Contain(said));
        Assert.That(Month.Server.Requests, Is.Empty);
        Assert.That(fetch.Messages, Does.Not.Contain("fetching:"), "no plan is told of what cannot be done");
        Assert.That(Directory.Exists(Month.Archive), Is.False, "and nothing is left behind");
    }

    [TestCase("fetch")]
    [TestCase("update")]
    public void A_last_day_at_the_end_of_time_is_today(string command)
    {
        var plan = Month.Run(command, "--from", "2034-03-01", "--to", "9999-12-31", "--feed", "theyworkforyou", "--archive", Month.Archive, "--dry-run");
        Assert.That((plan.Code, plan.Messages), Is.EqualTo((0, "")));
        Assert.That(plan.Out, Does.StartWith("Plan: 1 March 2034 to 1 April 2034, all Houses."));
    }

    [Test]
    public void An_archive_without_a_name_is_told()
    {
        var fetch = Month.Run("fetch", "--from", "2034-03-01", "--archive", "");
        Assert.That((fetch.Code, fetch.Messages), Is.EqualTo((1, "hansard: --archive takes a folder, not “”\n")));
    }

    [Test]
    public void The_ledger_tells_a_day_without_a_sitting_from_one_that_could_not_be_fetched()
    {
        Month.Stage.Refuse(Month.Stage.Needed);
        var fetch = Month.Run([.. s_march, .. Month.Manner]);
        Assert.That(fetch.Code, Is.EqualTo(2));
        Assert.That(fetch.Out, Does.Contain("days without a sitting").And.Contain("10 Mar 2034 – 19 Mar 2034"));
        Assert.That(fetch.Out, Does.Contain("Commons, 7 March 2034: not fetched").And.Contain("Could not be fetched: 1 address").And.Contain("403"));
        var again = Month.Run([.. s_march, .. Month.Manner, "--json"]);
        var feed = again.Json.GetProperty("feeds")[0];
        Assert.Multiple(() =>
        {
            Assert.That(again.Json.GetProperty("has_gaps").GetBoolean());
            Assert.That(feed.GetProperty("failures")[0].GetProperty("outcome").GetString(), Is.EqualTo("refused"));
            Assert.That(feed.GetProperty("cells").EnumerateArray().Single(cell => cell.GetProperty("day").GetString() == "2034-03-07").GetProperty("outcome").GetString(), Is.EqualTo("not fetched"));
            Assert.That(feed.GetProperty("settled").GetInt32(), Is.GreaterThan(0));
        });
    }

    [Test]
    public void While_one_run_works_on_an_archive_another_one_does_nothing()
    {
        Directory.CreateDirectory(Month.Archive);
        using var other = FetchArchive.Open(Month.Archive, Month.Clock);
        other.BeginWriting();
        foreach (var words in new[] { [.. s_march, .. Month.Manner], Month.FirstWords })
        {
            var second = Month.Run(words);
            Assert.That(second.Code, Is.EqualTo(4), second.ToString());
            Assert.That(second.Messages, Does.Contain("another run"));
        }
        Assert.That(Month.Server.Requests, Is.Empty);
    }

    [Test]
    public void Feeds_says_of_each_source_what_it_has_and_lacks_and_under_which_licence()
    {
        var feeds = Month.Run("feeds");
        var json = Month.Run("feeds", "--json").Json.GetProperty("feeds");
        Assert.That(json.GetArrayLength(), Is.EqualTo(FeedList.All.Count));
        foreach (var feed in FeedList.All)
        {
            Assert.That(feeds.Out, Does.Contain(feed.Name));
        }
        Assert.That(feeds.Out, Does.Contain("licence:").And.Contain("lacks:"));
    }

    [Test]
    public void An_address_that_serves_many_days_is_one_failure_of_all_of_them()
    {
        Month.Stage.Refuse("/overview/calendar.json?year=2034&month=3&house=Commons");
        var feed = Month.Run([.. s_march, .. Month.Manner, "--json"]).Json.GetProperty("feeds")[0];
        Assert.That(feed.GetProperty("failures").GetArrayLength(), Is.EqualTo(1));
        Assert.That(feed.GetProperty("failures")[0].GetProperty("cells").GetArrayLength(), Is.EqualTo(31));
        Assert.That(Month.Server.Asked.Count(request => request.Target.StartsWith("/overview/calendar.json", System.StringComparison.Ordinal)), Is.EqualTo(1), "a host that said no once is not asked the same for each day");
        Assert.That(feed.GetProperty("requests").GetInt32(), Is.EqualTo(Month.Server.Requests.Count), "that for robots.txt, too");
    }

    [Test]
    public void A_redirect_does_not_lead_out_of_the_mirrors()
    {
        Month.Server.On("hansard-api.parliament.uk", "/overview/calendar.json?year=2034&month=3&house=Commons", context =>
        {
            context.Response.Redirect("https://hansard.parliament.uk/Commons/2034-03-07");
            return Task.CompletedTask;
        });
        var fetch = Month.Run([.. s_march, .. Month.Manner]);
        Assert.That(fetch.Code, Is.EqualTo(2));
        Assert.That(Month.Server.Requests.Select(request => request.Host).Distinct(), Is.EqualTo(new[] { "hansard-api.parliament.uk" }));
    }

    private string[] Without(string option)
    {
        var words = Month.Manner.ToList();
        words.RemoveRange(words.IndexOf(option), 2);
        return [.. words];
    }
}
