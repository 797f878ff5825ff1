using System.Collections.Generic;
using HansardMiner.Text;

namespace HansardMiner.Records;

/// <summary>A table of an answer or speech as rows and columns. Its text is a passage of the kind <see cref="PassageKind.Table"/>.</summary>
/// <param name="Span">Where the table stands in the contribution's text: the span of its passage.</param>
/// <param name="Cells">The cells in order of row and column; empty ones are included.</param>
public sealed record AnswerTable(TextSpan Span, IReadOnlyList<TableCell> Cells)
{
    /// <summary>Its own caption; null when the source marks none. A heading above it is a passage of its own.</summary>
    public TextSpan? Caption { get; init; }
}
