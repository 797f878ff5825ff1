using System;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using HansardMiner.Present;
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

    [Test]
    public void The_chart_of_the_invented_story_is_drawn_as_it_was_approved()
    {
        var golden = Path.Combine(Corpus.Repository, "tests", "HansardMiner.Tests", "Present", "metal-theft.golden.svg");
        var drawn = Drawn;
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
    public void A_figure_whose_period_is_not_stated_is_listed_and_not_drawn()
    {
        var texts = XDocument.Parse(Drawn).Descendants(Svg + "text").Select(t => t.Value).ToList();
        Assert.That(texts, Has.Some.StartsWith("Period not stated"));
        Assert.That(texts.Count(t => t.Contains("over 900", StringComparison.Ordinal)), Is.EqualTo(1));
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
