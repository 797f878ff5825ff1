using System.IO;
using HansardMiner.Sqlite;
using HansardMiner.Store;

namespace HansardMiner.Engines.Tests;

/// <summary>An empty SQLite index for each test, with what only this store has.</summary>
internal abstract class SqliteIndexFixture : EmptyIndex
{
    protected SqliteRecordStore Sqlite => (SqliteRecordStore)Store;

    protected override IRecordStore Open(string folder) => OpenFile("hansard.db");

    /// <summary>Opens another file of the same folder.</summary>
    protected SqliteRecordStore OpenFile(string name) => SqliteRecordStore.Open(Path.Combine(Folder.Path, name), readOnly: false);
}
