using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Store;
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

/// <summary>What every search engine must do.</summary>
internal abstract class SearchEngineContract : IDisposable
{
    private Folder _folder = null!;
    private IRecordStore _store = null!;
    private ISearchEngine _engine = null!;

    protected abstract (IRecordStore Store, ISearchEngine Engine) Open(string folder);

    [OneTimeSetUp]
    public void Open_an_index_of_a_few_invented_documents()
    {
        _folder = new Folder();
        (_store, _engine) = Open(_folder.Path);
        var debate = Make.Debate(
            "d/1", "2014-01-07", ("Ann Beacon (Rockall) (Con)", "The lamps were lit in 1,200 lighthouses. Keepers’ pay rose by 15.1 per cent in the café."),
            ("The Minister for Lights (Tom Foghorn)", "Fire brigades were called to 438 lighthouses last year. The brigade of Fastnet lit a fire."),
            ("Zoë O'Brien", "A prosecutor prosecuted; the prosecution of wreckers continues. Cyber-wreckers too, says the C.P.S."));
        _store.Store(
            "a.xml", debate with
            {
                Contributions = [.. debate.Contributions.Select((c, i) => c with
                {
                    Column = new Column(i == 0 ? "160" : "25WH"),
                    Attribution = c.Attribution! with { Name = i == 1 ? "Tom Foghorn" : c.Attribution.Name, Office = i == 1 ? "The Minister for Lights" : null, Party = i == 0 ? "Con" : null },
                })],
            },
            Make.Question("q/1", "2014-11-03", "How many buoys were lost?", "Some 566 buoys were lost, of which 30% were found."),
            Make.Debate("d/2", "2015-06-01", ("Lord Skerry", "Lighthouses, lighthouses and again a lighthouse. The keepers sing.")) with { House = House.Lords, Headings = ["Choirs"] },
            Make.Debate("d/3", null, ("", "An undated line about a lighthouse keeper.")));
    }

    // The test runner disposes fixtures.
    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [TestCase("lamps", "d/1/c1")]
    [TestCase("lamp", "d/1/c1")]
    [TestCase("=lamp", "")]
    [TestCase("=lamps", "d/1/c1")]
    [TestCase("CAFÉ", "d/1/c1")]
    [TestCase("cafe", "d/1/c1")]
    [TestCase("keeper", "d/1/c1 d/2/c1 d/3/c1")]
    [TestCase("1,200", "d/1/c1")]
    [TestCase("1200", "d/1/c1")]
    [TestCase("\"15.1%\"", "d/1/c1")]
    [TestCase("\"15.1 percent\"", "d/1/c1")]
    [TestCase("\"fire brigades\"", "d/1/c2")]
    [TestCase("“fire brigade”", "d/1/c2")]
    [TestCase("\"brigades fire\"", "")]
    [TestCase("\"brigade fire\"~5", "d/1/c2")]
    [TestCase("brigade NEAR/4 lit", "d/1/c2")]
    [TestCase("lamps NEAR/2 keepers", "")]
    [TestCase("prosecut*", "d/1/c3")]
    [TestCase("prosecutio*", "d/1/c3")]
    [TestCase("prosecutiv*", "")]
    [TestCase("cyber-wrecker", "d/1/c3")]
    [TestCase("CPS", "d/1/c3")]
    [TestCase("c.p.s.", "d/1/c3")]
    [TestCase("obrien", "d/1/c3")]
    [TestCase("speaker:o’brien", "d/1/c3")]
    [TestCase("speaker:zoe", "d/1/c3")]
    [TestCase("speaker:\"tom foghorn\"", "d/1/c2 q/1/c2")]
    [TestCase("office:minister", "d/1/c2")]
    [TestCase("party:con", "d/1/c1")]
    [TestCase("dept:lights", "q/1/c1 q/1/c2")]
    [TestCase("house:lords", "d/2/c1")]
    [TestCase("house:HL", "d/2/c1")]
    [TestCase("kind:written", "q/1/c1 q/1/c2")]
    [TestCase("kind:written lost", "q/1/c1 q/1/c2")]
    [TestCase("heading:choir", "d/2/c1")]
    [TestCase("uin:211535", "q/1/c1 q/1/c2")]
    [TestCase("column:160", "d/1/c1")]
    [TestCase("column:25wh", "d/1/c2 d/1/c3")]
    [TestCase("column:25", "")]
    [TestCase("from:2015", "d/2/c1")]
    [TestCase("date:2014-11", "q/1/c1 q/1/c2")]
    [TestCase("to:2014-06 lighthouse", "d/1/c1 d/1/c2 d/1/c3")]
    [TestCase("-date:..", "d/3/c1")]
    [TestCase("400..500", "d/1/c2")]
    [TestCase(">500", "q/1/c2")]
    [TestCase("buoys 500..600", "q/1/c2")]
    [TestCase("30%", "q/1/c2")]
    [TestCase("31%", "")]
    [TestCase("438", "d/1/c2")]
    [TestCase("438 -brigades", "")]
    [TestCase("choirs OR buoys -some", "d/2/c1 q/1/c1")]
    [TestCase("(lamps OR sing) keepers", "d/1/c1 d/2/c1")]
    [TestCase("lamps OR 566", "d/1/c1 q/1/c2")]
    [TestCase("-lighthouse -buoys", "")]
    [TestCase("-heading:lighthouses", "d/2/c1")]
    [TestCase("nothinglikethis", "")]
    [TestCase("*", "d/1/c1 d/1/c2 d/1/c3 d/2/c1 d/3/c1 q/1/c1 q/1/c2")]
    public void Finds_exactly(string query, string expected)
    {
        var result = _engine.Search(QueryParser.Parse(query).Query, SearchOrder.Relevance, 0, 100);
        var found = result.Hits.Select(h => h.Contribution.Value).Order(StringComparer.Ordinal);
        Assert.That(string.Join(' ', found), Is.EqualTo(expected), QueryParser.Parse(query).ReadBack);
        Assert.That(result.Total, Is.EqualTo(result.Hits.Count));
    }

