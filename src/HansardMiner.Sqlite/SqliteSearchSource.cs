using HansardMiner.Query;
using HansardMiner.Sqlite.Searching;
using HansardMiner.Store;

namespace HansardMiner.Sqlite;

/// <summary>The records for search indexes beside the file.</summary>
/// <param name="store">The records.</param>
public sealed class SqliteSearchSource(SqliteRecordStore store) : ISearchSource
{
    /// <inheritdoc/>
    public IKnownWords Words { get; } = new KnownWords(store);

    /// <inheritdoc/>
    public ISearchView Look() => new SearchView(store.Readers);
}
