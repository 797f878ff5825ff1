using System;
using HansardMiner.Claims;
using HansardMiner.Figures;
using HansardMiner.Present;
using HansardMiner.Timelines;
using NUnit.Framework;

namespace HansardMiner.Tests.Present;

[TestFixture]
internal sealed class WordingTests
{
    [TestCase("said: 12 per cent.", "said: 12 per cent.")]
    [TestCase("said: “12 per cent.”", "said: “12 per cent.”")]
    [TestCase("40 of 80 is 50%", "40 of 80 is 50%.")]
    [TestCase("40 (of 80)", "40 (of 80).")]
    [TestCase("who knows?", "who knows?")]
    public void A_sentence_ends_with_one_stop(string words, string sentence) => Assert.That(Wording.Sentence(words), Is.EqualTo(sentence));

    [Test]
    public void What_a_check_says_ends_with_one_stop()
    {
        var check = new ArithmeticCheck(CheckKind.Change, CheckOutcome.CannotBeChecked, [], "said: up by 12 per cent.") { Missing = "the levels" };
        Assert.That(TimelineWording.Sentences(check), Is.EqualTo("said: up by 12 per cent. Missing: the levels."));
    }

    [TestCase("9 years, 12 months ago", 9, 12, 120)]
    [TestCase("9 years, 10 months ago", 9, 10, 118)]
    [TestCase("1 year ago", 1, 0, 12)]
    [TestCase("8 months ago", 0, 8, 8)]
    [TestCase("1 year, 1 month ago", 1, 1, 13)]
    public void A_printed_age_is_read_back(string words, int years, int months, int total)
    {
        var age = PrintedAge.TryParse(words);
        Assert.That(age, Is.EqualTo(new PrintedAge(years, months)));
        Assert.That(age!.Value.TotalMonths, Is.EqualTo(total));
        Assert.That(PrintedAge.TryParse(age + " ago"), Is.EqualTo(age));
    }

    [TestCase("")]
    [TestCase("ago")]
    [TestCase("yesterday")]
    [TestCase("9 years")]
    [TestCase("in 9 years")]
    [TestCase("99999 years ago")]
    public void Other_words_are_no_age(string words) => Assert.That(PrintedAge.TryParse(words), Is.Null);

    [TestCase(438, null, ClaimKind.Count, "438")]
    [TestCase(1346, null, ClaimKind.Count, "1,346")]
    [TestCase(15.1, "%", ClaimKind.Percent, "15.1%")]
    [TestCase(3000000, "GBP", ClaimKind.Money, "£3 million")]
    [TestCase(0.25, null, ClaimKind.Ratio, "1 in 4")]
    [TestCase(0.6, null, ClaimKind.Ratio, "3 in 5")]
    [TestCase(0.6666667, null, ClaimKind.Ratio, "2 in 3")]
    [TestCase(0.137, null, ClaimKind.Ratio, "0.137")]
    [TestCase(4.7, "GBP", ClaimKind.Money, "£4.70")]
    [TestCase(12, "month", ClaimKind.Duration, "12 months")]
    [TestCase(1, "year", ClaimKind.Duration, "1 year")]
    [TestCase(3, null, ClaimKind.Multiplier, "3 times")]
    public void Values_are_worded_with_their_unit(decimal value, string? unit, ClaimKind kind, string words) =>
        Assert.That(Wording.Value(new Quantity(value, null, Bound.Exact, unit is null ? null : new Unit(unit)), kind), Is.EqualTo(words));

    [Test]
    public void Counts_ages_and_lists_are_worded_for_people()
    {
        Assert.That(Wording.Number("source", 1), Is.EqualTo("1 source"));
        Assert.That(Wording.Number("source", 1204), Is.EqualTo("1,204 sources"));
        Assert.That(Wording.Number("speech", 2), Is.EqualTo("2 speeches"));
        var then = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.That(Wording.Ago(then, then.AddDays(4)), Is.EqualTo("4 days ago"));
        Assert.That(Wording.Ago(then, then.AddMinutes(2)), Is.EqualTo("2 minutes ago"));
        Assert.That(Wording.List(["a", "b", "c"]), Is.EqualTo("a, b and c"));
        Assert.That(Wording.Day(null), Is.EqualTo("not stated"));
    }
}
