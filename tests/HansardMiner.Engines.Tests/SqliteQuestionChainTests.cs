using System.IO;
using HansardMiner.Sqlite;
using HansardMiner.Store;
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

[TestFixture]
internal sealed class SqliteQuestionChainTests : QuestionChainContract
{
    protected override IRecordStore Open(string folder) => SqliteRecordStore.Open(Path.Combine(folder, "hansard.db"), readOnly: false);

    protected override ISearchEngine Engine(IRecordStore store) => new SqliteSearchEngine((SqliteRecordStore)store);
}
