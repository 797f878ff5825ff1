namespace HansardMiner.Mining;

/// <summary>How one run ended for one source.</summary>
public enum MiningOutcome
{
    /// <summary>Read; nothing known to be lost.</summary>
    Read,

    /// <summary>Read, but something was lost: see its diagnostics.</summary>
    ReadWithGaps,

    /// <summary>The same bytes were read before by the same program: nothing was done.</summary>
    Unchanged,

    /// <summary>Another revision stands in its place; not loaded.</summary>
    Superseded,

    /// <summary>Not read: not recognised, damaged, or not accessible.</summary>
    Unreadable,

    /// <summary>Mined before and not there any more; its records are kept.</summary>
    Missing,
}
