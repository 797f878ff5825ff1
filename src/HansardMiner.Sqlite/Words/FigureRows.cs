using System;
using System.Collections.Generic;

namespace HansardMiner.Sqlite.Words;

/// <summary>The rows of the table <c>claim_words</c> for one document: one for each figure.</summary>
internal sealed class FigureRows(byte[] bytes, int[] ends, IReadOnlyList<(int Contribution, int Ordinal)> places)
{
    /// <summary>How many columns a row has.</summary>
    public const int Columns = 4;

    /// <summary>How many rows there are.</summary>
    public int Count => places.Count;

    /// <summary>How many bytes they hold.</summary>
    public int Length => bytes.Length;

    /// <summary>The number of a row in the table.</summary>
    /// <param name="row">The row, counted from 0.</param>
    /// <param name="firstContribution">The number of the document's first contribution.</param>
    public long Number(int row, long firstContribution) => FigureKey.Row(firstContribution + places[row].Contribution, places[row].Ordinal);

    /// <summary>The words of one column, both counted from 0.</summary>
    public ReadOnlySpan<byte> Column(int row, int column)
    {
        var cell = (row * Columns) + column;
        var start = cell == 0 ? 0 : ends[cell - 1];
        return bytes.AsSpan(start, ends[cell] - start);
    }
}
