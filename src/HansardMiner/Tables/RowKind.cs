namespace HansardMiner.Tables;

/// <summary>What a row of a table is.</summary>
internal enum RowKind
{
    /// <summary>It holds figures, or words in their place.</summary>
    Body,

    /// <summary>It heads the columns below it.</summary>
    Header,

    /// <summary>Its one label heads the rows below it.</summary>
    Section,

    /// <summary>It stands over the whole table.</summary>
    Title,

    /// <summary>A source or note.</summary>
    Note,

    /// <summary>Nothing stands in it.</summary>
    Blank,
}
