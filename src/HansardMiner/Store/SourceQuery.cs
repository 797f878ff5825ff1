namespace HansardMiner.Store;

/// <summary>Which sources are asked for; each null takes any.</summary>
public sealed record SourceQuery
{
    /// <summary>How their reading ended.</summary>
    public SourceOutcome? Outcome { get; init; }

    /// <summary>The format they were read as; empty for those that were not recognised.</summary>
    public string? Format { get; init; }

    /// <summary>The path behind which the list begins.</summary>
    public string? After { get; init; }

    /// <summary>How many at the most.</summary>
    public int Take { get; init; } = 100;

    /// <summary>Whether a source is asked for.</summary>
    public bool Takes(SourceRecord source) => (Outcome is null || source.Outcome == Outcome) && (Format is null || (source.Format ?? "") == Format)
        && (After is null || string.CompareOrdinal(source.Source.Path, After) > 0);
}
