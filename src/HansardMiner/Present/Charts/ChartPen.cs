using System;
using System.Collections.Generic;
using HansardMiner.Query;

namespace HansardMiner.Present.Charts;

/// <summary>Draws, from a height on.</summary>
internal sealed class ChartPen
{
    /// <summary>How wide and high the room of a link is at least, for fingers.</summary>
    public const double Target = 30;

    private readonly List<Drawn> _shapes = [];

    /// <summary>What was drawn.</summary>
    public IReadOnlyList<Drawn> Shapes => _shapes;

    /// <summary>How far down everything is moved that is drawn from now on.</summary>
    public double Top { get; set; }

    public void Text(double x, double y, TextStyle style, string words)
    {
        if (words.Length > 0)
        {
            _shapes.Add(new Drawn.Text(x, Top + y, style, words));
        }
    }

    /// <summary>Lines of text, one under the other; answers where the next one would stand.</summary>
    public double Lines(double x, double y, double step, TextStyle style, IReadOnlyList<string> lines)
    {
        foreach (var line in lines)
        {
            Text(x, y, style, line);
            y += step;
        }
        return y;
    }

    public void Line(double x1, double y1, double x2, double y2, MarkStyle style) => _shapes.Add(new Drawn.Line(x1, Top + y1, x2, Top + y2, style));

    public void Box(double x, double y, double width, double height, MarkStyle style, double radius = 0) => _shapes.Add(new Drawn.Box(x, Top + y, width, height, style, radius));

    public void Dot(double x, double y, double radius, MarkStyle style) => _shapes.Add(new Drawn.Dot(x, Top + y, radius, style));

    /// <summary>An arrow, 11 high, whose middle is at a point.</summary>
    public void Arrow(double x, double y, bool isUp)
    {
        y += Top;
        var (tip, foot) = isUp ? (y - 6, y + 5) : (y + 6, y - 5);
        var wing = isUp ? tip + 4.5 : tip - 4.5;
        _shapes.Add(new Drawn.Arrow([[(x, foot), (x, tip)], [(x - 4, wing), (x, tip), (x + 4, wing)]], MarkStyle.Stem));
    }

    /// <summary>Where figures are read in their places; null in a picture without links.</summary>
    public Func<ClaimHit, string?>? Address { get; init; }

    /// <summary>Begins a figure's marks.</summary>
    /// <param name="point">The figure.</param>
    /// <param name="target">The room in which a finger may hit it, where there are links.</param>
    /// <param name="isCrowded">Whether other figures stand too close for a link of its own in the order of keys.</param>
    public void Begin(ChartPoint point, Room target, bool isCrowded = false)
    {
        var address = Address?.Invoke(point.Printed);
        _shapes.Add(new Drawn.Begin(address is null ? point.Quote : point.Name) { Address = address, IsCrowded = isCrowded });
        if (address is not null)
        {
            var (width, height) = (Math.Max(Target, target.Right - target.Left), Math.Max(Target, target.Bottom - target.Top));
            Box((target.Left + target.Right - width) / 2, (target.Top + target.Bottom - height) / 2, width, height, MarkStyle.Target);
        }
    }

    public void End() => _shapes.Add(new Drawn.End());
}
