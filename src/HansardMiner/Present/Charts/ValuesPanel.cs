using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Figures;

namespace HansardMiner.Present.Charts;

/// <summary>
/// Figures by value over time: columns where their times follow each other, otherwise a bar or dot at the height of its value. Labels stand where there is room for them:
/// first and last, greatest and least before others; all figures are in the table.
/// </summary>
internal sealed class ValuesPanel : ChartPanel
{
    private const double LabelRoom = 26;
    private const double BarHeight = 8;
    private const int Many = 12;

    /// <summary>Of how many figures each leads to its place.</summary>
    private const int MostLinked = 2 * Many;

    private readonly bool _isColumns;
    private readonly ValueScale _values;
    private readonly double _foot;
    private readonly TextStyle _style;
    private readonly List<(ChartPoint Point, double X, double Y)> _labels = [];

    public ValuesPanel(ChartFrame frame, ChartScale scale, ChartSeries series)
        : base(frame, scale, series)
    {
        _isColumns = StandSideBySide(scale, series);
        _style = series.Points.Count > Many ? TextStyle.SmallValue : TextStyle.MiddleValue;
        PlotHeight = series.Points.Count > Many ? 196 : 132;
        _foot = PlotHeight - 8;
        _values = new ValueScale(series.Points, LabelRoom + 4, _foot);
        Place();
    }

    protected override double PlotHeight { get; }

    protected override IEnumerable<string> OwnNotes
    {
        get
        {
            var givers = Series.Points.Select(p => p.Who).Distinct().ToList();
            if (givers.Count <= 4)
            {
                yield return Wording.Sentence("Given by " + Wording.List(givers));
            }
            if (_labels.Count < Series.Points.Count)
            {
                yield return $"{Wording.Number("figure", Series.Points.Count)}; those without a label are in the table.";
            }
        }
    }

    protected override void DrawMarks(ChartPen pen)
    {
        var free = double.MaxValue;
        foreach (var (y, value) in _values.Steps())
        {
            if (y > free - 16)
            {
                continue;
            }
            pen.Line(Frame.PlotLeft, y, Frame.PlotRight, y, value == 0 ? MarkStyle.Base : MarkStyle.Grid);
            pen.Text(Frame.PlotLeft - 7, y + 4, TextStyle.Step, Short(value));
            free = y;
        }
        var crowded = AreCrowded();
        // On a page, links to very many marks would be most of its bytes: its table has them.
        var isLinked = pen.Address is null || Series.Points.Count <= (Frame.IsNarrow ? Many : MostLinked);
        foreach (var point in Series.Points)
        {
            if (isLinked)
            {
                pen.Begin(point, Body(point), crowded);
            }
            Mark(pen, point);
            if (isLinked)
            {
                pen.End();
            }
        }
        foreach (var (point, x, y) in _labels)
        {
            pen.Text(x, y, _style, point.Label);
        }
    }

    /// <summary>Whether the rooms of links would lie over each other.</summary>
    private bool AreCrowded()
    {
        var middles = Series.Points.Select(Body).Select(b => (X: (b.Left + b.Right) / 2, Y: (b.Top + b.Bottom) / 2)).OrderBy(m => m.X).ToList();
        return middles.Zip(middles.Skip(1)).Any(m => m.Second.X - m.First.X < ChartPen.Target && (_isColumns || Math.Abs(m.Second.Y - m.First.Y) < ChartPen.Target));
    }

