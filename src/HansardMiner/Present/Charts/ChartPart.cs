using System;
using System.Globalization;
using System.IO;
using System.Text;
using System.Xml;
using HansardMiner.Query;
using HansardMiner.Timelines;

namespace HansardMiner.Present.Charts;

/// <summary>A timeline's chart as part of a page that has a style sheet of its own: no style stands in it, and its marks lead to the places at which the figures are read.</summary>
public sealed class ChartPart
{
    private readonly ChartStory _story;
    private readonly ChartOptions _options;

    /// <summary>The chart of a timeline.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="order">By what its figures are laid out.</param>
    /// <param name="address">The address at which a figure is read in its place; null for a chart without links.</param>
    public ChartPart(Timeline timeline, TimelineOrder order, Func<ClaimHit, string?>? address)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        _story = new ChartStory(timeline, order);
        _options = new ChartOptions { Order = order, HasTable = false, IsPart = true, Address = address };
    }

    /// <summary>The rules for charts, which hold within elements of the class "chart". The page's own rules give links and their rooms a look.</summary>
    public static string Sheet { get; } = ChartStyle.Sheet("hatch", ".chart ");

    /// <summary>The hatching, which a page holds once for all its charts.</summary>
    public static string Hatching { get; } = Hatch();

    /// <summary>What the figures show, as far as that can be told without judging.</summary>
    public string Headline => _story.Headline;

    /// <summary>What was taken, and how it is laid out.</summary>
    public string Subtitle => _story.Subtitle;

    /// <summary>Whether there is anything to draw of some series.</summary>
    public bool Has(int first, int last)
    {
        foreach (var series in _story.Series)
        {
            if (series.Number >= first && series.Number <= last)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The chart as markup.</summary>
    /// <param name="first">The number of the first series that is drawn, from 1.</param>
    /// <param name="last">That of the last.</param>
    /// <param name="isNarrow">Whether it is for a telephone.</param>
    public string Svg(int first, int last, bool isNarrow)
    {
        var drawing = Chart.Draw(_story, _options with { FirstSeries = first, LastSeries = last, IsNarrow = isNarrow });
        return Referenced(SvgWriter.Linked(drawing, isNarrow ? "narrow-" : "wide-"));
    }

    /// <summary>Letters beyond ASCII as numbered references, as all of a page has them: what a page does with signs that turn the direction of writing, it does here, too.</summary>
    private static string Referenced(string svg)
    {
        var text = new StringBuilder(svg.Length + 256);
        foreach (var rune in svg.EnumerateRunes())
        {
            _ = rune.IsAscii ? text.Append((char)rune.Value) : text.Append(CultureInfo.InvariantCulture, $"&#x{rune.Value:X};");
        }
        return text.ToString();
    }

    private static string Hatch()
    {
        var text = new StringBuilder("<svg width=\"0\" height=\"0\" class=\"hatching\" aria-hidden=\"true\" focusable=\"false\">");
        using (var xml = XmlWriter.Create(new StringWriter(text, CultureInfo.InvariantCulture), new XmlWriterSettings { OmitXmlDeclaration = true, ConformanceLevel = ConformanceLevel.Fragment }))
        {
            SvgWriter.Hatch(xml);
        }
        return text.Append("</svg>").ToString();
    }
}
