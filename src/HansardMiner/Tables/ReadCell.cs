using System.Collections.Generic;
using HansardMiner.Claims;
using HansardMiner.Records;
using HansardMiner.Text;

namespace HansardMiner.Tables;

/// <summary>A cell of a table with what was made of it.</summary>
/// <param name="Cell">The cell as the source lays it out.</param>
/// <param name="Role">What part it plays.</param>
/// <param name="State">What it states.</param>
public sealed record ReadCell(TableCell Cell, CellRole Role, CellState State)
{
    /// <summary>Where its words stand in the contribution's text, without footnote marks.</summary>
    public required TextSpan Words { get; init; }

    /// <summary>The way from the table to the cell: title, section, labels of its row, headers of its column. Empty for anything but values.</summary>
    public IReadOnlyList<string> HeaderPath { get; init; } = [];

    /// <summary>The figures it gives: one, or two for "42 (2.4%)"; empty when it gives none.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    /// <summary>Why a number in it is not taken as a figure; null when it is, or when there is none.</summary>
    public string? Refused { get; init; }

    /// <summary>The steps of a header path written in one line: "Garth › Education hours lost".</summary>
    public string Path => string.Join(Separator, HeaderPath);

    /// <summary>What stands between the steps of a header path.</summary>
    public const string Separator = " › ";
}
