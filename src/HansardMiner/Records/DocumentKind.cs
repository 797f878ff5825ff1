namespace HansardMiner.Records;

/// <summary>What kind of proceeding or publication a document is; the values of the query field <c>kind:</c>.</summary>
public enum DocumentKind
{
    /// <summary>A debate or other business on the floor or in Westminster Hall.</summary>
    Debate,

    /// <summary>An oral question with its answer and supplementaries.</summary>
    Oral,

    /// <summary>A written question with its answer, if there is one.</summary>
    Written,

    /// <summary>A written ministerial statement.</summary>
    Statement,

    /// <summary>Something outside the record: a press article, a campaign page, a report.</summary>
    Article,
}
