using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Records;
using HansardMiner.Tables;

namespace HansardMiner.Present.Answers;

/// <summary>A table of a contribution as rows and columns.</summary>
public sealed record TableAnswer
{
    /// <summary>The id of the contribution it stands in.</summary>
    public required string ContributionId { get; init; }

    /// <summary>How many rows it has.</summary>
    public required int Rows { get; init; }

    /// <summary>How many columns it has.</summary>
    public required int Columns { get; init; }

    /// <summary>Where it begins in the contribution's text, in UTF-16 code units.</summary>
    public required int CharStart { get; init; }

    /// <summary>One past where it ends.</summary>
    public required int CharEnd { get; init; }

    /// <summary>Its own caption; null when the source marks none.</summary>
    public required string? Caption { get; init; }

    /// <summary>Its cells in order of row and column, empty ones included.</summary>
    public required IReadOnlyList<CellAnswer> Cells { get; init; }

    /// <summary>What is shown of a table.</summary>
    /// <param name="contribution">The id of the contribution it stands in.</param>
    /// <param name="text">That contribution's text.</param>
    /// <param name="table">The table.</param>
    public static TableAnswer Of(RecordId contribution, string text, TableReading table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new TableAnswer
        {
            ContributionId = contribution.Value,
            Rows = table.Rows,
            Columns = table.Columns,
            CharStart = table.Table.Span.Start,
            CharEnd = table.Table.Span.End,
            Caption = table.Table.Caption?.Of(text),
            Cells = [.. table.Cells.Select(c => CellAnswer.Of(c, text))],
        };
    }
}
