using System;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Query;
using HansardMiner.Timelines;
using NUnit.Framework;

namespace HansardMiner.Tests.Timelines;

[TestFixture]
internal sealed class TimelineTests
{
    private static Timeline Lay(params ClaimHit[] hits) => TimelineBuilder.Build("metal theft", hits, 0);

    private static ClaimHit Thefts(int year, decimal value) =>
        Said.Figure($"In {year} there were {value} thefts of metal recorded on the railway.", $"{value} thefts", value, "thefts of metal")
            .In("written/" + year).For($"In {year}", $"{year}-01-01", $"{year}-12-31");

    [Test]
    public void Figures_of_one_definition_for_following_years_are_one_series_in_order()
    {
        var timeline = Lay(Thefts(2014, 300), Thefts(2012, 100), Thefts(2013, 200));
        Assert.That(timeline.Placed, Has.Count.EqualTo(1));
        Assert.That(timeline.Placed[0].Points.Select(p => p.Quantity.Value), Is.EqualTo(new[] { 100m, 200m, 300m }));
    }

    [Test]
    public void Each_look_alike_of_the_invented_story_stands_by_itself_with_a_reason()
    {
        var timeline = TimelineBuilder.Build("metal theft", Story.MetalTheft, 0);
        Assert.That(timeline.Placed.Count(s => s.Points.Count > 1), Is.EqualTo(1), "only the yearly thefts are a series");
        Assert.That(timeline.Placed.Skip(1).Where(s => s.Apart.Count == 0), Is.Empty);
        Assert.That(timeline.Placed.Select(s => s.Definition.Title), Has.Some.EqualTo("cases prosecuted · running total")
            .And.Some.EqualTo("metal theft cases that reached a court · England and Wales").And.Some.EqualTo("thieves charged · running total"));
    }

    [Test]
    public void One_number_counted_two_ways_is_two_figures()
    {
        var timeline = Lay(
            Said.Figure("So far 240 cases have been prosecuted.", "240 cases", 240, "cases").For("So far", null, "2015-01-20"),
            Said.Figure("The number of thieves charged is 240.", "240", 240, "thieves").In("debate/1", 2).For("So far", null, "2015-01-20"));
        Assert.That(timeline.Placed, Has.Count.EqualTo(2));
        Assert.That(timeline.Placed[1].Apart, Does.Contain("counts thieves, not cases").And.Contain("says “charged”, not “prosecuted”"));
    }

    [Test]
    public void The_same_figure_said_twice_is_one_point_with_two_utterances()
    {
        var timeline = Lay(
            Thefts(2013, 200),
            Said.Figure("We know that 200 thefts of metal were recorded in 2013 on the railway.", "200 thefts", 200, "thefts of metal")
                .In("debate/9").On("2017-05-05").By("Bram Teller").For("in 2013", "2013-01-01", "2013-12-31"));
        Assert.That(timeline.Placed.Single().Points.Single().Utterances.Select(u => u.Speaker!.Printed), Is.EqualTo(new[] { "Ada Merrow", "Bram Teller" }));
    }

    [Test]
    public void One_answer_printed_under_several_questions_is_one_utterance_with_several_sources()
    {
        var timeline = Lay(Thefts(2013, 200).In("written/31"), Thefts(2013, 200).In("written/30"));
        var utterance = timeline.Placed.Single().Points.Single().Utterances.Single();
        Assert.That(utterance.Sources.Select(s => s.Document.Value), Is.EqualTo(new[] { "written/30", "written/31" }));
    }

    [Test]
    public void Two_values_for_one_period_are_told()
    {
        var timeline = Lay(Thefts(2013, 200), Thefts(2013, 205).In("written/88").On("2018-01-01"));
        Assert.That(timeline.Placed.Single().Differing.Single().Points.Select(p => p.Quantity.Value), Is.EqualTo(new[] { 200m, 205m }));
    }

    [Test]
    public void Two_values_in_one_sentence_for_one_time_count_different_things()
    {
        var sentence = "In 2013 there were 200 thefts recorded and, of these, 60 thefts recorded at night.";
        var timeline = Lay(
            Said.Figure(sentence, "200 thefts", 200, "thefts").For("In 2013", "2013-01-01", "2013-12-31"),
            Said.Figure(sentence, "60 thefts", 60, "thefts").For("In 2013", "2013-01-01", "2013-12-31"));
        Assert.That(timeline.Placed, Has.Count.EqualTo(2));
    }

    [Test]
    public void A_figure_whose_period_is_not_stated_is_not_placed_however_well_the_day_said_is_known()
    {
        var timeline = Lay(
            Said.Figure("There were 70 raids.", "70 raids", 70, "raids").On("2015-01-01"),
            Said.Figure("During a similar time there were 80 raids.", "80 raids", 80, "raids").On("2015-01-01").For("During a similar time", null, null));
        Assert.That(timeline.Placed, Is.Empty);
        Assert.That(timeline.Unplaced.Sum(s => s.Points.Count), Is.EqualTo(2));
    }

    [Test]
    public void A_period_open_at_one_end_is_placed_by_the_end_that_is_known()
    {
        var point = Lay(Said.Figure("So far 9 raids took place.", "9 raids", 9, "raids").For("So far", null, "2014-03-31")).Placed.Single().Points.Single();
        Assert.That(point.At, Is.EqualTo(new DateOnly(2014, 3, 31)));
        Assert.That(point.IsOpenAtStart, Is.True);
    }

