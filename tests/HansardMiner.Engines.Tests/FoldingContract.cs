using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Store;
using HansardMiner.Text;
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

/// <summary>What was said several times on a day in the same words is one hit, in every search engine.</summary>
internal abstract class FoldingContract
{
    private const string Said = "There are 12 lamps in the lighthouse, and each of them was lit.";

    protected abstract (IRecordStore Store, ISearchEngine Engine) Open(string folder);

    [Test]
    public void The_same_words_on_the_same_day_are_one_hit_with_the_places_of_the_others()
    {
        using var folder = new Folder();
        var (store, engine) = Open(folder.Path);
        using (store)
        {
            store.Store("a", Question("q/2", Said, "211"), Question("q/1", "There are 12 lamps in the lighthouse - and each of them was LIT", "212"));
            var hit = engine.Search(new SearchQuery.Word("lit"), SearchOrder.Relevance, 0, 9).Hits.Single();
            Assert.That(hit.Contribution.Value, Is.EqualTo("q/1/c2"));
            Assert.That(hit.AlsoAt.Select(i => i.Value), Is.EqualTo((string[])["q/2/c2"]));
            Assert.That(hit.AlsoAnswers.Select(u => u.Value), Is.EqualTo((string[])["211"]));
            var figure = store.Claims(new ClaimQuery()).Single(c => c.Words == "12");
            Assert.That(figure.Document.Value, Is.EqualTo("q/1"));
            Assert.That(figure.SameAnswerIn.Select(d => d.Value), Is.EqualTo((string[])["q/2"]));
            Assert.That(store.Find("q/2")!.SameAnswerAs[new RecordId("q/2/c2")].Value, Is.EqualTo("q/1/c2"));
        }
    }

    [TestCase("There are 12 lamps in the lighthouse, and each of them was out.", "Tom Foghorn", "2014-01-07", false, TestName = "other words")]
    [TestCase(Said, "Ann Beacon", "2014-01-07", false, TestName = "another speaker")]
    [TestCase(Said, "Tom Foghorn", "2014-01-08", false, TestName = "another day")]
    [TestCase(Said, "Tom Foghorn", null, false, TestName = "no day")]
    [TestCase(Said, "", "2014-01-07", false, TestName = "nobody named")]
    [TestCase(Said, "Tom Foghorn", "2014-01-07", true, TestName = "cut short")]
    public void Stays_a_hit_of_its_own(string text, string speaker, string? day, bool isClipped)
    {
        using var folder = new Folder();
        var (store, engine) = Open(folder.Path);
        using (store)
        {
            var other = Make.Debate("d/2", day, (speaker, text));
            var passage = new Passage(new TextSpan(0, text.Length), PassageKind.Paragraph, isClipped);
            store.Store("a", Make.Debate("d/1", "2014-01-07", ("Tom Foghorn", Said)), other with { Contributions = [other.Contributions[0] with { Passages = [passage] }] });
            Assert.That(Ids(engine, "lamps"), Is.EqualTo("d/1/c1 d/2/c1"));
        }
    }

    [Test]
    public void Seven_words_are_said_again_by_chance()
    {
        using var folder = new Folder();
        var (store, engine) = Open(folder.Path);
        using (store)
        {
            foreach (var (said, found) in new[] { ("I am grateful for the lamp again.", "d/1/c1 d/1/c2"), ("I am grateful for the lamp once again.", "d/1/c1") })
            {
                store.Store("a", Make.Debate("d/1", "2014-01-07", ("Tom Foghorn", said), ("Tom Foghorn", said)));
                Assert.That(Ids(engine, "lamp"), Is.EqualTo(found));
            }
        }
    }

    [Test]
    public void What_can_be_cited_best_is_shown_and_it_changes_with_what_is_there()
    {
        using var folder = new Folder();
        var (store, engine) = Open(folder.Path);
        using (store)
        {
            var plain = Make.Debate("d/1", "2014-01-07", ("Tom Foghorn", Said));
            var linked = plain with { Id = new RecordId("d/2"), Permalink = new Uri("https://example.org/2") };
            var numbered = plain with { Id = new RecordId("d/3"), Contributions = [plain.Contributions[0] with { Column = new Column("160") }] };
            store.Store("plain", plain);
            Assert.That(Ids(engine, "lit"), Is.EqualTo("d/1/c1"));
            store.Store("linked", linked);
            Assert.That(Ids(engine, "lit"), Is.EqualTo("d/2/c1"));
            store.Store("numbered", numbered);
            Assert.That(Ids(engine, "lit"), Is.EqualTo("d/3/c1"));
            store.Remove("numbered");
            Assert.That(Ids(engine, "lit"), Is.EqualTo("d/2/c1"));
            store.Store("linked", Make.Debate("d/2", "2014-01-07", ("Tom Foghorn", "Nothing of this sort was ever said in here.")));
            Assert.That(Ids(engine, "lit"), Is.EqualTo("d/1/c1"));
            Assert.That(store.Check(), Is.Empty);
        }
    }

