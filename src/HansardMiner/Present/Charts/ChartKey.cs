using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Figures;

namespace HansardMiner.Present.Charts;

/// <summary>How to read the marks: each sort that occurs, drawn beside its meaning.</summary>
internal sealed class ChartKey
{
    private const double Sample = 34;
    private const double Line = 22;

    private readonly List<(Item Item, double X, int Line)> _items = [];
    private readonly int _lines;

    private sealed record Item(string Meaning, Action<ChartPen, double, double> Draw);

    public ChartKey(ChartFrame frame, IReadOnlyList<ChartSeries> series)
    {
        var points = series.SelectMany(s => s.Points).ToList();
        var (x, line) = (frame.Left, 0);
        foreach (var item in Items(points))
        {
            var width = Sample + ChartText.Width(item.Meaning, TextStyle.Listed.Size) + 20;
            if (x > frame.Left && x + width > frame.PlotRight + 20)
            {
                (x, line) = (frame.Left, line + 1);
            }
            _items.Add((item, x, line));
            x += width;
        }
        _lines = _items.Count == 0 ? 0 : line + 1;
    }

    /// <summary>How high the key is.</summary>
    public double Height => _lines * Line;

    /// <summary>Draws the key at the pen's height.</summary>
    public void Draw(ChartPen pen)
    {
        foreach (var (item, x, line) in _items)
        {
            var y = line * Line;
            item.Draw(pen, x, y + 8);
            pen.Text(x + Sample, y + 12, TextStyle.Listed, item.Meaning);
        }
    }

    private static IEnumerable<Item> Items(IReadOnlyList<ChartPoint> points)
    {
        if (points.Any(p => p is { IsMoment: false, IsOpen: false }))
        {
            yield return new Item("the time a figure is for", Bar(MarkStyle.Solid));
        }
        if (points.Any(p => p.IsMoment))
        {
            yield return new Item("a single day", (pen, x, y) => pen.Dot(x + 13, y, 5.5, MarkStyle.Solid));
        }
        if (points.Any(p => p.IsOpen))
        {
            yield return new Item("one end of the time not stated", (pen, x, y) =>
            {
                pen.Box(x, y - 6, 26, 12, MarkStyle.Hatched);
                pen.Line(x + 26, y - 8, x + 26, y + 8, MarkStyle.Stem);
            });
        }
        foreach (var (bound, meaning, isUp) in new[] { (Bound.Over, "over this figure", true), (Bound.Under, "under this figure", false) })
        {
            if (points.Any(p => p.Quantity.Bound == bound))
            {
                yield return new Item(meaning, (pen, x, y) =>
                {
                    pen.Box(x, y - 6, 18, 12, MarkStyle.Open, 2);
                    pen.Arrow(x + 26, y, isUp);
                });
            }
        }
        if (points.Any(p => p.Quantity.Bound == Bound.Range))
        {
            yield return new Item("between two figures", Bar(MarkStyle.Open));
        }
        if (points.Any(p => p.Quantity.Bound == Bound.About))
        {
            yield return new Item("about this figure", Bar(MarkStyle.About));
        }
    }

    private static Action<ChartPen, double, double> Bar(MarkStyle style) => (pen, x, y) => pen.Box(x, y - 6, 26, 12, style, 2);
}
