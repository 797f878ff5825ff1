#if WITH_LUCENE
using System.IO;
using System.Threading;
using HansardMiner.LuceneNet;
using HansardMiner.Query;
using HansardMiner.Sqlite;
using HansardMiner.Store;
#endif
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

#if WITH_LUCENE
[TestFixture]
internal sealed class LuceneSearchEngineTests : SearchEngineContract
{
    protected override (IRecordStore Store, ISearchEngine Engine) Open(string folder)
    {
        var store = SqliteRecordStore.Open(Path.Combine(folder, "hansard.db"), readOnly: false);
        var index = new LuceneSearchIndex(new SqliteSearchSource(store), Path.Combine(folder, "lucene"));
        index.Rebuild(null, CancellationToken.None);
        return (store, new UpToDate(index));
    }

    /// <summary>Takes up what was mined before each search, as a command does when it opens the index.</summary>
    private sealed class UpToDate(LuceneSearchIndex index) : ISearchEngine
    {
        public string Name => index.Engine.Name;

        public SearchResult Search(SearchQuery query, SearchOrder order, int skip, int take)
        {
            index.Apply(CancellationToken.None);
            return index.Engine.Search(query, order, skip, take);
        }
    }
}
#else
[TestFixture]
internal sealed class LuceneSearchEngineTests
{
    [Test]
    public void The_contract_of_search_engines_holds_for_Lucene() =>
        Assert.Ignore("this build has no Lucene.Net: build it with -p:WithLucene=true, with a package feed that has Lucene.Net 4.8.0-beta00017");
}
#endif
