#if WITH_LUCENE
using System.IO;
using HansardMiner.Sqlite;
using HansardMiner.Store;
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

/// <summary>Questions answered together, held and corrected, as the other engine finds them.</summary>
[TestFixture]
internal sealed class LuceneQuestionChainTests : QuestionChainContract
{
    protected override IRecordStore Open(string folder) => SqliteRecordStore.Open(Path.Combine(folder, "hansard.db"), readOnly: false);

    protected override ISearchEngine Engine(IRecordStore store) => LuceneFollowing.Beside((SqliteRecordStore)store, Folder.Path);
}
#endif
