#if WITH_LUCENE
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using HansardMiner.Mining;
using HansardMiner.Query;
using HansardMiner.Sqlite;
using HansardMiner.Store;
using HansardMiner.Tests.Shared;
#endif
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

/// <summary>How far both engines give the same best hits: 200 queries of the kind that people type, over real documents.</summary>
[TestFixture]
internal sealed class AgreementTests
{
#if WITH_LUCENE
    private const int Page = 20;

    private static readonly string[] s_formats = ["theyworkforyou", "qna-xml", "publications-html", "hansard-html", "hansard-text", "parliamentary-search"];

    [Test]
    public void Both_engines_find_as_many_and_mostly_the_same_first_twenty()
    {
        string[] paths = [.. s_formats.Select(f => Corpus.Real(Path.Combine("corpus", f)))];
        using var folder = new Folder();
        using var store = SqliteRecordStore.Open(folder.File("hansard.db"), readOnly: false);
        new Miner(store).Mine(paths, null, CancellationToken.None);
        var fts5 = new SqliteSearchEngine(store);
        var lucene = LuceneFollowing.Beside(store, folder.Path);
        var alike = new List<(double Share, string Query)>();
        foreach (var typed in File.ReadLines(Path.Combine(TestContext.CurrentContext.TestDirectory, "real-queries.txt")).Where(l => l.Length > 0))
        {
            var query = QueryVariants.Expand(QueryParser.Parse(typed)).Query;
            var (one, other) = (fts5.Search(query, SearchOrder.Relevance, 0, Page), lucene.Search(query, SearchOrder.Relevance, 0, Page));
            Assert.That(other.Total, Is.EqualTo(one.Total), typed);
            if (one.Hits.Count > 0)
            {
                alike.Add((one.Hits.Select(h => h.Contribution).Intersect(other.Hits.Select(h => h.Contribution)).Count() / (double)one.Hits.Count, typed));
            }
        }
        var said = string.Create(CultureInfo.InvariantCulture, $"{alike.Count} queries with hits: {alike.Average(a => a.Share):P1} of the first {Page} are the same; least: {string.Join(", ", alike.OrderBy(a => a.Share).Take(5).Select(a => $"{a.Query} {a.Share:P0}"))}");
        TestContext.Out.WriteLine(said);
        Assert.That(alike, Has.Count.AtLeast(100));
        Assert.That(alike.Average(a => a.Share), Is.AtLeast(0.8), said);
    }
#else
    [Test]
    public void Both_engines_find_as_many_and_mostly_the_same_first_twenty() =>
        Assert.Ignore("this build has no Lucene.Net: build it with -p:WithLucene=true, with a package feed that has Lucene.Net 4.8.0-beta00017");
#endif
}
