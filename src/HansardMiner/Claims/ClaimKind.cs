namespace HansardMiner.Claims;

/// <summary>What sort of number a claim states.</summary>
public enum ClaimKind
{
    /// <summary>A number of things or people.</summary>
    Count,

    /// <summary>A sum of money.</summary>
    Money,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>A difference in percentage points.</summary>
    Points,

    /// <summary>A share or ratio: one in four, a third, two to one.</summary>
    Ratio,

    /// <summary>A multiple: twice, threefold, doubled.</summary>
    Multiplier,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>An age.</summary>
    Age,

    /// <summary>A physical or technical measure.</summary>
    Measure,

    /// <summary>So much per something: per 100,000 people, £ per hour.</summary>
    Rate,
}
