using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using HansardMiner.People;
using HansardMiner.People.Import;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Sqlite;
using HansardMiner.Store;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

[TestFixture]
internal sealed class SqlitePeopleStoreTests : IDisposable
{
    private static readonly MemberData Invented = MemberFiles.Read([Path.Combine(Corpus.Repository, "corpus", "people")]).Data;

    private Folder _folder = null!;
    private SqliteRecordStore _store = null!;
    private SqlitePeopleStore _people = null!;

    [SetUp]
    public void Open()
    {
        _folder = new Folder();
        _store = SqliteRecordStore.Open(_folder.File("hansard.db"), readOnly: false);
        _people = new SqlitePeopleStore(_store);
    }

    [TearDown]
    public void Dispose()
    {
        _store?.Dispose();
        _folder?.Dispose();
    }

    [Test]
    public void What_was_imported_is_read_back_the_same()
    {
        Assert.That(_people.Members().IsEmpty);
        for (var times = 0; times < 2; times++)
        {
            _people.Import(Invented, null, CancellationToken.None);
            var read = _people.Members();
            Assert.That(read.Persons, Is.EqualTo(Invented.Persons));
            Assert.That(read.Tenures, Is.EqualTo(Invented.Tenures));
            Assert.That(read.Offices, Is.EqualTo(Invented.Offices));
            Assert.That(read.Aliases, Is.EqualTo(Invented.Aliases));
            Assert.That(read.Constituencies, Is.EqualTo(Invented.Constituencies));
            Assert.That(read.OtherIds, Is.EqualTo(Invented.OtherIds));
        }
    }

    [Test]
    public void Speakers_of_what_is_in_the_index_are_told_without_mining_it_again()
    {
        _store.Store("a", Make.Debate("d/1", "2031-03-10", ("Mrs Pell", "lanterns"), ("Anna Field", "bollards"), ("Nobody Known", "kerbs")));
        var counts = _people.Import(Invented, null, CancellationToken.None);
        Assert.That((counts.Known, counts.Several, counts.NotKnown), Is.EqualTo((2, 0, 1)).Or.EqualTo((1, 1, 1)));
        var contributions = _store.Find("d/1")!.Document.Contributions;
        Assert.That(((Speaker.Known)contributions[0].Speaker!).Name, Is.EqualTo("Margaret Pell"));
        Assert.That(contributions[0].Attribution!.Printed, Is.EqualTo("Mrs Pell"), "the print stays");
        Assert.That(contributions[2].Speaker, Is.TypeOf<Speaker.NotKnown>());
        Assert.That(Search("speaker:margaret lanterns"), Is.EqualTo((string[])["d/1/c1"]), "found by the resolved name");
        Assert.That(Search("office:solicitor lanterns"), Is.EqualTo((string[])["d/1/c1"]), "found by the office held");
        Assert.That(_store.Check(), Is.Empty);

        _people.Import(MemberData.Empty, null, CancellationToken.None);
        Assert.That(_store.Find("d/1")!.Document.Contributions.Select(c => c.Speaker), Is.All.Null);
        Assert.That(Search("speaker:margaret"), Is.Empty);
        Assert.That(_store.Check(), Is.Empty);
    }

    [Test]
    public void Telling_while_mining_and_telling_afterwards_give_the_same()
    {
        var debate = Make.Debate("d/1", "2031-03-10", ("Susan Brant", "x"), ("Brant", "y"), ("Anna Field", "z"));
        _store.Store("before", debate);
        _people.Import(Invented, null, CancellationToken.None);
        _store.Store("after", new Resolver(Register.Of(Invented)).Resolve(debate with { Id = new RecordId("d/2") }));
        var (before, after) = (Speakers("d/1"), Speakers("d/2"));
        Assert.That(after, Is.EqualTo(before));
        Assert.That(before[1], Does.Contain("Susan Brant").And.Contain("introduced in this debate"));
    }

    [Test]
    public void An_import_that_is_stopped_leaves_everything_as_it_was()
    {
        _store.Store("a", Make.Debate("d/1", "2031-03-10", ("Mrs Pell", "lanterns")));
        _people.Import(Invented, null, CancellationToken.None);
        using var stop = new CancellationTokenSource();
        var told = new Told(_ => stop.Cancel());
        _store.Store("b", Make.Debate("d/2", "2031-03-10", ("Mrs Pell", "lanterns")));
        Assert.That(() => _people.Import(MemberData.Empty, told, stop.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(_people.Members().Tenures, Is.EqualTo(Invented.Tenures));
        Assert.That(_store.Find("d/1")!.Document.Contributions[0].Speaker, Is.Not.Null);
        Assert.That(_store.Check(), Is.Empty);
    }

    [Test]
    public void Speakers_go_with_their_source()
    {
        _store.Store("a", Make.Debate("d/1", "2031-03-10", ("Mrs Pell", "lanterns")));
        _people.Import(Invented, null, CancellationToken.None);
        _store.Remove("a");
        Assert.That(_people.Count().Known, Is.Zero);
        Assert.That(Search("speaker:margaret"), Is.Empty);
    }

    private string[] Search(string query) =>
        [.. new SqliteSearchEngine(_store).Search(QueryParser.Parse(query).Query, SearchOrder.Oldest, 0, 10).Hits.Select(h => h.Contribution.Value)];

    private List<string> Speakers(string id) => [.. _store.Find(id)!.Document.Contributions.Select(c => c.Speaker switch
    {
        Speaker.OneOf several => string.Join("; ", several.Candidates),
        { } other => other.ToString(),
        null => "",
    })];

    private sealed class Told(Action<(int Done, int Total)> tell) : IProgress<(int Done, int Total)>
    {
        public void Report((int Done, int Total) value) => tell(value);
    }
}