    private void Mark(ChartPen pen, ChartPoint point)
    {
        var (left, right) = Edges(Scale, point);
        var middle = (left + right) / 2;
        var (low, high) = (_values.Y(point.Quantity.Value), _values.Y(point.Top));
        var zero = _values.Y(0m);
        if (point.IsMoment)
        {
            if (_isColumns && Series.Points.Count <= Many)
            {
                pen.Line(middle, zero, middle, low, MarkStyle.Stem);
            }
            if (high < low)
            {
                pen.Line(middle, low, middle, high, MarkStyle.Stem);
                pen.Dot(middle, high, 5, point.Style);
            }
            pen.Dot(middle, low, 5, point.Style);
        }
        else if (_isColumns)
        {
            Column(pen, point, left, right, high < low ? high : low, zero);
            if (high < low)
            {
                pen.Line(left, low, right, low, MarkStyle.Stem);
            }
        }
        else
        {
            pen.Box(left, high - (BarHeight / 2), right - left, Math.Max(0, low - high) + BarHeight, point.Style, point.IsOpen ? 0 : 2);
            if (point.IsOpen)
            {
                var known = point.From is null ? right : left;
                pen.Line(known, high - 7, known, low + 7, MarkStyle.Stem);
            }
        }
        if (point.Quantity.Bound is Bound.Over or Bound.Under && Series.Points.Count <= Many)
        {
            pen.Arrow(_isColumns && right - left > 18 ? middle : right + 7, _isColumns && right - left > 18 ? ((low + zero) / 2) : low, point.Quantity.Bound == Bound.Over);
        }
    }

    private static void Column(ChartPen pen, ChartPoint point, double left, double right, double y, double zero)
    {
        var inset = right - left > 8 ? 2 : 0.5;
        pen.Box(left + inset, Math.Min(y, zero), Math.Max(1, right - left - (2 * inset)), Math.Abs(zero - y), point.Style);
    }

    /// <summary>Finds room for as many labels as there is room for, the most telling first.</summary>
    private void Place()
    {
        var taken = new List<Room>();
        taken.AddRange(Series.Points.Select(Body));
        foreach (var point in InOrderOfWeight())
        {
            var own = Body(point);
            foreach (var y in new[] { own.Top - 6, own.Bottom + _style.Size + 3 })
            {
                var (left, right) = Edges(Scale, point);
                var half = ChartText.Width(point.Label, _style.Size, isBold: true) / 2;
                var x = Math.Clamp((left + right) / 2, Frame.PlotLeft + half, Math.Max(Frame.PlotLeft + half, Frame.Edge - half));
                var room = new Drawn.Text(x, y, _style, point.Label).Room;
                if (room.Top < 0 || room.Bottom > PlotHeight || room.Right > Frame.Edge || taken.Any(t => t.Overlaps(Wider(room))))
                {
                    continue;
                }
                taken.Add(room);
                _labels.Add((point, x, y));
                break;
            }
        }
        _labels.Sort((a, b) => a.X.CompareTo(b.X));
    }

    private static Room Wider(Room room) => new(room.Left - 3, room.Top - 1, room.Right + 3, room.Bottom + 1);

    private Room Body(ChartPoint point)
    {
        var (left, right) = Edges(Scale, point);
        var (low, high) = (_values.Y(point.Quantity.Value), _values.Y(point.Top));
        var zero = _values.Y(0m);
        return _isColumns && !point.IsMoment ? new Room(left, Math.Min(high, zero), right, Math.Max(low, zero)) : new Room(left - 1.5, high - 5, right + 1.5, low + 5);
    }

    private IEnumerable<ChartPoint> InOrderOfWeight()
    {
        var points = Series.Points;
        return new[] { points[^1], points[0], points.MaxBy(p => p.Top)!, points.MinBy(p => p.Quantity.Value)! }.Concat(points).Distinct(ReferenceEqualityComparer.Instance).Cast<ChartPoint>();
    }

    private static string Short(decimal value)
    {
        var plain = Wording.Plain(value);
        if (ChartText.Width(plain, TextStyle.Step.Size) <= 40)
        {
            return plain;
        }
        var (by, name) = Math.Abs(value) switch
        {
            >= 1_000_000_000_000m => (1_000_000_000_000m, "tn"),
            >= 1_000_000_000m => (1_000_000_000m, "bn"),
            >= 1_000_000m => (1_000_000m, "m"),
            _ => (1_000m, "k"),
        };
        return ChartText.Fit(Wording.Plain(Math.Round(value / by, 2)) + name, TextStyle.Step.Size, 44);
    }
}
