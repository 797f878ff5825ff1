using System;
using System.Globalization;

namespace HansardMiner.Web.Reading;

/// <summary>By which column of which table is sorted.</summary>
/// <param name="Table">The table's number in its contribution, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="IsDown">Whether the greatest comes first.</param>
public sealed record TableSort(int Table, int Column, bool IsDown)
{
    /// <summary>Reads <c>t1.2</c> and, for the greatest first, <c>t1.-2</c>; null for anything else.</summary>
    public static TableSort? TryParse(string? text)
    {
        var dot = text?.IndexOf('.', StringComparison.Ordinal) ?? -1;
        return dot > 1 && text![0] == 't' && int.TryParse(text.AsSpan(1, dot - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var table)
            && int.TryParse(text.AsSpan(dot + 1).TrimStart('-'), NumberStyles.None, CultureInfo.InvariantCulture, out var column) && table > 0 && column > 0
            ? new TableSort(table, column, text[dot + 1] == '-') : null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"t{Table}.{(IsDown ? "-" : "")}{Column}");
}
