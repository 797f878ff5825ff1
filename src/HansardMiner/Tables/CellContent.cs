using System.Collections.Generic;

namespace HansardMiner.Tables;

/// <summary>What stands in a cell.</summary>
/// <param name="State">What it states.</param>
/// <param name="Numbers">Its numbers: one, or two for "42 (2.4%)"; empty when it states none.</param>
internal sealed record CellContent(CellState State, IReadOnlyList<CellNumber> Numbers)
{
    public static CellContent Blank { get; } = new(CellState.Blank, []);

    /// <summary>The time that the whole cell names; null when it is none. A bare year is a number that may be one.</summary>
    public HeaderTime? Time { get; init; }

    /// <summary>Whether it is a number that cannot be a year, or what stands in a number's place: what a table's body is known by.</summary>
    public bool IsFigure => State is CellState.Suppressed or CellState.NotAvailable or CellState.Dash or CellState.Nil || IsNumber;

    /// <summary>Whether it is a number that cannot be a year.</summary>
    public bool IsNumber => State == CellState.Value && !Numbers[0].MayBeYear && Time is null;

    /// <summary>Whether it is a year or another time.</summary>
    public bool IsTime => Time is not null || (State == CellState.Value && Numbers[0].MayBeYear);
}