    [Test]
    public void The_newest_come_first_and_the_undated_last()
    {
        Assert.That(Ids("lighthouse", SearchOrder.Newest), Is.EqualTo(
            (string[])["d/2/c1", "q/1/c1", "q/1/c2", "d/1/c1", "d/1/c2", "d/1/c3", "d/3/c1"]));
        Assert.That(Ids("lighthouse", SearchOrder.Oldest), Is.EqualTo(
            (string[])["d/1/c1", "d/1/c2", "d/1/c3", "q/1/c1", "q/1/c2", "d/2/c1", "d/3/c1"]));
    }

    [Test]
    public void Pages_tile_the_result()
    {
        foreach (var order in Enum.GetValues<SearchOrder>())
        {
            var whole = Ids("*", order);
            var pages = new List<string>();
            for (var skip = 0; skip < 9; skip += 2)
            {
                pages.AddRange(_engine.Search(new SearchQuery.All(), order, skip, 2).Hits.Select(h => h.Contribution.Value));
            }
            Assert.That(pages, Is.EqualTo(whole));
        }
    }

    [Test]
    public void Relevance_falls_and_a_denser_text_comes_first()
    {
        var hits = _engine.Search(QueryParser.Parse("sing lighthouse").Query, SearchOrder.Relevance, 0, 9).Hits;
        Assert.That(hits[0].Contribution.Value, Is.EqualTo("d/2/c1"));
        Assert.That(hits.Select(h => h.Score), Is.Ordered.Descending);
    }

    [Test]
    public void Snippets_mark_what_was_found()
    {
        var hit = _engine.Search(QueryParser.Parse("brigade 438").Query, SearchOrder.Relevance, 0, 1).Hits[0];
        Assert.That(hit.Snippet.Replace(Hit.MarkStart, '[').Replace(Hit.MarkEnd, ']'), Is.EqualTo(
            "Fire [brigades] were called to [438] lighthouses last year. The [brigade] of Fastnet lit a fire."));
        Assert.That(hit.Citation, Does.StartWith("HC Deb 7 January 2014"));
    }

