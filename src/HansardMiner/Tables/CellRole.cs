namespace HansardMiner.Tables;

/// <summary>What part a cell plays in its table.</summary>
public enum CellRole
{
    /// <summary>A number, or what stands in a number's place.</summary>
    Value,

    /// <summary>It heads columns.</summary>
    Header,

    /// <summary>It heads a row.</summary>
    Label,

    /// <summary>It stands alone in its row and heads the rows below it.</summary>
    Section,

    /// <summary>It stands over the whole table.</summary>
    Title,

    /// <summary>A code, a reference, a date or a running number: it tells rows apart and counts nothing.</summary>
    Identifier,

    /// <summary>A source or note inside the table.</summary>
    Note,

    /// <summary>Nothing stands in it.</summary>
    Blank,
}
