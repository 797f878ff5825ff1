#if WITH_LUCENE
using System.Linq;
using System.Threading;
using HansardMiner.LuceneNet;
using HansardMiner.Query;
using HansardMiner.Sqlite;
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

/// <summary>Both engines weigh a word by the same formula, over the same lengths.</summary>
[TestFixture]
internal sealed class LuceneScoresTests
{
    [Test]
    public void Both_engines_give_the_hits_of_a_word_scores_in_the_same_proportion([Range(1, 3)] int seed)
    {
        var random = new RandomSittings(seed);
        using var folder = new Folder();
        using var store = SqliteRecordStore.Open(folder.File("hansard.db"), readOnly: false);
        store.Store("a", [.. random.Documents(80)]);
        using var fts5 = new SqliteSearchIndex(store);
        using var lucene = new LuceneSearchIndex(new SqliteSearchSource(store), folder.File("lucene"));
        lucene.Rebuild(null, CancellationToken.None);
        var compared = 0;
        foreach (var word in (string[])["lamp", "lamps", "lit", "keeper", "keeping", "prosecution", "cafe", "cps", "obrien", "davies", "relate", "organisation", "program", "%", "12", "hl7"])
        {
            var request = new SearchRequest(new SearchQuery.Word(word)) { Take = 1000 };
            var left = fts5.Engine.Find(request).Hits.ToDictionary(h => h.Contribution, h => h.Score);
            var right = lucene.Engine.Find(request).Hits.ToDictionary(h => h.Contribution, h => h.Score);
            Assert.That(right.Keys, Is.EquivalentTo(left.Keys), word);
            if (left.Count == 0)
            {
                continue;
            }
            var scale = right.Values.Max() / left.Values.Max();
            foreach (var (hit, score) in left)
            {
                Assert.That(right[hit], Is.EqualTo(score * scale).Within(0.01).Percent, $"{word} in {hit}");
                compared++;
            }
        }
        Assert.That(compared, Is.GreaterThan(50));
    }
}
#endif
