namespace HansardMiner.Present.Charts;

/// <summary>What a colour is for.</summary>
public enum Ink
{
    /// <summary>The ground.</summary>
    Back,

    /// <summary>Words that matter.</summary>
    Words,

    /// <summary>Words beside them.</summary>
    Aside,

    /// <summary>Lines of the grid: decoration.</summary>
    Grid,

    /// <summary>The base of a value axis and the lines between panels and rows.</summary>
    Rule,

    /// <summary>Marks: bars, dots, arrows, hatching.</summary>
    Mark,
}
