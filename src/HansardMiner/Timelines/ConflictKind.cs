namespace HansardMiner.Timelines;

/// <summary>In what way figures contradict each other.</summary>
public enum ConflictKind
{
    /// <summary>The same measure and the same period, but another value.</summary>
    OtherValue,

    /// <summary>A level in one place is said as a change in another, or the other way about.</summary>
    LevelSaidAsChange,

    /// <summary>The same number with another bound: "more than" became "about".</summary>
    OtherBound,

    /// <summary>The same number, but it counts something else.</summary>
    OtherDefinition,

    /// <summary>One states the number, the other denies it.</summary>
    Denied,

    /// <summary>The same event or law with another date.</summary>
    OtherDate,
}
