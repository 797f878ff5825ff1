namespace HansardMiner.Benchmarks.Scale;

/// <summary>What is wanted of a query.</summary>
internal enum AskedKind
{
    /// <summary>The best 20 hits.</summary>
    Best,

    /// <summary>The newest 20 hits.</summary>
    Newest,

    /// <summary>All facets.</summary>
    Facets,

    /// <summary>The number of hits in each year.</summary>
    Years,

    /// <summary>The best 20 with the passages that fit.</summary>
    Passages,

    /// <summary>The second page of 20.</summary>
    Second,
}
