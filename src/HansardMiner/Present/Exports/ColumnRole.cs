namespace HansardMiner.Present.Exports;

/// <summary>What a column is for in a database.</summary>
public enum ColumnRole
{
    /// <summary>Nothing special.</summary>
    Plain,

    /// <summary>It names its row: no two rows have the same.</summary>
    Key,

    /// <summary>Rows are counted and picked by it: few values, many rows.</summary>
    Facet,

    /// <summary>Its words are searched.</summary>
    Searched,
}
