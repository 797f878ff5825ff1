namespace HansardMiner.Claims;

/// <summary>How another figure of the passage belongs to a claim.</summary>
public enum LinkRole
{
    /// <summary>It is the level before the change, or before the level that was reached.</summary>
    Before,

    /// <summary>It is the level after the change, or after the level that was left.</summary>
    After,

    /// <summary>It is the change that lies between two levels.</summary>
    Change,

    /// <summary>It is the whole of which this figure is a part: "of which", "of these".</summary>
    Whole,

    /// <summary>It is a part of this figure.</summary>
    Part,
}