    [Test]
    public void A_search_for_a_copy_alone_shows_it_at_its_place()
    {
        using var folder = new Folder();
        var (store, engine) = Open(folder.Path);
        using (store)
        {
            store.Store("a", Make.Debate("d/1", "2014-01-07", ("Tom Foghorn", Said)), Make.Debate("d/2", "2014-01-07", ("Tom Foghorn", Said)) with { Headings = ["Choirs"] });
            Assert.That(Ids(engine, "heading:choirs"), Is.EqualTo("d/1/c1"));
            Assert.That(Ids(engine, "heading:choirs lit"), Is.EqualTo("d/1/c1"));
            Assert.That(Ids(engine, "lit -heading:choirs"), Is.EqualTo("d/1/c1"));
        }
    }

    [Test]
    public void Grouped_answers_and_repeats_of_a_day_are_one_hit_together([Values] bool isGroupFirst, [Values] bool isMinedApart)
    {
        using var folder = new Folder();
        var (store, engine) = Open(folder.Path);
        using (store)
        {
            // 211 and 212 are printed as answered together; 213 has the same words, and 212 is cut short.
            var first = Question("q/5", Said, "211") with { GroupedWith = [new Uin("212")] };
            var clipped = Question("q/6", Said[..40], "212") with { GroupedWith = [new Uin("211")], IsClipped = true };
            clipped = clipped with
            {
                Contributions = [clipped.Contributions[0], clipped.Contributions[1] with { Passages = [new Passage(new TextSpan(0, 40), PassageKind.Paragraph, true)] }],
            };
            var alone = Question("q/1", Said, "213");
            Document[] documents = isGroupFirst ? [first, clipped, alone] : [alone, clipped, first];
            for (var i = 0; i < documents.Length; i++)
            {
                store.Store(isMinedApart ? "s" + i : "s", isMinedApart ? [documents[i]] : documents);
            }
            var hit = engine.Search(new SearchQuery.Word("lamps"), SearchOrder.Relevance, 0, 9).Hits.Single(h => h.ContributionKind == ContributionKind.Answer);
            Assert.That(hit.Contribution.Value, Is.EqualTo("q/1/c2"));
            Assert.That(hit.AlsoAt.Select(i => i.Value).Order(), Is.EqualTo((string[])["q/5/c2", "q/6/c2"]));
            Assert.That(store.Check(), Is.Empty);
            if (isMinedApart)
            {
                store.Remove("s" + Array.IndexOf(documents, alone));
                hit = engine.Search(new SearchQuery.Word("lamps"), SearchOrder.Relevance, 0, 9).Hits.Single(h => h.ContributionKind == ContributionKind.Answer);
                Assert.That((hit.Contribution.Value, hit.AlsoAt.Single().Value), Is.EqualTo(("q/5/c2", "q/6/c2")));
                Assert.That(store.Check(), Is.Empty);
            }
        }
    }

    [Test]
    public void Whatever_comes_and_goes_in_whatever_order_the_same_is_shown([Range(1, 5)] int seed)
    {
        var random = new RandomSittings(seed);
        using var folder = new Folder();
        var (store, engine) = Open(folder.Path);
        var sources = new SortedDictionary<string, IReadOnlyList<Document>>();
        using (store)
        {
            for (var step = 0; step < 25; step++)
            {
                var path = "s" + random.Number(5);
                if (random.Number(4) == 0)
                {
                    store.Remove(path);
                    sources.Remove(path);
                }
                else
                {
                    IReadOnlyList<Document> documents = [.. random.Documents(1 + random.Number(9)).Select(d => d with { Id = new RecordId($"{path}/{d.Id.Value}") })];
                    store.Store(path, [.. documents]);
                    sources[path] = documents;
                }
                var scan = new PlainScan([.. sources.Values.SelectMany(d => d)]);
                var hits = engine.Search(new SearchQuery.All(), SearchOrder.Oldest, 0, 1000).Hits;
                Assert.That(hits.Select(h => h.Contribution.Value), Is.EqualTo(scan.ByDay(new SearchQuery.All(), newestFirst: false)));
                foreach (var hit in hits)
                {
                    Assert.That(hit.AlsoAt.Select(i => i.Value).Order(StringComparer.Ordinal), Is.EqualTo(scan.Folding.Others(hit.Contribution.Value)), hit.Contribution.Value);
                }
            }
            Assert.That(store.Check(), Is.Empty);
        }
    }

    private static WrittenQuestion Question(string id, string answer, string uin) => Make.Question(id, "2014-01-07", "How many lamps " + uin + "?", answer) with { Uins = [new Uin(uin)] };

    private static string Ids(ISearchEngine engine, string query) =>
        string.Join(' ', engine.Search(QueryParser.Parse(query).Query, SearchOrder.Relevance, 0, 100).Hits.Select(h => h.Contribution.Value).Order(StringComparer.Ordinal));
}
