namespace HansardMiner.Mining;

/// <summary>What became of a document between two versions of its source.</summary>
public enum RecordChangeKind
{
    /// <summary>Only the newer version has it.</summary>
    Added,

    /// <summary>Only the older version has it.</summary>
    Removed,

    /// <summary>Both have it, and it is not the same.</summary>
    Changed,
}
