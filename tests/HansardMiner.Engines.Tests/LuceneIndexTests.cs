#if WITH_LUCENE
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.LuceneNet;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Sqlite;
using HansardMiner.Store;
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

/// <summary>The index beside the records: built, followed, left behind, damaged, of other records.</summary>
[TestFixture]
internal sealed class LuceneIndexTests : IDisposable
{
    private Folder _folder = null!;
    private SqliteRecordStore _store = null!;
    private LuceneSearchIndex _index = null!;

    [SetUp]
    public void Open()
    {
        _folder = new Folder();
        _store = SqliteRecordStore.Open(_folder.File("hansard.db"), readOnly: false);
        _index = new LuceneSearchIndex(new SqliteSearchSource(_store), _folder.File("lucene"));
    }

    [TearDown]
    public void Dispose()
    {
        _index.Dispose();
        _store.Dispose();
        _folder.Dispose();
    }

    [Test]
    public void A_missing_index_is_said_to_be_missing_with_what_to_do()
    {
        Store("a", 3);
        Assert.That(_index.Report(), Has.Property("Health").EqualTo(IndexHealth.Missing).And.Property("Changed").EqualTo(3).And.Property("Said").Contains("hansard reindex"));
        Assert.That(() => Find("lamp"), Throws.TypeOf<StoreException>().With.Message.Contains("hansard reindex"));
        Assert.That(() => _index.Apply(default), Throws.TypeOf<StoreException>().With.Message.Contains("hansard reindex"));
        Assert.That(_index.Check(), Is.Empty, "it can be built at any time: nothing is damaged");
        _index.Rebuild(null, default);
        Assert.That(_index.Report().Health, Is.EqualTo(IndexHealth.Current));
        Assert.That(Find("lamp").Total, Is.EqualTo(3));
    }

    [Test]
    public void An_index_left_behind_finds_nothing_that_is_gone_and_says_so_until_it_has_followed()
    {
        Store("a", 5);
        Store("b", 4);
        _index.Rebuild(null, default);
        // Here a crash would leave it: the records are committed, the index is not.
        Store("a", 2);
        _store.Remove("b");
        Store("c", 7);
        Assert.That(_index.Report(), Has.Property("Health").EqualTo(IndexHealth.Behind).And.Property("Said").Contains("behind"));
        Assert.That(_index.Check(), Is.Empty, "what it must have, it has");
        var behind = Find("lamp");
        Assert.That((behind.Total, behind.Note), Is.EqualTo((0, behind.Note)));
        Assert.That(behind.Note, Does.Contain("behind"));
        _index.Apply(default);
        var now = Find("lamp");
        Assert.That((now.Total, now.Note), Is.EqualTo((9, (string?)null)));
        Assert.That(_index.Check(), Is.Empty);
    }

    [Test]
    public void What_was_left_half_built_or_uncommitted_is_never_searched()
    {
        Store("a", 3);
        _index.Rebuild(null, default);
        var half = Directory.CreateDirectory(Path.Combine(_folder.File("lucene"), "0002.building")).FullName;
        File.WriteAllText(Path.Combine(half, "segments_1"), "half");
        Store("b", 3);
        using (var view = new SqliteSearchSource(_store).Look())
        using (var pen = new IndexPen(Path.Combine(_folder.File("lucene"), "0001"), isNew: false))
        {
            pen.Add(view.Documents(0, long.MaxValue), null, default);
        }
        Assert.That(Find("lamp").Total, Is.EqualTo(3));
        _index.Apply(default);
        Assert.That(Find("lamp").Total, Is.EqualTo(6));
        _index.Rebuild(null, default);
        Assert.That(Find("lamp").Total, Is.EqualTo(6));
        Assert.That(Directory.GetDirectories(_folder.File("lucene")).Select(Path.GetFileName), Has.Exactly(1).Items, "what is not in use is swept");
    }

