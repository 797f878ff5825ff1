namespace HansardMiner.Figures;

/// <summary>How firmly a figure is stated: the hedge of the words that carry it.</summary>
public enum Bound
{
    /// <summary>No hedge.</summary>
    Exact,

    /// <summary>About, some, around, nearly, roughly.</summary>
    About,

    /// <summary>More than, at least, in excess of: the value is a lower bound.</summary>
    Over,

    /// <summary>Fewer than, up to, at most: the value is an upper bound.</summary>
    Under,

    /// <summary>Between two values.</summary>
    Range,
}
