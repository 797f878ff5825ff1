namespace HansardMiner.Records;

/// <summary>How far a written question had come when it was captured.</summary>
public enum AnswerState
{
    /// <summary>No answer in the source.</summary>
    Unanswered,

    /// <summary>A holding answer only.</summary>
    Holding,

    /// <summary>Answered.</summary>
    Answered,

    /// <summary>Answered, and the answer corrected since.</summary>
    Corrected,

    /// <summary>Withdrawn without an answer.</summary>
    Withdrawn,
}
