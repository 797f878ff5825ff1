using System;
using System.Collections.Generic;
using HansardMiner.Query;
using HansardMiner.Sqlite.Conditions;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Reading;
using HansardMiner.Sqlite.Rows;
using HansardMiner.Store;

namespace HansardMiner.Sqlite.Searching;

/// <summary>One committed state of the file, as search indexes and engines see it.</summary>
internal sealed class SearchView : ISearchView
{
    private readonly ReaderPool.Loan _loan;
    private readonly Database _database;
    private readonly HitReader _hits;

    public SearchView(ReaderPool readers)
    {
        _loan = readers.Borrow();
        _database = _loan.Database;
        _hits = new HitReader(_database);
        Stamp = ChangeLog.Newest(_database);
    }

    /// <inheritdoc/>
    public IndexStamp Stamp { get; }

    /// <inheritdoc/>
    public int Count => (int)_database.Scalar("SELECT coalesce(sum(contribution_count), 0) FROM documents WHERE is_current");

    /// <inheritdoc/>
    public string? MarkOf(long state) => ChangeLog.MarkOf(_database, state);

    /// <inheritdoc/>
    public IReadOnlyList<IndexChange> ChangesSince(long state) => ChangeLog.Since(_database, state);

    /// <inheritdoc/>
    public IEnumerable<IndexedDocument> Documents(long first, long end)
    {
        foreach (var (number, from, count) in Places(first, end))
        {
            yield return new IndexedDocument(from, DocumentReader.Read(_database, number), Figures(from, count), Groups(from, count));
        }
    }

    /// <inheritdoc/>
    public IEnumerable<long> Numbers()
    {
        foreach (var (_, from, count) in Places(0, long.MaxValue))
        {
            for (var i = 0; i < count; i++)
            {
                yield return from + i;
            }
        }
    }

    /// <inheritdoc/>
    public (string Document, int Ordinal) Name(long number) => _hits.Name(number);

    /// <inheritdoc/>
    public long? Number(string document, int ordinal) => _hits.Number(document, ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<SearchedFigure> Figures(long number) => _hits.Figures(number);

    /// <inheritdoc/>
    public bool HasPhrase(long number, string words) => ExactPhrase.Stands(_database, number, words);

    /// <inheritdoc/>
    public Hit Show(Found found, Snippets snippets) => _hits.Read(found, snippets);

    /// <inheritdoc/>
    public void Dispose() => _loan.Dispose();

    /// <summary>A document's contributions have numbers one after the other, so that it is enough to look at them, wherever the range begins.</summary>
    private List<(long Number, long First, int Count)> Places(long first, long end)
    {
        var isWhole = first <= 0 && end == long.MaxValue;
        var places = new List<(long, long, int)>();
        using var rows = _database.Use(isWhole
            ? "SELECT number, first_contribution, contribution_count FROM documents WHERE is_current AND contribution_count > 0 ORDER BY first_contribution"
            : "SELECT number, first_contribution, contribution_count FROM documents WHERE is_current AND number IN "
                + "(SELECT document FROM contributions WHERE number >= ? AND number < ?) ORDER BY first_contribution");
        if (!isWhole)
        {
            rows.Bind(1, first).Bind(2, end);
        }
        while (rows.Step())
        {
            places.Add((rows.Long(0), rows.Long(1), rows.Int(2)));
        }
        return places;
    }

    private IReadOnlyList<SearchedFigure>[] Figures(long first, int count)
    {
        var figures = new IReadOnlyList<SearchedFigure>[count];
        Array.Fill(figures, []);
        using var rows = _database.Use(
            "SELECT contribution, value_number, high_number, unit, span_start, span_end, counted, header_path FROM claims WHERE contribution >= ? AND contribution < ? ORDER BY contribution, ordinal");
        for (rows.Bind(1, first).Bind(2, first + count); rows.Step();)
        {
            var at = (int)(rows.Long(0) - first);
            if (figures[at] is not List<SearchedFigure> list)
            {
                figures[at] = list = [];
            }
            list.Add(HitReader.Figure(rows, 1));
        }
        return figures;
    }

    private long[] Groups(long first, int count)
    {
        var groups = new long[count];
        using (var copies = _database.Use("SELECT contribution, of FROM repeats WHERE contribution >= ? AND contribution < ?"))
        {
            for (copies.Bind(1, first).Bind(2, first + count); copies.Step();)
            {
                groups[copies.Long(0) - first] = copies.Long(1);
            }
        }
        using var shown = _database.Use("SELECT DISTINCT of FROM repeats WHERE of >= ? AND of < ?");
        for (shown.Bind(1, first).Bind(2, first + count); shown.Step();)
        {
            groups[shown.Long(0) - first] = shown.Long(0);
        }
        return groups;
    }
}
