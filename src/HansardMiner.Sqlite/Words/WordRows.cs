using System;
using System.Collections.Generic;

namespace HansardMiner.Sqlite.Words;

/// <summary>The rows of the table <c>words</c> for one document: one for each contribution.</summary>
internal sealed class WordRows(byte[] bytes, int[] ends, HitFacts[] facts, long?[] prints)
{
    /// <summary>How many columns a row has: the text is the last.</summary>
    public const int Columns = 9;

    /// <summary>How many rows there are.</summary>
    public int Count => ends.Length / Columns;

    /// <summary>How many bytes they hold.</summary>
    public int Length => bytes.Length;

    /// <summary>What a search needs of each row beside its words.</summary>
    public IReadOnlyList<HitFacts> Facts => facts;

    /// <summary>For each contribution what its copies of the same day share (<see cref="SpokenPrint"/>); null for what has none.</summary>
    public IReadOnlyList<long?> Prints => prints;

    /// <summary>The words of one column, both counted from 0.</summary>
    public ReadOnlySpan<byte> Column(int row, int column)
    {
        var cell = (row * Columns) + column;
        var start = cell == 0 ? 0 : ends[cell - 1];
        return bytes.AsSpan(start, ends[cell] - start);
    }
}
