using System.IO;
using System.Linq;
using System.Threading.Tasks;
using HansardMiner.Sqlite;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Web.Safety;

[TestFixture]
internal sealed class HoldTests
{
    private string _folder = "";

    private string Index => Path.Combine(_folder, "index");

    [SetUp]
    public void Make()
    {
        _folder = Directory.CreateTempSubdirectory("hansard-hold-").FullName;
        Mine("herons");
    }

    [TearDown]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void What_is_held_stays_while_others_see_what_is_new()
    {
        using var store = SqliteRecordStore.Open(Path.Combine(Index, "hansard.db"), readOnly: true);
        using (store.Hold())
        {
            var before = store.State();
            using var open = store.Documents().GetEnumerator();
            Assert.That(open.MoveNext(), Is.True);
            Mine("gulls");
            Assert.That(store.State(), Is.EqualTo(before));
            Assert.That(store.Sources(), Has.Count.EqualTo(1));
            Assert.That(open.MoveNext(), Is.False, "a reading that was begun goes on beside others on the same connection");
            var beside = Task.Run(() => Task.Run(() => Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(4).Select(_ => store.Sources().Count).ToList())).GetAwaiter().GetResult();
            Assert.That(beside.Distinct(), Is.SubsetOf(new[] { 1, 2 }), "threads beside it get whole states, too");
        }
        Assert.That(store.Sources(), Has.Count.EqualTo(2));
    }

    [Test]
    public void A_hold_ends_with_its_flow_and_can_be_taken_again()
    {
        using var store = SqliteRecordStore.Open(Path.Combine(Index, "hansard.db"), readOnly: true);
        for (var i = 0; i < 3; i++)
        {
            var hold = store.Hold();
            Assert.That(store.Sources(), Has.Count.EqualTo(i + 1));
            Mine("thing" + i);
            Assert.That(store.Sources(), Has.Count.EqualTo(i + 1));
            hold.Dispose();
            hold.Dispose();
        }
        Assert.That(store.Sources(), Has.Count.EqualTo(4));
    }

    [Test]
    public void A_reading_that_outlasts_its_hold_is_ended_by_its_own_end()
    {
        using var store = SqliteRecordStore.Open(Path.Combine(Index, "hansard.db"), readOnly: true);
        Mine("gulls");
        var hold = store.Hold();
        using var documents = store.Documents().GetEnumerator();
        Assert.That(documents.MoveNext(), Is.True);
        hold.Dispose();
        Mine("terns");
        Assert.That(store.Sources(), Has.Count.EqualTo(3), "what is asked after the hold is of now");
        Assert.That(documents.MoveNext(), Is.True);
        Assert.That(documents.MoveNext(), Is.False);
    }

    [Test]
    public void A_hold_of_one_index_does_not_concern_another()
    {
        using var first = SqliteRecordStore.Open(Path.Combine(Index, "hansard.db"), readOnly: true);
        var other = Path.Combine(_folder, "other");
        ServedSite.Mine(other, Note("gulls"), Note("terns"));
        using var second = SqliteRecordStore.Open(Path.Combine(other, "hansard.db"), readOnly: true);
        using var hold = first.Hold();
        Assert.That((first.Sources().Count, second.Sources().Count), Is.EqualTo((1, 2)));
    }

    private void Mine(string thing) => ServedSite.Mine(Index, Note(thing));

    private string Note(string thing)
    {
        var file = Path.Combine(_folder, thing + ".txt");
        File.WriteAllText(file, $"Note on {thing}\n\nThere were 41 {thing} on the estuary in 2013, said the wardens of the reserve in their report.\n");
        return file;
    }
}
