namespace HansardMiner.Store;

/// <summary>How a search index stands to the records.</summary>
public enum IndexHealth
{
    /// <summary>It has what they have.</summary>
    Current,

    /// <summary>It is of an earlier state, and what has changed since is on record.</summary>
    Behind,

    /// <summary>There is none.</summary>
    Missing,

    /// <summary>It must be built again: another version made it, or other records.</summary>
    Unusable,
}
