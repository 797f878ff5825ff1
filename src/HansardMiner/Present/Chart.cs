using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using HansardMiner.Timelines;

namespace HansardMiner.Present;

/// <summary>
/// A timeline as an SVG picture: one panel per definition over a shared axis of time, no line from one panel to another.
/// The same timeline always gives the same bytes.
/// </summary>
public static class Chart
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private const double Width = 960;

    private const int MostPanels = 24;

    /// <summary>The picture as SVG text.</summary>
    public static string Svg(Timeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(new StringWriter(text, CultureInfo.InvariantCulture), new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true, NewLineChars = "\n" }))
        {
            Write(xml, timeline);
        }
        return text.Append('\n').ToString();
    }

    private static void Write(XmlWriter xml, Timeline timeline)
    {
        var drawn = timeline.Placed.Take(MostPanels).ToList();
        var headline = ChartText.Lines(Headline(timeline), 24, Width - 48, isBold: true);
        var subtitle = ChartText.Lines(Subtitle(timeline), 15, Width - 48);
        var scale = drawn.Count == 0 ? null : new ChartScale(drawn.SelectMany(s => s.Points), ChartPanel.PlotLeft, ChartPanel.PlotRight);
        IReadOnlyList<ChartPanel> panels = scale is null ? [] : [.. drawn.Select((s, i) => new ChartPanel(i + 1, s, scale))];
        var notes = new ChartNotes(timeline, timeline.Placed.Count - drawn.Count);

        var top = 22 + (headline.Count * 30) + (subtitle.Count * 20) + 16;
        var plotTop = top + (panels.Count == 0 ? 0 : 24);
        var plotFoot = plotTop + panels.Sum(p => p.Height);
        var notesTop = plotFoot + (panels.Count == 0 ? 0 : 36);
        var height = Math.Ceiling(notesTop + notes.Height);

        xml.WriteStartElement("svg", Namespace);
        xml.WriteAttributeString("viewBox", $"0 0 {ChartCanvas.Number(Width)} {ChartCanvas.Number(height)}");
        xml.WriteAttributeString("width", ChartCanvas.Number(Width));
        xml.WriteAttributeString("height", ChartCanvas.Number(height));
        xml.WriteAttributeString("role", "img");
        xml.WriteAttributeString("aria-labelledby", "title desc");
        Named(xml, "title", Headline(timeline));
        Named(xml, "desc", Description(timeline));
        xml.WriteElementString("style", Namespace, ChartStyle.Sheet);
        Hatch(xml);

        var canvas = new ChartCanvas(xml);
        canvas.Box(0, 0, Width, height, "back");
        var y = 24.0 + 18;
        foreach (var line in headline)
        {
            canvas.Text(ChartPanel.TextLeft, y, "headline", line);
            y += 30;
        }
        foreach (var line in subtitle)
        {
            canvas.Text(ChartPanel.TextLeft, y - 2, "subtitle", line);
            y += 20;
        }
        if (scale is not null)
        {
            Axis(canvas, scale, plotTop, plotFoot);
        }
        y = plotTop;
        foreach (var panel in panels)
        {
            panel.Draw(canvas, y);
            y += panel.Height;
        }
        notes.Draw(canvas, notesTop);
        xml.WriteEndElement();
    }

    private static void Axis(ChartCanvas canvas, ChartScale scale, double top, double foot)
    {
        foreach (var (x, label) in scale.Ticks())
        {
            canvas.Line(x, top, x, foot, "grid");
            canvas.Text(x, top - 8, "tick", label);
            canvas.Text(x, foot + 18, "tick", label);
        }
        canvas.Line(ChartPanel.TextLeft, foot, ChartPanel.PlotRight, foot, "strong");
    }

    private static void Hatch(XmlWriter xml)
    {
        xml.WriteStartElement("defs", Namespace);
        xml.WriteStartElement("pattern", Namespace);
        xml.WriteAttributeString("id", "hatch");
        xml.WriteAttributeString("width", "6");
        xml.WriteAttributeString("height", "6");
        xml.WriteAttributeString("patternUnits", "userSpaceOnUse");
        xml.WriteAttributeString("patternTransform", "rotate(45)");
        new ChartCanvas(xml).Line(1, 0, 1, 6, "hatch");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Named(XmlWriter xml, string element, string text)
    {
        xml.WriteStartElement(element, Namespace);
        xml.WriteAttributeString("id", element);
        xml.WriteString(ChartCanvas.Clean(text));
        xml.WriteEndElement();
    }

    private static string Headline(Timeline timeline)
    {
        var subject = timeline.Asked.Trim().Replace("\"", "", StringComparison.Ordinal);
        subject = subject.Length == 0 ? "Figures" : char.ToUpperInvariant(subject[0]) + subject[1..];
        var definitions = timeline.All.Select(s => s.Definition.Title).Distinct().Count();
        return timeline.Points == 0 ? $"{subject}: no figures found"
            : definitions == 1 ? $"{subject}: {Wording.Number("figure", timeline.Points)} of one kind"
            : $"{subject}: {Wording.Number("figure", timeline.Points)}, {Wording.Number("definition", definitions)}";
    }

    private static string Subtitle(Timeline timeline)
    {
        var said = timeline.All.SelectMany(s => s.Points).SelectMany(p => p.Utterances).Select(u => u.Said).OfType<DateOnly>().Order().ToList();
        var when = said.Count == 0 ? "" : said[0] == said[^1] ? $" on {Wording.Day(said[0])}" : $" between {Wording.Day(said[0])} and {Wording.Day(said[^1])}";
        return $"What was said{when}, by the time each figure is for. Each panel counts something else; figures in different panels are not one series.";
    }

    private static string Description(Timeline timeline)
    {
        var points = timeline.Placed.Take(MostPanels)
            .SelectMany(s => s.Points.Select(p => $"{Wording.Hedged(p.Quantity, s.Definition.Kind)} {s.Definition.Title}, {Wording.Days(p.Period!)}"));
        var unplaced = timeline.Unplaced.Sum(s => s.Points.Count);
        return $"Timeline chart in {Wording.Number("panel", Math.Min(MostPanels, timeline.Placed.Count))}, one per definition: {string.Join("; ", points)}."
            + (unplaced == 0 ? "" : $" {Wording.Number("more figure", unplaced)} without a stated period listed below.")
            + (timeline.All.Count() > 1 ? " Main message: the figures count different things and cannot be joined into one series." : "");
    }
}
