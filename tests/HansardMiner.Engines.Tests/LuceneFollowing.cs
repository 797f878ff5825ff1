#if WITH_LUCENE
using System.IO;
using System.Threading;
using HansardMiner.LuceneNet;
using HansardMiner.Query;
using HansardMiner.Sqlite;
using HansardMiner.Store;

namespace HansardMiner.Engines.Tests;

/// <summary>Takes up what was mined before each search, as a command does when it opens the index.</summary>
internal sealed class LuceneFollowing(LuceneSearchIndex index) : ISearchEngine
{
    public string Name => index.Engine.Name;

    public IKnownWords? Words => index.Engine.Words;

    /// <summary>A store with an index beside it.</summary>
    public static (IRecordStore Store, ISearchEngine Engine) Open(string folder)
    {
        var store = SqliteRecordStore.Open(Path.Combine(folder, "hansard.db"), readOnly: false);
        return (store, Beside(store, folder));
    }

    /// <summary>The engine over the index beside a store; it is built where there is none.</summary>
    public static ISearchEngine Beside(SqliteRecordStore store, string folder)
    {
        var index = new LuceneSearchIndex(new SqliteSearchSource(store), Path.Combine(folder, "lucene"));
        if (index.Report().Health == IndexHealth.Missing)
        {
            index.Rebuild(null, CancellationToken.None);
        }
        return new LuceneFollowing(index);
    }

    public SearchResult Find(SearchRequest request)
    {
        index.Apply(CancellationToken.None);
        return index.Engine.Find(request);
    }
}
#endif
