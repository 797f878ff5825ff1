using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Sqlite;
using HansardMiner.Sqlite.Facts;
using HansardMiner.Store;
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

/// <summary>Searches beside each other and one after the other: what is kept in memory for all of them changes no answer.</summary>
[TestFixture]
internal sealed class SqliteManySearchesTests : IDisposable
{
    private const int Threads = 20;
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public void Twenty_threads_find_what_one_finds()
    {
        using var store = Filled("threads.db", 400);
        var requests = Requests(11, 240);
        var alone = requests.ConvertAll(r => Shown(new SqliteSearchEngine(store).Find(r)));
        var shared = new SqliteSearchEngine(store);
        var (wrong, start) = (new List<string>(), new Barrier(Threads));
        var threads = Enumerable.Range(0, Threads).Select(thread => new Thread(() =>
        {
            start.SignalAndWait();
            var random = new Random(thread);
            foreach (var at in Enumerable.Range(0, requests.Count).OrderBy(_ => random.Next()))
            {
                var found = Said(shared, requests[at]);
                if (found != alone[at])
                {
                    lock (wrong)
                    {
                        wrong.Add($"{QueryText.Of(requests[at].Query)}: {found} and not {alone[at]}");
                    }
                }
            }
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void What_was_asked_before_changes_no_answer([Range(1, 3)] int seed)
    {
        using var store = Filled($"before-{seed}.db", 150);
        var asked = new SqliteSearchEngine(store);
        var requests = Requests(seed, 300);
        foreach (var request in requests.Concat(requests))
        {
            Assert.That(Shown(asked.Find(request)), Is.EqualTo(Shown(new SqliteSearchEngine(store).Find(request))), QueryText.Of(request.Query));
        }
    }

    [Test]
    public void What_is_written_later_is_found_whatever_was_kept()
    {
        using var store = Filled("later.db", 50);
        var engine = new SqliteSearchEngine(store);
        var request = new SearchRequest(QueryParser.Parse("\"the bright lamp\"").Query);
        for (var i = 0; i < 30; i++)
        {
            Assert.That(engine.Find(request).Total, Is.EqualTo(i));
            store.Store("later" + i, [Make.Debate($"later/{i}", "2014-01-07", ("Ann Beacon", $"This is the bright lamp number {i}."))]);
        }
    }

    [Test]
    public void A_statement_that_was_left_open_holds_no_reader_back()
    {
        using var store = Filled("open.db", 5);
        using (var loan = store.Readers.Borrow())
        {
            Assert.That(loan.Database.Use("SELECT number FROM contributions").Step(), Is.True);
        }
        store.Store("new", [Make.Debate("new/1", "2014-01-07", ("Ann Beacon", "Anemometers."))]);
        using var again = store.Readers.Borrow();
        Assert.That(again.Database.Scalar("SELECT count(*) FROM documents WHERE id = 'new/1'"), Is.EqualTo(1));
    }

    [Test]
    public void Statements_of_any_number_are_made_and_used_again()
    {
        using var store = Filled("statements.db", 5);
        using var loan = store.Readers.Borrow();
        for (var round = 0; round < 3; round++)
        {
            for (var i = 0; i < 1000; i++)
            {
                Assert.That(loan.Database.Scalar($"SELECT {i}"), Is.EqualTo(i));
            }
        }
    }

    [TestCase("DELETE FROM contributions")]
    [TestCase("CREATE TABLE t (a)")]
    [TestCase("CREATE TEMP TABLE t (a)")]
    [TestCase("INSERT INTO words (words) VALUES ('delete-all')")]
    [TestCase("DELETE FROM words_data")]
    [TestCase("PRAGMA user_version=1")]
    [TestCase("ATTACH ':memory:' AS other")]
    [TestCase("PRAGMA writable_schema=ON; DELETE FROM sqlite_master")]
    [TestCase("SELECT load_extension('x')")]
    [TestCase("SELECT \"no such column\" FROM meta")]
    public void Readers_refuse(string sql)
    {
        using var store = Filled("refuse.db", 2);
        using var loan = store.Readers.Borrow();
        Assert.That(() => loan.Database.Execute(sql), Throws.InstanceOf<StoreException>());
    }

    [TestCase(1)]
    [TestCase(40)]
    [TestCase(4000)]
    public void What_is_kept_is_given_back(int oneOf)
    {
        var (random, capacity) = (new Random(oneOf), 10_000);
        int[] places = [.. Enumerable.Range(0, capacity).Where(_ => random.Next(oneOf) == 0)];
        float[] frequencies = [.. places.Select(p => p % 97 == 0 ? 1000 + p : p % 89 == 0 ? 255 : p % 83 == 0 ? 0.2f : 1 + random.Next(254))];
        var byPlace = new float[capacity];
        foreach (var (place, frequency) in places.Zip(frequencies))
        {
            byPlace[place] = frequency;
        }
        using var hits = new HitSet(capacity);
        Array.ForEach(places, hits.Add);
        foreach (var holding in new[] { Holding.Of(places, frequencies, capacity), Holding.Of(hits, places.Length).Counted(byPlace) })
        {
            foreach (var (first, end) in new[] { (0, capacity), (64, 128), (5000, 5001), (1, capacity - 1), (130, 130) })
            {
                using var some = new HitSet(capacity);
                holding!.AddTo(some, first, end);
                using var kept = hits.Copy();
                kept.Keep(first, end);
                Assert.That(some.Bits.ToArray(), Is.EqualTo(kept.Bits.ToArray()));
                var given = new float[capacity];
                holding.AddTo(given, some);
                Assert.That(given, Is.EqualTo(byPlace.Select((f, p) => p >= first && p < end ? f : 0)));
            }
        }
    }

    [Test]
    public void There_is_room_for_some_and_the_longest_unasked_goes_first()
    {
        var holdings = new Holdings(1000);
        using var hits = new HitSet(1000);
        for (var word = 0; word < 2000; word++)
        {
            holdings.Keep("word " + word, Holding.Of(hits, 0));
            Assert.That(holdings.Find("word 1"), word < 1 ? Is.Null : Is.Not.Null);
        }
        Assert.That(holdings.Find("word 0"), Is.Null);
        Assert.That(holdings.Find("word 1999"), Is.Not.Null);
        using var larger = new HitSet(10_000_000);
        holdings.Keep("too large", Holding.Of(larger, 0));
        Assert.That(holdings.Find("too large"), Is.Null);
    }

    private SqliteRecordStore Filled(string name, int documents)
    {
        var store = SqliteRecordStore.Open(_folder.File(name), readOnly: false);
        var sittings = new RandomSittings(documents);
        for (var source = 0; source < 5; source++)
        {
            store.Store("s" + source, [.. sittings.Documents(documents / 5).Select(d => d with { Id = new RecordId($"s{source}/{d.Id.Value}") })]);
        }
        return store;
    }

    private static List<SearchRequest> Requests(int seed, int count)
    {
        var random = new RandomSittings(seed);
        return [.. Enumerable.Range(0, count).Select(i => new SearchRequest(random.Query(i % 3))
        {
            Order = (SearchOrder)random.Number(3), Take = random.Number(3) * 10, IsCounted = random.Coin(), TimeLimit = TimeSpan.FromMinutes(5),
            Facets = random.Number(4) == 0 ? Enum.GetValues<SearchFacet>() : [],
        })];
    }

    private static string Said(SqliteSearchEngine engine, SearchRequest request)
    {
        try
        {
            return Shown(engine.Find(request));
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return fault.ToString();
        }
    }

    private static string Shown(SearchResult result) => string.Join(
        '|',
        [
            result.Total.ToString(CultureInfo.InvariantCulture), result.Note,
            .. result.Hits.Select(h => string.Create(CultureInfo.InvariantCulture, $"{h.Contribution.Value} {h.Score:R} {h.Snippet}")),
            .. result.Facets.Select(f => $"{f.Facet} {string.Join(',', f.Values)} {f.Others}"),
        ]);
}
