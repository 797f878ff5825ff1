using HansardMiner.Figures;
using HansardMiner.Quotations;
using HansardMiner.Text;
using NUnit.Framework;

namespace HansardMiner.Tests.Quotations;

internal sealed class SameValueTests
{
    [TestCase(438, Bound.Exact, 438, Bound.About, ExpectedResult = true)]
    [TestCase(438, Bound.Exact, 440, Bound.About, ExpectedResult = true)]
    [TestCase(438, Bound.Exact, 430, Bound.Over, ExpectedResult = true)]
    [TestCase(438, Bound.Exact, 440, Bound.Exact, ExpectedResult = false)]
    [TestCase(438, Bound.Exact, 400, Bound.Over, ExpectedResult = false)]
    [TestCase(438, Bound.Exact, 450, Bound.About, ExpectedResult = false)]
    [TestCase(438, Bound.Exact, 440, Bound.Over, ExpectedResult = false)]
    [TestCase(834, Bound.Exact, 566, Bound.Exact, ExpectedResult = false)]
    public bool A_value_is_given_again_with_its_hedge_or_rounded_as_its_hedge_says(int left, Bound one, int right, Bound other) =>
        SameValue.Are(new Quantity(left, null, one, null), new Quantity(right, null, other, null));

    [TestCase("438", ExpectedResult = true)]
    [TestCase("15.1", ExpectedResult = true)]
    [TestCase("400", ExpectedResult = false)]
    [TestCase("7", ExpectedResult = false)]
    [TestCase("3000000", ExpectedResult = false)]
    public bool Only_particular_numbers_are_looked_for_by_themselves(string value) =>
        SameValue.IsTelling(new Quantity(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), null, Bound.Exact, null));

    [Test]
    public void The_longest_run_around_the_figure_is_found_in_the_other_text()
    {
        const string sentence = "We have seen that some 438 ferries were stopped at the quay last winter.";
        const string other = "Yesterday the Minister said that “some 438 ferries were stopped at the quay”, which surprised us.";
        var figure = new TextSpan(sentence.IndexOf("438", System.StringComparison.Ordinal), sentence.IndexOf("438", System.StringComparison.Ordinal) + 11);
        var run = SharedWords.In(sentence, figure, other);
        Assert.That(run?.Of(other), Is.EqualTo("that “some 438 ferries were stopped at the quay"));
        Assert.That(SharedWords.In(sentence, figure, "Some 438 ferries were late."), Is.Null);
        Assert.That(SharedWords.Around(sentence, figure), Does.Contain("438").And.Contain("ferries"));
    }
}
