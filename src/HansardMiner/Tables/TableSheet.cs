using System;
using HansardMiner.Records;
using HansardMiner.Text;

namespace HansardMiner.Tables;

/// <summary>A table laid out so that any row and column can be asked for its cell, with the words and content of each cell.</summary>
internal sealed class TableSheet
{
    /// <summary>A table with more places than this is not laid out: nobody reads it as one.</summary>
    private const int MostPlaces = 2_000_000;

    private readonly int[] _places;

    private TableSheet(string text, AnswerTable table, TableNotes notes, int rows, int columns)
    {
        (Text, Table, Notes, Rows, Columns) = (text, table, notes, rows, columns);
        var count = table.Cells.Count;
        _places = new int[rows * columns];
        (Spans, Words, Contents) = (new TextSpan[count], new string[count], new CellContent[count]);
        for (var i = 0; i < count; i++)
        {
            Take(i, table.Cells[i]);
        }
    }

    /// <summary>Lays a table out; null when it is too large or has fewer than two columns or rows, so that nothing heads anything.</summary>
    public static TableSheet? Of(string text, AnswerTable table, TableNotes notes)
    {
        var (rows, columns) = (0, 0);
        foreach (var cell in table.Cells)
        {
            rows = int.Max(rows, cell.Row + cell.RowSpan);
            columns = int.Max(columns, cell.Column + cell.ColumnSpan);
        }
        return columns < 2 || rows < 1 || (long)rows * columns > MostPlaces ? null : new TableSheet(text, table, notes, rows, columns);
    }

    public string Text { get; }

    public AnswerTable Table { get; }

    public TableNotes Notes { get; }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>Where the words of each cell stand, without footnote marks.</summary>
    public TextSpan[] Spans { get; }

    /// <summary>The words of each cell, without footnote marks.</summary>
    public string[] Words { get; }

    /// <summary>What each cell states.</summary>
    public CellContent[] Contents { get; }

    /// <summary>The number of the cell that covers a place; -1 when none does.</summary>
    public int At(int row, int column) => _places[(row * Columns) + column] - 1;

    /// <summary>The cell that begins at a place; -1 when none does.</summary>
    public int Own(int row, int column) => At(row, column) is var i && i >= 0 && Table.Cells[i].Row == row && Table.Cells[i].Column == column ? i : -1;

    /// <summary>The words at a place; empty when nothing stands there.</summary>
    public string WordsAt(int row, int column) => At(row, column) is var i && i >= 0 ? Words[i] : "";

    /// <summary>What stands at a place.</summary>
    public CellContent ContentAt(int row, int column) => At(row, column) is var i && i >= 0 ? Contents[i] : CellContent.Blank;

    /// <summary>Whether a cell is marked as a header.</summary>
    public bool IsMarked(int cell, CellMarks marks) => (Table.Cells[cell].Marks & marks) != 0;

    /// <summary>The words of a row, from its first cell to its last: what is quoted.</summary>
    public TextSpan RowSpan(int row)
    {
        var (start, end) = (int.MaxValue, -1);
        for (var column = 0; column < Columns; column++)
        {
            if (Own(row, column) is var i && i >= 0 && !Table.Cells[i].Span.IsEmpty)
            {
                start = int.Min(start, Table.Cells[i].Span.Start);
                end = int.Max(end, Table.Cells[i].Span.End);
            }
        }
        return end < 0 ? Table.Span : new TextSpan(start, end);
    }

    private void Take(int i, TableCell cell)
    {
        for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
        {
            for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
            {
                _places[(row * Columns) + column] = i + 1;
            }
        }
        var words = cell.Span.Of(Text);
        var end = Footnotes.End(words, cell.Marks.HasFlag(CellMarks.Raised), Notes.Explains);
        var start = Footnotes.Start(words.AsSpan(0, end));
        Spans[i] = new TextSpan(cell.Span.Start + int.Min(start, end), cell.Span.Start + end);
        Words[i] = Spans[i].Of(Text);
        Contents[i] = CellReader.Read(Words[i]);
        if (Contents[i].State == CellState.Dash && Notes.MeaningOf(Words[i]) is { } meaning)
        {
            Contents[i] = new CellContent(meaning, []);
        }
    }
}
