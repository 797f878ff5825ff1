using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.App.Output;

/// <summary>A table in plain text: columns parted by two spaces, long cells broken inside their column.</summary>
internal static class AlignedLines
{
    private const int LeastWrapped = 16;

    /// <summary>The width that a bordered table needs at the least for these rows.</summary>
    public static int NeededWidth(IReadOnlyList<TableHead> columns, IReadOnlyList<IReadOnlyList<string>> rows) =>
        1 + columns.Select((c, i) => 3 + (c.Wraps ? LeastWrapped : Natural(c, i, rows))).Sum();

    private static int Natural(TableHead column, int index, IReadOnlyList<IReadOnlyList<string>> rows) =>
        Math.Max(column.Name.Length, rows.Count == 0 ? 0 : rows.Max(r => r[index].Length));

    /// <summary>Writes the table.</summary>
    public static void Write(Screen screen, IReadOnlyList<TableHead> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var widths = Widths(screen.Width, columns, rows);
        Row(screen, columns, widths, [.. columns.Select(c => c.Name)]);
        Row(screen, columns, widths, [.. widths.Select(w => new string('-', w))]);
        foreach (var row in rows)
        {
            Row(screen, columns, widths, [.. row.Select(Screen.Safe)]);
        }
    }

    private static int[] Widths(int width, IReadOnlyList<TableHead> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var natural = columns.Select((c, i) => Natural(c, i, rows)).ToArray();
        var spare = width - natural.Where((_, i) => !columns[i].Wraps && i < columns.Count - 1).Sum() - (2 * (columns.Count - 1));
        var open = Enumerable.Range(0, columns.Count).Where(i => columns[i].Wraps).OrderBy(i => natural[i]).ToList();
        for (var n = 0; n < open.Count; n++)
        {
            var share = Math.Max(LeastWrapped, spare / (open.Count - n));
            natural[open[n]] = Math.Max(columns[open[n]].Name.Length, Math.Min(natural[open[n]], share));
            spare -= natural[open[n]];
        }
        return natural;
    }

    private static void Row(Screen screen, IReadOnlyList<TableHead> columns, int[] widths, IReadOnlyList<string> cells)
    {
        var lines = cells.Select((c, i) => columns[i].Wraps ? Wrap.Lines(c, widths[i], cuts: true).ToList() : [c.ReplaceLineEndings(" ")]).ToList();
        for (var n = 0; n < lines.Max(l => l.Count); n++)
        {
            var line = string.Join("  ", lines.Select((l, i) =>
            {
                var text = n < l.Count ? l[n] : "";
                return columns[i].IsNumber ? text.PadLeft(widths[i]) : text.PadRight(widths[i]);
            }));
            screen.Line(line.TrimEnd());
        }
    }
}
