using System;
using System.Globalization;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Facts;
using HansardMiner.Sqlite.Reading;
using HansardMiner.Sqlite.Searching;
using HansardMiner.Store;

namespace HansardMiner.Sqlite;

/// <summary>Full-text search in the index itself, by SQLite's FTS5.</summary>
/// <param name="store">The store whose current documents are searched.</param>
public sealed class SqliteSearchEngine(SqliteRecordStore store) : ISearchEngine
{
    /// <summary>How long a search waits for its turn at least.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    private readonly FactsShelf _shelf = new();

    /// <inheritdoc/>
    public string Name => "SQLite FTS5";

    /// <summary>How long a search may take before it gives what it has found so far.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public IKnownWords Words { get; } = new KnownWords(store);

    /// <inheritdoc/>
    public SearchResult Find(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!request.IsAfterOwnPlace)
        {
            throw new ArgumentException("the place is one of another query or order", nameof(request));
        }
        if (QuerySize.IsTooLarge(request.Query))
        {
            return new SearchResult([], 0) { Note = $"the query has more than {QuerySize.Most} parts or is nested too deeply; ask for less at once" };
        }
        var limit = request.TimeLimit ?? TimeLimit;
        using var seat = SearchRoom.Take(limit > s_patience ? limit : s_patience);
        if (seat is null)
        {
            return new SearchResult([], 0) { IsTotalExact = false, Note = "too many searches at once: nothing was looked for; ask again" };
        }
        using var loan = store.Readers.Borrow();
        var database = loan.Database;
        var facts = _shelf.Of(database);
        var search = new Search(database, facts, request, new Deadline(limit));
        var outcome = search.Run();
        var reader = new HitReader(database);
        var snippets = new Snippets(request.Query);
        return new SearchResult([.. outcome.Page.Hits.Select(hit => reader.Read(hit, snippets))], outcome.Total)
        {
            IsTotalExact = outcome.IsTotalExact,
            Next = outcome.Page.Next,
            Facets = outcome.Facets,
            Note = outcome.IsWhole ? null
                : string.Create(CultureInfo.InvariantCulture, $"stopped after {limit.TotalSeconds:0.#} seconds: there may be more; ask for rarer words or fewer days"),
        };
    }
}
