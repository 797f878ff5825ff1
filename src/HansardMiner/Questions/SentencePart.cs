namespace HansardMiner.Questions;

/// <summary>What a sentence of an answer does.</summary>
internal enum SentencePart
{
    /// <summary>It says something of its own.</summary>
    Substance,

    /// <summary>It says nothing of the answer: thanks, "I have been asked to reply".</summary>
    Courtesy,

    /// <summary>It announces what is given: "The figures are in the table".</summary>
    Gives,

    /// <summary>It says that an answer will come.</summary>
    Holding,

    /// <summary>It names disproportionate cost.</summary>
    DisproportionateCost,

    /// <summary>It refers to another answer, statement or document.</summary>
    Referred,

    /// <summary>It says that somebody will write, or that the answer is placed in the Library.</summary>
    ToFollow,

    /// <summary>It says that the information is not held or not to be had.</summary>
    NotHeld,
}
