namespace HansardMiner.Records;

/// <summary>What part a contribution plays in its document.</summary>
public enum ContributionKind
{
    /// <summary>A speech or turn whose part the source does not tell apart.</summary>
    Speech,

    /// <summary>An intervention in somebody else's speech.</summary>
    Intervention,

    /// <summary>A question, oral or written.</summary>
    Question,

    /// <summary>A supplementary oral question.</summary>
    Supplementary,

    /// <summary>An answer, oral or written.</summary>
    Answer,

    /// <summary>An answer's text before it was corrected.</summary>
    OriginalAnswer,

    /// <summary>A ministerial or written statement.</summary>
    Statement,

    /// <summary>Procedure, a stage direction or other text that belongs to no speaker.</summary>
    Procedure,

    /// <summary>The occupant of the Chair.</summary>
    Chair,

    /// <summary>A division and its lists.</summary>
    Division,

    /// <summary>The running text of an article or page.</summary>
    Prose,
}
