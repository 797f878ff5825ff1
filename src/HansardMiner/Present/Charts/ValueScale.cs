using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Present.Charts;

/// <summary>The axis of values of one panel. It always holds zero: columns that are cut lie.</summary>
internal sealed class ValueScale
{
    private readonly double _least;
    private readonly double _most;
    private readonly double _step;
    private readonly double _top;
    private readonly double _foot;

    public ValueScale(IEnumerable<ChartPoint> points, double top, double foot)
    {
        var values = points.SelectMany(p => new[] { (double)p.Quantity.Value, (double)p.Top }).Append(0).ToList();
        (_top, _foot) = (top, foot);
        var (least, most) = (values.Min(), values.Max());
        _step = Step((most - least) / 3);
        _least = Math.Floor(least / _step) * _step;
        _most = Math.Max(_least + _step, most);
    }

    /// <summary>The height of a value.</summary>
    public double Y(decimal value) => Y((double)value);

    /// <summary>Round values with their heights.</summary>
    public IEnumerable<(double Y, decimal Value)> Steps()
    {
        for (var i = 0; i < 8 && _least + (i * _step) <= _most * 1.0000001; i++)
        {
            var value = _least + (i * _step);
            if (Math.Abs(value) < 1e27)
            {
                yield return (Y(value), Math.Round((decimal)value, 10));
            }
        }
    }

    private double Y(double value) => _foot - ((_foot - _top) * (value - _least) / (_most - _least));

    private static double Step(double rough)
    {
        if (rough <= 0)
        {
            return 1;
        }
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return power * new double[] { 1, 2, 2.5, 5, 10 }.First(s => s * power >= rough * 0.9999999);
    }
}
