namespace HansardMiner.Alerts;

/// <summary>What of a search a feed or a digest tells.</summary>
public enum AlertScope
{
    /// <summary>Everything found.</summary>
    All,

    /// <summary>What holders of a ministerial office said, as far as the print or the register of members states it; answers of departments count.</summary>
    Ministers,

    /// <summary>What gives figures.</summary>
    Figures,

    /// <summary>What gives a figure on the subject whose value was not given before for the same measure.</summary>
    NewFigures,
}
