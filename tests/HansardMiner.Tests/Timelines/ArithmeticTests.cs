using System;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Timelines;
using NUnit.Framework;

namespace HansardMiner.Tests.Timelines;

/// <summary>The arithmetic of invented speeches: what holds, what fails, and what must not be reckoned with.</summary>
[TestFixture]
internal sealed class ArithmeticTests
{
    [TestCase("Last year 300 kites were lost. Of these, 120 were found at sea and the rest, 180, on land.", CheckKind.Sum, CheckOutcome.Holds, "120 + 180 = 300")]
    [TestCase("There were 300 kites. Of these, 120 were red, and the remaining 160 were blue.", CheckKind.Sum, CheckOutcome.Fails, "120 + 160 = 280")]
    [TestCase("Last year 300 kites were lost, of which 120 were red and the remaining 80 were blue.", CheckKind.Sum, CheckOutcome.Fails, "120 + 80 = 200")]
    [TestCase("A total of 731 wardens were seen; 210 in Leeds, 321 in Derby and 200 in York.", CheckKind.Sum, CheckOutcome.Holds, "210 + 321 + 200 = 731")]
    [TestCase("Of the 400 wardens who were asked, 100 (25%) said no.", CheckKind.Share, CheckOutcome.Holds, "100 of 400 is 25%")]
    [TestCase("Of the 403 wardens who were asked, 100 (25%) said no.", CheckKind.Share, CheckOutcome.HoldsWithinRounding, "24.81%")]
    [TestCase("Of the 403 wardens who were asked, 100 (35%) said no.", CheckKind.Share, CheckOutcome.Fails, "24.81%")]
    [TestCase("We have trained 1,200 or 40% of the wardens.", CheckKind.Share, CheckOutcome.CannotBeChecked, "1,200 is 40% of 3,000 (2,840–3,165)")]
    [TestCase("The number of kites fell by 25% from 400 in 2029 to 300 in 2030.", CheckKind.Change, CheckOutcome.Holds, "−25%")]
    [TestCase("The number of kites fell by 26% from 407 in 2029 to 301 in 2030.", CheckKind.Change, CheckOutcome.HoldsWithinRounding, "−26%")]
    [TestCase("The number of kites fell by 35% from 407 in 2029 to 301 in 2030.", CheckKind.Change, CheckOutcome.Fails, "−26%")]
    [TestCase("The number of kites rose by 35% from 407 in 2029 to 301 in 2030.", CheckKind.Change, CheckOutcome.Fails, "−26%")]
    [TestCase("Complaints have gone up by 12% since last year.", CheckKind.Change, CheckOutcome.CannotBeChecked, "12%")]
    public void It_is_done_again_with_the_numbers_that_the_words_tie(string text, CheckKind kind, CheckOutcome outcome, string working)
    {
        var checks = Spoken.Timeline(text).Checks;
        Assert.That(checks.Where(c => c.Kind == kind && c.Outcome == outcome && c.Working.Contains(working, StringComparison.Ordinal)), Is.Not.Empty,
            string.Join('\n', checks.Select(c => $"{c.Kind} {c.Outcome}: {c.Working} – {c.Missing}")));
    }

    [TestCase("There were 50 fires in Leeds, 10 in Derby, 12 in York and 28 in Hull.")]
    [TestCase("We have 300 wardens, 120 kites and 90 boats.")]
    [TestCase("In 2029 there were 400 kites, and 20% of wardens had none.")]
    [TestCase("The grant rose from £3 million to £4 million, and 52% of it was spent.")]
    [TestCase("Of the 300 kites, 120 were red and 150 had a tail.")]
    [TestCase("The price rose from 20% to 30% of income, an increase of 50%.")]
    [TestCase("Some 214 of the 300 kites were lost, of which 120 were red and the remaining 80 were blue.")]
    [TestCase("About 1,000 kites were lost. Of these, 480 were red, and the rest, 560, were blue.")]
    public void Nothing_fails_that_only_stands_together(string text)
    {
        var failing = Spoken.Timeline(text).Checks.Where(c => c.Outcome == CheckOutcome.Fails);
        Assert.That(failing, Is.Empty, string.Join('\n', failing.Select(c => c.Working)));
    }

    [Test]
    public void What_is_missing_is_said_whenever_something_cannot_be_checked()
    {
        var open = Spoken.Timeline("We have trained 1,200 or 40% of the wardens. Complaints rose by 12%. Three times as many kites were lost.").Checks
            .Where(c => c.Outcome == CheckOutcome.CannotBeChecked).ToList();
        Assert.That(open, Has.Count.EqualTo(3));
        Assert.That(open.Select(c => c.Missing), Has.All.Not.Empty);
    }