    [Test]
    public void Random_queries_find_what_a_plain_scan_finds([Range(1, 6)] int seed)
    {
        var random = new RandomSittings(seed);
        var documents = random.Documents(60);
        using var folder = new Folder();
        var (store, engine) = Open(folder.Path);
        using (store)
        {
            random.Settle(store, documents);
            var scan = new PlainScan(documents);
            for (var i = 0; i < 250; i++)
            {
                var query = random.Query(i % 4);
                query = i % 2 == 0 ? query : QueryVariants.Expand(new ParsedQuery(query, "", [])).Query;
                var found = engine.Search(query, (SearchOrder)(i % 3), 0, 1000);
                Assert.That(found.Hits.Select(h => h.Contribution.Value).Order(StringComparer.Ordinal), Is.EqualTo(scan.Search(query)), QueryText.Of(query));
            }
        }
    }

    [TestCase(10)]
    [TestCase(1_000)]
    [TestCase(30_000)]
    public void A_text_is_searched_to_its_end_however_long_it_is(int words)
    {
        using var folder = new Folder();
        var (store, engine) = Open(folder.Path);
        using (store)
        {
            var text = string.Join(' ', Enumerable.Range(0, words).Select(i => $"w{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}q")) + " and the last lighthouse.";
            store.Store("a", Make.Debate("d/1", "2014-01-07", ("Ann Beacon", text), ("Tom Foghorn", "A short one.")) with { Headings = ["Choirs"] });
            foreach (var query in (string[])["\"the last lighthouse\"", "=lighthouse", "wjaq lighthouses", "lightho*"])
            {
                var found = engine.Search(QueryParser.Parse(query).Query, SearchOrder.Relevance, 0, 5);
                Assert.That(found.Hits.Select(h => h.Contribution.Value), Is.EqualTo((string[])["d/1/c1"]), query);
                Assert.That(found.Hits[0].Snippet, Does.Contain("lighthouse").Or.Contain("wjaq"), query);
            }
        }
    }

    [Test]
    public void Hostile_queries_end_in_time_and_without_a_fault([Range(1, 4)] int seed)
    {
        var random = new Random(seed);
        string[] bits = ["\"", "(", ")", "-", "*", "a*", "OR ", "AND ", "NOT ", "NEAR/3 ", "lamp ", "forms:", "{text}:", "text:x ", ">", "..", "5 ", "%", "'", "--", "speaker:", "^", "+", "\0", "\ud800", "heading:\"a b\" "];
        for (var i = 0; i < 500; i++)
        {
            var typed = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => bits[random.Next(bits.Length)]));
            Assert.That(() => _engine.Search(QueryParser.Parse(typed).Query, (SearchOrder)(i % 3), 0, 5), Throws.Nothing, typed);
        }
        foreach (var bit in bits)
        {
            var typed = string.Concat(Enumerable.Repeat(bit, 3000));
            Assert.That(() => _engine.Search(QueryParser.Parse(typed).Query, SearchOrder.Relevance, 0, 5), Throws.Nothing, bit);
        }
    }

    [Test]
    public void A_tree_that_is_too_large_gives_a_note()
    {
        SearchQuery deep = new SearchQuery.Word("lamp");
        for (var i = 0; i < 5000; i++)
        {
            deep = i % 2 == 0 ? new SearchQuery.Or([deep, new SearchQuery.Word("x")]) : new SearchQuery.And([deep, new SearchQuery.All()]);
        }
        Assert.That(_engine.Search(deep, SearchOrder.Relevance, 0, 5).Note, Is.Not.Null);
        var wide = new SearchQuery.Or([.. Enumerable.Range(0, 450).Select(i => new SearchQuery.Word("w" + i)), new SearchQuery.Word("lamps")]);
        Assert.That(_engine.Search(wide, SearchOrder.Relevance, 0, 5).Total, Is.EqualTo(1));
    }

    private string[] Ids(string query, SearchOrder order) =>
        [.. _engine.Search(QueryParser.Parse(query).Query, order, 0, 100).Hits.Select(h => h.Contribution.Value)];
}
