namespace HansardMiner.Claims;

/// <summary>Which way a figure that is itself an amount of change goes. A level reached has none.</summary>
public enum Change
{
    /// <summary>An increase.</summary>
    Rise,

    /// <summary>A decrease.</summary>
    Fall,
}
