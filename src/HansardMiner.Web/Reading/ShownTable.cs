using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Records;
using HansardMiner.Tables;
using HansardMiner.Text;

namespace HansardMiner.Web.Reading;

/// <summary>A table as it is shown: its head, its rows in the order asked for.</summary>
public sealed record ShownTable
{
    private static readonly string[] Totals = ["total", "totals", "grand total", "overall total", "all", "sum"];

    /// <summary>The contribution it stands in.</summary>
    public required RecordId Contribution { get; init; }

    /// <summary>Its number in the contribution, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The contribution's text.</summary>
    public required string Text { get; init; }

    /// <summary>Its caption as the source marks it; null when it marks none.</summary>
    public string? Caption { get; init; }

    /// <summary>The rows that head the columns.</summary>
    public required IReadOnlyList<ShownRow> Head { get; init; }

    /// <summary>The rows below them.</summary>
    public required IReadOnlyList<ShownRow> Rows { get; init; }

    /// <summary>How many columns it has.</summary>
    public required int Columns { get; init; }

    /// <summary>By what it is sorted; null for the order of the source.</summary>
    public TableSort? Sort { get; init; }

    /// <summary>How many rows come before those shown.</summary>
    public int Skipped { get; init; }

    /// <summary>How many rows there are in all.</summary>
    public int All { get; init; }

    /// <summary>The address that its column heads add the order to.</summary>
    public required string Address { get; init; }

    /// <summary>Whether columns can be sorted: there are headed columns, and rows to sort.</summary>
    public bool IsSortable => Head.Count > 0 && All > 1;

    /// <summary>Whether the page holds all rows, each by itself, so that a script can sort them where they stand.</summary>
    public bool IsSortableHere => IsSortable && Skipped == 0 && Rows.Count == All && Rows.All(r => !r.IsSection && r.Cells.All(c => c.Cell.Cell.RowSpan == 1));

    /// <summary>The table in the order asked for.</summary>
    /// <param name="contribution">The contribution.</param>
    /// <param name="id">Its id.</param>
    /// <param name="number">The table's number.</param>
    /// <param name="reading">The table as read.</param>
    /// <param name="figures">Where the contribution's figures stand, and their places among them.</param>
    /// <param name="sort">The order; null for that of the source.</param>
    /// <param name="address">The address that its column heads add the order to.</param>
    public static ShownTable Of(Contribution contribution, RecordId id, int number, TableReading reading, ILookup<TextSpan, int> figures, TableSort? sort, string address)
    {
        ArgumentNullException.ThrowIfNull(contribution);
        ArgumentNullException.ThrowIfNull(reading);
        var text = contribution.Text;
        var rows = reading.Cells.GroupBy(c => c.Cell.Row).OrderBy(r => r.Key).Select(r => r.OrderBy(c => c.Cell.Column).ToList()).ToList();
        var hasBody = rows.Exists(r => r.Exists(c => c.Role is CellRole.Value or CellRole.Label or CellRole.Identifier));
        var head = hasBody ? rows.TakeWhile(r => r.All(c => c.Role is CellRole.Header or CellRole.Title or CellRole.Blank or CellRole.Note)).Count() : 0;
        head = head == rows.Count ? 0 : head;
        var wanted = sort is { } asked && asked.Table == number && asked.Column <= reading.Columns ? asked : null;
        var body = wanted is null ? rows.Skip(head).ToList() : Spread(rows.Skip(head).ToList());
        IReadOnlyList<ShownRow> shown = [.. body.Select(r => new ShownRow(
            [.. r.Select(c => Shown(text, c, figures))], r.All(c => c.Role is CellRole.Section or CellRole.Blank or CellRole.Note or CellRole.Title) && r.Exists(c => c.Role != CellRole.Blank), IsTotalRow(text, r)))];
        return new ShownTable
        {
            Contribution = id, Number = number, Text = text, Caption = reading.Table.Caption?.Of(text), Columns = reading.Columns, Sort = wanted, Address = address,
            Head = [.. rows.Take(head).Select(r => new ShownRow([.. r.Select(c => Shown(text, c, figures))]))],
            Rows = wanted is null ? shown : [.. Sorted(text, shown, wanted)], All = shown.Count,
        };
    }

