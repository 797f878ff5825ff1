using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using HansardMiner.Parse;
using HansardMiner.Parse.ParallelParliament;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

/// <summary>Pages of Parallel Parliament as its server sends them.</summary>
[TestFixture]
internal sealed class ParallelParliamentPageTests
{
    private const string Own = "<link rel=\"canonical\" href=\"https://www.parallelparliament.co.uk/debate/2034-03-07/lords/grand-committee/quays\">";

    private static readonly ParallelParliamentReader Reader = new();

    private static readonly string[] Markers =
    [
        "<img alt=\"Ottoline Brackwater Portrait\"> <a>Ottoline Brackwater (Saltfleet) (LD)</a><br>- <a>Hansard</a> - -",
        "<div><img alt=\"Ottoline Brackwater Portrait\"></div><div>Ottoline Brackwater (Saltfleet) (LD)</div><div>- Hansard - -</div>",
        "<div><img alt='Ottoline Brackwater Portrait'></div><div><b>Ottoline Brackwater</b> (Saltfleet) (LD)</div><ul><li>Share</li><li>-</li><li>View Speech</li><li>Hansard</li><li>- -</li><li>Excerpts</li></ul>",
    ];

    [TestCaseSource(nameof(Markers))]
    public void A_turns_mark_is_read_however_the_page_lays_it_out(string marker)
    {
        var debate = (Debate)Page($"<h1>Quays</h1><p>Tuesday 7th March 2034</p><p>Grand Committee</p>{marker}<p>The quays cost £2 million.</p>").Documents.Single();
        Assert.Multiple(() =>
        {
            Assert.That(debate.Headings, Is.EqualTo(new[] { "Quays" }));
            Assert.That(debate.Contributions.Single().Attribution?.Printed, Is.EqualTo("Ottoline Brackwater (Saltfleet) (LD)"));
            Assert.That(debate.Contributions.Single().Text, Is.EqualTo("The quays cost £2 million."));
        });
    }

    [Test]
    public void Day_House_place_and_page_come_from_the_pages_own_address_where_they_are_not_printed()
    {
        var debate = (Debate)Page($"<h1>Quays</h1>{Markers[0]}<p>The quays cost £2 million.</p>").Documents.Single();
        Assert.That((debate.Date, debate.House, debate.Venue, debate.Permalink?.AbsoluteUri), Is.EqualTo((
            (DateOnly?)new DateOnly(2034, 3, 7), (House?)House.Lords, (Venue?)Venue.GrandCommittee, "https://www.parallelparliament.co.uk/debate/2034-03-07/lords/grand-committee/quays")));
    }

    [Test]
    public void The_address_it_was_fetched_from_serves_where_the_page_states_none()
    {
        var page = Encoding.UTF8.GetBytes($"<html><body><h1>Quays</h1><p>This information is provided by Parallel Parliament</p>{Markers[0]}<p>The quays cost £2 million.</p></body></html>");
        var head = ParseSource.Head(page, "page.html") with { Address = new Uri("https://parallelparliament.co.uk/debate/2034-03-08/commons/westminster-hall/quays?x=1") };
        var reading = new Reading();
        Reader.Read(head, new MemoryStream(page), reading, CancellationToken.None);
        Assert.That((Readers.Recognise(head).Reader, reading.Documents.Single().Date), Is.EqualTo(((IReader)Readers.All.Single(r => r is ParallelParliamentReader), (DateOnly?)new DateOnly(2034, 3, 8))));
        Assert.That(reading.Documents.Single().Permalink?.AbsoluteUri, Is.EqualTo("https://parallelparliament.co.uk/debate/2034-03-08/commons/westminster-hall/quays"));
    }

    [Test]
    public void A_printed_day_counts_before_that_of_the_address() =>
        Assert.That(Page($"<h1>Quays</h1><p>Monday 6th March 2034</p>{Markers[0]}<p>The quays cost £2 million.</p>").Documents.Single().Date, Is.EqualTo(new DateOnly(2034, 3, 6)));

    [Test]
    public void What_is_not_shown_is_not_read()
    {
        var debate = Page($"""
            <nav>Bills and laws of the land</nav><h1>Quays</h1>{Markers[1]}<p>The quays cost £2 million.</p>
            <p hidden>Unseen one.</p><p style="color:red; display : none">Unseen two.</p><div class="d-none">Unseen three.</div><div class="modal"><p>Unseen four.</p></div>
            <script>document.write("Unseen five.")</script><noscript>Unseen six.</noscript><template><p>Unseen seven.</p></template>
            <div class="d-none d-md-block"><p>Seen on wide screens.</p></div><p style="background:none">Seen.</p><footer>Terms</footer>
            """).Documents.Single();
        Assert.That(debate.Contributions.Single().Text, Is.EqualTo("The quays cost £2 million.\n\nSeen on wide screens.\n\nSeen."));
    }

