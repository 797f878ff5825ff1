namespace HansardMiner.Archive;

/// <summary>What is known of a cell. Nothing on record means that it was never asked for.</summary>
public enum CellOutcome
{
    /// <summary>All that the source lists is held.</summary>
    Complete,

    /// <summary>The source says that the House did not sit.</summary>
    NoSitting,

    /// <summary>The source answered and lists nothing, without saying that the House did not sit.</summary>
    NothingListed,

    /// <summary>Some of what the source lists could not be fetched, or it lists less than it counts.</summary>
    Incomplete,

    /// <summary>What the source has for this cell could not be found out.</summary>
    Failed,

    /// <summary>It was planned, and the run ended before it was done.</summary>
    NotReached,
}
