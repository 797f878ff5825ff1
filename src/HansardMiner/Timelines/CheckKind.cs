namespace HansardMiner.Timelines;

/// <summary>What sort of arithmetic ties figures together.</summary>
public enum CheckKind
{
    /// <summary>Parts and their sum: 144 + 422 = 566.</summary>
    Sum,

    /// <summary>A share of a base: 52,176 is 38% of 137,305.</summary>
    Share,

    /// <summary>Two shares with their parts, and whether they can have one base.</summary>
    SameBase,

    /// <summary>A change and its two levels: from 3,108 to 2,221 is −28.5%.</summary>
    Change,

    /// <summary>A rate per head, per month or per unit, and its two numbers.</summary>
    Rate,

    /// <summary>"Three times as many" and the two numbers.</summary>
    Multiple,

    /// <summary>A bound and a figure of the same measure: "more than 1,300" and 1,346.</summary>
    Bound,
}
