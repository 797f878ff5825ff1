namespace HansardMiner.Query;

/// <summary>The fields a query may name.</summary>
public enum QueryField
{
    /// <summary>The speaker's name as printed.</summary>
    Speaker,

    /// <summary>The office as printed.</summary>
    Office,

    /// <summary>The party as printed.</summary>
    Party,

    /// <summary>The answering department or body.</summary>
    Dept,

    /// <summary>The House.</summary>
    House,

    /// <summary>The kind of document: debate, oral, written, statement, article.</summary>
    Kind,

    /// <summary>Any heading over the contribution.</summary>
    Heading,

    /// <summary>The UIN.</summary>
    Uin,

    /// <summary>The column.</summary>
    Column,

    /// <summary>What came of a written question: answered, holding, notheld, disproportionatecost, referred, tofollow, withdrawn, unanswered.</summary>
    Outcome,
}
