using System;
using System.Collections.Generic;
using HansardMiner.Query;
using HansardMiner.Sqlite.Conditions;
using HansardMiner.Sqlite.Words;

namespace HansardMiner.Sqlite;

/// <summary>The words and names of an index. Words come from FTS5's own list of them.</summary>
internal sealed class KnownWords(SqliteRecordStore store) : IKnownWords
{
    private const string Vocabulary = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.known_words USING fts5vocab(main, words, row)";
    private readonly Lazy<IReadOnlyList<string>> _names = new(() => Read(
        store, null, "SELECT name FROM people UNION SELECT given || ' ' || family FROM tenures WHERE given <> '' AND family <> '' ORDER BY 1", []));

    public IReadOnlyList<string> Names => _names.Value;

    public int Count(SearchQuery query, int most)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (QuerySize.IsTooLarge(query))
        {
            return 0;
        }
        var compiled = QueryCompiler.Compile(query);
        using var loan = store.Readers.Borrow();
        using var rows = loan.Database.Use($"SELECT count(*) FROM (SELECT 1 FROM words WHERE {compiled.Where()} LIMIT ?)");
        rows.Bind(compiled.BindTo(rows, 1), (long)most);
        return rows.Step() ? rows.Int(0) : 0;
    }

    public IReadOnlyList<string> Beginning(string beginning, int most)
    {
        ArgumentException.ThrowIfNullOrEmpty(beginning);
        return Read(
            store, Vocabulary, $"SELECT substr(term, {WordSpaces.Form.Length + 1}) FROM temp.known_words WHERE term >= ? AND term < ? ORDER BY term LIMIT ?",
            [WordSpaces.Form + beginning, WordSpaces.Form + beginning[..^1] + (char)(beginning[^1] + 1), (long)most]);
    }

    private static List<string> Read(SqliteRecordStore store, string? before, string sql, IReadOnlyList<object> values)
    {
        using var loan = store.Readers.Borrow();
        if (before is not null)
        {
            loan.Database.ExecuteOwn(before);
        }
        using var rows = loan.Database.Use(sql);
        var texts = new List<string>();
        for (new CompiledQuery(null, null, values).BindTo(rows, 1); rows.Step();)
        {
            texts.Add(rows.Text(0));
        }
        return texts;
    }
}
