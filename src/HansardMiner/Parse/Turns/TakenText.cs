using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Records;
using HansardMiner.Text;

namespace HansardMiner.Parse.Turns;

/// <summary>The finished text of one contribution with everything that stands at a place in it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Passages">Its passages.</param>
/// <param name="Columns">The columns of the Official Report that begin in it.</param>
/// <param name="Tables">Its tables as cells.</param>
internal readonly record struct TakenText(
    string Text, IReadOnlyList<Passage> Passages, IReadOnlyList<ColumnChange> Columns, IReadOnlyList<AnswerTable> Tables)
{
    /// <summary>The text without its tables' cells.</summary>
    public void Deconstruct(out string text, out IReadOnlyList<Passage> passages, out IReadOnlyList<ColumnChange> columns) =>
        (text, passages, columns) = (Text, Passages, Columns);

    /// <summary>This text and another after it.</summary>
    public TakenText Then(TakenText next, string between)
    {
        var shift = Text.Length + between.Length;
        return new TakenText(
            Text + between + next.Text,
            [.. Passages, .. next.Passages.Select(p => p with { Span = p.Span.Shift(shift) })],
            [.. Columns, .. next.Columns.Select(c => c with { Offset = c.Offset + shift })],
            [.. Tables, .. Shift(next.Tables, shift)]);
    }

    /// <summary>Tables whose text has moved to <paramref name="shift"/> characters further on.</summary>
    public static IEnumerable<AnswerTable> Shift(IReadOnlyList<AnswerTable> tables, int shift) => Move(tables, offset => offset + shift);

    /// <summary>Tables whose text has moved.</summary>
    public static IEnumerable<AnswerTable> Move(IReadOnlyList<AnswerTable> tables, Func<int, int> move) => tables.Select(table => table with
    {
        Span = To(table.Span, move),
        Caption = table.Caption is { } caption ? To(caption, move) : null,
        Cells = [.. table.Cells.Select(cell => cell with { Span = To(cell.Span, move) })],
    });

    private static TextSpan To(TextSpan span, Func<int, int> move) => new(move(span.Start), move(span.End));
}
