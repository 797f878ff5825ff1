using System.Collections.Generic;
using System.Linq;
using HansardMiner.Questions;
using HansardMiner.Records;
using HansardMiner.Text;
using NUnit.Framework;

namespace HansardMiner.Tests.Questions;

internal sealed class OutcomeTests
{
    private static IEnumerable<TestCaseData> Rules => WordList.Rows("outcomes.tsv").Select(row => new TestCaseData(row[0], row[2]).SetArgDisplayNames(row[0], row[2]));

    [TestCaseSource(nameof(Rules))]
    public void Every_rule_is_met_by_its_example(string part, string example)
    {
        var sentences = AnswerSentences.Of(Given.Part(ContributionKind.Answer, example));
        Assert.That(sentences.Select(s => SentenceRules.Of(s.Words).ToString()), Does.Contain(part), example);
    }

    [TestCase(AnswerOutcome.NotHeld, "The information requested is not held centrally.")]
    [TestCase(AnswerOutcome.NotHeld, "The Department does not collect data on the batteries of kits. Local councils look after them and decide for themselves when they are changed.")]
    [TestCase(AnswerOutcome.NotHeld, "Figures are not available in the form requested.")]
    [TestCase(AnswerOutcome.NotHeld, "No estimate has been made of the number of kits that were stolen.")]
    [TestCase(AnswerOutcome.DisproportionateCost, "The information is not held centrally and could be obtained only at disproportionate cost.")]
    [TestCase(AnswerOutcome.DisproportionateCost, "This is not recorded centrally. To look through every council's file would incur disproportionate cost.")]
    [TestCase(AnswerOutcome.Referred, "I refer the hon. Member to the answer of 12 July 2031 to Question 67890.")]
    [TestCase(AnswerOutcome.Referred, "I refer the noble Lord to the answer given by my noble Friend on 5 March 2031, Official Report, column 451W.")]
    [TestCase(AnswerOutcome.ToFollow, "I will write to the hon. Member and place a copy of my letter in the Library.")]
    [TestCase(AnswerOutcome.ToFollow, "The information requested is not held centrally. Officials are gathering it. I will write to him when it is complete.")]
    [TestCase(AnswerOutcome.Holding, "It will not be possible to answer this question within the usual time period.")]
    [TestCase(AnswerOutcome.Answered, "There are 4,200 kits in schools.")]
    [TestCase(AnswerOutcome.Answered, "Yes.")]
    public void Answers_are_told_apart(AnswerOutcome expected, string answer) => Assert.That(Given.Outcome(Given.Question(answer)), Is.EqualTo(expected));

    [TestCase("Data by constituency are not held. In England as a whole 4,200 kits were installed in 2031.")]
    [TestCase("I refer the hon. Member to the answer of 12 July 2031 to Question 67890. Since then a further 310 kits have been installed.")]
    [TestCase("Figures are not held in the form requested.\n\nYear\tKits\n2030\t180\n2031\t210")]
    [TestCase("The information is not collected centrally, but the charities' own figures are set out in the following table.")]
    public void What_declines_and_also_gives_figures_is_answered(string answer) =>
        Assert.That(Given.Outcome(Given.Question(answer)), Is.EqualTo(AnswerOutcome.Answered));

    [Test]
    public void A_side_remark_does_not_decline_what_was_answered()
    {
        const string Answer = "We are working with schools and ambulance services so that every school can show its staff how a kit is used. "
            + "The training is free, it is given by volunteers, and head teachers tell us that it is welcome. Data on private clubs are not held.";
        Assert.That(Given.Outcome(Given.Question(Answer, "To ask what steps are being taken to train staff.")), Is.EqualTo(AnswerOutcome.Answered));
        Assert.That(Given.Outcome(Given.Question(Answer, "To ask how many private clubs have a kit.")), Is.EqualTo(AnswerOutcome.NotHeld));
    }

    [Test]
    public void Words_quoted_in_an_answer_are_not_the_answer()
    {
        const string Answer = "The report that the hon. Member names says “the information is not held centrally”. That is wrong: every kit is registered.";
        Assert.That(Given.Outcome(Given.Question(Answer)), Is.EqualTo(AnswerOutcome.Answered));
    }

    [Test]
    public void A_holding_mark_that_outlived_the_holding_answer_does_not_count()
    {
        Assert.That(Given.Outcome(Given.Question("There are 4,200 kits in schools.", state: AnswerState.Holding)), Is.EqualTo(AnswerOutcome.Answered));
        Assert.That(Given.Outcome(Given.Question("I hope to give a reply before the recess.", state: AnswerState.Holding)), Is.EqualTo(AnswerOutcome.Holding));
    }

    [Test]
    public void Without_an_answer_the_state_tells_the_outcome()
    {
        Assert.That(Given.Outcome(Given.Question(null)), Is.EqualTo(AnswerOutcome.Unanswered));
        Assert.That(Given.Outcome(Given.Question(null, state: AnswerState.Withdrawn)), Is.EqualTo(AnswerOutcome.Withdrawn));
        Assert.That(Given.Outcome(Given.Question(null, state: AnswerState.Holding)), Is.EqualTo(AnswerOutcome.Holding));
        Assert.That(Given.Outcome(Given.Question(null, state: AnswerState.Answered)), Is.Null, "answered, says the source, but it does not hold the answer");
    }
}
