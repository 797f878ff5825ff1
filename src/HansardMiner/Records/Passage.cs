using HansardMiner.Text;

namespace HansardMiner.Records;

/// <summary>A citable part of a contribution: one paragraph or one table.</summary>
/// <param name="Span">Where it stands in the contribution's text.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsClipped">Whether the source cut it short, so that its last words may be incomplete.</param>
public readonly record struct Passage(TextSpan Span, PassageKind Kind = PassageKind.Paragraph, bool IsClipped = false);
