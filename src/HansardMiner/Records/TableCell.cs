using HansardMiner.Text;

namespace HansardMiner.Records;

/// <summary>One cell of a table as the source lays it out. Nothing is interpreted: what is a header or a number is worked out from the whole table.</summary>
/// <param name="Row">Its first row, from 0.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="RowSpan">Over how many rows it stands, at least 1.</param>
/// <param name="ColumnSpan">Over how many columns it stands, at least 1.</param>
/// <param name="Span">Where its words stand in the contribution's text; empty for an empty cell.</param>
/// <param name="Marks">How the source marks it.</param>
public readonly record struct TableCell(int Row, int Column, int RowSpan, int ColumnSpan, TextSpan Span, CellMarks Marks = CellMarks.None);
