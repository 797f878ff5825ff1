using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using HansardMiner.Mining;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Sqlite;
using HansardMiner.Store;
using HansardMiner.Tests.Shared;
using Microsoft.Data.Sqlite;
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

[TestFixture]
internal sealed class SqliteRecordStoreTests : RecordStoreContract
{
    private string Index => Folder.File("hansard.db");

    protected override IRecordStore Open(string folder) => SqliteRecordStore.Open(Path.Combine(folder, "hansard.db"), readOnly: false);

    protected override ISearchEngine Engine(IRecordStore store) => new SqliteSearchEngine((SqliteRecordStore)store);

    [Test]
    public void A_second_writer_is_told_that_another_one_writes()
    {
        using var other = SqliteRecordStore.Open(Index, readOnly: false);
        using var writer = Store.Replace(new Source("a", null, 1), null);
        Assert.That(() => other.Replace(new Source("b", null, 1), null), Throws.TypeOf<StoreException>().With.Message.Contains("another `hansard mine` is writing"));
        Assert.That(() => Store.Replace(new Source("b", null, 1), null), Throws.TypeOf<StoreException>());
        Assert.That(other.Sources(), Is.Empty, "readers are not kept out");
    }

    [Test]
    public void A_writer_may_follow_when_the_first_has_closed()
    {
        Store.Store("a", Make.Debate("d/1", null, ("A", "x")));
        Store.Dispose();
        using var other = SqliteRecordStore.Open(Index, readOnly: false);
        other.Store("b", Make.Debate("d/2", null, ("A", "y")));
        Assert.That(other.Sources(), Has.Count.EqualTo(2));
        other.Dispose();
        Assert.That(Directory.GetFiles(Folder.Path), Is.EqualTo((string[])[Index]), "nothing is left beside the index");
    }

    [Test]
    public void A_missing_index_is_said_to_be_missing()
    {
        Assert.That(() => SqliteRecordStore.Open(Folder.File("none.db"), readOnly: true), Throws.TypeOf<StoreException>().With.Message.Contains("there is no index at"));
        Assert.That(File.Exists(Folder.File("none.db")), Is.False);
    }

    [Test]
    public void A_file_that_is_no_database_is_said_to_be_damaged([Values] bool readOnly)
    {
        File.WriteAllText(Folder.File("text.db"), new string('x', 5000));
        Assert.That(() => SqliteRecordStore.Open(Folder.File("text.db"), readOnly), Throws.TypeOf<StoreException>().With.Message.Contains("damaged"));
    }

    [Test]
    public void A_damaged_page_is_a_clear_message_and_no_wrong_answer()
    {
        for (var i = 0; i < 40; i++)
        {
            Store.Store($"s{i}", Make.Debate($"d/{i}", "2014-01-07", ("A", new string('w', 3000) + " lamp")));
        }
        Store.Dispose();
        var bytes = File.ReadAllBytes(Index);
        System.Array.Fill(bytes, (byte)0x5a, 8192, bytes.Length - 8192);
        File.WriteAllBytes(Index, bytes);
        Assert.That(
            () =>
            {
                using var store = SqliteRecordStore.Open(Index, readOnly: true);
                store.Sources();
            },
            Throws.TypeOf<StoreException>().With.Message.Contains("damaged"));
    }

    [TestCase(99, "newer hansard")]
    [TestCase(-1, "older hansard")]
    public void An_index_of_another_schema_is_refused(int schema, string said)
    {
        Store.Dispose();
        Run($"PRAGMA user_version={schema}");
        Assert.That(() => SqliteRecordStore.Open(Index, readOnly: false), Throws.TypeOf<StoreException>().With.Message.Contains(said));
        Assert.That(() => SqliteRecordStore.Open(Index, readOnly: true), Throws.TypeOf<StoreException>().With.Message.Contains(said));
    }

    [Test]
    public void A_database_of_another_program_is_refused()
    {
        Store.Dispose();
        File.Delete(Index);
        Run("CREATE TABLE shopping (item)");
        Assert.That(() => SqliteRecordStore.Open(Index, readOnly: false), Throws.TypeOf<StoreException>().With.Message.Contains("not a HansardMiner index"));
    }

    [Test]
    public void The_views_quote_like_the_program()
    {
        const string Text = "😀 The lamps 😀 burn. Some 438 ships were lost 😀. So they say.";
        using (var writer = Store.Replace(new Source("a.xml", null, 1), null))
        {
            writer.Add(Make.Debate("d/1", "2014-01-07", ("Ann Beacon", Text)), [[Make.Figure(Text, "Some 438 ships", 438)]]);
            writer.Complete(SourceOutcome.Read, []);
        }
        Assert.That(Run("SELECT id || '|' || said || '|' || speaker || '|' || heading || '|' || words || '|' || quotation FROM v_claims"), Is.EqualTo(
            "d/1/c1@22-36|2014-01-07|Ann Beacon|Lighthouses|Some 438 ships|Some 438 ships were lost 😀."));
        Assert.That(Run("SELECT count(*) FROM v_contributions"), Is.EqualTo(1));
        Assert.That(Run("SELECT count(*) FROM v_sources"), Is.EqualTo(1));
        Assert.That(Run("PRAGMA foreign_key_check"), Is.Null);
        Assert.That(Run("PRAGMA integrity_check"), Is.EqualTo("ok"));
    }

