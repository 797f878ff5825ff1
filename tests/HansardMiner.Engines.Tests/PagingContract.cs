using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Store;
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

/// <summary>How every search engine turns pages: each hit once, in the order of one big page, also while records come and go.</summary>
internal abstract class PagingContract
{
    private static readonly SearchQuery s_lamp = new SearchQuery.Word("lamp");

    protected abstract (IRecordStore Store, ISearchEngine Engine) Open(string folder);

    [Test]
    public void Random_queries_walked_page_by_page_give_each_hit_once([Range(1, 4)] int seed)
    {
        var random = new RandomSittings(seed);
        var documents = random.Documents(60);
        using var folder = new Folder();
        var (store, engine) = Open(folder.Path);
        using (store)
        {
            store.Store("b", [.. documents.Skip(30)]);
            store.Store("a", [.. documents.Take(30)]);
            var scan = new PlainScan(documents);
            for (var i = 0; i < 60; i++)
            {
                var query = random.Query(i % 3);
                foreach (var order in Enum.GetValues<SearchOrder>())
                {
                    var request = new SearchRequest(query) { Order = order };
                    var whole = Ids(engine.Find(request with { Take = 1000 }));
                    if (order != SearchOrder.Relevance)
                    {
                        Assert.That(whole, Is.EqualTo(scan.ByDay(query, order == SearchOrder.Newest)), QueryText.Of(query));
                    }
                    var walked = Walk(engine, request with { Take = 1 + random.Number(whole.Count < 30 ? 6 : 40) });
                    Assert.That(walked, Is.EqualTo(whole), $"{order} {QueryText.Of(query)}");
                }
            }
        }
    }

    [Test]
    public void The_total_need_not_be_counted_and_the_page_is_the_same([Range(1, 3)] int seed)
    {
        var random = new RandomSittings(seed);
        var documents = random.Documents(80);
        using var folder = new Folder();
        var (store, engine) = Open(folder.Path);
        using (store)
        {
            store.Store("a", [.. documents]);
            for (var i = 0; i < 120; i++)
            {
                var request = new SearchRequest(random.Query(i % 4)) { Order = (SearchOrder)(i % 3), Skip = i % 4 == 0 ? random.Number(9) : 0, Take = 1 + random.Number(9) };
                var counted = engine.Find(request);
                var quick = engine.Find(request with { IsCounted = false });
                Assert.That(Ids(quick), Is.EqualTo(Ids(counted)), QueryText.Of(request.Query));
                Assert.That(quick.Hits.Select(h => h.Score), Is.EqualTo(counted.Hits.Select(h => h.Score)));
                Assert.That(quick.Next, Is.EqualTo(counted.Next));
                Assert.That(counted.IsTotalExact, Is.True);
                Assert.That(quick.Total, quick.IsTotalExact ? Is.EqualTo(counted.Total) : Is.AtMost(counted.Total));
                Assert.That(quick.Total, Is.AtLeast(quick.Hits.Count + (quick.Hits.Count > 0 ? request.Skip : 0)));
                if (counted.Next is { } next)
                {
                    Assert.That(Ids(engine.Find(request with { IsCounted = false, After = next, Skip = 0 })), Is.EqualTo(Ids(engine.Find(request with { After = next, Skip = 0 }))));
                }
            }
        }
    }

    [Test]
    public void The_last_page_has_no_next_and_behind_the_end_there_is_nothing()
    {
        using var folder = new Folder();
        var (store, engine) = Open(folder.Path);
        using (store)
        {
            store.Store("a", [.. Enumerable.Range(1, 6).Select(i => Make.Debate($"d/{i}", "2014-01-07", ("Ann Beacon", "A lamp.")))]);
            foreach (var order in Enum.GetValues<SearchOrder>())
            {
                var request = new SearchRequest(s_lamp) { Order = order, Take = 3 };
                var first = engine.Find(request);
                var second = engine.Find(request with { After = first.Next });
                Assert.That((Ids(first).Concat(Ids(second)), second.Next), Is.EqualTo((Enumerable.Range(1, 6).Select(i => $"d/{i}/c1"), (HitPlace?)null)));
                var place = engine.Find(request with { Take = 5 }).Next!;
                Assert.That(Ids(engine.Find(request with { After = place })), Is.EqualTo((string[])["d/6/c1"]));
                Assert.That(Ids(engine.Find(request with { After = place, Skip = 1 })), Is.Empty);
                Assert.That(Ids(engine.Find(request with { After = first.Next, Skip = 1, Take = 1 })), Is.EqualTo((string[])["d/5/c1"]));
                Assert.That(engine.Find(request with { Take = 0 }).Next, Is.Null);
                Assert.That(engine.Find(request with { Take = 6 }).Next, Is.Null);
                Assert.That(HitPlace.Parse(first.Next!.ToString()), Is.EqualTo(first.Next));
            }
        }
    }

