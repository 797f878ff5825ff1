using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Sqlite;
using Microsoft.Data.Sqlite;
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

[TestFixture]
internal sealed class LateIndexTests : IDisposable
{
    private const long Much = 50_000_000;

    private Folder _folder = null!;

    private string Index => _folder.File("hansard.db");

    [SetUp]
    public void Begin() => _folder = new Folder();

    [TearDown]
    public void Dispose() => _folder?.Dispose();

    [Test]
    public void Where_much_is_expected_indexes_are_built_at_the_end_as_they_were()
    {
        using var store = SqliteRecordStore.Open(Index, readOnly: false);
        var before = Indexes();
        store.Expect(Much);
        Assert.That(Indexes(), Has.Count.LessThan(before.Count));
        Assert.That(string.Join(' ', Indexes()), Does.Contain("contributions_by_print").And.Contain("repeats_by_answer"), "repeats of a day are looked for with every record");
        store.Store("a", Make.Debate("d/1", "2014-01-07", ("A", "There were 400 lamps.")));
        Assert.That(Found(store), Is.EqualTo(1), "what is committed is found meanwhile");
        Assert.That(store.Find("d/1"), Is.Not.Null);
        store.Settle();
        Assert.That(Indexes(), Is.EqualTo(before));
        Assert.That(Found(store), Is.EqualTo(1));
        Assert.That(store.Check(), Is.Empty);
    }

    [Test]
    public void A_run_that_was_stopped_is_made_up_for_by_the_next()
    {
        IReadOnlyList<string> before;
        using (var store = SqliteRecordStore.Open(Index, readOnly: false))
        {
            before = Indexes();
            store.Expect(Much);
            store.Store("a", Make.Debate("d/1", "2014-01-07", ("A", "There were 400 lamps.")));
        }
        using var next = SqliteRecordStore.Open(Index, readOnly: false);
        next.Expect(0);
        next.Settle();
        Assert.That(Indexes(), Is.EqualTo(before));
        Assert.That(Found(next), Is.EqualTo(1));
    }

    [Test]
    public void Little_is_written_with_all_indexes()
    {
        using var store = SqliteRecordStore.Open(Index, readOnly: false);
        var before = Indexes();
        store.Expect(1000);
        Assert.That(Indexes(), Is.EqualTo(before));
    }

    private static int Found(SqliteRecordStore store) => new SqliteSearchEngine(store).Find(new SearchRequest(QueryParser.Parse("400..500").Query)).Total;

    private List<string> Indexes()
    {
        using var connection = new SqliteConnection($"Data Source={Index};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name || ' ' || sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name";
        using var rows = command.ExecuteReader();
        return [.. rows.Cast<System.Data.Common.DbDataRecord>().Select(r => r.GetString(0))];
    }
}
