using HansardMiner.Text;

namespace HansardMiner.Claims;

/// <summary>Ties a claim to another one of the same passage: a change to the levels it lies between, a part to its whole.</summary>
/// <param name="Span">The span of the other claim.</param>
/// <param name="Role">What the other claim is to this one.</param>
public readonly record struct ClaimLink(TextSpan Span, LinkRole Role);
