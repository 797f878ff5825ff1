using System.Collections.Generic;
using System.Linq;
using HansardMiner.Tables;

namespace HansardMiner.Present.Answers;

/// <summary>A cell of a table, with what was made of it.</summary>
public sealed record CellAnswer
{
    /// <summary>Its first row, from 1.</summary>
    public required int Row { get; init; }

    /// <summary>Its first column, from 1.</summary>
    public required int Column { get; init; }

    /// <summary>Over how many rows it stands.</summary>
    public required int RowSpan { get; init; }

    /// <summary>Over how many columns it stands.</summary>
    public required int ColumnSpan { get; init; }

    /// <summary>value, header, label, section, title, identifier, note or blank.</summary>
    public required string Role { get; init; }

    /// <summary>value, nil, suppressed, notavailable, dash (not stated whether nil), text, unreadable, cut or blank.</summary>
    public required string State { get; init; }

    /// <summary>Its exact words.</summary>
    public required string Words { get; init; }

    /// <summary>Where its words begin in the contribution's text, in UTF-16 code units.</summary>
    public required int CharStart { get; init; }

    /// <summary>One past where they end.</summary>
    public required int CharEnd { get; init; }

    /// <summary>Of a value: title, section, row labels and column headers, outermost first.</summary>
    public required IReadOnlyList<string> HeaderPath { get; init; }

    /// <summary>Why a number in it is not taken as a figure; null when it is, or when there is none.</summary>
    public required string? Refused { get; init; }

    /// <summary>The figures it gives: one, or two for “42 (2.4%)”.</summary>
    public required IReadOnlyList<CellFigureAnswer> Figures { get; init; }

    internal static CellAnswer Of(ReadCell cell, string text) => new()
    {
        Row = cell.Cell.Row + 1,
        Column = cell.Cell.Column + 1,
        RowSpan = cell.Cell.RowSpan,
        ColumnSpan = cell.Cell.ColumnSpan,
        Role = Wording.Small(cell.Role)!,
        State = Wording.Small(cell.State)!,
        Words = cell.Words.Of(text),
        CharStart = cell.Words.Start,
        CharEnd = cell.Words.End,
        HeaderPath = cell.HeaderPath,
        Refused = cell.Refused,
        Figures = [.. cell.Claims.Select(c => CellFigureAnswer.Of(c, text))],
    };
}
