using System.Linq;
using HansardMiner.Timelines;
using NUnit.Framework;

namespace HansardMiner.Tests.Timelines;

/// <summary>Invented figures that contradict each other, and some that only look so.</summary>
[TestFixture]
internal sealed class ConflictTests
{
    private static Timeline Two(string first, string second, string document = "debate/2", string day = "2031-09-01") =>
        TimelineBuilder.Build("kites", [.. Spoken.Figures(first), .. Spoken.Figures(second, day, document)], 0);

    [TestCase("In 2030 a total of 437 kites were lost at sea.", "In 2030 a total of 512 kites were lost at sea.", ConflictKind.OtherValue)]
    [TestCase("Some 437 cases have been prosecuted so far.", "The number of offences so far charged is 437.", ConflictKind.OtherDefinition)]
    [TestCase("In 2030 we lost 437 kites at sea.", "In 2028 we lost 437 kites at sea.", ConflictKind.OtherDate)]
    [TestCase("More than 437 kites were lost in 2030.", "About 437 kites were lost in 2030.", ConflictKind.OtherBound)]
    public void Figures_of_two_debates_contradict_each_other(string first, string second, ConflictKind kind)
    {
        var conflicts = Two(first, second).Conflicts;
        Assert.That(conflicts.Select(c => c.Kind), Does.Contain(kind), string.Join('\n', conflicts.Select(c => c.Why)));
        Assert.That(conflicts[0].Figures, Has.Count.EqualTo(2));
    }

    [TestCase("In 2030 the number of complaints laid under the old rules increased by more than 1,000.", "She mentioned that there have been approximately 1,000 hearings under the rules.", ConflictKind.LevelSaidAsChange)]
    [TestCase("It takes almost 100 complaints before they act.", "It is not the case that anyone has to make 100 complaints in every case before the police act.", ConflictKind.Denied)]
    public void Figures_of_one_debate_contradict_each_other(string first, string second, ConflictKind kind)
    {
        var conflicts = Spoken.Timeline(first, second).Conflicts;
        Assert.That(conflicts.Select(c => c.Kind), Does.Contain(kind), string.Join('\n', conflicts.Select(c => $"{c.Kind} {c.Why}")));
    }

    [TestCase("In 2030, 38% of children were bullied online.", "In 2030, 38% of wardens were trained.")]
    [TestCase("In 2030 there were 20 fires in Leeds.", "In 2030 there were 20 fires in Derby.")]
    [TestCase("In 2030 a total of 437 kites were lost at sea.", "In 2030 over 400 kites were lost at sea.")]
    [TestCase("In 2030 we spent £3 million on kites.", "In 2030 we spent £3.2 million on kites.")]
    [TestCase("In 2030 we lost 10 kites at sea.", "In 2028 we lost 10 kites at sea.")]
    public void Figures_that_may_both_be_so_do_not(string first, string second)
    {
        var conflicts = Two(first, second).Conflicts;
        Assert.That(conflicts, Is.Empty, string.Join('\n', conflicts.Select(c => $"{c.Kind} {c.Why}")));
    }

    [Test]
    public void A_corrected_figure_is_replaced_and_no_conflict()
    {
        var before = Spoken.Figures("In 2030 a total of 437 kites were lost at sea.").Single() with { IsSuperseded = true };
        var after = Spoken.Figures("In 2030 a total of 512 kites were lost at sea.", document: "debate/1", ordinal: 2).Single() with { CorrectedFrom = before.Words };
        var timeline = TimelineBuilder.Build("kites", [before, after], 0);
        Assert.That(timeline.Conflicts, Is.Empty);
        var points = timeline.Placed.Single().Points;
        Assert.That(points.Single(p => p.Quantity.Value == 437).ReplacedBy!.Quantity.Value, Is.EqualTo(512));
        Assert.That(timeline.Placed.Single().Differing, Is.Empty);
    }

    [Test]
    public void A_revised_figure_replaces_the_earlier_one()
    {
        var timeline = Two("In 2030 a total of 437 kites were lost at sea.", "In 2030 a total of 512 kites were lost at sea: the figure has been revised.");
        Assert.That(timeline.Conflicts.Where(c => c.Kind == ConflictKind.OtherValue), Is.Empty);
        Assert.That(timeline.Placed.SelectMany(s => s.Points).Single(p => p.Quantity.Value == 437).ReplacedBy, Is.Not.Null);
    }
}
