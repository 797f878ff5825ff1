using System;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Store;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

/// <summary>Queries made to break a parser or an engine: 20,000 here, and as many as one likes with the benchmark <c>queries</c>.</summary>
internal abstract class HostileContract
{
    private const int Each = 5_000;

    protected abstract (IRecordStore Store, ISearchEngine Engine) Open(string folder);

    [Test]
    public void Hostile_queries_read_back_the_same_and_end_in_time_without_a_fault([Range(1, 4)] int seed)
    {
        var documents = Harbour.Documents.Concat(new RandomSittings(seed).Documents(20)).ToList();
        var (texts, random, scan) = (new HostileQueries(seed), new Random(seed), new PlainScan(documents));
        using var folder = new Folder();
        var (store, engine) = Open(folder.Path);
        var (slowest, slowestText) = (0.0, "");
        using (store)
        {
            store.Store("a", [.. documents]);
            var before = GC.GetTotalMemory(forceFullCollection: true);
            for (var i = 0; i < Each; i++)
            {
                var typed = texts.Next();
                var parsed = QueryParser.Parse(typed);
                Assert.That(QueryParser.Parse(parsed.Text).Query, Is.EqualTo(parsed.Query), typed);
                var query = QueryVariants.Expand(parsed).Query;
                var request = new SearchRequest(query)
                {
                    Order = (SearchOrder)random.Next(3), Take = random.Next(4), Skip = random.Next(3), IsCounted = i % 2 == 0, Facets = i % 7 == 0 ? [SearchFacet.Speaker, SearchFacet.Year] : [],
                };
                var started = ThreadClock.Seconds();
                SearchResult? found = null;
                Assert.That(() => found = engine.Find(request), Throws.Nothing, typed);
                if (ThreadClock.Seconds() - started is var took && took > slowest)
                {
                    (slowest, slowestText) = (took, typed);
                }
                if (i % 20 == 0 && found!.Note is null)
                {
                    Assert.That(found.Total, Is.EqualTo(scan.Hits(query).Count), QueryText.Of(query));
                }
            }
            TestContext.Out.WriteLine($"slowest: {slowest * 1000:0} ms: {slowestText}");
            Assert.That(slowest, Is.LessThan(10), $"seconds of processor time; a search ends after five of the clock: {slowestText}");
            Assert.That(GC.GetTotalMemory(forceFullCollection: true) - before, Is.LessThan(60_000_000), "bytes held after the last query");
        }
    }
}
