#if WITH_LUCENE
using HansardMiner.Store;
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

[TestFixture]
internal sealed class LuceneHostileTests : HostileContract
{
    protected override (IRecordStore Store, ISearchEngine Engine) Open(string folder) => LuceneFollowing.Open(folder);
}
#endif
