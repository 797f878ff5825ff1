namespace HansardMiner.Store;

/// <summary>What happens to a written question, in the order in which it happens.</summary>
public enum ChainStepKind
{
    /// <summary>It was tabled.</summary>
    Tabled,

    /// <summary>An answer was due.</summary>
    Due,

    /// <summary>A holding answer was given.</summary>
    Held,

    /// <summary>It was withdrawn.</summary>
    Withdrawn,

    /// <summary>It was answered.</summary>
    Answered,

    /// <summary>The answer was corrected.</summary>
    Corrected,

    /// <summary>No source has an answer.</summary>
    NotAnswered,
}
