using System;
using HansardMiner.Claims;
using HansardMiner.Records;

namespace HansardMiner.Query;

/// <summary>Makes what is shown of a figure from a document at hand.</summary>
public static class ClaimHits
{
    /// <summary>The figure with everything needed to quote it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="ordinal">The contribution's place in it, from 1.</param>
    /// <param name="contribution">The contribution.</param>
    /// <param name="claim">The figure.</param>
    /// <param name="sourcePath">The source.</param>
    public static ClaimHit Of(Document document, int ordinal, Contribution contribution, Claim claim, string sourcePath)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(contribution);
        ArgumentNullException.ThrowIfNull(claim);
        return new ClaimHit(document, ordinal, contribution, claim, sourcePath);
    }
}
