using System.IO;
using HansardMiner.Sqlite;
using HansardMiner.Store;
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

[TestFixture]
internal sealed class SqliteCitationTests : CitationContract
{
    protected override IRecordStore Open(string folder) => SqliteRecordStore.Open(Path.Combine(folder, "hansard.db"), readOnly: false);
}
