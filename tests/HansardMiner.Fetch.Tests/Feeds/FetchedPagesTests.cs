using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using HansardMiner.Archive;
using HansardMiner.Fetch.Contract;
using HansardMiner.Fetch.Feeds;
using HansardMiner.Fetch.Tests.Fetching;
using HansardMiner.Parse;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.Feeds;

/// <summary>What the feeds of pages fetch is what the readers read, and the cells say what is there.</summary>
[TestFixture]
internal sealed class FetchedPagesTests() : PlayedRun(new DateTimeOffset(2034, 3, 8, 12, 0, 0, TimeSpan.Zero))
{
    private const string Folder = "https://www.theyworkforyou.com/pwdata/scrapedxml/debates/";

    [Test]
    public void A_month_of_TheyWorkForYou_takes_one_listing_and_gives_each_day_its_own_state()
    {
        Web.Pages[Folder] = Listing("a.xml 2031-03-11 06:00 9K", "b.xml 2031-03-12 06:00 9K");
        Web.Pages[Folder + "debates2031-03-10a.xml"] = Sample("theyworkforyou", "debates2031-03-10a.xml");
        Web.Pages[Folder + "debates2031-03-10b.xml"] = Sample("theyworkforyou", "debates2031-03-10b.xml");
        Run(new TheyWorkForYouFeed(), new DateOnly(2031, 3, 1), new DateOnly(2031, 3, 31));
        Assert.Multiple(() =>
        {
            Assert.That(Web.Asked.Count(address => address == Folder), Is.EqualTo(1));
            Assert.That(State(10), Is.EqualTo((CellOutcome.Complete, 2)));
            Assert.That(State(11), Is.EqualTo((CellOutcome.NothingListed, 0)));
            Assert.That(Formats(), Is.EquivalentTo(new[] { "TheyWorkForYou XML", "nothing found as TheyWorkForYou XML" }), "a superseded revision is known and not read twice");
        });
    }

    [Test]
    public void A_file_is_asked_for_again_when_its_date_in_the_listing_changes()
    {
        Web.Pages[Folder] = Listing("a.xml 2031-03-11 06:00 9K");
        Web.Pages[Folder + "debates2031-03-10a.xml"] = Sample("theyworkforyou", "debates2031-03-10b.xml");
        Run(new TheyWorkForYouFeed(), new DateOnly(2031, 3, 10), new DateOnly(2031, 3, 10));
        Clock.Now += TimeSpan.FromDays(1);
        Run(new TheyWorkForYouFeed(), new DateOnly(2031, 3, 10), new DateOnly(2031, 3, 10));
        Assert.That(Web.Asked.Count(address => address.EndsWith("10a.xml", StringComparison.Ordinal)), Is.EqualTo(1), "the listing says that it has not changed");
        Clock.Now += TimeSpan.FromDays(1);
        Web.Pages[Folder] = Listing("a.xml 2031-03-13 06:00 7K", "b.xml 2031-03-13 06:01 9K");
        Web.Pages[Folder + "debates2031-03-10b.xml"] = Sample("theyworkforyou", "debates2031-03-10b.xml");
        Run(new TheyWorkForYouFeed(), new DateOnly(2031, 3, 10), new DateOnly(2031, 3, 10));
        Assert.That(Web.Asked.Count(address => address.EndsWith("10a.xml", StringComparison.Ordinal)), Is.EqualTo(2));
        Assert.That(State(10), Is.EqualTo((CellOutcome.Complete, 2)));
    }

    [Test]
    public void A_listing_that_cannot_be_had_leaves_its_days_failed_and_not_empty()
    {
        Web.Pages[Folder] = FetchOutcome.ServerFault;
        Run(new TheyWorkForYouFeed(), new DateOnly(2031, 3, 10), new DateOnly(2031, 3, 11));
        Assert.That((State(10).Outcome, State(11).Outcome), Is.EqualTo((CellOutcome.Failed, CellOutcome.Failed)));
    }

