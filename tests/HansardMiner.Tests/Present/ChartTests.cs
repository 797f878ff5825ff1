using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using HansardMiner.Present.Charts;
using HansardMiner.Tests.Shared;
using HansardMiner.Tests.Timelines;
using HansardMiner.Timelines;
using NUnit.Framework;

namespace HansardMiner.Tests.Present;

[TestFixture]
internal sealed class ChartTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static string Drawn => Chart.Svg(TimelineBuilder.Build("metal theft", Story.MetalTheft, 3));

    private static readonly Dictionary<string, Func<string>> Approved = new()
    {
        ["metal-theft"] = () => Drawn,
        ["metal-theft-said"] = () => Chart.Svg(TimelineBuilder.Build("metal theft", Story.MetalTheft, 3), new ChartOptions { Order = TimelineOrder.Said }),
        ["metal-theft-narrow"] = () => Chart.Svg(Findings.Timeline, new ChartOptions { IsNarrow = true, HasTable = false }),
        ["findings"] = () => Chart.Svg(Findings.Timeline),
        ["months"] = () => Chart.Svg(RandomTimeline.Months(150), new ChartOptions { MostHeight = 900 }),
        ["random"] = () => Chart.Svg(RandomTimeline.Of(9)),
    };

    private static IEnumerable<string> Names => Approved.Keys;

    [TestCaseSource(nameof(Names))]
    public void The_chart_is_drawn_as_it_was_approved(string name)
    {
        var drawn = Approved[name]();
        var golden = Path.Combine(Corpus.Repository, "tests", "HansardMiner.Tests", "Present", name + ".golden.svg");
        if (Environment.GetEnvironmentVariable("HANSARD_APPROVE") == "1")
        {
            File.WriteAllText(golden, drawn);
        }
        Assert.That(drawn, Is.EqualTo(File.ReadAllText(golden).ReplaceLineEndings("\n")), "look at the chart, then approve it with HANSARD_APPROVE=1");
    }

    [Test]
    public void It_is_a_picture_with_a_name_and_a_description_for_those_who_do_not_see_it()
    {
        var root = XDocument.Parse(Drawn).Root!;
        Assert.That(root.Attribute("role")?.Value, Is.EqualTo("img"));
        Assert.That(root.Element(Svg + "title")?.Value, Does.StartWith("Metal theft"));
        Assert.That(root.Element(Svg + "desc")?.Value, Does.Contain("Timeline chart").And.Contain("about 240").And.Contain("515"));
    }

    [Test]
    public void A_figure_whose_period_is_not_stated_stands_in_the_table_and_is_not_drawn()
    {
        var root = XDocument.Parse(Drawn).Root!;
        Assert.That(root.Elements(Svg + "text").Count(t => t.Value == "over 900"), Is.EqualTo(1));
        Assert.That(root.Descendants(Svg + "g").Descendants(Svg + "text").Select(t => t.Value), Has.None.EqualTo("over 900"));
        Assert.That(root.Elements(Svg + "text").Select(t => t.Value), Has.Some.Contains("whose period is not stated"));
    }

    [Test]
    public void Contradictions_and_sums_that_fail_stand_under_the_panels() =>
        Assert.That(Chart.Svg(Findings.Timeline), Does.Contain("What does not agree").And.Contain("One says 1,200").And.Contain("fails: 1,200").And.Not.Contain("holds: 950"));

    [Test]
    public void By_the_day_said_every_dated_utterance_is_a_dot_on_that_day()
    {
        var drawing = Chart.Draw(TimelineBuilder.Build("metal theft", Story.MetalTheft, 3), new ChartOptions { Order = TimelineOrder.Said });
        Assert.That(drawing.Shapes.OfType<Drawn.Begin>().Count(), Is.EqualTo(Story.MetalTheft.Count(h => h.Said is not null)));
        Assert.That(drawing.Shapes.OfType<Drawn.Text>().Select(t => t.Words), Has.Some.Contains("by the day each figure was said").And.Some.Contains("whose day said is not stated"));
    }

    [Test]
    public void No_line_runs_from_one_panel_to_another_but_the_grid()
    {
        var root = XDocument.Parse(Drawn).Root!;
        Assert.That(root.Descendants(Svg + "polyline"), Is.Empty);
        var slanted = root.Elements(Svg + "line").Where(l => l.Attribute("x1")!.Value != l.Attribute("x2")!.Value && l.Attribute("y1")!.Value != l.Attribute("y2")!.Value);
        Assert.That(slanted, Is.Empty);
    }

    [Test]
    public void Source_and_licence_stand_under_it()
    {
        Assert.That(Drawn, Does.Contain("Open Parliament Licence v3.0").And.Contain("Source: "));
    }

    [Test]
    public void Markup_in_a_question_or_quotation_stays_text()
    {
        var hit = Said.Figure("There were 5 <script>alert(1)</script> \u0001 cases.", "5", 5, "<b>cases</b>").For("in 2015", "2015-01-01", "2015-12-31");
        var root = XDocument.Parse(Chart.Svg(TimelineBuilder.Build("<script>", [hit], 0))).Root!;
        Assert.That(root.Descendants().Select(e => e.Name.LocalName), Has.None.EqualTo("script").And.None.EqualTo("b"));
    }

    [Test]
    public void A_question_without_figures_gives_a_chart_that_says_so() =>
        Assert.That(Chart.Svg(TimelineBuilder.Build("otters", [], 0)), Does.Contain("no figures found"));
}
