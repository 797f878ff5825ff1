using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Figures;
using HansardMiner.Timelines;

namespace HansardMiner.Present;

/// <summary>
/// One definition of the chart: its name and why it stands apart at the left, its figures on the shared axis at the right. Figures for following periods
/// stand as columns from zero; figures whose periods overlap, or whose labels would not fit, stand one under another.
/// </summary>
internal sealed class ChartPanel
{
    public const double TextLeft = 24;
    public const double TextWidth = 268;
    public const double PlotLeft = 316;
    public const double PlotRight = 936;

    private const double Padding = 12;
    private const double RowHeight = 58;
    private const double ColumnsHeight = 128;
    private const double LabelRoom = 26;
    private const double OpenWidth = 54;
    private const double LeastBar = 7;

    private readonly Series _series;
    private readonly ChartScale _scale;
    private readonly IReadOnlyList<string> _title;
    private readonly IReadOnlyList<string> _reason;
    private readonly bool _isColumns;

    public ChartPanel(int number, Series series, ChartScale scale)
    {
        _series = series;
        _scale = scale;
        _title = ChartText.Lines($"{number}. {series.Definition.Title}", 14, TextWidth, isBold: true);
        _isColumns = series.Points.Count > 1 && FitsColumns();
        var notes = new List<string>();
        if (series.Apart.Count > 0)
        {
            notes.Add($"Not one series with {number - 1}: {string.Join("; ", series.Apart)}.");
        }
        notes.AddRange(series.Differing.Select(d => $"Figures for {d.Period} differ: {Wording.List(d.Points.Select(p => Wording.Hedged(p.Quantity, series.Definition.Kind)))}."));
        if (_isColumns)
        {
            notes.Add("Given by " + Wording.List(series.Points.SelectMany(p => p.Utterances).Select(Said).Distinct().Take(4)) + ".");
        }
        _reason = [.. notes.SelectMany(n => ChartText.Lines(n, 12, TextWidth))];
    }

    /// <summary>How high the panel is.</summary>
    public double Height => (2 * Padding) + Math.Max((_title.Count * 18) + (_reason.Count * 15) + 4, _isColumns ? ColumnsHeight : _series.Points.Count * RowHeight);

    /// <summary>Draws the panel.</summary>
    public void Draw(ChartCanvas canvas, double top)
    {
        canvas.Line(TextLeft, top, PlotRight, top, "rule");
        var y = top + Padding + 14;
        foreach (var line in _title)
        {
            canvas.Text(TextLeft, y, "definition", line);
            y += 18;
        }
        foreach (var line in _reason)
        {
            canvas.Text(TextLeft, y, "note", line);
            y += 15;
        }
        if (_isColumns)
        {
            Columns(canvas, top + Padding);
            return;
        }
        for (var i = 0; i < _series.Points.Count; i++)
        {
            Row(canvas, _series.Points[i], top + Padding + (i * RowHeight));
        }
    }

    private string Label(TimelinePoint point) => Wording.Hedged(point.Quantity, _series.Definition.Kind);

    private static string Said(Utterance utterance) =>
        utterance.Speaker is { } speaker
            ? $"{speaker.Name ?? speaker.Printed}, {(utterance.Said is { } day ? Wording.ShortDay(day) : "date not stated")}"
            : $"{(utterance.First.DocumentKind == Records.DocumentKind.Article ? "an article" : "a speaker not named")}, {(utterance.Said is { } said ? Wording.ShortDay(said) : "date not stated")}";

    /// <summary>Where a figure's bar begins and ends; the edge of an unknown end is drawn faded.</summary>
    private (double Left, double Right) Edges(TimelinePoint point)
    {
        var from = point.Period!.From is { } first ? _scale.X(first) : _scale.End(point.Period.To!.Value) - OpenWidth;
        var to = point.Period.To is { } last ? _scale.End(last) : _scale.X(point.Period.From!.Value) + OpenWidth;
        return to - from < LeastBar && !IsMoment(point) ? (((from + to) / 2) - (LeastBar / 2), ((from + to) / 2) + (LeastBar / 2)) : (from, to);
    }

    private static bool IsMoment(TimelinePoint point) => point.Period is { From: { } from, To: { } to } && from == to;

