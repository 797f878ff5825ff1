using HansardMiner.Records;
using HansardMiner.Text;

namespace HansardMiner.People;

/// <summary>Somebody spoken of in a text.</summary>
/// <param name="Span">The words: "the Member for Wantage (Mr Vaizey)".</param>
/// <param name="Speaker">Who that is.</param>
public sealed record PersonReference(TextSpan Span, Speaker Speaker);
