using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Records;
using HansardMiner.Sqlite;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Facts;
using HansardMiner.Sqlite.Searching;
using Microsoft.Data.Sqlite;
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

/// <summary>The pages of FTS5's index are read as FTS5 itself reads them, however they are laid out.</summary>
[TestFixture]
internal sealed class SqliteWordPagesTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [TestCase(64, 3, 1)]
    [TestCase(64, 16, 2)]
    [TestCase(200, 2, 3)]
    [TestCase(1000, 4, 4)]
    [TestCase(8000, 16, 5)]
    public void Words_are_found_as_often_as_by_fts5(int pageSize, int merge, int seed)
    {
        var path = _folder.File($"{pageSize}-{seed}.db");
        using var store = SqliteRecordStore.Open(path, readOnly: false);
        Run(path, $"INSERT INTO words (words, rank) VALUES ('pgsz', {pageSize}), ('automerge', {merge}), ('hashsize', 3000)");
        var (random, sittings) = (new Random(seed), new RandomSittings(seed));
        for (var step = 0; step < 60; step++)
        {
            var name = "s" + random.Next(9);
            if (random.Next(5) == 0)
            {
                store.Remove(name);
            }
            else
            {
                store.Store(name, [.. sittings.Documents(random.Next(1, 40)).Select(d => d with { Id = new RecordId($"{name}/{d.Id.Value}") }), Long(name, random)]);
            }
        }
        Assert.That(store.Check(), Is.Empty);
        using var loan = store.Readers.Borrow();
        var database = loan.Database;
        var facts = SearchFacts.Read(database);
        var index = new WordIndexReader(database, facts, new Deadline(TimeSpan.FromMinutes(5)));
        var (first, end) = (facts.Places / 4, facts.Places * 3 / 4);
        foreach (var (word, instances) in Instances(database))
        {
            using var hits = new HitSet(facts.Places);
            Assert.That(index.Find(word, isBeginning: false, WordPart.Anywhere, hits, 0, facts.Places), Is.True, word);
            var expected = instances.GroupBy(i => i.Number).ToDictionary(g => facts.PlaceOf(g.Key), g => (float)g.Sum(i => Weight(i.Column)));
            Assert.That(List(hits), Is.EqualTo(expected.Keys.Order()), word);

            var frequencies = new float[facts.Places];
            index.Count(word, isBeginning: false, [1, 2, 3, 4, 5, 6, 7, 8, 9], hits, frequencies, 0, facts.Places);
            Assert.That(List(hits).ConvertAll(p => frequencies[p]), Is.EqualTo(expected.OrderBy(e => e.Key).Select(e => e.Value)), word);

            using var some = new HitSet(facts.Places);
            index.Find(word, isBeginning: false, 1, some, first, end);
            Assert.That(List(some), Is.EqualTo(instances.Where(i => i.Column == 0).Select(i => facts.PlaceOf(i.Number)).Where(p => p >= first && p < end).Distinct().Order()), word);
        }
        foreach (var phrase in (string[])["lamp lit", "keeper keeper", "n.tom n.foghorn", "lamp long", "long lamp long"])
        {
            var part = new WordPart(phrase.Split(' '));
            Same(database, facts, index, part, $"\"{phrase}\"");
            Same(database, facts, index, part with { Slop = 2 }, $"NEAR({string.Join(' ', part.Words.Select(w => $"\"{w}\""))}, 2)");
        }
    }

    /// <summary>A text of which some words are so common that their places run over several pages.</summary>
    private static Debate Long(string name, Random random) => Make.Debate(
        name + "/long", "2014-01-0" + random.Next(1, 9), ("Tom Foghorn", string.Join(' ', Enumerable.Range(0, random.Next(900)).Select(i => i % 7 == 0 ? "lamp" : i % 11 == 0 ? "lit" : "long"))));

    private static void Same(Database database, SearchFacts facts, WordIndexReader index, WordPart part, string match)
    {
        using var hits = new HitSet(facts.Places);
        new PhraseReader(index, part).Find(hits, null, 0, facts.Places);
        var expected = new List<int>();
        using var rows = database.Use("SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid");
        for (rows.Bind(1, match); rows.Step();)
        {
            expected.Add(facts.PlaceOf(rows.Long(0)));
        }
        Assert.That(List(hits), Is.EqualTo(expected), match);
        Assert.That(expected, Has.Count.GreaterThan(match.Contains("keeper keeper", StringComparison.Ordinal) ? -1 : 3), match);
    }

    private static int Weight(int column) => column + 1;

    private static List<int> List(HitSet hits)
    {
        var list = new List<int>();
        foreach (var place in hits)
        {
            list.Add(place);
        }
        return list;
    }

    private static List<(string Word, List<(long Number, int Column)> Instances)> Instances(Database database)
    {
        string[] columns = ["text", "heading", "speaker", "uin", "office", "party", "dept", "columns", "facets"];
        var words = new SortedDictionary<string, List<(long, int)>>(StringComparer.Ordinal);
        database.ExecuteOwn("CREATE VIRTUAL TABLE IF NOT EXISTS temp.instances USING fts5vocab(main, words, instance)");
        using var rows = database.Use("SELECT term, doc, col FROM temp.instances");
        while (rows.Step())
        {
            if (!words.TryGetValue(rows.Text(0), out var list))
            {
                words[rows.Text(0)] = list = [];
            }
            list.Add((rows.Long(1), Array.IndexOf(columns, rows.Text(2))));
        }
        return [.. words.Select(w => (w.Key, w.Value))];
    }

    private static void Run(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
