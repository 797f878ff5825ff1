using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Sqlite;
using HansardMiner.Store;
using Microsoft.Data.Sqlite;
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

/// <summary>What search indexes are told of the records.</summary>
[TestFixture]
internal sealed class SqliteSearchSourceTests : IDisposable
{
    private readonly Folder _folder = new();
    private SqliteRecordStore _store = null!;
    private SqliteSearchSource _source = null!;

    [SetUp]
    public void Open()
    {
        _store = SqliteRecordStore.Open(_folder.File(TestContext.CurrentContext.Test.ID + ".db"), readOnly: false);
        _source = new SqliteSearchSource(_store);
    }

    [TearDown]
    public void Close() => _store.Dispose();

    public void Dispose() => _folder.Dispose();

    [Test]
    public void Who_follows_the_changes_has_what_is_current([Range(1, 12)] int seed)
    {
        var random = new Random(seed);
        var sittings = new RandomSittings(seed);
        var mirror = new SortedDictionary<long, string>();
        var state = 0L;
        for (var step = 0; step < 40; step++)
        {
            var path = "s" + random.Next(5);
            if (random.Next(4) == 0)
            {
                _store.Remove(path);
            }
            else
            {
                _store.Store(path, [.. sittings.Documents(random.Next(1, 9)).Select(d => Renamed(d, random.Next(3), random.Next(4)))]);
            }
            if (random.Next(3) > 0)
            {
                continue;
            }
            using var view = _source.Look();
            foreach (var change in view.ChangesSince(state))
            {
                var there = mirror.Keys.Where(n => n >= change.First && n < change.End).ToList();
                Assert.That(change.MayBeIndexed || there.Count == 0, "numbers that are said to be new are taken");
                there.ForEach(n => mirror.Remove(n));
                foreach (var document in view.Documents(change.First, change.End))
                {
                    Put(mirror, document);
                }
            }
            state = view.Stamp.State;
            var whole = new SortedDictionary<long, string>();
            foreach (var document in view.Documents(0, long.MaxValue))
            {
                Put(whole, document);
            }
            Assert.That(mirror, Is.EqualTo(whole));
            Assert.That(view.Numbers(), Is.EqualTo(whole.Keys));
            Assert.That(view.Count, Is.EqualTo(whole.Count));
        }
    }

    [Test]
    public void Equal_histories_have_equal_marks_and_others_do_not()
    {
        using var other = SqliteRecordStore.Open(_folder.File("other.db"), readOnly: false);
        var debate = Make.Debate("d/1", "2014-01-07", ("Ann Beacon", "The lamps were lit."));
        foreach (var store in (SqliteRecordStore[])[_store, other])
        {
            store.Store("a", debate);
            store.Store("b", debate with { Id = new RecordId("d/2") });
        }
        Assert.That(Stamp(other), Is.EqualTo(Stamp(_store)));
        _store.Remove("a");
        other.Remove("b");
        Assert.That(Stamp(other).State, Is.EqualTo(Stamp(_store).State));
        Assert.That(Stamp(other).Mark, Is.Not.EqualTo(Stamp(_store).Mark));
    }

    [Test]
    public void A_view_stays_at_its_state_and_an_abandoned_source_makes_none()
    {
        _store.Store("a", Make.Debate("d/1", "2014-01-07", ("Ann Beacon", "The lamps were lit.")));
        using var view = _source.Look();
        _store.Store("b", Make.Debate("d/2", "2014-01-07", ("Ann Beacon", "The lamps were out.")));
        Assert.That(view.Numbers().Count(), Is.EqualTo(1));
        var before = Stamp(_store);
        using (var writer = _store.Replace(new Source("c", "00", 1), null))
        {
            writer.Add(Make.Debate("d/3", "2014-01-07", ("A", "Never seen.")), [[]]);
        }
        Assert.That(Stamp(_store), Is.EqualTo(before));
        _store.Store("d", Make.Debate("d/4", "2014-01-08", ("A", "Seen.")));
        using var now = _source.Look();
        Assert.That(now.ChangesSince(before.State), Has.Count.EqualTo(1));
        Assert.That(now.MarkOf(before.State), Is.EqualTo(before.Mark));
        Assert.That(now.MarkOf(0), Is.EqualTo(""));
        Assert.That(now.MarkOf(77), Is.Null);
    }

    [Test]
    public void The_words_in_the_file_can_be_built_anew()
    {
        _store.Store("a", [.. new RandomSittings(5).Documents(40)]);
        var index = new SqliteSearchIndex(_store);
        var queries = Enumerable.Range(0, 60).Select(i => new RandomSittings(i).Query(2)).ToList();
        var before = queries.ConvertAll(Ids);
        var stamp = Stamp(_store);
        var path = _folder.File(TestContext.CurrentContext.Test.ID + ".db");
        Run(path, "UPDATE meta SET value = '0' WHERE name = 'words'; INSERT INTO words (words) VALUES ('delete-all')");
        Assert.That(index.Report(), Has.Property("Health").EqualTo(IndexHealth.Unusable).And.Property("Said").Contains("hansard reindex --engine fts5"));
        Assert.That(index.Check(), Is.Not.Empty);
        index.Rebuild(null, CancellationToken.None);
        Assert.That(index.Report().Health, Is.EqualTo(IndexHealth.Current));
        Assert.That(_store.Check(), Is.Empty);
        Assert.That(queries.ConvertAll(Ids), Is.EqualTo(before));
        Assert.That(Stamp(_store), Is.EqualTo(stamp), "the records are the same");

        string Ids(SearchQuery query) => string.Join(' ', index.Engine.Search(query, SearchOrder.Relevance, 0, 1000).Hits.Select(h => h.Contribution.Value));
    }

    private static void Run(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The same id in several sources makes readings of one document; the numbers of questions make groups.</summary>
    private static Document Renamed(Document document, int id, int uin)
    {
        var named = document with { Id = new RecordId(document.Id.Value + "/" + id) };
        return named is not WrittenQuestion question ? named : question with
        {
            Uins = [new Uin("5" + uin)], GroupedWith = [new Uin("50"), new Uin("51")], Date = new DateOnly(2014, 1, 1), House = House.Commons, Tabled = new DateOnly(2013, 12, uin + 1),
            Contributions = [.. question.Contributions.Select((c, i) => c with { Kind = i == 0 ? ContributionKind.Question : ContributionKind.Answer, Text = i == 0 ? c.Text : "The same answer to all." })],
        };
    }

    private static void Put(SortedDictionary<long, string> mirror, IndexedDocument document)
    {
        for (var i = 0; i < document.Document.Contributions.Count; i++)
        {
            mirror[document.First + i] = $"{document.Document.Id} {document.Document.Contributions[i].Text} {document.Groups[i]} {string.Join(',', document.Figures[i].Select(f => f.Value))}";
        }
    }

    private static IndexStamp Stamp(SqliteRecordStore store)
    {
        using var view = new SqliteSearchSource(store).Look();
        return view.Stamp;
    }
}
