using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Store;
using SQLitePCL;

namespace HansardMiner.Sqlite;

/// <summary>Full-text search in the index itself, by SQLite's FTS5.</summary>
/// <param name="store">The store whose current documents are searched.</param>
public sealed class SqliteSearchEngine(SqliteRecordStore store) : ISearchEngine
{
    /// <summary>How much more a word counts in a heading, and so on, in the order of the columns of <c>words</c>.</summary>
    private const string Rank = "-bm25(words, 1.0, 3.0, 2.0, 5.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.2)";

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
        var (query, order, skip, take) = (request.Query, request.Order, request.Skip, request.Take);
        if (QuerySize.IsTooLarge(query))
        {
            return new SearchResult([], 0) { Note = $"the query has more than {QuerySize.Most} parts or is nested too deeply; ask for less at once" };
        }
        using var loan = store.Readers.Borrow();
        var found = new List<Found>();
        var isWhole = Collect(loan.Database, query, order, found);
        RepeatedClaims.Shown(loan.Database, found);
        var reader = new HitReader(loan.Database);
        var page = new HitOrder(order, reader.Name).Page(found, Math.Max(0, skip), Math.Max(0, take));
        var snippets = new Snippets(query);
        var hits = page.Select(hit => reader.Read(hit, snippets)).ToList();
        return new SearchResult(hits, found.Count)
        {
            Note = isWhole ? null : $"stopped after {TimeLimit.TotalSeconds:0.#} seconds: there may be more; ask for rarer words or fewer days",
        };
    }

    /// <summary>Collects all that matches; false when the time was up before the end.</summary>
    private bool Collect(Database database, SearchQuery query, SearchOrder order, List<Found> found)
    {
        var compiled = QueryCompiler.Compile(query);
        var isRanked = order == SearchOrder.Relevance;
        var clock = Stopwatch.StartNew();
        raw.sqlite3_progress_handler(database.Handle, 2000, _ => clock.Elapsed > TimeLimit ? 1 : 0, null);
        try
        {
            var scores = isRanked && compiled.Match is null ? Scores(database, query) : null;
            using var rows = database.Use($"SELECT rowid{(isRanked && compiled.Match is not null ? ", " + Rank : "")} FROM words WHERE {compiled.Where()}");
            for (compiled.BindTo(rows, 1); rows.Step();)
            {
                var number = rows.Long(0);
                found.Add(new Found(number, !isRanked ? 0 : scores?.GetValueOrDefault(number) ?? (compiled.Match is null ? 0 : rows.Double(1))));
            }
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
        finally
        {
            raw.sqlite3_progress_handler(database.Handle, 0, null, null);
        }
    }

    private static Dictionary<long, double>? Scores(Database database, SearchQuery query)
    {
        if (QueryCompiler.AnyWord(query) is not { } match)
        {
            return null;
        }
        var scores = new Dictionary<long, double>();
        using var rows = database.Use($"SELECT rowid, {Rank} FROM words WHERE words MATCH ?");
        for (rows.Bind(1, match); rows.Step();)
        {
            scores[rows.Long(0)] = rows.Double(1);
        }
        return scores;
    }
}
