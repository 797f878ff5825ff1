using System.Collections.Generic;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Records;

namespace HansardMiner.Tables;

/// <summary>A table of a contribution, read: which cells are headers, which are figures, and of what.</summary>
/// <param name="Table">The table.</param>
/// <param name="Cells">Its cells, in the order of the table's own.</param>
public sealed record TableReading(AnswerTable Table, IReadOnlyList<ReadCell> Cells)
{
    /// <summary>How many rows it has.</summary>
    public int Rows => Table.Cells.Count == 0 ? 0 : Table.Cells.Max(c => c.Row + c.RowSpan);

    /// <summary>How many columns it has.</summary>
    public int Columns => Table.Cells.Count == 0 ? 0 : Table.Cells.Max(c => c.Column + c.ColumnSpan);

    /// <summary>Its figures, in the order of the text.</summary>
    public IEnumerable<Claim> Claims => Cells.SelectMany(c => c.Claims);
}
