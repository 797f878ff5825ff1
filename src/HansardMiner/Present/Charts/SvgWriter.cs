using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;

namespace HansardMiner.Present.Charts;

/// <summary>Writes a picture as SVG. The same picture is always the same text.</summary>
public static class SvgWriter
{
    private const string Svg = "http://www.w3.org/2000/svg";

    /// <summary>A file of its own.</summary>
    public static string File(Drawing drawing) => Write(drawing, "", hasSheet: true) + "\n";

    /// <summary>A part of a page, whose style sheet is <see cref="ChartStyle"/>'s.</summary>
    /// <param name="drawing">The picture.</param>
    /// <param name="id">What its ids begin with, so that a page can hold several.</param>
    internal static string Inline(Drawing drawing, string id) => Write(drawing, id, hasSheet: false);

    /// <summary>A part of a page whose marks lead somewhere: no picture to those who do not see it, but a group of named links.</summary>
    internal static string Linked(Drawing drawing, string id) => Write(drawing, id, hasSheet: false, hasLinks: true);

    private static string Write(Drawing drawing, string id, bool hasSheet, bool hasLinks = false)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(new StringWriter(text, CultureInfo.InvariantCulture), new XmlWriterSettings { Indent = !hasLinks, OmitXmlDeclaration = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("svg", Svg);
            xml.WriteAttributeString("viewBox", $"0 0 {Number(drawing.Width)} {Number(drawing.Height)}");
            xml.WriteAttributeString("width", Number(drawing.Width));
            xml.WriteAttributeString("height", Number(drawing.Height));
            xml.WriteAttributeString("role", hasLinks ? "group" : "img");
            xml.WriteAttributeString("aria-labelledby", hasLinks ? id + "title" : $"{id}title {id}desc");
            if (hasLinks)
            {
                xml.WriteAttributeString("aria-describedby", id + "desc");
            }
            Named(xml, "title", id, drawing.Title);
            Named(xml, "desc", id, drawing.Description);
            if (hasSheet)
            {
                xml.WriteElementString("style", Svg, ChartStyle.Sheet("hatch"));
                Hatch(xml);
            }
            foreach (var shape in drawing.Shapes)
            {
                Write(xml, shape);
            }
            xml.WriteEndElement();
        }
        return text.ToString();
    }

    /// <summary>The hatching, which a page holds once for all its pictures.</summary>
    internal static void Hatch(XmlWriter xml)
    {
        xml.WriteStartElement("defs", Svg);
        xml.WriteStartElement("pattern", Svg);
        xml.WriteAttributeString("id", "hatch");
        xml.WriteAttributeString("width", "6");
        xml.WriteAttributeString("height", "6");
        xml.WriteAttributeString("patternUnits", "userSpaceOnUse");
        xml.WriteAttributeString("patternTransform", "rotate(45)");
        Write(xml, new Drawn.Line(1, 0, 1, 6, MarkStyle.Hatch));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, Drawn shape)
    {
        switch (shape)
        {
            case Drawn.Text text:
                Start(xml, "text", text.Style.Name, ("x", text.X), ("y", text.Y));
                xml.WriteString(Clean(text.Words));
                break;
            case Drawn.Line line:
                Start(xml, "line", line.Style.Name, ("x1", line.X1), ("y1", line.Y1), ("x2", line.X2), ("y2", line.Y2));
                break;
            case Drawn.Box box:
                Start(xml, "rect", box.Style.Name, ("x", box.X), ("y", box.Y), ("width", box.Width), ("height", box.Height), ("rx", box.Radius));
                break;
            case Drawn.Dot dot:
                Start(xml, "circle", dot.Style.Name, ("cx", dot.X), ("cy", dot.Y), ("r", dot.Radius));
                break;
            case Drawn.Arrow arrow:
                Start(xml, "path", arrow.Style.Name);
                xml.WriteAttributeString("d", string.Concat(arrow.Strokes.Select(s => "M" + string.Join("L", s.Select(p => $"{Number(p.X)} {Number(p.Y)}")))));
                break;
            case Drawn.Begin { Address: { } address } begin:
                xml.WriteStartElement("a", Svg);
                xml.WriteAttributeString("href", Clean(address));
                xml.WriteAttributeString("aria-label", Clean(begin.Name));
                if (begin.IsCrowded)
                {
                    xml.WriteAttributeString("tabindex", "-1");
                }
                xml.WriteElementString("title", Svg, Clean(begin.Name));
                return;
            case Drawn.Begin begin:
                xml.WriteStartElement("g", Svg);
                xml.WriteElementString("title", Svg, Clean(begin.Name));
                return;
        }
        xml.WriteEndElement();
    }

    private static void Start(XmlWriter xml, string element, string style, params (string Name, double Value)[] places)
    {
        xml.WriteStartElement(element, Svg);
        foreach (var (name, value) in places)
        {
            if (name != "rx" || value > 0)
            {
                xml.WriteAttributeString(name, Number(value));
            }
        }
        xml.WriteAttributeString("class", style);
    }

    private static void Named(XmlWriter xml, string element, string id, string text)
    {
        xml.WriteStartElement(element, Svg);
        xml.WriteAttributeString("id", id + element);
        xml.WriteString(Clean(text));
        xml.WriteEndElement();
    }

    /// <summary>The text without characters that XML forbids.</summary>
    internal static string Clean(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.EnumerateRunes().Select(r => r.IsBmp && !XmlConvert.IsXmlChar((char)r.Value) ? "\uFFFD" : r.ToString()));

    private static string Number(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);
}
