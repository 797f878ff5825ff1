using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Figures;

namespace HansardMiner.Present.Charts;

/// <summary>Few figures whose times overlap: one under another, each with its time and who gave it.</summary>
internal sealed class RowsPanel(ChartFrame frame, ChartScale scale, ChartSeries series) : ChartPanel(frame, scale, series)
{
    private const double BarHeight = 12;
    private const double Line = 15;

    private readonly IReadOnlyList<Row> _rows = [.. series.Points.Select(p => new Row(frame, scale, p))];

    /// <summary>One figure with its words broken into lines.</summary>
    private sealed class Row
    {
        public Row(ChartFrame frame, ChartScale scale, ChartPoint point)
        {
            Point = point;
            (Left, Right) = Edges(scale, point);
            Label = ChartText.Fit(point.Label, TextStyle.Value.Size, frame.PlotWidth, isBold: true);
            LabelWidth = ChartText.Width(Label, TextStyle.Value.Size, isBold: true) + 8;
            When = ChartText.Lines(point.When, TextStyle.Note.Size, frame.PlotWidth);
            IsWhenBeside = When.Count == 1 && LabelWidth + ChartText.Width(When[0], TextStyle.Note.Size) <= frame.PlotWidth;
            Who = ChartText.Lines(point.Who, TextStyle.Note.Size, frame.PlotWidth);
            if (Who.Count > 2)
            {
                Who = [Who[0], ChartText.Fit(string.Join(' ', Who.Skip(1)), TextStyle.Note.Size, frame.PlotWidth)];
            }
            var head = IsWhenBeside ? LabelWidth + ChartText.Width(When[0], TextStyle.Note.Size) : Math.Max(LabelWidth, When.Max(w => ChartText.Width(w, TextStyle.Note.Size)));
            HeadLeft = Math.Clamp(Left, frame.PlotLeft, Math.Max(frame.PlotLeft, frame.PlotRight - head));
            WhoLeft = Math.Clamp(Left, frame.PlotLeft, Math.Max(frame.PlotLeft, frame.PlotRight - Who.Max(w => ChartText.Width(w, TextStyle.Note.Size))));
        }

        public ChartPoint Point { get; }

        public double Left { get; }

        public double Right { get; }

        public string Label { get; }

        public double LabelWidth { get; }

        public IReadOnlyList<string> When { get; }

        public bool IsWhenBeside { get; }

        public IReadOnlyList<string> Who { get; }

        public double HeadLeft { get; }

        public double WhoLeft { get; }

        /// <summary>From the row's top to its bar.</summary>
        public double BarTop => 22 + (IsWhenBeside ? 0 : When.Count * Line);

        public double Height => BarTop + BarHeight + (Who.Count * Line) + 9;
    }

    protected override double PlotHeight => _rows.Sum(r => r.Height);

    protected override IEnumerable<string> OwnNotes => [];

    protected override void DrawMarks(ChartPen pen)
    {
        var top = pen.Top;
        foreach (var row in _rows)
        {
            Draw(pen, row);
            pen.Top += row.Height;
        }
        pen.Top = top;
    }

    private static void Draw(ChartPen pen, Row row)
    {
        var point = row.Point;
        var middle = row.BarTop + (BarHeight / 2);
        pen.Begin(point, new Room(Math.Min(row.Left, row.HeadLeft) - 4, 1, row.Right + 4, row.Height - 3));
        if (point.IsMoment)
        {
            pen.Dot((row.Left + row.Right) / 2, middle, 6.5, point.Style);
        }
        else
        {
            pen.Box(row.Left, row.BarTop, row.Right - row.Left, BarHeight, point.Style, point.IsOpen ? 0 : 2);
        }
        if (point.IsOpen)
        {
            var known = point.From is null ? row.Right : row.Left;
            pen.Line(known, row.BarTop - 3, known, row.BarTop + BarHeight + 3, MarkStyle.Stem);
        }
        if (point.Quantity.Bound is Bound.Over or Bound.Under)
        {
            pen.Arrow(row.Right + 11, middle, point.Quantity.Bound == Bound.Over);
        }
        pen.Text(row.HeadLeft, 15, TextStyle.Value, row.Label);
        if (row.IsWhenBeside)
        {
            pen.Text(row.HeadLeft + row.LabelWidth, 15, TextStyle.Note, row.When[0]);
        }
        else
        {
            pen.Lines(row.HeadLeft, 15 + Line, Line, TextStyle.Note, row.When);
        }
        pen.Lines(row.WhoLeft, row.BarTop + BarHeight + 14, Line, TextStyle.Note, row.Who);
        pen.End();
    }
}
