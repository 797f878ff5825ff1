using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.Parse.Turns;

/// <summary>
/// Tables drawn with characters: rows between upright bars, with or without rules of dashes between them. A rule that stands only under the
/// first rows makes headers of them, as Markdown's does; rules between all rows say nothing.
/// </summary>
internal static class DrawnLines
{
    private const int LongestCell = 4_000;

    private static readonly SearchValues<char> _ruled = SearchValues.Create("-=+|_: \t");

    /// <summary>Whether a line is a row: it begins with a bar and holds another.</summary>
    public static bool IsRow(string line)
    {
        var text = line.AsSpan().Trim();
        return text.Length > 2 && text[0] == '|' && text[1..].Contains('|');
    }

    /// <summary>Whether a line is a rule: dashes, with or without crossings. A single dash between bars is a cell's.</summary>
    public static bool IsRule(string line)
    {
        var text = line.AsSpan().Trim();
        return text.Length > 2 && text.IndexOfAnyExcept(_ruled) < 0 && (text.Contains("--", StringComparison.Ordinal) || text.Contains("==", StringComparison.Ordinal) || text.Contains("__", StringComparison.Ordinal));
    }

    /// <summary>Whether a table begins on a line: with a row, with a rule over a row, or with cells over Markdown's rule.</summary>
    public static bool Begins(IReadOnlyList<string> lines, int at) =>
        IsRow(lines[at]) || (at + 1 < lines.Count && ((IsRule(lines[at]) && IsRow(lines[at + 1]) && !IsRow(lines[at])) || IsMarkdownHead(lines, at)));

    /// <summary>The table that begins on a line, and the line after it.</summary>
    public static (DrawnTable Table, int Next) Read(IReadOnlyList<string> lines, int first)
    {
        var isBare = IsMarkdownHead(lines, first) && !IsRow(lines[first]);
        var rows = new List<IReadOnlyList<DrawnCell>>();
        var rules = new List<int>();
        var next = first;
        for (; next < lines.Count; next++)
        {
            var line = lines[next];
            if (IsRule(line))
            {
                rules.Add(rows.Count);
            }
            else if (IsRow(line) || (isBare && line.Contains('|', StringComparison.Ordinal)))
            {
                var cells = Cells(line.Trim());
                if (cells.Exists(cell => cell.Text.Any(char.IsLetterOrDigit)))
                {
                    rows.Add(cells);
                }
            }
            else if (!(string.IsNullOrWhiteSpace(line) && next + 1 < lines.Count && IsRow(lines[next + 1]) && IsRow(lines[next - 1])))
            {
                break;
            }
        }
        var inner = rules.Where(at => at > 0 && at < rows.Count).Distinct().ToList();
        if (inner.Count == 1 && inner[0] * 2 <= rows.Count + 1)
        {
            for (var i = 0; i < inner[0]; i++)
            {
                rows[i] = [.. rows[i].Select(cell => cell with { Marks = cell.Marks | CellMarks.Header })];
            }
        }
        return (new DrawnTable(rows), next);
    }

    private static bool IsMarkdownHead(IReadOnlyList<string> lines, int at) =>
        at + 1 < lines.Count && lines[at].Contains('|', StringComparison.Ordinal) && IsRule(lines[at + 1])
        && lines[at + 1].Contains('|', StringComparison.Ordinal) && lines[at + 1].Contains("--", StringComparison.Ordinal);

    private static List<DrawnCell> Cells(string row)
    {
        var inside = row.AsSpan();
        inside = inside.StartsWith("|") ? inside[1..] : inside;
        inside = inside.EndsWith("|") && !inside.EndsWith("\\|") ? inside[..^1] : inside;
        var cells = new List<DrawnCell>();
        var start = 0;
        for (var at = 0; at <= inside.Length; at++)
        {
            if (at == inside.Length || (inside[at] == '|' && (at == 0 || inside[at - 1] != '\\')))
            {
                cells.Add(Cell(inside[start..at].Trim().ToString().Replace("\\|", "|", StringComparison.Ordinal)));
                start = at + 1;
            }
        }
        return cells;
    }

    /// <summary>A cell; Markdown's stars around all of it make it strong or italic and are none of its words.</summary>
    private static DrawnCell Cell(string text)
    {
        foreach (var (mark, meaning) in new[] { ("**", CellMarks.Strong), ("__", CellMarks.Strong), ("*", CellMarks.Italic), ("_", CellMarks.Italic) })
        {
            if (text.Length > mark.Length * 2 && text.Length < LongestCell && text.StartsWith(mark, StringComparison.Ordinal)
                && text.EndsWith(mark, StringComparison.Ordinal) && !text[mark.Length..^mark.Length].Contains(mark, StringComparison.Ordinal))
            {
                return new DrawnCell(text[mark.Length..^mark.Length].Trim(), Marks: meaning);
            }
        }
        return new DrawnCell(text);
    }
}
