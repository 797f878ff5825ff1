using System.IO;
using HansardMiner.Sqlite;
using HansardMiner.Store;
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

[TestFixture]
internal sealed class SqliteHostileTests : HostileContract
{
    protected override (IRecordStore Store, ISearchEngine Engine) Open(string folder)
    {
        var store = SqliteRecordStore.Open(Path.Combine(folder, "hansard.db"), readOnly: false);
        return (store, new SqliteSearchEngine(store));
    }
}
