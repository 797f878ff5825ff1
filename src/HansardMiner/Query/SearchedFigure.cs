using System;
using HansardMiner.Text;

namespace HansardMiner.Query;

/// <summary>A figure as searches see it. A range that was given counts wherever it meets the range asked for.</summary>
/// <param name="Value">The value, or the lower end of a range.</param>
/// <param name="High">The upper end of a range; the value when there is none.</param>
/// <param name="Unit">The unit's symbol; null for a bare number.</param>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Counted">What it counts; null when not stated.</param>
/// <param name="HeaderPath">The headers over it in a table; null otherwise.</param>
public readonly record struct SearchedFigure(double Value, double High, string? Unit, TextSpan Span, string? Counted, string? HeaderPath)
{
    /// <summary>Whether it is what a query asks for.</summary>
    public bool Meets(SearchQuery.Number number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return (number.Unit is null || number.Unit == Unit)
            && (number.Min is not { } min || (number.IsOpen ? High > (double)min : High >= (double)min))
            && (number.Max is not { } max || (number.IsOpen ? Value < (double)max : Value <= (double)max))
            && (number.Counted is not { } counted || WordRun.IsCounted(counted, Counted, HeaderPath));
    }
}
