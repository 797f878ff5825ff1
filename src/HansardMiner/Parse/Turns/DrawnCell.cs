using HansardMiner.Records;

namespace HansardMiner.Parse.Turns;

/// <summary>One cell of a table that a reader has laid out by itself.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Columns">Over how many columns it stands.</param>
/// <param name="Rows">Over how many rows it stands.</param>
/// <param name="Marks">How the source marks it.</param>
internal readonly record struct DrawnCell(string Text, int Columns = 1, int Rows = 1, CellMarks Marks = CellMarks.None);