    private bool FitsColumns()
    {
        var (before, labelled) = (double.MinValue, double.MinValue);
        foreach (var point in _series.Points)
        {
            if (point.IsOpenAtStart || point.IsOpenAtEnd || point.Utterances.Count > 1 || point.Quantity.Value < 0 || point.Quantity.High is not null)
            {
                return false;
            }
            var (left, right) = Edges(point);
            var middle = (left + right) / 2;
            var half = ChartText.Width(Label(point), 15, isBold: true) / 2;
            if (left < before - 0.5 || middle - half < labelled + 4)
            {
                return false;
            }
            (before, labelled) = (Math.Max(before, right), middle + half);
        }
        return labelled <= PlotRight + 20;
    }

    private void Columns(ChartCanvas canvas, double top)
    {
        var foot = top + ColumnsHeight - 4;
        var most = _series.Points.Max(p => p.Quantity.Value);
        canvas.Line(PlotLeft, foot, PlotRight, foot, "base");
        foreach (var point in _series.Points)
        {
            var (left, right) = Edges(point);
            var height = most == 0 ? 0 : (double)(point.Quantity.Value / most) * (ColumnsHeight - LabelRoom - 4);
            canvas.Begin(Name(point));
            if (IsMoment(point))
            {
                canvas.Line((left + right) / 2, foot, (left + right) / 2, foot - height, "arrow");
                canvas.Dot((left + right) / 2, foot - height, 6, Style(point));
            }
            else
            {
                canvas.Box(left + 1, foot - height, Math.Max(2, right - left - 2), height, Style(point));
            }
            canvas.Text((left + right) / 2, foot - height - 9, "value middle", Label(point));
            canvas.End();
        }
    }

    private void Row(ChartCanvas canvas, TimelinePoint point, double top)
    {
        var (left, right) = Edges(point);
        var bar = top + 22;
        canvas.Begin(Name(point));
        if (IsMoment(point))
        {
            canvas.Dot((left + right) / 2, bar + 6, 6.5, Style(point));
        }
        else if (point.IsOpenAtStart || point.IsOpenAtEnd)
        {
            canvas.Box(left, bar, right - left, 12, "fade");
            var known = point.IsOpenAtStart ? right : left;
            canvas.Line(known, bar - 3, known, bar + 15, "arrow");
        }
        else
        {
            canvas.Box(left, bar, right - left, 12, Style(point), 2);
        }
        if (point.Quantity.Bound is Bound.Over or Bound.Under)
        {
            canvas.Arrow(right + (IsMoment(point) ? 15 : 10), bar + 6, point.Quantity.Bound == Bound.Over, "arrow");
        }
        var label = Label(point);
        var labelWidth = ChartText.Width(label, 15, isBold: true) + 8;
        var period = Period(point, PlotRight - PlotLeft - labelWidth);
        var start = Math.Max(PlotLeft, Math.Min(left, PlotRight - labelWidth - ChartText.Width(period, 12)));
        canvas.Text(start, bar - 7, "value", label);
        canvas.Text(start + labelWidth, bar - 7, "note", period);
        var said = ChartText.Fit(Wording.List(point.Utterances.Select(Said).Distinct()), 12, PlotRight - PlotLeft - 1);
        canvas.Text(Math.Max(PlotLeft, Math.Min(left, PlotRight - ChartText.Width(said, 12))), bar + 28, "note", said);
        canvas.End();
    }

    /// <summary>The days of the period with its words, or the days alone where the words would not fit.</summary>
    private static string Period(TimelinePoint point, double room)
    {
        var full = $"{Wording.Days(point.Period!)} (“{point.Period!.Words.ReplaceLineEndings(" ")}”)";
        return ChartText.Width(full, 12) <= room ? full : Wording.Days(point.Period);
    }

    private string Name(TimelinePoint point) => $"{Label(point)} – {_series.Definition.Title}: “{point.Utterances[0].Quotation}” {point.Utterances[0].First.Citation}";

    private static string Style(TimelinePoint point) => point.Quantity.Bound switch
    {
        Bound.Over or Bound.Under => "hollow",
        Bound.About or Bound.Range => "soft",
        _ => "mark",
    };
}
