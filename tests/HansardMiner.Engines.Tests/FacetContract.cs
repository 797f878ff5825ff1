using System;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Store;
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

/// <summary>How every search engine counts hits by House, kind, year, department, party, speaker and figures.</summary>
internal abstract class FacetContract
{
    private static readonly SearchFacet[] s_all = Enum.GetValues<SearchFacet>();

    protected abstract (IRecordStore Store, ISearchEngine Engine) Open(string folder);

    [Test]
    public void The_small_collection_is_counted([Values] SearchFacet facet)
    {
        using var folder = new Folder();
        var (store, engine) = Open(folder.Path);
        using (store)
        {
            store.Store("harbour", [.. Harbour.Documents]);
            var result = engine.Find(new SearchRequest(new SearchQuery.All()) { Facets = [facet], Take = 0 });
            Assert.That(PlainFacets.Of(result), Is.EqualTo(PlainFacets.Of(new PlainScan(Harbour.Documents).Hits(new SearchQuery.All()), [facet], 20)));
            Assert.That(result.Hits, Is.Empty);
            Assert.That(result.Facets[0].Values.Sum(v => v.Count), Is.EqualTo(result.Total));
        }
    }

    [Test]
    public void Random_queries_are_counted_as_a_plain_scan_counts([Range(1, 4)] int seed)
    {
        var random = new RandomSittings(seed);
        var documents = random.Documents(60);
        using var folder = new Folder();
        var (store, engine) = Open(folder.Path);
        using (store)
        {
            random.Settle(store, documents);
            var scan = new PlainScan(documents);
            for (var i = 0; i < 150; i++)
            {
                var query = random.Query(i % 4);
                var facets = i % 5 == 0 ? s_all : [.. s_all.Where(_ => random.Coin())];
                var most = 1 + (i % 7);
                var found = engine.Find(new SearchRequest(query) { Order = (SearchOrder)(i % 3), Facets = facets, FacetValues = most, Take = i % 4, IsCounted = i % 2 == 0 });
                Assert.That(PlainFacets.Of(found), Is.EqualTo(PlainFacets.Of(scan.Hits(query), facets, most)), QueryText.Of(query));
            }
        }
    }

    [Test]
    public void Facets_stand_in_the_order_in_which_they_were_asked_for()
    {
        using var folder = new Folder();
        var (store, engine) = Open(folder.Path);
        using (store)
        {
            store.Store("harbour", [.. Harbour.Documents]);
            var result = engine.Find(new SearchRequest(new SearchQuery.Word("lamp")) { Facets = [SearchFacet.Year, SearchFacet.House, SearchFacet.Figures] });
            Assert.That(result.Facets.Select(f => f.Facet), Is.EqualTo((SearchFacet[])[SearchFacet.Year, SearchFacet.House, SearchFacet.Figures]));
            Assert.That(engine.Find(new SearchRequest(new SearchQuery.Word("lamp"))).Facets, Is.Empty);
            var nothing = engine.Find(new SearchRequest(new SearchQuery.Word("nothinglikethis")) { Facets = [SearchFacet.Party] });
            Assert.That(PlainFacets.Of(nothing), Is.EqualTo("Party: , and 0 more"));
        }
    }

    [Test]
    public void A_page_and_a_place_change_no_count()
    {
        using var folder = new Folder();
        var (store, engine) = Open(folder.Path);
        using (store)
        {
            store.Store("harbour", [.. Harbour.Documents]);
            var request = new SearchRequest(new SearchQuery.All()) { Order = SearchOrder.Newest, Facets = s_all, Take = 3 };
            var first = engine.Find(request);
            var second = engine.Find(request with { After = first.Next, Skip = 1 });
            Assert.That(second.Hits.Select(h => h.Contribution), Is.Not.EqualTo(first.Hits.Select(h => h.Contribution)));
            Assert.That(PlainFacets.Of(second), Is.EqualTo(PlainFacets.Of(first)));
            Assert.That((second.Total, second.IsTotalExact), Is.EqualTo((first.Total, true)));
        }
    }

    [Test]
    public void An_answer_under_several_questions_is_counted_once()
    {
        using var folder = new Folder();
        var (store, engine) = Open(folder.Path);
        using (store)
        {
            var answer = "There are 12 lamps in the lighthouse, and each of them was lit.";
            var first = Make.Question("q/1", "2014-01-07", "How many lamps are there?", answer) with { Uins = [new Uin("1")], GroupedWith = [new Uin("2")], AnsweringBody = "Home Office" };
            var second = first with { Id = new RecordId("q/2"), Uins = [new Uin("2")], GroupedWith = [new Uin("1")] };
            store.Store("a", first, second);
            var result = engine.Find(new SearchRequest(new SearchQuery.Word("lit")) { Facets = s_all });
            Assert.That(result.Total, Is.EqualTo(1));
            Assert.That(PlainFacets.Of(result), Is.EqualTo(
                "House: commons 1, and 0 more\nKind: written 1, and 0 more\nYear: 2014 1, and 0 more\nDepartment: Home Office 1, and 0 more\n"
                + "Party: (none) 1, and 0 more\nSpeaker: Tom Foghorn 1, and 0 more\nFigures: figures 1, and 0 more"));
        }
    }

    [Test]
    public void The_figures_found_in_mining_decide_and_not_digits_in_the_text()
    {
        using var folder = new Folder();
        var (store, engine) = Open(folder.Path);
        using (store)
        {
            var debate = Make.Debate("d/1", "2014-01-07", ("Ann Beacon", "In 2014 a lamp was lit."), ("Tom Foghorn", "A dozen lamps."));
            using (var writer = store.Replace(new Source("a", "00ff", 1), "test"))
            {
                writer.Add(debate, [Array.Empty<Claim>(), [Make.Figure("A dozen lamps.", "dozen", 12)]]);
                writer.Complete(SourceOutcome.Read, []);
            }
            var result = engine.Find(new SearchRequest(new SearchQuery.All()) { Facets = [SearchFacet.Figures] });
            Assert.That(PlainFacets.Of(result), Is.EqualTo("Figures: figures 1, no figures 1, and 0 more"));
        }
    }
}
