using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Present.Charts;

/// <summary>The table below the panels: every figure, also those that cannot be placed in time.</summary>
internal sealed class ChartTable
{
    private const double Line = 15;
    private const double Air = 9;
    private const double Gap = 12;

    // Shares of the width: number, figure, time, what, who, where.
    private static readonly double[] Shares = [0.04, 0.13, 0.17, 0.22, 0.2, 0.24];

    private readonly ChartFrame _frame;
    private readonly IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> _rows;
    private readonly int _more;

    /// <summary>A table.</summary>
    /// <param name="frame">The chart's frame.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="most">How high it may be; the rows after that are counted.</param>
    public ChartTable(ChartFrame frame, IReadOnlyList<ChartRow> rows, double most)
    {
        _frame = frame;
        var cells = new List<IReadOnlyList<IReadOnlyList<string>>> { Cells(ChartRow.Head, isHead: true) };
        var height = HeightOf(cells[0]);
        foreach (var row in rows)
        {
            var next = Cells(row, isHead: false);
            height += HeightOf(next);
            if (height > most)
            {
                break;
            }
            cells.Add(next);
        }
        _rows = rows.Count == 0 ? [] : cells;
        _more = rows.Count == 0 ? 0 : rows.Count - (cells.Count - 1);
    }

    /// <summary>How high the table is.</summary>
    public double Height => _rows.Sum(HeightOf) + (_more > 0 ? Line + Air : 0);

    /// <summary>Draws the table at the pen's height.</summary>
    public void Draw(ChartPen pen)
    {
        var y = 0.0;
        foreach (var (row, number) in _rows.Select((r, i) => (r, i)))
        {
            pen.Line(_frame.Left, y, _frame.PlotRight, y, number == 1 ? MarkStyle.Base : MarkStyle.Grid);
            var x = _frame.Left;
            for (var i = 0; i < row.Count; i++)
            {
                pen.Lines(x, y + 16, Line, number == 0 || i == 1 ? TextStyle.StrongCell : TextStyle.Cell, row[i]);
                x += Width(i);
            }
            y += HeightOf(row);
        }
        if (_more > 0)
        {
            pen.Text(_frame.Left, y + 14, TextStyle.Cell, $"and {Wording.Number("more figure", _more)}: take the SVG, the page or the CSV for all of them.");
        }
    }

    private IReadOnlyList<IReadOnlyList<string>> Cells(ChartRow row, bool isHead) =>
    [
        .. row.Cells.Select((text, i) => ChartText.Lines(text, TextStyle.Cell.Size, Width(i) - Gap, isBold: isHead || i == 1)),
    ];

    private double Width(int column) => _frame.FullWidth * Shares[column];

    private static double HeightOf(IReadOnlyList<IReadOnlyList<string>> row) => (row.Max(c => c.Count) * Line) + Air;
}
