namespace HansardMiner.Timelines;

/// <summary>What came of a check.</summary>
public enum CheckOutcome
{
    /// <summary>It holds exactly.</summary>
    Holds,

    /// <summary>It holds when the numbers are taken as rounded to what is printed of them.</summary>
    HoldsWithinRounding,

    /// <summary>It does not hold, however the numbers are rounded.</summary>
    Fails,

    /// <summary>It cannot be checked: something needed is not stated.</summary>
    CannotBeChecked,
}
