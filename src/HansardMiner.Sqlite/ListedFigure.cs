using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Words;

namespace HansardMiner.Sqlite;

/// <summary>A figure with what puts it in order.</summary>
/// <param name="Key">Which one it is.</param>
/// <param name="Start">Where it begins in the contribution's text.</param>
/// <param name="End">One past where it ends.</param>
/// <param name="Value">Its value, or the lower end of a range.</param>
/// <param name="High">The upper end of a range, or its value.</param>
internal readonly record struct ListedFigure(FigureKey Key, int Start, int End, double Value, double High)
{
    /// <summary>The columns of <c>claims k</c> that it is read from.</summary>
    public const string Columns = "k.contribution, k.ordinal, k.span_start, k.span_end, k.value_number, k.high_number";

    public static ListedFigure Read(Statement row) => new(new FigureKey(row.Long(0), row.Int(1)), row.Int(2), row.Int(3), row.Double(4), row.Double(5));
}