    [Test]
    public void A_days_pages_of_Hansard_are_fetched_and_read()
    {
        Web.Pages["https://hansard.parliament.uk/Commons/2034-03-07"] = PageAnswer.Html("""
            <h1>7 March 2034</h1><ul><li><a href="/Commons/2034-03-07/debates/A0A0A0A0-0000-4000-8000-000000000001/OralAnswersToQuestions">Oral Answers to Questions</a>
            <ul><li><a href="/Commons/2034-03-07/debates/A0A0A0A0-0000-4000-8000-000000000002/QuiteAnotherMatter">Quite Another Matter</a></ul></ul>
            """);
        Web.Pages["https://hansard.parliament.uk/Commons/2034-03-07/debates/A0A0A0A0-0000-4000-8000-000000000001/OralAnswersToQuestions"] = Sample("hansard-html", "oral-questions-2033.html");
        Web.Pages["https://hansard.parliament.uk/Commons/2034-03-07/debates/A0A0A0A0-0000-4000-8000-000000000002/QuiteAnotherMatter"] = Sample("hansard-html", "scanned-volume-1993.html");
        Run(new HansardPagesFeed(), new DateOnly(2034, 3, 7), new DateOnly(2034, 3, 7));
        Assert.That(Formats(), Is.EqualTo(new[] { "Hansard web page", "Hansard web page" }));
        Assert.That(Held.Cells.Single().Outcome, Is.EqualTo(CellOutcome.Complete));
    }

    [Test]
    public void A_days_debates_of_Parallel_Parliament_are_fetched_and_read()
    {
        Web.Pages["https://www.parallelparliament.co.uk/debate/2034-03-07/commons"] = PageAnswer.Html("<a href=\"/debate/2034-03-07/commons/westminster-hall/harbour-walls\">Harbour Walls</a>", "Parallel Parliament");
        Web.Pages["https://www.parallelparliament.co.uk/debate/2034-03-07/commons/westminster-hall/harbour-walls"] = Sample("parallel-parliament", "harbour-walls.debate.html");
        Run(new ParallelParliamentFeed(), new DateOnly(2034, 3, 7), new DateOnly(2034, 3, 7));
        Assert.That(Formats(), Is.EqualTo(new[] { "Parallel Parliament capture" }));
    }

    [Test]
    public void Each_address_of_a_list_is_told_of_by_itself()
    {
        var list = AddressList.Read(new StringReader("https://news.example/lesson\nhttps://parish.example/gone\nhttps://news.example/question"));
        Web.Pages["https://news.example/lesson"] = Sample("article", "village-lesson.html");
        Web.Pages["https://news.example/question"] = Sample("parallel-parliament", "harbour-walls.question.html");
        Run(new AddressListFeed(), new DateOnly(2034, 3, 7), new DateOnly(2034, 3, 7), list.Addresses);
        Assert.That(Held.Cells.Select(state => (state.Cell.Part, state.Outcome)), Is.EquivalentTo(new[]
        {
            ("https://news.example/lesson", CellOutcome.Complete), ("https://parish.example/gone", CellOutcome.Incomplete), ("https://news.example/question", CellOutcome.Complete),
        }));
        Assert.That(Formats(), Is.EquivalentTo(new[] { "Article or page", "Parallel Parliament capture" }));
    }

    private void Run(IFeed feed, DateOnly from, DateOnly to, IReadOnlyList<Uri>? addresses = null) =>
        new Fetcher(Held, Web, Clock).Run(new FetchScope(from, to) { House = House.Commons, Addresses = addresses ?? [] }, [feed], null, CancellationToken.None).GetAwaiter().GetResult();

    private (CellOutcome Outcome, int Held) State(int day)
    {
        var state = Held.State(new FetchCell("theyworkforyou", "debates", House.Commons, new DateOnly(2031, 3, day), null))!;
        return (state.Outcome, state.Held);
    }

    /// <summary>The formats as which what is held is read; what no reader takes, or reads nothing from, is told.</summary>
    private IEnumerable<string> Formats() => Held.Fetched().Select(held =>
    {
        using var bytes = Held.Bytes.Open(held.Sha256)!;
        using var whole = new MemoryStream();
        bytes.CopyTo(whole);
        var address = new Uri(held.Address);
        var head = new SourceHead(address.Segments[^1], Encoding.UTF8.GetString(whole.ToArray()), whole.Length) { Address = address };
        var (reader, recognition) = Readers.Recognise(head);
        var reading = new Reading();
        whole.Position = 0;
        reader.Read(head, whole, reading, CancellationToken.None);
        return !recognition.IsAccepted ? "none: " + recognition.Why : reading.Documents.Count + reading.Redirects.Count > 0 ? reader.Format : "nothing found as " + reader.Format;
    });

    private static string Listing(params string[] files) => PageAnswer.Html("<h1>Index of /pwdata/scrapedxml/debates</h1><pre>" + string.Concat(files.Select(file =>
    {
        var name = "debates2031-03-10" + file.Split(' ')[0];
        return $"<a href=\"{name}\">{name}</a>  {file[(file.IndexOf(' ', StringComparison.Ordinal) + 1)..]}\n";
    })) + "</pre>", "Index of");

    private static string Sample(string format, string name) => File.ReadAllText(Path.Combine(Corpus.Samples, format, name));
}
