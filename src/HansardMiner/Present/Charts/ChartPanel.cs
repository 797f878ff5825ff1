using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Present.Charts;

/// <summary>
/// One definition of the chart: its name and why it stands apart, and its figures on the shared axis of time. No line joins figures, neither of one panel nor of several.
/// </summary>
internal abstract class ChartPanel(ChartFrame frame, ChartScale scale, ChartSeries series)
{
    protected const double Padding = 12;

    private const double OpenWidth = 54;
    private const double LeastBar = 7;

    private readonly IReadOnlyList<string> _title = ChartText.Lines($"{series.Number}. {series.Title}", TextStyle.Definition.Size, frame.TextWidth, isBold: true);

    protected ChartFrame Frame => frame;

    protected ChartScale Scale => scale;

    protected ChartSeries Series => series;

    /// <summary>How high the marks are.</summary>
    protected abstract double PlotHeight { get; }

    /// <summary>What must be said of the way in which the marks are drawn.</summary>
    protected abstract IEnumerable<string> OwnNotes { get; }

    /// <summary>How high the panel is.</summary>
    public double Height => (2 * Padding) + (frame.IsNarrow ? TextHeight + 4 + PlotHeight : Math.Max(TextHeight, PlotHeight));

    private IReadOnlyList<string> Notes => [.. series.Notes.Concat(OwnNotes).SelectMany(n => ChartText.Lines(n, TextStyle.Note.Size, frame.TextWidth))];

    private double TextHeight => (_title.Count * 18) + (Notes.Count * 15) + 4;

    /// <summary>The panel that suits the figures: one under another where they are few and overlap, otherwise by value.</summary>
    public static ChartPanel Of(ChartFrame frame, ChartScale scale, ChartSeries series) =>
        series.Points.Count == 1 || (series.Points.Count <= 4 && !StandSideBySide(scale, series)) ? new RowsPanel(frame, scale, series) : new ValuesPanel(frame, scale, series);

    /// <summary>Draws the panel at the pen's height.</summary>
    public void Draw(ChartPen pen)
    {
        pen.Line(frame.Left, 0, frame.PlotRight, 0, MarkStyle.Rule);
        var y = pen.Lines(frame.Left, Padding + 14, 18, TextStyle.Definition, _title);
        pen.Lines(frame.Left, y, 15, TextStyle.Note, Notes);
        var top = pen.Top;
        pen.Top += Padding + (frame.IsNarrow ? TextHeight + 4 : 0);
        DrawMarks(pen);
        pen.Top = top;
    }

    /// <summary>Draws the marks at the pen's height.</summary>
    protected abstract void DrawMarks(ChartPen pen);

    /// <summary>Where a figure's mark begins and ends; the side of an unknown end is only so long.</summary>
    protected static (double Left, double Right) Edges(ChartScale scale, ChartPoint point)
    {
        var from = point.From is { } first ? scale.X(first) : scale.End(point.To!.Value) - OpenWidth;
        var to = point.To is { } last ? scale.End(last) : scale.X(point.From!.Value) + OpenWidth;
        var middle = (from + to) / 2;
        return point.IsMoment || to - from < LeastBar ? (middle - (LeastBar / 2), middle + (LeastBar / 2)) : (from, to);
    }

    /// <summary>Whether the figures are for times that follow each other, so that they can stand as columns.</summary>
    protected static bool StandSideBySide(ChartScale scale, ChartSeries series)
    {
        var before = double.MinValue;
        foreach (var point in series.Points)
        {
            var (left, right) = Edges(scale, point);
            if (point.IsOpen || left < before - 0.5)
            {
                return false;
            }
            before = right;
        }
        return true;
    }
}
