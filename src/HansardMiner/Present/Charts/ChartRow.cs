using System.Collections.Generic;

namespace HansardMiner.Present.Charts;

/// <summary>One line of the table below a chart.</summary>
/// <param name="Number">The number of the series.</param>
/// <param name="Figure">The figure in words.</param>
/// <param name="When">The time it is for.</param>
/// <param name="What">What it counts.</param>
/// <param name="Who">Who gave it and when.</param>
/// <param name="Source">Where.</param>
internal sealed record ChartRow(string Number, string Figure, string When, string What, string Who, string Source)
{
    /// <summary>The heads of the columns.</summary>
    public static ChartRow Head { get; } = new("#", "Figure", "For the time", "What it counts", "Given by", "Source");

    /// <summary>The cells in order.</summary>
    public IReadOnlyList<string> Cells => [Number, Figure, When, What, Who, Source];
}
