namespace HansardMiner.Extract.Rules;

/// <summary>The tense of a finite verb group, as far as the mood of a figure needs it.</summary>
internal enum Tense : byte
{
    /// <summary>No finite verb found, or one that says nothing of time.</summary>
    None,

    /// <summary>Present: "is", "are providing".</summary>
    Present,

    /// <summary>Past or perfect: "was", "has provided".</summary>
    Past,

    /// <summary>Past or perfect of a verb that gives what is yet to be used: "has allocated".</summary>
    Allocated,
}
