using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Present.Charts;
using NUnit.Framework;

namespace HansardMiner.Tests.Present;

/// <summary>The colours by the measure of WCAG 2.2: 4.5 to 1 for words, 3 to 1 for marks, on light and dark grounds.</summary>
[TestFixture]
internal sealed class ContrastTests
{
    private static IEnumerable<ChartPalette> Palettes => [ChartPalette.Light, ChartPalette.Dark];

    private static double Luminance(string colour)
    {
        var parts = Enumerable.Range(0, 3).Select(i => int.Parse(colour.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    [Test]
    public void The_measure_itself_is_right()
    {
        Assert.That(Contrast("#ffffff", "#000000"), Is.EqualTo(21).Within(0.001));
        Assert.That(Contrast("#777777", "#ffffff"), Is.EqualTo(4.48).Within(0.01));
    }

    [TestCaseSource(nameof(Palettes))]
    public void Words_can_be_read(ChartPalette palette)
    {
        foreach (var style in TextStyle.All)
        {
            Assert.That(Contrast(palette.Of(style.Ink), palette.Back), Is.GreaterThanOrEqualTo(4.5), style.Name);
        }
        Assert.That(Contrast(palette.Mark, palette.Back), Is.GreaterThanOrEqualTo(4.5), "links of a page have the colour of marks");
    }

    [TestCaseSource(nameof(Palettes))]
    public void Marks_and_the_lines_that_mean_something_can_be_told_from_the_ground(ChartPalette palette)
    {
        foreach (var style in MarkStyle.All.Where(s => s != MarkStyle.Grid && s != MarkStyle.Rule && s != MarkStyle.Back))
        {
            var outline = style.IsHatched ? MarkStyle.Hatch.Stroke : style.Stroke;
            Assert.That(Contrast(palette.Of(outline!.Value), palette.Back), Is.GreaterThanOrEqualTo(3), style.Name);
        }
    }

    [Test]
    public void What_differs_in_meaning_differs_without_its_colour()
    {
        var marks = new[] { MarkStyle.Solid, MarkStyle.Open, MarkStyle.About, MarkStyle.Hatched };
        Assert.That(marks.Select(m => (m.Fill, m.Dash > 0, m.IsHatched)), Is.Unique);
    }
}
