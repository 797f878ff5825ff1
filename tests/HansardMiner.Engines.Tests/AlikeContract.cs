using System.Linq;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Store;
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

/// <summary>Contributions like one are found by its telling words, in every search engine.</summary>
internal abstract class AlikeContract
{
    private const string Wreckers = "Wreckers lit false lamps on the cliffs, and the wreckers were never found by the customs officers there.";

    protected abstract (IRecordStore Store, ISearchEngine Engine) Open(string folder);

    [Test]
    public void What_shares_the_telling_words_comes_first_without_the_text_itself_and_its_copies()
    {
        using var folder = new Folder();
        var (store, engine) = Open(folder.Path);
        using (store)
        {
            Fill(store);
            var alike = Alike.To(engine, store.Find("d/1/c1")!, 5);
            Assert.That(alike.Words.Select(w => w.Word), Does.Contain("wreckers").And.Contain("customs").And.Not.Contain("the").And.Not.Contain("minister"));
            Assert.That(alike.Words.Select(w => w.Weight), Is.Ordered.Descending);
            Assert.That(alike.Words.Single(w => w.Word == "wreckers"), Has.Property("Times").EqualTo(2).And.Property("Contributions").EqualTo(4));
            Assert.That(alike.Hits.Select(h => h.Contribution.Value), Is.EqualTo((string[])["d/3/c1", "d/4/c1"]));
            Assert.That(Alike.To(engine, store.Find("d/1/c1")!, 1).Hits.Select(h => h.Contribution.Value), Is.EqualTo((string[])["d/3/c1"]));
            Assert.That(Alike.To(engine, store.Find("d/2/c1")!, 5).Hits.Select(h => h.Contribution.Value), Is.EqualTo((string[])["d/3/c1", "d/4/c1"]), "asked by the copy");
        }
    }

    [Test]
    public void A_whole_document_can_be_asked_for()
    {
        using var folder = new Folder();
        var (store, engine) = Open(folder.Path);
        using (store)
        {
            Fill(store);
            store.Store("e", Make.Debate("e/1", "2014-05-05", ("Ann Beacon", "The wreckers again."), ("Tom Foghorn", "And the customs officers again.")) with { Headings = [] });
            Assert.That(Alike.To(engine, store.Find("e/1")!, 9).Hits.Select(h => h.Contribution.Value), Is.SupersetOf((string[])["d/1/c1", "d/3/c1", "d/4/c1"]).And.None.StartsWith("e/1"));
        }
    }

    [Test]
    public void What_has_no_telling_words_has_nothing_like_it()
    {
        using var folder = new Folder();
        var (store, engine) = Open(folder.Path);
        using (store)
        {
            Fill(store);
            store.Store("e", Make.Debate("e/1", "2014-05-05", ("Ann Beacon", "12 of 30. Zyzzyva!")) with { Headings = [] });
            var alike = Alike.To(engine, store.Find("e/1/c1")!, 5);
            Assert.That((alike.Words.Count, alike.Query, alike.Hits.Count), Is.EqualTo((0, (SearchQuery?)null, 0)));
        }
    }

    private static void Fill(IRecordStore store)
    {
        store.Store("a", Debate("d/1", Wreckers), Debate("d/2", Wreckers));
        store.Store("b", Debate("d/3", "The customs officers of this coast never saw wreckers nor any false lamps."), Debate("d/4", "He spoke of wreckers, among other things."));
        store.Store("c", [.. Enumerable.Range(1, 40).Select(i => Debate($"x/{i}", $"The minister spoke of harbour number {i} and of the tides that were there."))]);
    }

    private static Debate Debate(string id, string text) => Make.Debate(id, "2014-01-07", ("Tom Foghorn", text)) with { Headings = ["Coast"] };
}
