namespace HansardMiner.Coverage;

/// <summary>What is known of a day of a feed. No two of these are ever shown alike: a day without a sitting and a day that could not be fetched are different things.</summary>
public enum DayMark
{
    /// <summary>All that the source lists is held.</summary>
    Complete,

    /// <summary>The source says that the House did not sit.</summary>
    NoSitting,

    /// <summary>The source answered and lists nothing; nothing speaks against it.</summary>
    NothingListed,

    /// <summary>The source has nothing of it, though what another source has says that there should be something: a gap.</summary>
    Doubted,

    /// <summary>Some of what the source lists is missing: a gap.</summary>
    Incomplete,

    /// <summary>What the source has could not be found out: a gap.</summary>
    Failed,

    /// <summary>It was planned, and the run ended before it was done: a gap.</summary>
    NotReached,

    /// <summary>Too early to tell: it is today or later, or so little ago that the source may lag behind.</summary>
    NotYet,

    /// <summary>It was never asked for.</summary>
    NotAsked,
}