    [Test]
    public void Two_shares_of_one_thing_are_set_against_each_other()
    {
        var checks = Spoken.Timeline("The number of wardens who have seen the film has risen from 20% in 2029 to 40% in 2030. Up from 1,000 to 1,500 in that time.").Checks;
        Assert.That(checks.Single(c => c.Kind == CheckKind.SameBase).Outcome, Is.EqualTo(CheckOutcome.Fails));
        checks = Spoken.Timeline("The number of wardens who have seen the film has risen from 20% in 2029 to 40% in 2030. Up from 1,000 to 2,010 in that time.").Checks;
        Assert.That(checks.Single(c => c.Kind == CheckKind.SameBase).Outcome, Is.EqualTo(CheckOutcome.HoldsWithinRounding));
    }

    [Test]
    public void A_comparison_of_two_places_is_done_for_each_head()
    {
        const string Numbers = "In 2030 there were 400 prosecutions in Scotland. In 2030 there were 1,000 prosecutions in England and Wales. There are 5 million residents in Scotland and 50 million in England and Wales. ";
        var checks = Spoken.Timeline(Numbers + "Scotland brought four times as many prosecutions per capita as in England and Wales.").Checks;
        Assert.That(checks.Single(c => c.Kind == CheckKind.Multiple).Outcome, Is.EqualTo(CheckOutcome.HoldsWithinRounding));
        checks = Spoken.Timeline(Numbers + "Scotland brought twice as many prosecutions per capita as in England and Wales.").Checks;
        Assert.That(checks.Single(c => c.Kind == CheckKind.Multiple).Outcome, Is.EqualTo(CheckOutcome.Fails));
    }

    [TestCase("There is a fourfold difference in prosecutions per capita north and south of the border.")]
    [TestCase("Per capita, there is a fourfold gap in prosecutions between England and Wales and Scotland.")]
    [TestCase("Prosecutions per capita north of the border are four times as many as in E&W.")]
    public void Places_are_known_by_what_they_are_called_and_the_greater_quotient_counts_where_nobody_says_which_has_more(string said)
    {
        const string Numbers = "In 2030 there were 400 prosecutions in Scotland. In 2030 there were 1,000 prosecutions in England and Wales. There are 5 million residents in Scotland and 50 million in England and Wales. ";
        var check = Spoken.Timeline(Numbers + said).Checks.Single(c => c.Kind == CheckKind.Multiple);
        Assert.That(check.Outcome, Is.EqualTo(CheckOutcome.HoldsWithinRounding), check.Missing ?? check.Working);
    }

    [Test]
    public void Two_places_that_are_only_named_beside_a_multiple_are_not_compared()
    {
        const string Numbers = "In 2030 there were 400 prosecutions in Scotland. In 2030 there were 1,000 prosecutions in England and Wales. ";
        Assert.That(Spoken.Timeline(Numbers + "Prosecutions rose 4 fold in Scotland and in England and Wales.").Checks.Single(c => c.Kind == CheckKind.Multiple).Outcome, Is.EqualTo(CheckOutcome.CannotBeChecked));
    }

    [TestCase("it differs north and south of the border", "it differs north of the border and south of the border")]
    [TestCase("more north than south of the border", "more north of the border than south of the border")]
    public void Words_that_two_places_share_are_written_out(string text, string spelled) => Assert.That(PlaceNames.Spelled(text), Is.EqualTo(spelled));

    [Test]
    public void Tables_are_added_up_and_a_total_that_differs_never_fails()
    {
        var cells = new[] { ("Leeds", 41m), ("Derby", 38m), ("Total", 79m) };
        Assert.That(TimelineBuilder.Build("permits", cells.Select(c => Cell(c.Item1, c.Item2)), 0).Checks.Single().Outcome, Is.EqualTo(CheckOutcome.Holds));
        cells[2] = ("Total", 90m);
        Assert.That(TimelineBuilder.Build("permits", cells.Select(c => Cell(c.Item1, c.Item2)), 0).Checks.Single().Outcome, Is.EqualTo(CheckOutcome.CannotBeChecked));
    }

    private static ClaimHit Cell(string label, decimal value)
    {
        var words = value.ToString("0", System.Globalization.CultureInfo.InvariantCulture);
        var row = Said.Figure($"{label}\t{words}", words, value, "permits").For("2030", "2030-01-01", "2030-12-31").Under("Depots: Permits");
        return row with { Id = row.Id + label, Claim = row.Claim with { HeaderPath = $"{label} › 2030 › Number of permits" } };
    }
}
