using System.Collections.Generic;

namespace HansardMiner.Claims;

/// <summary>What was found in a text: every numeric expression is either a claim or a rejection.</summary>
/// <param name="Claims">The claims in order of their spans.</param>
/// <param name="Rejections">The rejections in order of their spans.</param>
public sealed record Extraction(IReadOnlyList<Claim> Claims, IReadOnlyList<Rejection> Rejections)
{
    /// <summary>Nothing found.</summary>
    public static Extraction None { get; } = new([], []);
}
