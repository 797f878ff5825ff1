using System;
using System.Globalization;
using System.Xml;

namespace HansardMiner.Present;

/// <summary>Draws the few shapes that a chart needs.</summary>
internal sealed class ChartCanvas(XmlWriter xml)
{
    private const string Svg = "http://www.w3.org/2000/svg";

    /// <summary>A text that begins (or, by its class, ends or is centred) at a point.</summary>
    public void Text(double x, double y, string style, string text)
    {
        xml.WriteStartElement("text", Svg);
        Attribute("x", x);
        Attribute("y", y);
        xml.WriteAttributeString("class", style);
        xml.WriteString(Clean(text));
        xml.WriteEndElement();
    }

    /// <summary>A straight line.</summary>
    public void Line(double x1, double y1, double x2, double y2, string style)
    {
        xml.WriteStartElement("line", Svg);
        Attribute("x1", x1);
        Attribute("y1", y1);
        Attribute("x2", x2);
        Attribute("y2", y2);
        xml.WriteAttributeString("class", style);
        xml.WriteEndElement();
    }

    /// <summary>A rectangle.</summary>
    public void Box(double x, double y, double width, double height, string style, double radius = 0)
    {
        xml.WriteStartElement("rect", Svg);
        Attribute("x", x);
        Attribute("y", y);
        Attribute("width", width);
        Attribute("height", height);
        if (radius > 0)
        {
            Attribute("rx", radius);
        }
        xml.WriteAttributeString("class", style);
        xml.WriteEndElement();
    }

    /// <summary>A dot.</summary>
    public void Dot(double x, double y, double radius, string style)
    {
        xml.WriteStartElement("circle", Svg);
        Attribute("cx", x);
        Attribute("cy", y);
        Attribute("r", radius);
        xml.WriteAttributeString("class", style);
        xml.WriteEndElement();
    }

    /// <summary>An arrow head of 8 × 8 whose middle is at a point: up or down.</summary>
    public void Arrow(double x, double y, bool isUp, string style)
    {
        var (tip, foot) = isUp ? (y - 6, y + 5) : (y + 6, y - 5);
        var wing = isUp ? tip + 4.5 : tip - 4.5;
        xml.WriteStartElement("path", Svg);
        xml.WriteAttributeString("d", string.Create(CultureInfo.InvariantCulture, $"M{Round(x)} {Round(foot)}V{Round(tip)}M{Round(x - 4)} {Round(wing)}L{Round(x)} {Round(tip)}L{Round(x + 4)} {Round(wing)}"));
        xml.WriteAttributeString("class", style);
        xml.WriteEndElement();
    }

    /// <summary>Begins a group that a pointer or a screen reader can name.</summary>
    public void Begin(string name)
    {
        xml.WriteStartElement("g", Svg);
        xml.WriteElementString("title", Svg, Clean(name));
    }

    /// <summary>Ends the group.</summary>
    public void End() => xml.WriteEndElement();

    /// <summary>The text without characters that XML forbids.</summary>
    public static string Clean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!XmlConvert.IsXmlChar(text[i]))
            {
                return string.Create(text.Length, text, static (span, all) =>
                {
                    for (var n = 0; n < all.Length; n++)
                    {
                        span[n] = XmlConvert.IsXmlChar(all[n]) ? all[n] : '\uFFFD';
                    }
                });
            }
        }
        return text;
    }

    /// <summary>A coordinate with one decimal place at the most.</summary>
    public static string Number(double value) => Round(value).ToString("0.#", CultureInfo.InvariantCulture);

    private void Attribute(string name, double value) => xml.WriteAttributeString(name, Number(value));

    private static double Round(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);
}
