#if WITH_LUCENE
using HansardMiner.Store;
#endif
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

#if WITH_LUCENE
[TestFixture]
internal sealed class LuceneSearchEngineTests : SearchEngineContract
{
    protected override (IRecordStore Store, ISearchEngine Engine) Open(string folder) => LuceneFollowing.Open(folder);
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
