namespace HansardMiner.Browser.Tests;

/// <summary>How somebody looks at the pages.</summary>
internal sealed record Manner
{
    public const int Phone = 360;
    public const int Desk = 1440;

    /// <summary>The width of the window in CSS pixels.</summary>
    public int Width { get; init; } = Desk;

    /// <summary>Its height.</summary>
    public int Height => Width == Phone ? 740 : 900;

    /// <summary>Whether dark colours are asked for.</summary>
    public bool IsDark { get; init; }

    /// <summary>Whether scripts run.</summary>
    public bool HasScript { get; init; } = true;

    public override string ToString() => $"{Width} px, {(IsDark ? "dark" : "light")}{(HasScript ? "" : ", without script")}";
}
