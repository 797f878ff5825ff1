using System.Linq;
using HansardMiner.Figures;
using HansardMiner.Claims;
using HansardMiner.Tests.Shared;
using HansardMiner.Timelines;
using HansardMiner.Timelines.Arithmetic;
using NUnit.Framework;

namespace HansardMiner.Tests.Timelines;

/// <summary>What makes two figures one measure, and what is printed of a number.</summary>
[TestFixture]
internal sealed class MeasureTests
{
    private static Definition Of(string text) => Definition.Of(Spoken.Figures(text)[0]);

    [TestCase("In 2030 there were 40 cases of arson.", "In 2030 there were 50 arson cases.")]
    [TestCase("In 2030, 40 people were charged in the UK.", "In 2030, 50 individuals were charged in the United Kingdom.")]
    [TestCase("The total number of kites in 2030 was 40.", "In 2030 there were 50 kites.")]
    public void Two_ways_of_saying_it_have_one_key(string one, string other)
    {
        Assert.That(Of(one).Key(), Is.EqualTo(Of(other).Key()));
        Assert.That(Of(one).DifferencesFrom(Of(other)), Is.Empty);
    }

    [TestCase("In 2030, 40 lawyers were trained.", "In 2030, 50 prosecutors were trained.")]
    [TestCase("In 2030, 40 cases were prosecuted.", "In 2030, 50 cases reached a first hearing.")]
    [TestCase("In 2030, 40 cases were prosecuted in Scotland.", "In 2030, 50 cases were prosecuted in England and Wales.")]
    [TestCase("In 2030, 40 cases were prosecuted.", "So far, 50 cases have been prosecuted.")]
    [TestCase("In 2030, 40 cases were prosecuted per capita.", "In 2030, 50 cases were prosecuted.")]
    [TestCase("In 2030, 40% of wardens were trained.", "A survey found that 50% of wardens were trained in 2030.")]
    [TestCase("In 2030, 40% of wardens were trained.", "In 2030, 50% of eligible wardens were trained.")]
    public void Two_measures_have_two_keys_and_a_reason(string one, string other)
    {
        Assert.That(Of(one).Key(), Is.Not.EqualTo(Of(other).Key()));
        Assert.That(Of(one).DifferencesFrom(Of(other)), Is.Not.Empty);
    }

    [Test]
    public void Years_that_overlap_do_not_follow_each_other()
    {
        var timeline = TimelineBuilder.Build("kites",
            [.. Spoken.Figures("In 2029-30 a total of 437 kites were lost at sea."), .. Spoken.Figures("In 2030 a total of 512 kites were lost at sea.", document: "debate/2")], 0);
        Assert.That(timeline.Placed, Has.Count.EqualTo(2));
        Assert.That(timeline.Placed[1].Apart.Single(), Does.Contain("overlaps"));
    }

    [TestCase("38%", 38, ClaimKind.Percent, Bound.Exact, 37.5, 38.5)]
    [TestCase("15.1%", 15.1, ClaimKind.Percent, Bound.Exact, 15.05, 15.15)]
    [TestCase("30%", 30, ClaimKind.Percent, Bound.Exact, 29.5, 30.5)]
    [TestCase("300%", 300, ClaimKind.Percent, Bound.Exact, 250, 350)]
    [TestCase("1,447", 1447, ClaimKind.Count, Bound.Exact, 1447, 1447)]
    [TestCase("2,800 calls", 2800, ClaimKind.Count, Bound.Exact, 2750, 2850)]
    [TestCase("5.3 million", 5300000, ClaimKind.Count, Bound.Exact, 5250000, 5350000)]
    [TestCase("£1.2bn", 1200000000, ClaimKind.Money, Bound.Exact, 1150000000, 1250000000)]
    [TestCase("£860 million", 860000000, ClaimKind.Money, Bound.Exact, 855000000, 865000000)]
    [TestCase("three times", 3, ClaimKind.Multiplier, Bound.Exact, 2.5, 3.5)]
    [TestCase("about 1,000", 1000, ClaimKind.Count, Bound.About, 850, 1150)]
    [TestCase("up to 40", 40, ClaimKind.Count, Bound.Under, 0, 40)]
    public void What_is_printed_decides_how_a_number_may_have_been_rounded(string words, double value, ClaimKind kind, Bound bound, double low, double high)
    {
        var range = PrintedNumber.Of(new Quantity((decimal)value, null, bound, null), kind, words).Range;
        Assert.That((range.Low, range.High), Is.EqualTo(((decimal?)(decimal)low, (decimal?)(decimal)high)));
    }

    [Test]
    public void More_than_has_no_upper_end() =>
        Assert.That(PrintedNumber.Of(new Quantity(1300, null, Bound.Over, null), ClaimKind.Count, "more than 1,300").Range, Is.EqualTo(new Interval(1300, null)));

    [Test]
    public void The_greatest_numbers_are_not_reckoned_with() =>
        Assert.That(PrintedNumber.Of(new Quantity(decimal.MaxValue, null, Bound.Exact, null), ClaimKind.Count, "a lot").Range, Is.EqualTo(new Interval(null, null)));

    [Test]
    public void Two_thousand_figures_of_one_measure_are_laid_without_comparing_all_with_all()
    {
        var hits = Enumerable.Range(0, 2000).Select(i => Said.Figure($"In {1000 + i} there were {i + 10} kites lost at sea.", $"{i + 10} kites", i + 10, "kites")
            .In($"d/{i}").For($"In {1000 + i}", $"{1000 + i}-01-01", $"{1000 + i}-12-31")).ToList();
        var few = hits.GetRange(0, 200);
        Assert.That(TimelineBuilder.Build("kites", hits, 0).Placed, Has.Count.EqualTo(1));
        Assert.That(SideBySide.Growth(count => TimelineBuilder.Build("kites", count == 2000 ? hits : few, 0), 200, 2000, 4), Is.LessThan(4), "ten times the pairs for each figure would take ten times as long");
    }
}
