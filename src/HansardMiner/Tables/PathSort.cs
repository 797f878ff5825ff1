namespace HansardMiner.Tables;

/// <summary>What a step on the way to a cell is, from the outermost.</summary>
internal enum PathSort
{
    /// <summary>The caption or heading over the table, or a row over all of it.</summary>
    Title,

    /// <summary>A label that stands alone in its row and heads the rows below.</summary>
    Section,

    /// <summary>The label of the row.</summary>
    Label,

    /// <summary>The header of the column.</summary>
    Header,
}