    [TestCase("UPDATE claims SET words_start = words_start + 1", "1 figures whose words do not stand where the index says")]
    [TestCase("UPDATE claims SET span_end = 999", "1 figures whose words do not stand where the index says")]
    [TestCase("UPDATE documents SET is_current = 0", "1 documents without exactly one current reading")]
    [TestCase("DELETE FROM words WHERE rowid = (SELECT max(number) FROM contributions)", "1 contributions that no search finds")]
    [TestCase("INSERT INTO words (rowid, text) VALUES (7, 'x')", "1 words of contributions that are not current")]
    [TestCase("DELETE FROM hit_facts WHERE number >> 40 = 0", "1 contributions whose facts for searches are not those of the records")]
    [TestCase("UPDATE hit_facts SET data = zeroblob(length(data)) WHERE number >> 40 = 1", "1 contributions whose facts for searches are not those of the records")]
    [TestCase("DELETE FROM hit_facts WHERE number >> 40 = 5", "1 contributions whose facts for searches are not those of the records")]
    [TestCase("UPDATE facet_names SET name = 'Ann Deacon' WHERE name = 'Ann Beacon'", "1 contributions whose facts for searches are not those of the records")]
    [TestCase("PRAGMA foreign_keys=OFF; DELETE FROM contributions", "1 figures without their contribution")]
    [TestCase("PRAGMA foreign_keys=OFF; DELETE FROM sources", "1 documents without their source")]
    [TestCase("PRAGMA writable_schema=1; UPDATE sqlite_schema SET rootpage = 3 WHERE name = 'documents_by_date'", "the file is damaged")]
    public void A_check_says_what_is_wrong_with_the_index(string damage, string said)
    {
        const string Text = "😀 The lamps burn. Some 438 ships were lost 😀. So they say.";
        using (var writer = Store.Replace(new Source("a.xml", null, 1), null))
        {
            writer.Add(Make.Debate("d/1", "2014-01-07", ("Ann Beacon", Text)), [[Make.Figure(Text, "Some 438 ships", 438)]]);
            writer.Complete(SourceOutcome.Read, []);
        }
        Assert.That(Store.Check(), Is.Empty);
        Store.Dispose();
        Run(damage);
        using var damaged = SqliteRecordStore.Open(Index, readOnly: true);
        Assert.That(damaged.Check(), Has.Some.Contains(said));
    }

    [Test]
    public void Many_readings_of_many_sources_leave_a_sound_index()
    {
        var random = new RandomRecords(5);
        for (var i = 0; i < 60; i++)
        {
            var path = $"s{i % 12}";
            if (i % 7 == 6)
            {
                Store.Remove(path);
            }
            Store.Store(path, [.. Enumerable.Range(0, 5).Select(n => random.Document($"d/{(i * 5 + n * 3) % 23}"))]);
        }
        Assert.That(Store.Check(), Is.Empty);
    }

    [Test]
    public void The_records_do_not_depend_on_how_many_workers_there_are()
    {
        var indexes = new List<string>();
        foreach (var workers in (int[])[1, 2, 8])
        {
            using var store = SqliteRecordStore.Open(Folder.File($"{workers}.db"), readOnly: false);
            new Miner(store) { Workers = workers }.Mine([Corpus.Samples], null, CancellationToken.None);
            Assert.That(store.Check(), Is.Empty);
            var documents = store.Documents().ToList();
            Assert.That(documents, Has.Count.GreaterThan(10));
            var found = new SqliteSearchEngine(store).Search(QueryParser.Parse("the").Query, SearchOrder.Relevance, 0, 500);
            indexes.Add(string.Join('\n', documents.Select(d => d.SourcePath + Printed.Of(d.Document) + string.Concat(d.Claims.Select(c => c.Id + Printed.Of(c.Claim)))))
                + string.Join('\n', found.Hits.Select(h => $"{h.Contribution} {h.Score}")));
        }
        Assert.That(indexes[1], Is.EqualTo(indexes[0]));
        Assert.That(indexes[2], Is.EqualTo(indexes[0]));
    }

    private object? Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Index};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the statements stand in this file
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }

    [Test]
    public void A_version_of_a_source_stays_on_record_as_it_was_first_seen()
    {
        using var folder = new Folder();
        using var store = SqliteRecordStore.Open(folder.File("hansard.db"), readOnly: false);
        var first = new Capture("a.xml", "00aa", 5, At(1), At(1), At(2), "test", SourceOutcome.Read, IsKept: false);
        using (var writer = store.Replace(new Source("a.xml", "00aa", 5), "test"))
        {
            writer.Add(first);
            Assert.That(store.Captures(), Is.Empty, "on record with the records, not before");
            writer.Complete(SourceOutcome.Read, []);
        }
        store.Add(first with { SeenTime = At(3), FirstMined = At(4), IsKept = true, Format = "other" });
        store.Add(first with { Sha256 = "00bb", IsKept = true });
        Assert.That(store.Captures("a.xml"), Is.EqualTo(new[]
        {
            first with { SeenTime = At(3), IsKept = true, Format = "other", IsCurrent = true }, first with { Sha256 = "00bb", IsKept = true },
        }));
        store.Remove("a.xml");
        Assert.That(store.Captures().Select(c => c.IsCurrent), Is.EqualTo(new[] { false, false }));

        static DateTimeOffset At(int day) => new(2031, 3, day, 12, 0, 0, TimeSpan.Zero);
    }
}
