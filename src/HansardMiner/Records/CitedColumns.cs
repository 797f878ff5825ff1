using System;
using System.Globalization;

namespace HansardMiner.Records;

/// <summary>A column, or a run of columns of one series: 160; 241–2; 25–6WH; WA261–2.</summary>
/// <param name="First">The first column.</param>
/// <param name="Last">The number of the last column; the first one's when there is but one.</param>
public readonly record struct CitedColumns(ColumnNumber First, int Last)
{
    /// <summary>Whether there is but one column.</summary>
    public bool IsOne => Last == First.Number;

    /// <summary>Whether a printed column is one of them.</summary>
    public bool Covers(ColumnNumber column) => column.IsOfSeries(First.Letters) && column.Number >= First.Number && column.Number <= Last;

    /// <summary>The run from one column to another; only the first where the two are not of one series or run backwards, null where it is not a column.</summary>
    public static CitedColumns? Of(Column? first, Column? last)
    {
        if (ColumnNumber.TryParse(first) is not { } from)
        {
            return null;
        }
        return ColumnNumber.TryParse(last) is { } to && to.IsOfSeries(from.Letters) && to.Number > from.Number
            ? new CitedColumns(from, to.Number) : new CitedColumns(from, from.Number);
    }

    /// <summary>The columns as they are printed in a citation.</summary>
    /// <param name="dash">What stands between the first and the last: – or -.</param>
    /// <param name="fewest">How many digits of the last number are kept at the least: 2 gives 241–42, 1 gives 241–2.</param>
    /// <param name="lettersLast">Whether the letters always stand at the end, as the Library of the Commons writes them.</param>
    public string Print(string dash, int fewest, bool lettersLast = false)
    {
        var letters = First.Letters;
        var isFirst = First.IsLettersFirst && !lettersLast;
        var run = First.Number.ToString(CultureInfo.InvariantCulture) + (IsOne ? "" : dash + Abbreviated(fewest));
        return isFirst ? letters + run : run + letters;
    }

    private string Abbreviated(int fewest)
    {
        var (first, last) = (First.Number.ToString(CultureInfo.InvariantCulture), Last.ToString(CultureInfo.InvariantCulture));
        if (first.Length != last.Length)
        {
            return last;
        }
        var same = first.AsSpan().CommonPrefixLength(last);
        // From ten to nineteen two digits stay: 12–15, 1211–12.
        var kept = Last % 100 is >= 10 and < 20 ? Math.Max(fewest, 2) : fewest;
        return last[Math.Max(0, Math.Min(same, last.Length - kept))..];
    }
}
