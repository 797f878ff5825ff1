using System.Collections.Generic;
using HansardMiner.Present.Transcript;

namespace HansardMiner.Web.Reading;

/// <summary>A paragraph, a stretch of apparatus, or a table.</summary>
/// <param name="Words">The sentences of a paragraph; empty for a table.</param>
/// <param name="Table">The table; null for words.</param>
public sealed record ShownBlock(IReadOnlyList<TextPiece.Words> Words, ShownTable? Table)
{
    /// <summary>Whether it is a list or other apparatus, whose lines are kept.</summary>
    public bool IsApparatus => Words.Count > 0 && Words[0].Sentence is null;

    /// <summary>Whether the source breaks off behind it.</summary>
    public bool IsClipped { get; init; }
}