    [Test]
    public void Place_unit_change_law_and_mood_each_keep_figures_apart()
    {
        var plain = Thefts(2013, 200);
        var others = new[]
        {
            plain.In("d/1").At("in Wales"),
            plain.In("d/2").As(ClaimKind.Percent, "%"),
            plain.In("d/3").As(ClaimKind.Count, null, Change.Rise),
            plain.In("d/4") with { Claim = plain.Claim with { Status = ClaimStatus.Plan } },
            Said.Figure("In 2013 there were 200 thefts of metal recorded on the railway under section 4a.", "200 thefts", 200, "thefts of metal").In("d/5").For("In 2013", "2013-01-01", "2013-12-31"),
        };
        foreach (var other in others)
        {
            var hit = other with { Claim = other.Claim with { Quantity = other.Claim.Quantity with { Value = 300 } } };
            Assert.That(Lay(plain, hit).Placed, Has.Count.EqualTo(2), other.Document.Value);
        }
    }

    [Test]
    public void A_speaker_who_gives_two_values_for_one_time_speaks_of_two_things()
    {
        var timeline = Lay(
            Thefts(2013, 200).In("d/1"),
            Said.Figure("In 2013 there were 30 thefts of metal recorded on the railway at night.", "30 thefts", 30, "thefts of metal").In("d/1").For("In 2013", "2013-01-01", "2013-12-31"));
        Assert.That(timeline.Placed, Has.Count.EqualTo(2));
    }

    [Test]
    public void A_month_and_a_year_an_addition_and_a_level_before_and_since_are_no_series()
    {
        ClaimHit Raids(int value, string words, string period, string? from, string? to) =>
            Said.Figure($"{period} there were {words} on scrap yards.", words, value, "raids").In("d/" + value).For(period, from, to);
        Assert.That(Lay(Raids(70, "70 raids", "In 2013", "2013-01-01", "2013-12-31"), Raids(8, "8 raids", "In May 2014", "2014-05-01", "2014-05-31")).Placed, Has.Count.EqualTo(2));
        Assert.That(Lay(Raids(70, "70 raids", "In 2013", "2013-01-01", "2013-12-31"), Raids(8, "8 further raids", "In 2014", "2014-01-01", "2014-12-31")).Placed, Has.Count.EqualTo(2));
        Assert.That(Lay(Raids(70, "70 raids", "Since 2013", "2013-01-01", null), Raids(8, "8 raids", "Before 2013", null, "2012-12-31")).Placed, Has.Count.EqualTo(2));
        Assert.That(Lay(Raids(70, "70 raids", "In 2013", "2013-01-01", "2013-12-31"), Raids(80, "80 raids", "In 2014", "2014-01-01", "2014-12-31")).Placed, Has.Count.EqualTo(1));
    }

    [Test]
    public void The_same_sentence_about_two_names_is_two_series()
    {
        ClaimHit Complaints(string council, int year, int value) =>
            Said.Figure($"The ombudsman received {value} complaints about {council} in {year}.", $"{value} complaints", value, "complaints").In($"d/{council}/{year}").For($"in {year}", $"{year}-01-01", $"{year}-12-31");
        Assert.That(Lay(Complaints("Oldmarsh", 2019, 18), Complaints("Highfen", 2020, 93)).Placed, Has.Count.EqualTo(2));
        Assert.That(Lay(Complaints("Oldmarsh", 2019, 18), Complaints("Oldmarsh", 2020, 19)).Placed, Has.Count.EqualTo(1));
    }

    [Test]
    public void England_and_Wales_is_one_place_however_it_is_written() =>
        Assert.That(Lay(Thefts(2013, 200).At("in England and Wales"), Thefts(2014, 210).At("E&W")).Placed, Has.Count.EqualTo(1));

    [Test]
    public void The_same_words_about_another_subject_are_another_series()
    {
        var timeline = Lay(
            Said.Figure("On fly-tipping, councils told us 40 cases were prosecuted in 2013.", "40 cases", 40, "cases").In("d/1").Under("Fly-tipping").For("in 2013", "2013-01-01", "2013-12-31"),
            Said.Figure("For poaching offences the rangers report 60 cases prosecuted in 2014.", "60 cases", 60, "cases").In("d/2").Under("Poaching").For("in 2014", "2014-01-01", "2014-12-31"));
        Assert.That(timeline.Placed, Has.Count.EqualTo(2));
    }

    [Test]
    public void The_order_does_not_depend_on_the_order_of_the_hits()
    {
        var titles = TimelineBuilder.Build("x", Story.MetalTheft, 0).All.Select(s => s.Definition.Title).ToList();
        Assert.That(TimelineBuilder.Build("x", Story.MetalTheft.Reverse(), 0).All.Select(s => s.Definition.Title), Is.EqualTo(titles));
    }

    [TestCase("566 thefts had reached a first hearing at a court", "566 thefts", "reached a first hearing")]
    [TestCase("the number of thieves so far charged is 17", "17", "charged")]
    [TestCase("12 men were charged with theft and the other 31 cautioned", "12 men", "charged")]
    [TestCase("12 men were charged with theft and the other 31 cautioned", "31", "cautioned")]
    [TestCase("The total of cases brought to court in Wales, by contrast, was 834", "834", "brought to court")]
    [TestCase("We abandoned 14 schemes", "14 schemes", "abandoned")]
    [TestCase("There are 14 schemes", "14 schemes", null)]
    public void The_act_is_the_one_nearest_to_the_figure(string sentence, string words, string? act)
    {
        var start = sentence.IndexOf(words, StringComparison.Ordinal);
        Assert.That(Act.Near(sentence, start, start + words.Length)?.Name, Is.EqualTo(act));
    }
}
