using System.Collections.Generic;
using HansardMiner.Claims;
using HansardMiner.Records;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Rows;
using HansardMiner.Sqlite.Words;

namespace HansardMiner.Sqlite.Writing;

/// <summary>Makes the figures of current documents findable: writes the table <c>claim_words</c>, in the order of its numbers, as <see cref="WordIndex"/> does.</summary>
internal sealed class FigureIndex(Database database)
{
    private const int MostPending = 12_000_000;
    private readonly SortedDictionary<long, FigureRows> _pending = [];
    private readonly FigureAnalyst _analyst = new();
    private long _pendingLength;

    /// <summary>Works out the rows of a document; may be called by several threads at once.</summary>
    public FigureRows Analyse(Document document, IReadOnlyList<IReadOnlyList<Claim>> claims) => _analyst.Analyse(document, claims);

    /// <summary>Works out the rows of a stored document.</summary>
    public FigureRows Analyse(Document document, long firstContribution) => _analyst.Analyse(document, Claims(firstContribution, document.Contributions.Count));

    /// <summary>Adds the rows of a document. They are in the index after <see cref="Flush"/>.</summary>
    public void Add(FigureRows rows, long firstContribution)
    {
        if (rows.Count == 0)
        {
            return;
        }
        _pending.Add(firstContribution, rows);
        _pendingLength += rows.Length;
        if (_pendingLength > MostPending)
        {
            Flush();
        }
    }

    /// <summary>Removes the rows of a document.</summary>
    public void Remove(long firstContribution, int count)
    {
        if (_pending.Remove(firstContribution, out var rows))
        {
            _pendingLength -= rows.Length;
            return;
        }
        using var delete = database.Use("DELETE FROM claim_words WHERE rowid >= ? AND rowid < ?");
        delete.Bind(1, FigureKey.FirstRow(firstContribution)).Bind(2, FigureKey.FirstRow(firstContribution + count)).Run();
    }

    /// <summary>Writes what has been gathered.</summary>
    public void Flush()
    {
        using var insert = database.Use("INSERT INTO claim_words (rowid, own, heading, counted, thing) VALUES (?,?,?,?,?)");
        foreach (var (first, rows) in _pending)
        {
            for (var i = 0; i < rows.Count; i++)
            {
                insert.Bind(1, rows.Number(i, first));
                for (var column = 0; column < FigureRows.Columns; column++)
                {
                    insert.Bind(column + 2, rows.Column(i, column));
                }
                insert.Run();
            }
        }
        Forget();
    }

    /// <summary>Lets go what has been gathered.</summary>
    public void Forget()
    {
        _pending.Clear();
        _pendingLength = 0;
    }

    private List<Claim>[] Claims(long first, int count)
    {
        var claims = new List<Claim>[count];
        for (var i = 0; i < count; i++)
        {
            claims[i] = [];
        }
        using var rows = database.Use($"SELECT {ClaimRows.Columns}, contribution FROM claims WHERE contribution >= ? AND contribution < ? ORDER BY contribution, ordinal");
        for (rows.Bind(1, first).Bind(2, first + count); rows.Step();)
        {
            claims[rows.Long(20) - first].Add(ClaimRows.Read(rows));
        }
        return claims;
    }
}
