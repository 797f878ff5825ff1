using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
#if WITH_LUCENE
using HansardMiner.LuceneNet;
#endif
using HansardMiner.Query;
using HansardMiner.Sqlite;
using HansardMiner.Store;

namespace HansardMiner.Benchmarks.Scale;

/// <summary>One of the house's own engines, asked as the commands ask it: hits with headings, citations and passages.</summary>
internal sealed class EngineContender : IContender
{
    private readonly SqliteRecordStore _store;
    private readonly ISearchIndex _index;

    public EngineContender(string engine, string folder)
    {
        _store = SqliteRecordStore.Open(Path.Combine(folder, "hansard.db"), readOnly: true);
        _index = engine switch
        {
            "fts5" => new SqliteSearchIndex(_store),
#if WITH_LUCENE
            "lucene" => new LuceneSearchIndex(new SqliteSearchSource(_store), Path.Combine(folder, "lucene")),
#endif
            _ => throw new ArgumentException($"this build has no engine {engine}", nameof(engine)),
        };
    }

    public Func<(IReadOnlyList<string> Hits, bool IsStopped)>? Prepare(AskedClass asked, AskedQuery query)
    {
        var request = new SearchRequest(QueryParser.Parse(query.Text).Query)
        {
            Order = asked.Kind == AskedKind.Newest ? SearchOrder.Newest : SearchOrder.Relevance,
            IsCounted = asked.IsCounted,
            Take = asked.Kind is AskedKind.Facets or AskedKind.Years ? 0 : 20,
            Facets = asked.Kind switch { AskedKind.Facets => Enum.GetValues<SearchFacet>(), AskedKind.Years => [SearchFacet.Year], _ => [] },
        };
        if (asked.Kind == AskedKind.Second)
        {
            request = request with { After = _index.Engine.Find(request).Next };
        }
        return () =>
        {
            var result = _index.Engine.Find(request);
            return ([.. result.Hits.Select(h => h.Contribution.Value)], result.Note is not null);
        };
    }

    public void Dispose()
    {
        _index.Dispose();
        _store.Dispose();
    }
}
