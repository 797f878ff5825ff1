using System.Collections.Generic;
using System.Linq;
using HansardMiner.Present.Charts;
using HansardMiner.Timelines;
using NUnit.Framework;

namespace HansardMiner.Tests.Present;

[TestFixture]
internal sealed class ChartLayoutTests
{
    private static IEnumerable<ChartOptions> Options =>
    [
        new(), new() { IsNarrow = true, HasTable = false, IsPart = true }, new() { Order = TimelineOrder.Said }, new() { Order = TimelineOrder.Said, IsNarrow = true, HasTable = false },
    ];

    private static List<Drawn.Text> Texts(Drawing drawing) => [.. drawing.Shapes.OfType<Drawn.Text>()];

    private static void Clear(Timeline timeline, ChartOptions options, string of)
    {
        var drawing = Chart.Draw(timeline, options);
        var texts = Texts(drawing);
        foreach (var text in texts)
        {
            Assert.That(text.Room is { Left: >= 0, Top: >= 0 } room && room.Right <= drawing.Width && room.Bottom <= drawing.Height, $"{of}: “{text.Words}” leaves the picture: {text.Room}");
        }
        for (var i = 0; i < texts.Count; i++)
        {
            for (var k = i + 1; k < texts.Count; k++)
            {
                Assert.That(texts[i].Room.Overlaps(texts[k].Room), Is.False, $"{of}: “{texts[i].Words}” {texts[i].Room} and “{texts[k].Words}” {texts[k].Room}");
            }
        }
    }

    [Test]
    public void No_two_texts_overlap_and_none_leaves_the_picture()
    {
        foreach (var options in Options)
        {
            for (var seed = 0; seed < 60; seed++)
            {
                Clear(RandomTimeline.Of(seed), options, $"seed {seed}, {options}");
            }
            Clear(RandomTimeline.Of(7, mostSeries: 40, mostPoints: 60), options, "a large one");
        }
    }

    [Test]
    public void Of_many_figures_labels_are_thinned_and_the_table_keeps_all()
    {
        var texts = Texts(Chart.Draw(RandomTimeline.Months(150)));
        var labels = texts.Where(t => t.Style == TextStyle.SmallValue).ToList();
        Assert.That(labels, Has.Count.InRange(2, 60));
        Assert.That(texts.Count(t => t.Style == TextStyle.StrongCell), Is.GreaterThanOrEqualTo(150));
        Assert.That(texts.Select(t => t.Words), Has.Some.Contains("those without a label"));
        Clear(RandomTimeline.Months(150), new ChartOptions(), "150 months");
    }

    [Test]
    public void A_picture_that_may_not_be_high_says_how_many_rows_of_its_table_are_missing()
    {
        var drawing = Chart.Draw(RandomTimeline.Months(150), new ChartOptions { MostHeight = 1500 });
        Assert.That(drawing.Height, Is.LessThanOrEqualTo(1600));
        Assert.That(Texts(drawing).Select(t => t.Words), Has.Some.Match("^and [0-9]+ more figures:"));
    }

    [Test]
    public void A_long_title_goes_on_in_the_next_line_and_is_whole()
    {
        var timeline = RandomTimeline.Months(3) with { Asked = string.Join(' ', Enumerable.Repeat("otters and ferries", 12)) };
        timeline = timeline with { Unplaced = RandomTimeline.Of(3).Placed };
        var headline = Texts(Chart.Draw(timeline)).Where(t => t.Style == TextStyle.Headline).ToList();
        Assert.That(headline, Has.Count.GreaterThan(1));
        Assert.That(string.Join(' ', headline.Select(h => h.Words)), Does.StartWith("Otters and ferries otters").And.EndWith("different things"));
    }

    [Test]
    public void Bars_columns_and_dots_stay_in_the_plot()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var drawing = Chart.Draw(RandomTimeline.Of(seed));
            Assert.That(drawing.Shapes.OfType<Drawn.Box>().All(b => b is { X: >= 0, Y: >= 0, Width: >= 0, Height: >= 0 } && b.X + b.Width <= drawing.Width + 0.1 && b.Y + b.Height <= drawing.Height), $"seed {seed}");
            Assert.That(drawing.Shapes.OfType<Drawn.Dot>().All(d => d.X > 0 && d.X < drawing.Width), $"seed {seed}");
        }
    }
}