    [Test]
    public void A_place_of_another_query_or_order_is_refused()
    {
        using var folder = new Folder();
        var (store, engine) = Open(folder.Path);
        using (store)
        {
            store.Store("a", [.. Enumerable.Range(1, 6).Select(i => Make.Debate($"d/{i}", "2014-01-07", ("Ann Beacon", "A lamp.")))]);
            var place = engine.Find(new SearchRequest(s_lamp) { Take = 2 }).Next;
            Assert.That(() => engine.Find(new SearchRequest(s_lamp) { After = place, Order = SearchOrder.Newest }), Throws.ArgumentException);
            Assert.That(() => engine.Find(new SearchRequest(new SearchQuery.All()) { After = place }), Throws.ArgumentException);
        }
    }

    [Test]
    public void In_the_order_of_days_records_may_come_and_go_between_the_pages([Range(1, 4)] int seed, [Values(SearchOrder.Newest, SearchOrder.Oldest)] SearchOrder order)
    {
        var random = new RandomSittings(seed);
        using var folder = new Folder();
        var (store, engine) = Open(folder.Path);
        using (store)
        {
            var staying = random.Documents(30);
            store.Store("a", [.. staying]);
            var passing = new RandomSittings(seed + 1000);
            var times = 0;
            for (var i = 0; i < 12; i++)
            {
                var query = random.Query(i % 2);
                var stayed = new PlainScan(staying).ByDay(query, order == SearchOrder.Newest);
                var walked = Walk(engine, new SearchRequest(query) { Order = order, Take = 1 + random.Number(7) }, page =>
                {
                    if (page % 3 == 2)
                    {
                        store.Remove("passing");
                        return;
                    }
                    store.Store("passing", [.. passing.Documents(passing.Number(12)).Select(d => d with { Id = new RecordId($"p{++times}/{d.Id.Value}") })]);
                });
                Assert.That(walked, Is.Unique, QueryText.Of(query));
                Assert.That(walked.Where(id => !id.StartsWith('p')), Is.EqualTo(stayed), QueryText.Of(query));
            }
        }
    }

    [Test]
    public void In_the_order_of_relevance_other_records_may_come_and_go_between_the_pages()
    {
        using var folder = new Folder();
        var (store, engine) = Open(folder.Path);
        using (store)
        {
            // Each has one lamp more than the next, and all are of one length: scores change with what comes and goes, their order does not.
            store.Store("a", [.. Enumerable.Range(1, 12).Select(i => Make.Debate($"d/{i:00}", "2014-01-07", ("Ann Beacon", Lamps(13 - i, 20))))]);
            var whole = Ids(engine.Find(new SearchRequest(s_lamp) { Take = 50 }));
            Assert.That(whole, Is.EqualTo(Enumerable.Range(1, 12).Select(i => $"d/{i:00}/c1")));
            var walked = Walk(engine, new SearchRequest(s_lamp) { Take = 3 }, page =>
                store.Store("passing", [.. Enumerable.Range(1, 40 - (page * 12)).Select(i => Make.Debate($"p/{page}.{i}", "2014-01-08", ("Tom Foghorn", "The tide rose and fell in a harbour.")))]));
            Assert.That(walked, Is.EqualTo(whole));
        }
    }

    [Test]
    public void In_the_order_of_relevance_the_hit_at_the_place_may_go()
    {
        using var folder = new Folder();
        var (store, engine) = Open(folder.Path);
        using (store)
        {
            store.Store("a", [.. Enumerable.Range(1, 3).Select(i => Make.Debate($"d/{i}", "2014-01-07", ("Ann Beacon", Lamps(9 - i, 20))))]);
            store.Store("gone", Make.Debate("d/4", "2014-01-07", ("Ann Beacon", Lamps(4, 20))));
            store.Store("b", [.. Enumerable.Range(5, 3).Select(i => Make.Debate($"d/{i}", "2014-01-07", ("Ann Beacon", Lamps(9 - i, 20))))]);
            var first = engine.Find(new SearchRequest(s_lamp) { Take = 4 });
            Assert.That(Ids(first)[^1], Is.EqualTo("d/4/c1"));
            store.Remove("gone");
            var second = engine.Find(new SearchRequest(s_lamp) { Take = 4, After = first.Next });
            Assert.That(Ids(second), Is.SubsetOf((string[])["d/3/c1", "d/5/c1", "d/6/c1", "d/7/c1"]).And.SupersetOf((string[])["d/6/c1", "d/7/c1"]).And.Unique);
        }
    }

    private static string Lamps(int lamps, int words) => string.Join(' ', Enumerable.Range(0, words).Select(i => i < lamps ? "lamp" : string.Create(CultureInfo.InvariantCulture, $"w{i}")));

    private static IReadOnlyList<string> Ids(SearchResult result) => [.. result.Hits.Select(h => h.Contribution.Value)];

    private static List<string> Walk(ISearchEngine engine, SearchRequest request, Action<int>? between = null)
    {
        var walked = new List<string>();
        for (var page = 0; page < 2000; page++)
        {
            var result = engine.Find(request);
            walked.AddRange(Ids(result));
            if (result.Next is null)
            {
                return walked;
            }
            Assert.That(result.Hits, Has.Count.EqualTo(request.Take));
            request = request with { After = result.Next };
            between?.Invoke(page);
        }
        throw new InvalidOperationException("the pages have no end");
    }
}
