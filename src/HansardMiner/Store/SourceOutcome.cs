namespace HansardMiner.Store;

/// <summary>How the reading of a source ended.</summary>
public enum SourceOutcome
{
    /// <summary>Read; nothing known to be lost.</summary>
    Read,

    /// <summary>Read, but something was lost: see the diagnostics.</summary>
    ReadWithGaps,

    /// <summary>Recognised, but another revision of the same day stands in its place; not loaded.</summary>
    Superseded,

    /// <summary>Not read: not recognised, damaged, or not accessible.</summary>
    Unreadable,
}
