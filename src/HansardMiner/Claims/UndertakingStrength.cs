namespace HansardMiner.Claims;

/// <summary>How firmly somebody commits to act.</summary>
public enum UndertakingStrength
{
    /// <summary>Said that it will be done: "we will publish", "the flag will become mandatory", "has pledged to".</summary>
    Promise,

    /// <summary>Planned, intended or due, without saying that it will be done.</summary>
    Intention,

    /// <summary>Hoped for, wished or sought.</summary>
    Aspiration,

    /// <summary>Expected to be so by some time: "figures should be available in three months".</summary>
    Expectation,

    /// <summary>Laid on others as a duty: "all officers must complete the course".</summary>
    Requirement,

    /// <summary>Answers what a Member asked for: "I shall write to her", "I am happy to meet him".</summary>
    RequestAnswered,
}
