using System.Collections.Generic;
using System.IO;
using System.Linq;
using HansardMiner.Parse.HansardHtml;
using HansardMiner.Parse.Print;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

/// <summary>Who asks, who answers and who asks again, told from the order of the turns and from how the speakers are printed.</summary>
public sealed class OralTurnsTests
{
    [Test]
    public void Who_answered_once_answers_and_everybody_else_asks() => Assert.That(
        Told("Q Oona Larkspur (Kilnmoor) (Con)", "S The Minister for First Aid (Tobias Wrenfield)", "S Oona Larkspur", "S Tobias Wrenfield", "S Owain Trefor (Aberllyn) (PC)", "S Tobias Wrenfield"),
        Is.EqualTo("Question Answer Supplementary Answer Supplementary Answer"));

    [Test]
    public void Grouped_questions_stand_before_their_one_answer() => Assert.That(
        Told("P ", "Q Oona Larkspur (Kilnmoor) (Con)", "Q Owain Trefor (Aberllyn) (PC)", "S The Secretary of State for Health (Dame Rosalind Teague)", "S Owain Trefor"),
        Is.EqualTo("Procedure Question Question Answer Supplementary"));

    [Test]
    public void Old_volumes_that_print_only_surnames_are_told_by_the_order() => Assert.That(
        Told("Q Mr. Arkwright", "S The Secretary of State for Health (Mr. Tobias Wrenfield)", "S Mr. Arkwright", "S Mr. Wrenfield", "S Mr. Quill", "S Mr. Wrenfield"),
        Is.EqualTo("Question Answer Supplementary Answer Supplementary Answer"));

    [Test]
    public void The_Chair_and_several_members_at_once_neither_ask_nor_answer() => Assert.That(
        Told("Q Oona Larkspur (Kilnmoor) (Con)", "C Mr Speaker", "S The Minister for First Aid (Tobias Wrenfield)", "S Several hon. Members", "C Mr Speaker", "S Lorna Pell (Crewe) (Lab)"),
        Is.EqualTo("Question Chair Answer Speech Chair Supplementary"));

    [Test]
    public void A_shadow_minister_who_is_printed_with_constituency_and_party_asks_though_an_answer_is_awaited() => Assert.That(
        Told("Q Oona Larkspur (Kilnmoor) (Con)", "S Lorna Pell (Crewe) (Lab)", "S The Minister for First Aid (Tobias Wrenfield)"),
        Is.EqualTo("Question Supplementary Answer"));

    [Test]
    public void A_debate_without_a_question_at_its_head_is_left_alone() => Assert.That(
        Told("S Oona Larkspur (Kilnmoor) (Con)", "Q Owain Trefor (Aberllyn) (PC)", "S Tobias Wrenfield"), Is.EqualTo("Speech Question Speech"));

    [TestCase("With permission, Mr Speaker, I would like to make a statement on first aid.", true)]
    [TestCase("Mr. Speaker, with your permission I shall make a statement about cabinets.", true)]
    [TestCase("With permission, Mr Speaker, I will answer Questions 1 and 3 together.", false)]
    [TestCase("The Minister made a statement last week.", false)]
    public void A_statement_is_told_by_the_words_with_which_it_opens(string text, bool isStatement)
    {
        Contribution[] turns = [Turn("S The Minister for First Aid (Tobias Wrenfield)") with { Text = text }, Turn("S Oona Larkspur (Kilnmoor) (Con)")];
        Assert.That(OralTurns.Tell(turns).Select(t => t.Kind), Is.EqualTo((ContributionKind[])[isStatement ? ContributionKind.Statement : ContributionKind.Speech, ContributionKind.Speech]));
    }

    [Test]
    public void On_the_real_pages_every_turn_after_a_question_asks_or_answers()
    {
        var kinds = Directory.GetFiles(Corpus.Real("corpus/hansard-html"), "*.html")
            .SelectMany(path => ParseSource.Read(new HansardHtmlReader(), path).Documents).Where(d => d.Kind == DocumentKind.Oral)
            .SelectMany(d => d.Contributions.SkipWhile(c => c.Kind != ContributionKind.Question)).GroupBy(c => c.Kind).ToDictionary(g => g.Key, g => g.Count());
        Assert.That(kinds[ContributionKind.Answer], Is.GreaterThan(300));
        Assert.That(kinds[ContributionKind.Supplementary], Is.GreaterThan(200));
        Assert.That(kinds.GetValueOrDefault(ContributionKind.Speech), Is.LessThan(10));
    }

    private static string Told(params string[] turns) => string.Join(' ', OralTurns.Tell([.. turns.Select(Turn)]).Select(t => t.Kind));

    private static Contribution Turn(string turn) => new()
    {
        Kind = turn[0] switch { 'Q' => ContributionKind.Question, 'C' => ContributionKind.Chair, 'P' => ContributionKind.Procedure, _ => ContributionKind.Speech },
        Text = "Words.",
        Passages = [],
        Attribution = AttributionParser.Parse(turn[2..]),
    };
}
