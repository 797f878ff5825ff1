using System.Collections.Generic;

namespace HansardMiner.Present.Charts;

/// <summary>How a line or a shape looks.</summary>
/// <param name="Name">The name of the style.</param>
/// <param name="Fill">What it is filled with; null when it is not.</param>
/// <param name="Stroke">The colour of its line; null when it has none.</param>
/// <param name="Width">How wide its line is.</param>
/// <param name="Dash">How long the strokes of a dashed line are; 0 when it is not dashed.</param>
/// <param name="IsHatched">Whether it is filled with slanted lines.</param>
public sealed record MarkStyle(string Name, Ink? Fill = null, Ink? Stroke = null, double Width = 1, double Dash = 0, bool IsHatched = false)
{
    /// <summary>The ground.</summary>
    public static MarkStyle Back { get; } = new("back", Fill: Ink.Back);

    /// <summary>A line of the grid.</summary>
    public static MarkStyle Grid { get; } = new("grid", Stroke: Ink.Grid);

    /// <summary>The line from which values are counted.</summary>
    public static MarkStyle Base { get; } = new("base", Stroke: Ink.Rule);

    /// <summary>A line between panels or rows.</summary>
    public static MarkStyle Rule { get; } = new("rule", Stroke: Ink.Grid, Width: 1.5);

    /// <summary>The axis of time.</summary>
    public static MarkStyle Axis { get; } = new("axis", Stroke: Ink.Words, Width: 2);

    /// <summary>A figure stated as it is.</summary>
    public static MarkStyle Solid { get; } = new("solid", Fill: Ink.Mark, Stroke: Ink.Mark, Width: 1.5);

    /// <summary>A bound: over or under.</summary>
    public static MarkStyle Open { get; } = new("open", Fill: Ink.Back, Stroke: Ink.Mark, Width: 2);

    /// <summary>An approximate figure.</summary>
    public static MarkStyle About { get; } = new("about", Fill: Ink.Back, Stroke: Ink.Mark, Width: 2, Dash: 4);

    /// <summary>A time of which one end is not known.</summary>
    public static MarkStyle Hatched { get; } = new("hatched", IsHatched: true);

    /// <summary>One line of the hatching.</summary>
    public static MarkStyle Hatch { get; } = new("hatch", Stroke: Ink.Mark, Width: 2);

    /// <summary>A stem, an arrow, the known end of a time.</summary>
    public static MarkStyle Stem { get; } = new("stem", Stroke: Ink.Mark, Width: 2);

    /// <summary>The room of a link: nothing is seen of it. Pages with links have a rule for it of their own.</summary>
    public static MarkStyle Target { get; } = new("target");

    /// <summary>All styles of what is seen.</summary>
    public static IReadOnlyList<MarkStyle> All { get; } = [Back, Grid, Base, Rule, Axis, Solid, Open, About, Hatched, Hatch, Stem];
}
