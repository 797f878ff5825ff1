using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Records;

namespace HansardMiner.Tables;

/// <summary>Reads the tables of a contribution: pure, the same for the same text. A list of a division and a table for layout give no figures.</summary>
public static class TableReader
{
    /// <summary>The rule that a figure from a table is found by.</summary>
    public const string Rule = "table cell";

    /// <summary>All tables of a contribution, read, in order.</summary>
    public static IReadOnlyList<TableReading> Read(Contribution contribution)
    {
        ArgumentNullException.ThrowIfNull(contribution);
        return contribution.Tables.Count == 0 ? [] : [.. contribution.Tables.Select(table => Read(contribution, table))];
    }

    /// <summary>The figures of all tables of a contribution.</summary>
    public static IEnumerable<Claim> Claims(Contribution contribution) => Read(contribution).SelectMany(table => table.Claims);

    /// <summary>One table, read.</summary>
    public static TableReading Read(Contribution contribution, AnswerTable table)
    {
        ArgumentNullException.ThrowIfNull(contribution);
        ArgumentNullException.ThrowIfNull(table);
        var notes = TableNotes.Of(contribution, table);
        var layout = TableSheet.Of(contribution.Text, table, notes) is { } sheet ? TableLayout.Of(sheet) : null;
        if (layout is not { HasBody: true } || contribution.Division is not null)
        {
            return new TableReading(table, [.. table.Cells.Select(cell => Unread(contribution.Text, cell))]);
        }
        var isClipped = contribution.Passages.Any(p => p.Span == table.Span && p.IsClipped);
        return new TableReading(table, new CellClaims(contribution, layout.Sheet, layout, isClipped).All());
    }

    private static ReadCell Unread(string text, TableCell cell)
    {
        var words = cell.Span.Of(text);
        return new ReadCell(cell, words.Length == 0 ? CellRole.Blank : CellRole.Note, words.Length == 0 ? CellState.Blank : CellState.Text) { Words = cell.Span };
    }
}
