using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Tables;

namespace HansardMiner.App.Output;

/// <summary>A table of an answer in plain text: columns aligned, headers underlined, figures marked, long cells broken inside their column.</summary>
internal static class TableLines
{
    private const int Widest = 36;

    private const int Gap = 2;

    /// <summary>Writes the table.</summary>
    public static void Write(Screen screen, string text, TableReading table, int indent)
    {
        var widths = Widths(screen, text, table, indent);
        var rows = table.Cells.GroupBy(c => c.Cell.Row).ToList();
        var head = rows.TakeWhile(r => r.All(c => c.Role is CellRole.Header or CellRole.Title or CellRole.Blank or CellRole.Note)).Count();
        for (var i = 0; i < rows.Count; i++)
        {
            Row(screen, text, [.. rows[i]], widths, indent);
            if (i + 1 == head && head < rows.Count)
            {
                screen.Line(new string(' ', indent) + new string('-', widths.Sum() + (Gap * (widths.Length - 1))));
            }
        }
    }

    private static int[] Widths(Screen screen, string text, TableReading table, int indent)
    {
        var widths = new int[table.Columns];
        foreach (var cell in table.Cells.Where(c => c.Cell.ColumnSpan == 1))
        {
            widths[cell.Cell.Column] = Math.Max(widths[cell.Cell.Column], Width(screen, text, cell));
        }
        var room = Math.Max(8, (screen.Width - indent - (Gap * (widths.Length - 1))) / Math.Max(1, widths.Length));
        var isWide = widths.Sum() + (Gap * (widths.Length - 1)) + indent > screen.Width;
        return [.. widths.Select(w => Math.Clamp(w, 1, isWide ? Math.Max(room, Math.Min(Widest / 2, w)) : Math.Max(w, 1)))];
    }

    private static int Width(Screen screen, string text, ReadCell cell) => Screen.Safe(cell.Cell.Span.Of(text)).Length + (cell.Claims.Count * (screen.Mark("x").Length - 1));

    private static void Row(Screen screen, string text, IReadOnlyList<ReadCell> cells, int[] widths, int indent)
    {
        var parts = cells.Select(cell => (Cell: cell, Start: Start(widths, cell.Cell.Column), Width: Span(widths, cell.Cell.Column, cell.Cell.ColumnSpan)))
            .Select(c => (c.Cell, c.Start, c.Width, Lines: Wrap.Lines(Words(screen, text, c.Cell), Math.Max(c.Width, 1), cuts: true).ToList())).ToList();
        for (var n = 0; n < parts.Select(p => p.Lines.Count).DefaultIfEmpty(0).Max(); n++)
        {
            var line = new System.Text.StringBuilder(new string(' ', indent));
            foreach (var part in parts)
            {
                var words = n < part.Lines.Count ? part.Lines[n] : "";
                var isRight = part.Cell.Role == CellRole.Value && part.Cell.State != CellState.Text;
                line.Append(' ', Math.Max(0, indent + part.Start - line.Length));
                line.Append(isRight ? words.PadLeft(part.Width) : words.PadRight(part.Width));
            }
            screen.Line(line.ToString().TrimEnd());
        }
    }

    private static int Start(int[] widths, int column) => widths.Take(column).Sum() + (Gap * column);

    private static int Span(int[] widths, int column, int count) => widths.Skip(column).Take(count).Sum() + (Gap * (count - 1));

    /// <summary>The words of a cell with its figures marked; colours are left out, for they have no width.</summary>
    private static string Words(Screen screen, string text, ReadCell cell)
    {
        var span = cell.Cell.Span;
        var words = Screen.Safe(span.Of(text));
        if (screen.HasColour)
        {
            return words;
        }
        foreach (var claim in cell.Claims.Reverse())
        {
            var figure = Screen.Safe(claim.Span.Of(text));
            var at = claim.Span.Start - span.Start;
            words = at + figure.Length <= words.Length ? string.Concat(words.AsSpan(0, at), screen.Mark(figure), words.AsSpan(at + figure.Length)) : words;
        }
        return words;
    }
}
