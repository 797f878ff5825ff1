namespace HansardMiner.Present.Exports;

/// <summary>What sort of cell a column has, for the formats that know sorts.</summary>
public enum CellKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A number that may have decimal places.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>True or false.</summary>
    Truth,

    /// <summary>An address that can be opened.</summary>
    Link,
}
