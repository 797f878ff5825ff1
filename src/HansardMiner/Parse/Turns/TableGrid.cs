using System;
using System.Collections.Generic;
using HansardMiner.Records;
using HansardMiner.Text;

namespace HansardMiner.Parse.Turns;

/// <summary>
/// Lays the cells of a table out: a cell takes the first free column of its row, and one that stands over several rows keeps its columns from
/// the rows below. No two cells overlap, whatever the source says of their spans.
/// </summary>
internal sealed class TableGrid
{
    /// <summary>What is wider or longer than this is no table that anybody reads.</summary>
    private const int MostColumns = 1000;

    private const int MostCells = 200_000;

    private const int TallestCell = 10_000;

    private const int WidestCell = 200;

    private readonly List<TableCell> _cells = [];
    private readonly int[] _takenTo = new int[MostColumns];
    private int _row;
    private int _column;
    private int _width;
    private bool _hasCells;
    private bool _isTooLarge;

    /// <summary>Begins a table.</summary>
    public void Begin()
    {
        _cells.Clear();
        Array.Clear(_takenTo, 0, Math.Min(_width, MostColumns));
        (_row, _column, _width, _hasCells, _isTooLarge) = (0, 0, 0, false, false);
    }

    /// <summary>Begins a row; one without any cell is none.</summary>
    public void BeginRow()
    {
        _row += _hasCells ? 1 : 0;
        (_column, _hasCells) = (0, false);
    }

    /// <summary>Adds a cell to the row.</summary>
    /// <param name="columns">Over how many columns it stands as the source says.</param>
    /// <param name="rows">Over how many rows; 0 for all that follow.</param>
    /// <param name="span">Where its words stand.</param>
    /// <param name="marks">How it is marked.</param>
    public void Add(int columns, int rows, TextSpan span, CellMarks marks)
    {
        while (_column < MostColumns && _takenTo[_column] > _row)
        {
            _column++;
        }
        if (_column >= MostColumns || _cells.Count >= MostCells)
        {
            _isTooLarge = true;
            return;
        }
        _hasCells = true;
        var wanted = Math.Clamp(columns, 1, Math.Min(WidestCell, MostColumns - _column));
        var tall = rows == 0 ? TallestCell : Math.Clamp(rows, 1, TallestCell);
        var wide = 0;
        while (wide < wanted && _takenTo[_column + wide] <= _row)
        {
            _takenTo[_column + wide++] = _row + tall;
        }
        _cells.Add(new TableCell(_row, _column, tall, wide, span, marks));
        _column += wide;
        _width = Math.Max(_width, _column);
    }

    /// <summary>The table, when it has cells and is not larger than any that is read. Only columns and rows in which a cell begins are counted.</summary>
    public AnswerTable? End(TextSpan span, TextSpan? caption)
    {
        if (_isTooLarge || _cells.Count == 0)
        {
            return null;
        }
        var rows = _cells[^1].Row + 1;
        var places = Places();
        var cells = new TableCell[_cells.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var cell = _cells[i];
            cells[i] = cell with
            {
                RowSpan = Math.Min(cell.RowSpan, rows - cell.Row),
                Column = places[cell.Column],
                ColumnSpan = places[cell.Column + cell.ColumnSpan] - places[cell.Column],
                Span = cell.Span.IsEmpty && cell.Span.Start < span.Start ? new TextSpan(span.Start, span.Start) : cell.Span,
            };
        }
        return new AnswerTable(span, cells) { Caption = caption };
    }

    /// <summary>For each column, how many before it begin a cell.</summary>
    private int[] Places()
    {
        var begins = new bool[_width];
        foreach (var cell in _cells)
        {
            begins[cell.Column] = true;
        }
        var places = new int[_width + 1];
        for (var i = 0; i < _width; i++)
        {
            places[i + 1] = places[i] + (begins[i] ? 1 : 0);
        }
        return places;
    }
}
