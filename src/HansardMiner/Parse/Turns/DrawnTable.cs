using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Parse.Turns;

/// <summary>A table that a reader has laid out by itself: drawn with characters in a text, or found in a page.</summary>
/// <param name="Rows">Its rows of cells.</param>
internal sealed record DrawnTable(IReadOnlyList<IReadOnlyList<DrawnCell>> Rows)
{
    /// <summary>Its caption; null when it has none.</summary>
    public string? Caption { get; init; }

    /// <summary>Its text, cells parted by tabs and rows by line feeds.</summary>
    public string Text => string.Join('\n', Rows.Select(row => string.Join('\t', row.Select(cell => cell.Text))));

    /// <summary>The same table with other words in its cells.</summary>
    public DrawnTable Reword(Func<string, string> words) =>
        this with { Rows = [.. Rows.Select(row => (IReadOnlyList<DrawnCell>)[.. row.Select(cell => cell with { Text = words(cell.Text) })])] };
}
