using System;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Extract;
using HansardMiner.Text;
using NUnit.Framework;

namespace HansardMiner.Tests.Extract;

public class LinkTests
{
    [Test]
    public void A_change_and_two_levels_are_tied_together()
    {
        const string Words = "Kites dropped by 30% from 3,108 birds in 2012 to 2,221 birds in 2013.";
        var claims = Read(Words);
        Assert.That(Links(Words, claims[0]), Is.EqualTo(new[] { "Before 3,108 birds", "After 2,221 birds" }));
        Assert.That(Links(Words, claims[1]), Is.EqualTo(new[] { "After 2,221 birds", "Change 30%" }));
        Assert.That(Links(Words, claims[2]), Is.EqualTo(new[] { "Before 3,108 birds", "Change 30%" }));
        Assert.That(claims[0].Period!.From, Is.EqualTo(new DateOnly(2013, 1, 1)), "the fall is that of the later year");
    }

    [TestCase("There were 1,400 kites, of which 200 were red.", "1,400 kites")]
    [TestCase("There were 1,400 kites. Of these, 200 were red.", "1,400 kites")]
    [TestCase("Some 61% of wardens replied and 80% of those were glad.", "Some 61% of wardens")]
    public void A_part_is_tied_to_its_whole(string words, string whole) => Assert.That(Links(words, Read(words)[1]), Is.EqualTo(new[] { "Whole " + whole }));

    [Test]
    public void Figures_that_stand_alone_have_no_ties() => Assert.That(Read("There were 40 kites in Fife and 30 gulls in Kent.").SelectMany(c => c.Links), Is.Empty);

    [Test]
    public void Respectively_pairs_figures_with_years_places_and_things()
    {
        Assert.That(Read("There were 40 and 50 kites in 2011 and 2012 respectively.").Select(c => c.Period!.From!.Value.Year), Is.EqualTo(new[] { 2011, 2012 }));
        Assert.That(Read("There were 40 and 50 kites in Kent and Devon respectively.").Select(c => c.Where), Is.EqualTo(new[] { "Kent", "Devon" }));
        Assert.That(Read("Boys and girls scored 40 and 50 respectively.").Select(c => c.Counted), Is.EqualTo(new[] { "boys", "girls" }));
    }

    [TestCase("The charge will be £22 12s. 6d. a year.", 22.625)]
    [TestCase("It averages 4s. 8d. a week.", 0.233333)]
    [TestCase("The rent was 5s. a head.", 0.25)]
    [TestCase("The weir cost 12,000l. in 1909.", 12000)]
    [TestCase("The weir cost L12,000 in 1909.", 12000)]
    [TestCase("The weir cost L 12,000 in 1909.", 12000)]
    [TestCase("The grant was £13.4\u00B9 million.", 13400000)]
    [TestCase("It cost between £5 and £10 million.", 5000000)]
    public void Old_print_and_scales_are_read(string words, double pounds)
    {
        var claim = Read(words)[0];
        Assert.That((double)claim.Quantity.Value, Is.EqualTo(pounds));
        Assert.That(claim.Quantity.Unit!.Value.Symbol, Does.StartWith("GBP"));
    }

    private static Claim[] Read(string words) => [.. Extractor.Default.Extract(words, new TextSpan(0, words.Length), new DateOnly(2014, 5, 6)).Claims];

    private static string[] Links(string words, Claim claim) => [.. claim.Links.Select(l => $"{l.Role} {l.Span.Of(words)}")];
}
