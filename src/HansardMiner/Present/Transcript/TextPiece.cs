using System.Collections.Generic;
using HansardMiner.Tables;
using HansardMiner.Text;

namespace HansardMiner.Present.Transcript;

/// <summary>The smallest part of a contribution that is not broken over two pages: a sentence, a stretch of apparatus, or a table.</summary>
public abstract record TextPiece
{
    private TextPiece()
    {
    }

    /// <summary>The place of its passage among the contribution's passages, from 0: pieces with the same place are one paragraph.</summary>
    public required int Passage { get; init; }

    /// <summary>Where it stands in the contribution's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Whether the source breaks off behind it.</summary>
    public bool IsClipped { get; init; }

    /// <summary>A sentence, or a stretch of text that has no number.</summary>
    public sealed record Words : TextPiece
    {
        /// <summary>The number of the sentence in its contribution, from 1; null for apparatus, to which no links lead.</summary>
        public int? Sentence { get; init; }

        /// <summary>Its runs: they tile <see cref="TextPiece.Span"/>.</summary>
        public required IReadOnlyList<TextRun> Runs { get; init; }
    }

    /// <summary>A table.</summary>
    public sealed record Table : TextPiece
    {
        /// <summary>Its number in the contribution, from 1.</summary>
        public required int Number { get; init; }

        /// <summary>Its cells as the reader of tables understands them.</summary>
        public required TableReading Reading { get; init; }
    }
}
