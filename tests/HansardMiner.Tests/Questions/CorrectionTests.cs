using System.Linq;
using HansardMiner.Extract;
using HansardMiner.Questions;
using HansardMiner.Text;
using NUnit.Framework;

namespace HansardMiner.Tests.Questions;

internal sealed class CorrectionTests
{
    [TestCase("Some 410 kits were installed in 2031.", "Some 419 kits were installed in 2031.", "410 kits > 419 kits")]
    [TestCase("There were 12 kits and 40 trained people.", "There were 12 kits and 44 trained people, of whom 9 are volunteers.", "40 trained people > 44 trained people; - > 9")]
    [TestCase("There were 12 kits. A further 9 kits were lost.", "There were 12 kits.", "9 kits > -")]
    [TestCase("There were 12 kits.", "There were 12 kits.", "")]
    public void A_correction_tells_which_figures_changed(string before, string after, string expected)
    {
        var changes = Corrections.Of(before, Figures(before), after, Figures(after));
        Assert.That(string.Join("; ", changes.Select(c => $"{Short(c.Before, before)} > {Short(c.After, after)}")), Is.EqualTo(expected));
    }

    [Test]
    public void The_stretches_that_differ_are_cuts_of_both_texts()
    {
        const string Before = "In 2031 the total was £3 million, not £4 million.";
        const string After = "In 2031 the total was £3.2 million, and not £4 million at all.";
        Assert.That(
            Corrections.Changes(Before, After).Select(c => (c.Before.Of(Before), c.After.Of(After))),
            Is.EqualTo(new[] { ("3", "3.2"), ("", "and"), ("", "at all") }));
    }

    private static TextSpan[] Figures(string text) =>
        [.. Extractor.Default.Extract(text, new TextSpan(0, text.Length), null).Claims.Select(c => c.Span)];

    private static string Short(TextSpan? span, string text) => span is { } known ? known.Of(text).Replace("Some ", "", System.StringComparison.Ordinal).Replace("A further ", "", System.StringComparison.Ordinal) : "-";
}
