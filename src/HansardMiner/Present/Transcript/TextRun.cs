using HansardMiner.Records;
using HansardMiner.Text;

namespace HansardMiner.Present.Transcript;

/// <summary>A stretch of a text that is shown in one way. The runs of a stretch tile it: put together, they are its very words.</summary>
/// <param name="Span">Where it stands in the contribution's text; empty only for a column that begins where nothing follows.</param>
/// <param name="Figure">The place of its figure among those given, from 0; null where it is none.</param>
/// <param name="IsFound">Whether a word that was looked for stands here.</param>
/// <param name="Column">The column that begins before it; null when none does.</param>
public readonly record struct TextRun(TextSpan Span, int? Figure = null, bool IsFound = false, Column? Column = null);
