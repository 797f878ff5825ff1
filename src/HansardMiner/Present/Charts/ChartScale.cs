using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace HansardMiner.Present.Charts;

/// <summary>The axis of time that all panels share.</summary>
internal sealed class ChartScale
{
    private readonly int _first;
    private readonly int _last;
    private readonly double _left;
    private readonly double _right;
    private readonly ChartFrame _frame;

    /// <summary>The axis for some figures.</summary>
    public ChartScale(IEnumerable<ChartPoint> points, ChartFrame frame)
    {
        var days = points.SelectMany(p => new[] { p.From, p.To }).OfType<DateOnly>().Select(d => d.DayNumber).ToList();
        var (least, most) = (days.Min(), days.Max());
        var air = Math.Max(45, (most - least) / 16);
        _first = Math.Max(DateOnly.MinValue.DayNumber, least - air);
        _last = Math.Min(DateOnly.MaxValue.DayNumber, most + air);
        (_left, _right, _frame) = (frame.PlotLeft, frame.PlotRight, frame);
    }

    /// <summary>Where a day begins.</summary>
    public double X(DateOnly day) => Place(day.DayNumber);

    /// <summary>Where a day ends.</summary>
    public double End(DateOnly day) => Place(day.DayNumber + 1);

    /// <summary>Days at which the axis is marked, with their labels: whole years where there is room, otherwise quarters or months.</summary>
    public IReadOnlyList<(double X, string Label)> Ticks()
    {
        foreach (var months in new[] { 1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000 })
        {
            var ticks = Every(months).ToList();
            if (ticks.Count <= _frame.MostTicks)
            {
                return [.. ticks.Select(t => (X: X(t), Label: t.ToString(months < 12 ? "MMM yyyy" : "yyyy", CultureInfo.InvariantCulture)))
                    .Where(t => t.X + (ChartText.Width(t.Label, TextStyle.Tick.Size) / 2) < _frame.Edge)];
            }
        }
        return [];
    }

    private IEnumerable<DateOnly> Every(int months)
    {
        var first = DateOnly.FromDayNumber(_first);
        var index = (((first.Year * 12) + first.Month - 1 + months) / months) * months;
        for (; index / 12 <= DateOnly.MaxValue.Year; index += months)
        {
            var day = new DateOnly(Math.Max(1, index / 12), (index % 12) + 1, 1);
            if (day.DayNumber > _last)
            {
                yield break;
            }
            if (day.DayNumber >= _first)
            {
                yield return day;
            }
        }
    }

    private double Place(int day) => _left + ((_right - _left) * (day - _first) / Math.Max(1, _last - _first));
}
