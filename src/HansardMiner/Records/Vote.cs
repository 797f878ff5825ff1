namespace HansardMiner.Records;

/// <summary>How a vote was cast in a division.</summary>
public enum Vote
{
    /// <summary>Aye; Content in the Lords; For in Scotland.</summary>
    Aye,

    /// <summary>No; Not-Content in the Lords; Against in Scotland.</summary>
    No,

    /// <summary>Abstained, where that is recorded.</summary>
    Abstain,

    /// <summary>Recorded in both lobbies.</summary>
    Both,
}
