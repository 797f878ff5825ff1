using System.Collections.Generic;
using HansardMiner.Records;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Facts;
using HansardMiner.Sqlite.Words;

namespace HansardMiner.Sqlite.Writing;

/// <summary>
/// Makes the words of current documents searchable: writes the table <c>words</c>. Rows are gathered and written in the order of their numbers,
/// since FTS5 writes out all it holds whenever a number is less than the one before.
/// </summary>
internal sealed class WordIndex(Database database)
{
    private const int MostPending = 24_000_000;
    private readonly SortedDictionary<long, WordRows> _pending = [];
    private readonly FactWriter _facts = new(database);
    private readonly WordAnalysts _analysts = new();
    private long _pendingLength;

    /// <summary>What search indexes beside the file are told.</summary>
    public ChangeLog Changes { get; } = new(database);

    /// <summary>The figures of the same documents.</summary>
    public FigureIndex Figures { get; } = new(database);

    /// <summary>Works out the rows of a document; may be called by several threads at once.</summary>
    public WordRows Analyse(Document document) => _analysts.Analyse(document);

    /// <summary>Adds the rows of a document. They are in the index after <see cref="Flush"/>.</summary>
    public void Add(WordRows rows, long firstContribution)
    {
        if (rows.Count == 0)
        {
            return;
        }
        _pending.Add(firstContribution, rows);
        Changes.Came(firstContribution, rows.Count);
        _pendingLength += rows.Length;
        if (_pendingLength > MostPending)
        {
            Flush();
        }
    }

    /// <summary>Removes the rows of a document.</summary>
    public void Remove(long firstContribution, int count)
    {
        Changes.Changed(firstContribution, count);
        Figures.Remove(firstContribution, count);
        if (_pending.Remove(firstContribution, out var rows))
        {
            _pendingLength -= rows.Length;
            return;
        }
        _facts.Remove(firstContribution, count);
        using var delete = database.Use("DELETE FROM words WHERE rowid = ?");
        for (var i = 0; i < count; i++)
        {
            delete.Bind(1, firstContribution + i).Run();
        }
    }

    /// <summary>Writes what has been gathered.</summary>
    public void Flush()
    {
        using var insert = database.Use(
            "INSERT INTO words (rowid, heading, speaker, uin, office, party, dept, columns, facets, text) VALUES (?,?,?,?,?,?,?,?,?,?)");
        foreach (var (first, rows) in _pending)
        {
            for (var i = 0; i < rows.Count; i++)
            {
                insert.Bind(1, first + i);
                for (var column = 0; column < WordRows.Columns; column++)
                {
                    insert.Bind(column + 2, rows.Column(i, column));
                }
                insert.Run();
            }
            _facts.Add(rows.Facts, first);
        }
        _facts.Flush();
        Clear();
        Figures.Flush();
    }

    /// <summary>Forgets all words, to be built anew.</summary>
    public void Clean()
    {
        _facts.Forget();
        database.Renew("words");
        database.Renew("claim_words");
        database.Execute("DELETE FROM hit_facts; DELETE FROM facet_names");
    }

    /// <summary>Lets go what has been gathered: its transaction was undone.</summary>
    public void Forget()
    {
        Clear();
        _facts.Forget();
        Figures.Forget();
        Changes.Forget();
    }

    private void Clear()
    {
        _pending.Clear();
        _pendingLength = 0;
    }
}
