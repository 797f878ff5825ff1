using System;
using HansardMiner.Claims;
using HansardMiner.Records;

namespace HansardMiner.Query;

/// <summary>Makes what is shown of a commitment from a document at hand.</summary>
public static class UndertakingHits
{
    /// <summary>The commitment with everything needed to quote it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="ordinal">The contribution's place in it, from 1.</param>
    /// <param name="contribution">The contribution.</param>
    /// <param name="undertaking">The commitment.</param>
    /// <param name="sourcePath">The source.</param>
    public static UndertakingHit Of(Document document, int ordinal, Contribution contribution, Undertaking undertaking, string sourcePath)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(contribution);
        ArgumentNullException.ThrowIfNull(undertaking);
        return new UndertakingHit(document, ordinal, contribution, undertaking, sourcePath);
    }
}
