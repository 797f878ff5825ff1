using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Timelines;

namespace HansardMiner.Present.Charts;

/// <summary>
/// A timeline as a picture: headline, one panel per definition over a shared axis of time, key, table, sources. The same timeline always gives the same picture.
/// </summary>
public static class Chart
{
    private const int MostPanels = 24;

    /// <summary>The picture as an SVG file.</summary>
    public static string Svg(Timeline timeline, ChartOptions? options = null) => SvgWriter.File(Draw(timeline, options));

    /// <summary>The picture.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="options">How it is drawn.</param>
    public static Drawing Draw(Timeline timeline, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        options ??= new ChartOptions();
        return Draw(new ChartStory(timeline, options.Order), options);
    }

    /// <summary>The picture of a story that is at hand.</summary>
    internal static Drawing Draw(ChartStory story, ChartOptions options)
    {
        var frame = options.IsNarrow ? ChartFrame.Narrow : ChartFrame.Wide;
        var asked = story.Series.Where(s => s.Number >= options.FirstSeries && s.Number <= (options.LastSeries ?? int.MaxValue)).ToList();
        var drawn = asked.Take(MostPanels).ToList();
        var pen = new ChartPen { Top = 14, Address = options.Address };

        if (!options.IsPart)
        {
            Head(pen, frame, story);
        }
        if (drawn.Count > 0)
        {
            Panels(pen, frame, drawn);
        }
        pen.Top += 14;
        var key = new ChartKey(frame, drawn);
        key.Draw(pen);
        pen.Top += key.Height + 8;
        var foot = new ChartFoot(frame, story, asked.Count - drawn.Count, options.IsPart);
        foot.DrawWarnings(pen);
        pen.Top += foot.WarningsHeight;
        if (options.HasTable)
        {
            var table = new ChartTable(frame, story.Rows, options.MostHeight - pen.Top - foot.Height);
            table.Draw(pen);
            pen.Top += table.Height + (table.Height > 0 ? 8 : 0);
        }
        foot.Draw(pen);
        var height = Math.Ceiling(pen.Top + foot.Height + 10);
        return new Drawing(story.Headline, story.Description, frame.Width, height, [new Drawn.Box(0, 0, frame.Width, height, MarkStyle.Back, 0), .. pen.Shapes]);
    }

    private static void Head(ChartPen pen, ChartFrame frame, ChartStory story)
    {
        var style = frame.IsNarrow ? TextStyle.SmallHeadline : TextStyle.Headline;
        var y = pen.Lines(frame.Left, style.Size + 4, style.Size + 6, style, ChartText.Lines(story.Headline, style.Size, frame.FullWidth, isBold: true));
        y = pen.Lines(frame.Left, y - 3, 20, TextStyle.Subtitle, ChartText.Lines(story.Subtitle, TextStyle.Subtitle.Size, frame.FullWidth));
        pen.Top += y - 4;
    }

    private static void Panels(ChartPen pen, ChartFrame frame, IReadOnlyList<ChartSeries> series)
    {
        var scale = new ChartScale(series.SelectMany(s => s.Points), frame);
        var panels = series.Select(s => ChartPanel.Of(frame, scale, s)).ToList();
        var height = panels.Sum(p => p.Height);
        pen.Top += 24;
        foreach (var (x, label) in scale.Ticks())
        {
            pen.Line(x, 0, x, height, MarkStyle.Grid);
            pen.Text(x, -8, TextStyle.Tick, label);
            pen.Text(x, height + 18, TextStyle.Tick, label);
        }
        foreach (var panel in panels)
        {
            panel.Draw(pen);
            pen.Top += panel.Height;
        }
        pen.Line(frame.Left, 0, frame.PlotRight, 0, MarkStyle.Axis);
        pen.Top += 24;
    }
}