    [Test]
    public void A_stopped_build_leaves_the_old_index()
    {
        Store("a", 3);
        _index.Rebuild(null, default);
        Store("b", 300);
        Store("c", 300);
        using var stop = new CancellationTokenSource();
        Assert.That(() => _index.Rebuild(new Stopper(stop), stop.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(Find("lamp").Total, Is.EqualTo(3));
        _index.Apply(default);
        Assert.That(Find("lamp").Total, Is.EqualTo(603));
    }

    [Test]
    public void An_index_of_other_records_is_refused()
    {
        Store("a", 3);
        _index.Rebuild(null, default);
        using var other = SqliteRecordStore.Open(_folder.File("other.db"), readOnly: false);
        using var moved = new LuceneSearchIndex(new SqliteSearchSource(other), _folder.File("lucene"));
        Assert.That(moved.Report(), Has.Property("Health").EqualTo(IndexHealth.Unusable).And.Property("Said").Contains("other records").And.Property("Said").Contains("hansard reindex"), "newer than the records");
        other.Store("x", Make.Debate("x/1", "2014-01-07", ("A", "lamp")));
        Assert.That(moved.Report().Health, Is.EqualTo(IndexHealth.Unusable), "of the same number of states");
        Assert.That(() => moved.Engine.Search(new SearchQuery.All(), SearchOrder.Newest, 0, 5), Throws.TypeOf<StoreException>().With.Message.Contains("other records"));
        Assert.That(() => moved.Apply(default), Throws.TypeOf<StoreException>().With.Message.Contains("other records"));
        Assert.That(moved.Check(), Is.Not.Empty);
        moved.Rebuild(null, default);
        Assert.That(moved.Engine.Search(new SearchQuery.All(), SearchOrder.Newest, 0, 5).Total, Is.EqualTo(1));
    }

    [TestCase("engine", "Other 1", "another engine (Other 1")]
    [TestCase("engine", null, "never completed")]
    [TestCase("schema", "999", "a newer hansard (schema 999")]
    [TestCase("schema", "0", "an older hansard (schema 0")]
    [TestCase("words", "999", "a newer hansard (words 999")]
    [TestCase("words", "0", "an older hansard (words 0")]
    [TestCase("state", "x", "of which state")]
    public void An_index_of_another_make_is_refused(string name, string? value, string said)
    {
        var kept = new CommitMark(new IndexStamp(7, "abc")).Write();
        Assert.That(CommitMark.Read(kept).Mark!.Stamp, Is.EqualTo(new IndexStamp(7, "abc")));
        kept.Remove(name);
        if (value is not null)
        {
            kept[name] = value;
        }
        Assert.That(CommitMark.Read(kept), Is.EqualTo(((CommitMark?)null, CommitMark.Read(kept).Fault)));
        Assert.That(CommitMark.Read(kept).Fault, Does.Contain(said));
    }

    [Test]
    public void A_damaged_index_is_told_and_built_anew()
    {
        Store("a", 30);
        _index.Rebuild(null, default);
        _index.Dispose();
        foreach (var file in Directory.GetFiles(Path.Combine(_folder.File("lucene"), "0001")).Where(f => !f.EndsWith("write.lock", StringComparison.Ordinal)))
        {
            File.WriteAllBytes(file, [.. File.ReadAllBytes(file).Take(20)]);
        }
        Assert.That(_index.Report(), Has.Property("Health").EqualTo(IndexHealth.Unusable).And.Property("Said").Contains("damaged").And.Property("Said").Contains("hansard reindex"));
        Assert.That(() => Find("lamp"), Throws.TypeOf<StoreException>());
        Assert.That(_index.Check(), Is.Not.Empty);
        _index.Rebuild(null, default);
        Assert.That(Find("lamp").Total, Is.EqualTo(30));
    }

    [Test]
    public void A_check_finds_what_is_missing_too_much_or_twice()
    {
        Store("a", 6);
        _index.Rebuild(null, default);
        using var view = new SqliteSearchSource(_store).Look();
        var first = view.Numbers().First();
        using (var pen = new IndexPen(Path.Combine(_folder.File("lucene"), "0001"), isNew: false))
        {
            pen.Add(view.Documents(first, first + 1), null, default);
            pen.Remove(new IndexChange(first, first + 2, true));
            pen.Commit(view.Stamp);
        }
        Assert.That(_index.Check(), Has.Some.Contains("2 contributions are not in the search index").And.Some.Contains("4 contributions stand in the search index twice"));
    }

    [Test]
    public void Another_process_that_writes_is_waited_for()
    {
        Store("a", 3);
        _index.Rebuild(null, default);
        Store("b", 3);
        using (new FileStream(Path.Combine(_folder.File("lucene"), "writing"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
        {
            Assert.That(() => _index.Apply(default), Throws.TypeOf<StoreException>().With.Message.Contains("another hansard is writing"));
            Assert.That(Find("lamp"), Has.Property("Total").EqualTo(3).And.Property("Note").Not.Null);
        }
        _index.Apply(default);
        Assert.That(Find("lamp").Total, Is.EqualTo(6));
    }

    [Test]
    public async Task Searching_goes_on_while_sources_come_and_the_index_follows_and_is_built_anew()
    {
        Store("a", 20);
        _index.Rebuild(null, default);
        using var stop = new CancellationTokenSource();
        var searching = Enumerable.Range(0, 3).Select(_ => Task.Factory.StartNew(() =>
        {
            var seen = new HashSet<int>();
            do
            {
                var found = Find("lamp");
                Assert.That(found.Hits.Select(h => h.Contribution).Distinct().Count(), Is.EqualTo(found.Hits.Count));
                seen.Add(found.Total);
            }
            while (!stop.IsCancellationRequested);
            return seen;
        }, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToList();
        for (var i = 0; i < 12; i++)
        {
            Store("b" + (i % 4), 10 + i);
            if (i % 5 == 4)
            {
                _index.Rebuild(null, default);
            }
            else
            {
                _index.Apply(default);
            }
        }
        await stop.CancelAsync();
        foreach (var search in searching)
        {
            Assert.That(await search, Is.Not.Empty);
        }
        Assert.That(Find("lamp").Total, Is.EqualTo(20 + 18 + 19 + 20 + 21));
        Assert.That(_index.Check(), Is.Empty);
    }

    [Test]
    public void Following_at_any_pace_gives_what_building_gives([Range(1, 4)] int seed)
    {
        var random = new Random(seed);
        var sittings = new RandomSittings(seed);
        _index.Rebuild(null, default);
        for (var step = 0; step < 25; step++)
        {
            var path = "s" + random.Next(4);
            if (random.Next(4) == 0)
            {
                _store.Remove(path);
            }
            else
            {
                _store.Store(path, [.. sittings.Documents(random.Next(1, 8)).Select(d => d with { Id = new RecordId($"{d.Id}/{random.Next(3)}") })]);
            }
            if (random.Next(2) == 0)
            {
                _index.Apply(default);
            }
        }
        _index.Apply(default);
        Assert.That(_index.Check(), Is.Empty);
        var queries = Enumerable.Range(0, 60).Select(_ => sittings.Query(2)).ToList();
        var followed = queries.ConvertAll(Ids);
        _index.Rebuild(null, default);
        Assert.That(queries.ConvertAll(Ids), Is.EqualTo(followed));
    }

    private string Ids(SearchQuery query) =>
        string.Join(' ', _index.Engine.Search(query, SearchOrder.Newest, 0, 1000).Hits.Select(h => h.Contribution.Value));

    private void Store(string path, int turns) => _store.Store(
        path, Make.Debate("d/" + path, "2014-01-07", [.. Enumerable.Range(0, turns).Select(i => ("Ann Beacon", $"A lamp, number {i}, of {path}."))]));

    private SearchResult Find(string query) => _index.Engine.Search(QueryParser.Parse(query).Query, SearchOrder.Relevance, 0, 500);

    private sealed class Stopper(CancellationTokenSource stop) : IProgress<(int Done, int Total)>
    {
        public void Report((int Done, int Total) value) => stop.Cancel();
    }
}
#endif