    /// <summary>As many of its rows as fit.</summary>
    /// <param name="most">What they may weigh.</param>
    /// <param name="skip">How many rows to leave out first.</param>
    public ShownTable Cut(int most, int skip)
    {
        var weight = Head.Sum(r => Weights.Row(Text, r));
        var take = 0;
        foreach (var row in Rows.Skip(skip))
        {
            weight += Weights.Row(Text, row);
            if (take > 0 && weight > most)
            {
                break;
            }
            take++;
        }
        return take == Rows.Count ? this : this with { Rows = [.. Rows.Skip(skip).Take(take)], Skipped = skip };
    }

    private static ShownCell Shown(string text, ReadCell cell, ILookup<TextSpan, int> figures) =>
        new(cell, [.. cell.Claims.SelectMany(c => figures[c.Span].Take(1).Select(f => (c.Span, f)))]) { Number = NumberOf(text, cell) };

    private static decimal? NumberOf(string text, ReadCell cell)
    {
        if (cell.Claims.Count > 0)
        {
            return cell.Claims[0].Quantity.Value;
        }
        return cell.State switch
        {
            CellState.Nil => 0,
            CellState.Value or CellState.Cut => decimal.TryParse(cell.Words.Of(text).Trim().Trim('£', '%', '(', ')'), NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null,
            _ => null,
        };
    }

    /// <summary>Cells that stand over several rows are put into each, so that rows can change places.</summary>
    private static List<List<ReadCell>> Spread(List<List<ReadCell>> rows)
    {
        var spread = rows.ConvertAll(r => r.Select(c => c with { Cell = c.Cell with { RowSpan = 1 } }).ToList());
        foreach (var cell in rows.SelectMany(r => r).Where(c => c.Cell.RowSpan > 1))
        {
            foreach (var row in spread.Where(r => r.Count > 0 && r[0].Cell.Row > cell.Cell.Row && r[0].Cell.Row < cell.Cell.Row + cell.Cell.RowSpan))
            {
                row.Add(cell with { Cell = cell.Cell with { Row = row[0].Cell.Row, RowSpan = 1 }, Claims = [] });
                row.Sort((a, b) => a.Cell.Column.CompareTo(b.Cell.Column));
            }
        }
        return spread;
    }

    /// <summary>Rows between two section heads are sorted among themselves; totals stay below; equal ones keep their order; what states no number comes last either way.</summary>
    private static IEnumerable<ShownRow> Sorted(string text, IReadOnlyList<ShownRow> rows, TableSort sort)
    {
        var group = new List<ShownRow>();
        foreach (var row in rows)
        {
            if (!row.IsSection)
            {
                group.Add(row);
                continue;
            }
            foreach (var sorted in Group())
            {
                yield return sorted;
            }
            group.Clear();
            yield return row;
        }
        foreach (var sorted in Group())
        {
            yield return sorted;
        }

        IEnumerable<ShownRow> Group()
        {
            var keyed = group.ConvertAll(r => (Row: r, Cell: r.Cells.FirstOrDefault(c => c.Cell.Cell.Column < sort.Column && sort.Column <= c.Cell.Cell.Column + c.Cell.Cell.ColumnSpan)));
            var isText = !keyed.Exists(k => k.Cell?.Number is not null);
            var ordered = keyed.OrderBy(k => k.Row.IsTotal).ThenBy(k => isText ? k.Cell is null || k.Cell.Span.IsEmpty : k.Cell?.Number is null);
            if (isText)
            {
                string Key((ShownRow Row, ShownCell? Cell) k) => k.Cell?.Cell.Words.Of(text) ?? "";
                ordered = sort.IsDown ? ordered.ThenByDescending(Key, StringComparer.OrdinalIgnoreCase) : ordered.ThenBy(Key, StringComparer.OrdinalIgnoreCase);
            }
            else
            {
                ordered = sort.IsDown ? ordered.ThenByDescending(k => k.Cell?.Number) : ordered.ThenBy(k => k.Cell?.Number);
            }
            return ordered.Select(k => k.Row);
        }
    }

    private static bool IsTotalRow(string text, List<ReadCell> row) =>
        row.Find(c => c.Role is CellRole.Label or CellRole.Section) is { } label && Totals.Contains(label.Words.Of(text).Trim().TrimEnd(':').ToLowerInvariant());
}
