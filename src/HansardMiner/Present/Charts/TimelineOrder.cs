namespace HansardMiner.Present.Charts;

/// <summary>By what the figures of a timeline are laid out.</summary>
public enum TimelineOrder
{
    /// <summary>By the time each figure is for.</summary>
    Period,

    /// <summary>By the day each figure was said.</summary>
    Said,
}
