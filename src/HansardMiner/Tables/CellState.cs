namespace HansardMiner.Tables;

/// <summary>What a cell of a table states.</summary>
public enum CellState
{
    /// <summary>Nothing: it is empty.</summary>
    Blank,

    /// <summary>A number, a range or a bound: it gives figures.</summary>
    Value,

    /// <summary>That there is none: "nil", or a dash that a note of the table explains as nil.</summary>
    Nil,

    /// <summary>That the number is withheld: "*", "..", "[c]", "~".</summary>
    Suppressed,

    /// <summary>That there is no number to give: "N/A", "not available", "[x]".</summary>
    NotAvailable,

    /// <summary>A dash, of which nothing says whether it means nil or withheld.</summary>
    Dash,

    /// <summary>Words, a name, a code, a date.</summary>
    Text,

    /// <summary>Digits that can be read in no one way: "16,814,400,00". Nothing is guessed.</summary>
    Unreadable,

    /// <summary>The last cell of a table that the source cut short: its number may be incomplete.</summary>
    Cut,
}
