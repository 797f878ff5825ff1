namespace HansardMiner.Present.Charts;

/// <summary>Where things stand on a chart of some width: wide ones have the words of a panel at the left of its marks, narrow ones above them.</summary>
internal sealed record ChartFrame(double Width, double Left, double TextWidth, double PlotLeft, double PlotRight, int MostTicks)
{
    /// <summary>For screens and paper.</summary>
    public static ChartFrame Wide { get; } = new(960, 24, 230, 316, 936, 9);

    /// <summary>For telephones.</summary>
    public static ChartFrame Narrow { get; } = new(340, 8, 324, 50, 326, 4);

    /// <summary>Whether the words stand above the marks.</summary>
    public bool IsNarrow => TextWidth > PlotLeft;

    /// <summary>How wide words may be that run over the whole chart.</summary>
    public double FullWidth => PlotRight - Left;

    /// <summary>How wide the marks may be.</summary>
    public double PlotWidth => PlotRight - PlotLeft;

    /// <summary>How far to the right a text may reach.</summary>
    public double Edge => Width - 2;
}
