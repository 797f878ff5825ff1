using System.Collections.Generic;
using HansardMiner.Tables;
using HansardMiner.Text;

namespace HansardMiner.Web.Reading;

/// <summary>A cell of a table as it is shown.</summary>
/// <param name="Cell">The cell as read.</param>
/// <param name="Figures">The places of its figures among the contribution's, with where they stand.</param>
public sealed record ShownCell(ReadCell Cell, IReadOnlyList<(TextSpan Span, int Figure)> Figures)
{
    /// <summary>Where its words stand in the contribution's text, footnote marks among them.</summary>
    public TextSpan Span => Cell.Cell.Span;

    /// <summary>By what it is sorted; null for what states no number, which comes last.</summary>
    public decimal? Number { get; init; }
}