    [Test]
    public void The_samples_are_read_whole_and_without_their_menus()
    {
        foreach (var sample in Directory.EnumerateFiles(Path.Combine(Corpus.Samples, "parallel-parliament"), "*.html"))
        {
            Assert.That(Readers.Recognise(ParseSource.Head(sample)).Reader, Is.InstanceOf<ParallelParliamentReader>(), sample);
            var text = string.Concat(ParseSource.Read(Reader, sample).Documents.Single().Contributions.Select(c => c.Text));
            Assert.That(text, Does.Not.Contain("Hansard").And.Not.Contain("Portrait").And.Not.Contain("Share").And.Not.Contain("Terms"), sample);
        }
    }

    [TestCase("<html><head><title>News</title></head><body><h1>What Parallel Parliament shows</h1><img alt=\"Jane Example Portrait\"><p>The site Parallel Parliament lists 4,000 debates.</p></body></html>")]
    [TestCase("<html><head><link rel=\"alternate\" href=\"https://www.parallelparliament.co.uk/debate/2034-03-07/lords/grand-committee/quays\"></head><body><p>An article.</p></body></html>")]
    [TestCase("<html><body><p>See <a href=\"https://www.parallelparliament.co.uk/debate/2034-03-07/commons/commons-chamber/a\">the debate</a>. This question was answered on 3 March 2034.</p></body></html>")]
    [TestCase("<html><head><link rel=\"canonical\" href=\"https://www.parallelparliament.co.uk.example.org/debate/2034-03-07/commons/commons-chamber/a\"></head></html>")]
    public void Other_pages_are_not_taken_for_it(string page) => Assert.That(Reader.Recognise(new SourceHead("a.html", page, page.Length)).IsAccepted, Is.False);

    [Test]
    public void A_page_of_the_site_without_a_debate_is_refused_with_a_reason()
    {
        var page = "<html><head><meta property=\"og:url\" content=\"https://www.parallelparliament.co.uk/MPs\"></head><body><p>All members</p></body></html>";
        var recognition = Reader.Recognise(new SourceHead("mps.html", page, page.Length));
        Assert.That((recognition.IsAccepted, recognition.Why), Is.EqualTo((false, "a page of Parallel Parliament without a debate or question")));
    }

    [Test]
    public void No_sample_and_no_real_page_of_another_format_is_taken_for_it()
    {
        var real = new[] { "corpus/hansard-html", "corpus/publications-html" }.Select(Corpus.Real).SelectMany(folder => Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)).ToList();
        var samples = Directory.EnumerateFiles(Corpus.Samples, "*", SearchOption.AllDirectories).Where(path => !path.Contains("parallel-parliament", StringComparison.Ordinal));
        Assert.Multiple(() =>
        {
            foreach (var path in samples.Concat(real))
            {
                Assert.That(Reader.Recognise(ParseSource.Head(path)).Score, Is.LessThan(50), path);
            }
        });
    }

    [Test]
    public void Hostile_markup_is_reported_and_not_parsed() =>
        Assert.That(Page(string.Concat(Enumerable.Repeat("<div>", 200_000))).Diagnostics.Select(d => d.Name), Does.Contain("hostile markup"));

    [Test]
    public void Damaged_pages_are_read_without_an_exception()
    {
        var random = new Random(2034);
        var pages = Directory.EnumerateFiles(Path.Combine(Corpus.Samples, "parallel-parliament"), "*.html").Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();
        for (var i = 0; i < 400; i++)
        {
            var page = new List<byte>(pages[i % pages.Count]);
            for (var n = random.Next(1, 12); n > 0; n--)
            {
                var at = random.Next(page.Count - 40);
                switch (random.Next(3))
                {
                    case 0:
                        page[at] = (byte)random.Next(256);
                        break;
                    case 1:
                        page.RemoveRange(at, random.Next(40));
                        break;
                    default:
                        page.InsertRange(at, page.GetRange(random.Next(page.Count - 40), 40));
                        break;
                }
            }
            Assert.That(() => ParseSource.Read(Reader, [.. page], "damaged.html"), Throws.Nothing);
        }
    }

    private static Reading Page(string body) => ParseSource.ReadText(Reader, $"<!DOCTYPE html><html><head><meta charset=\"utf-8\">{Own}</head><body>\n{body}\n</body></html>", "page.html");
}
