using HansardMiner.Text;

namespace HansardMiner.Claims;

/// <summary>A numeric expression that is not a claim, and why.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Reason">Why it is not a claim.</param>
/// <param name="Rule">The name of the rule that says so.</param>
public readonly record struct Rejection(TextSpan Span, RejectReason Reason, string Rule);
