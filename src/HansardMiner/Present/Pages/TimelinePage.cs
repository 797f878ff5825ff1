using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using HansardMiner.Present.Charts;
using HansardMiner.Timelines;

namespace HansardMiner.Present.Pages;

/// <summary>
/// A timeline as one page that needs nothing but itself: no script, no picture, no address is loaded. Headline, chart, definitions, data table, contradictions, arithmetic,
/// quotations with their citations, licence.
/// </summary>
public static class TimelinePage
{
    /// <summary>The page.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="order">By what its figures are laid out.</param>
    public static string Of(Timeline timeline, TimelineOrder order = TimelineOrder.Period)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var story = new ChartStory(timeline, order);
        var page = new PageWriter();
        page.Markup("<!DOCTYPE html>").Element("html", () => page
            .Element("head", () => page
                .Markup("<meta charset=\"utf-8\">")
                .Markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .Text("title", story.Headline)
                .Element("style", () => page.Markup(PageStyle.Sheet)))
            .Element("body", () => Body(page, timeline, story, order)), ("lang", "en-GB"));
        return page.ToString();
    }

    private static void Body(PageWriter page, Timeline timeline, ChartStory story, TimelineOrder order)
    {
        page.Element("header", () => page.Text("h1", story.Headline).Text("p", story.Subtitle, ("class", "lead")));
        page.Element("main", () =>
        {
            if (story.Series.Count > 0)
            {
                page.Element("p", () => page.Text("a", "Go to the data table instead of the chart", ("href", "#data")), ("class", "small jump"));
                Chart(page, timeline, order);
            }
            if (timeline.Points > 0)
            {
                Definitions(page, timeline);
                Table(page, story);
            }
            TimelineFindings.Conflicts(page, timeline);
            TimelineFindings.Checks(page, timeline);
            Quotations(page, timeline);
        });
        page.Element("footer", () =>
        {
            foreach (var line in Licence.For(story.Sources))
            {
                page.Text("p", line);
            }
            page.Element("p", () => page.Link(new Uri(Licence.OpenParliamentAddress), "Open Parliament Licence"));
            page.Text("p", "Made by HansardMiner from the exact words of the sources named. What a source does not state is given as “not stated”.");
        });
    }

    private static void Chart(PageWriter page, Timeline timeline, TimelineOrder order)
    {
        var options = new ChartOptions { Order = order, HasTable = false, IsPart = true };
        page.Element("figure", () =>
        {
            page.Markup(Hatch());
            page.Element("div", () => page.Markup(SvgWriter.Inline(Charts.Chart.Draw(timeline, options), "wide-")), ("class", "chart wide"));
            page.Element("div", () => page.Markup(SvgWriter.Inline(Charts.Chart.Draw(timeline, options with { IsNarrow = true }), "narrow-")), ("class", "chart narrow"));
            page.Text("figcaption", "Bars are the time a figure is for, dots single days. No line joins figures.", ("class", "small"));
        });
    }

    private static string Hatch()
    {
        var text = new StringBuilder("<svg width=\"0\" height=\"0\" class=\"hatching\" style=\"position:absolute\" aria-hidden=\"true\" focusable=\"false\">");
        using (var xml = XmlWriter.Create(new StringWriter(text, System.Globalization.CultureInfo.InvariantCulture), new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            SvgWriter.Hatch(xml);
        }
        return "<div class=\"chart\">" + text.Append("</svg></div>");
    }

    private static void Definitions(PageWriter page, Timeline timeline) => page.Element("section", () =>
    {
        page.Text("h2", "What each figure counts", ("id", "definitions"));
        page.Element("ol", () =>
        {
            foreach (var series in timeline.All)
            {
                page.Element("li", () =>
                {
                    page.Text("strong", series.Definition.Title);
                    page.Words($" – {Wording.Number("figure", series.Points.Count)}." + (series.Points.Any(p => p.IsPlaced) ? "" : " Its time is not stated."));
                    if (series.Apart.Count > 0)
                    {
                        page.Words($" Not one series with the one before it: {string.Join("; ", series.Apart)}.");
                    }
                });
            }
        });
    }, ("aria-labelledby", "definitions"));

    private static void Table(PageWriter page, ChartStory story) => page.Element("section", () =>
    {
        page.Text("h2", "Data", ("id", "data"));
        page.Element("div", () => page.Element("table", () =>
        {
            page.Text("caption", $"{story.Headline}. The number # is that of the definition above.");
            page.Element("thead", () => page.Element("tr", () =>
            {
                foreach (var head in ChartRow.Head.Cells)
                {
                    page.Text("th", head, ("scope", "col"));
                }
            }));
            page.Element("tbody", () =>
            {
                foreach (var row in story.Rows)
                {
                    page.Element("tr", () => page.Text("th", row.Number, ("scope", "row")).Text("td", row.Figure, ("class", "figure")).Text("td", row.When).Text("td", row.What).Text("td", row.Who).Text("td", row.Source));
                }
            });
        }), ("class", "scroll"), ("role", "region"), ("aria-label", "Data table, may be moved sideways"), ("tabindex", "0"));
    }, ("aria-labelledby", "data"));

    private static void Quotations(PageWriter page, Timeline timeline)
    {
        if (timeline.Points == 0)
        {
            return;
        }
        page.Element("section", () =>
        {
            page.Text("h2", "The words", ("id", "words"));
            foreach (var (series, number) in timeline.All.Select((s, i) => (s, i + 1)))
            {
                foreach (var point in series.Points)
                {
                    page.Text("h3", $"#{number} {TimelineWording.Figure(series, point)} – {series.Definition.Title}, period {Wording.Period(point.Period)}" + (TimelineWording.Replaced(series, point) is { } since ? "; " + since : ""));
                    foreach (var utterance in point.Utterances)
                    {
                        TimelineFindings.Quotation(page, utterance.Quotation, utterance.First, [.. utterance.Sources.Skip(1)]);
                    }
                }
            }
        }, ("aria-labelledby", "words"));
    }
}
