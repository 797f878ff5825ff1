namespace HansardMiner.Records;

/// <summary>What came of a question.</summary>
public enum AnswerOutcome
{
    /// <summary>No answer in the source.</summary>
    Unanswered,

    /// <summary>Answered in substance.</summary>
    Answered,

    /// <summary>A holding answer: the answer is to come.</summary>
    Holding,

    /// <summary>The information is not held centrally, not collected or not recorded in that form.</summary>
    NotHeld,

    /// <summary>It could be had only at disproportionate cost.</summary>
    DisproportionateCost,

    /// <summary>The Member is referred to another answer, statement or document.</summary>
    Referred,

    /// <summary>Somebody will write to the Member, or the answer is placed in the Library.</summary>
    ToFollow,

    /// <summary>Withdrawn without an answer.</summary>
    Withdrawn,
}
