namespace HansardMiner.Present.Charts;

/// <summary>How a text looks.</summary>
/// <param name="Name">The name of the style.</param>
/// <param name="Size">The size of its letters.</param>
/// <param name="IsBold">Whether it is bold.</param>
/// <param name="Ink">Its colour.</param>
/// <param name="Anchor">Which part of it stands at its place.</param>
/// <param name="HasHalo">Whether the ground shows around its letters, so that it can be read over lines.</param>
public sealed record TextStyle(string Name, double Size, bool IsBold = false, Ink Ink = Ink.Words, TextAnchor Anchor = TextAnchor.Start, bool HasHalo = false)
{
    /// <summary>The headline.</summary>
    public static TextStyle Headline { get; } = new("headline", 24, IsBold: true);

    /// <summary>The headline of a narrow chart.</summary>
    public static TextStyle SmallHeadline { get; } = new("headline-small", 18, IsBold: true);

    /// <summary>What stands under the headline.</summary>
    public static TextStyle Subtitle { get; } = new("subtitle", 15, Ink: Ink.Aside);

    /// <summary>What a panel counts, and the head of a list.</summary>
    public static TextStyle Definition { get; } = new("definition", 14, IsBold: true);

    /// <summary>Smaller words beside it.</summary>
    public static TextStyle Note { get; } = new("note", 12, Ink: Ink.Aside, HasHalo: true);

    /// <summary>A figure.</summary>
    public static TextStyle Value { get; } = new("value", 15, IsBold: true, HasHalo: true);

    /// <summary>A figure over its mark.</summary>
    public static TextStyle MiddleValue { get; } = new("value-middle", 15, IsBold: true, Anchor: TextAnchor.Middle, HasHalo: true);

    /// <summary>A figure over its mark, where there are many.</summary>
    public static TextStyle SmallValue { get; } = new("value-small", 12, IsBold: true, Anchor: TextAnchor.Middle, HasHalo: true);

    /// <summary>A day or year on the axis of time.</summary>
    public static TextStyle Tick { get; } = new("tick", 12, Ink: Ink.Aside, Anchor: TextAnchor.Middle);

    /// <summary>A number on the axis of values.</summary>
    public static TextStyle Step { get; } = new("step", 12, Ink: Ink.Aside, Anchor: TextAnchor.End);

    /// <summary>A line of a list or of the foot.</summary>
    public static TextStyle Listed { get; } = new("listed", 12, Ink: Ink.Aside);

    /// <summary>A cell of the table.</summary>
    public static TextStyle Cell { get; } = new("cell", 12);

    /// <summary>A head or a figure of the table.</summary>
    public static TextStyle StrongCell { get; } = new("cell-strong", 12, IsBold: true);

    /// <summary>All styles.</summary>
    public static System.Collections.Generic.IReadOnlyList<TextStyle> All { get; } =
        [Headline, SmallHeadline, Subtitle, Definition, Note, Value, MiddleValue, SmallValue, Tick, Step, Listed, Cell, StrongCell];
}
