using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Store;
using HansardMiner.Text;
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

/// <summary>What every record store must make of the questions of several sources.</summary>
internal abstract class QuestionChainContract : EmptyIndex
{
    private static readonly DateOnly s_tabled = new(2031, 5, 4);
    private static readonly DateOnly s_answered = new(2031, 5, 12);

    protected abstract ISearchEngine Engine(IRecordStore store);

    [Test]
    public void One_question_under_two_ids_is_one_question_shown_in_its_fullest_reading()
    {
        (string Path, Document Document)[] sources =
        [
            ("a.json", Question("wq/1", "101", "Some 12 lamps, and a list that is") with { IsClipped = true }),
            ("b.xml", Question("qna/1", "101", "Some 12 lamps were lit in all of the towers.")),
        ];
        foreach (var order in new[] { sources, [.. sources.Reverse()] })
        {
            foreach (var (path, document) in order)
            {
                Store.Store(path, document);
            }
            Assert.That(Store.Documents().Select(d => d.Document.Id.Value), Is.EqualTo(new[] { "qna/1" }));
            Assert.That(Values(), Is.EqualTo("12"));
            foreach (var id in new[] { "wq/1", "qna/1", "wq/1/c2" })
            {
                Assert.That((Store.Find(id)!.Document.Id.Value, Store.Find(id)!.SourcePath), Is.EqualTo(("qna/1", "b.xml")), id);
            }
            Assert.That(Store.Find("wq/1")!.OtherSources, Is.EqualTo(new[] { "a.json" }));
            Assert.That(Store.Chain("wq/1")!.Readings.Select(r => (r.Question.Id.Value, r.IsShown)), Is.EqualTo(new[] { ("qna/1", true), ("wq/1", false) }));
            Assert.That(Store.Check(), Is.Empty);
            Store.Remove("b.xml");
            Assert.That(Store.Find("wq/1")!.Document.Id.Value, Is.EqualTo("wq/1"));
            Assert.That((Store.Find("qna/1"), Hits("list")), Is.EqualTo(((StoredDocument?)null, 1)));
            Store.Remove("a.json");
        }
    }

    [Test]
    public void Another_House_another_day_or_an_unknown_day_is_another_question()
    {
        Store.Store(
            "a", Question("q/1", "101", "One."), Question("q/2", "101", "Two.") with { House = House.Lords },
            Question("q/3", "101", "Three.") with { Tabled = s_tabled.AddDays(1) }, Question("q/4", "101", "Four.") with { Tabled = null },
            Question("q/5", "101", "Five.") with { Tabled = null }, Question("q/6", "101", "Six.") with { House = null });
        Assert.That(Store.Documents().Count(), Is.EqualTo(6));
    }

    [Test]
    public void Questions_answered_together_have_one_answer_with_all_their_numbers()
    {
        const string Answer = "Some 12 lamps and 30 bells were mended.";
        (string Path, Document Document)[] sources =
        [
            ("a", Question("q/9", "9", Answer) with { GroupedWith = [new Uin("10"), new Uin("11")] }),
            ("b", Question("q/10", "10", Answer) with { GroupedWith = [new Uin("9"), new Uin("11")] }),
            ("c", Question("q/11", "11", Answer) with { GroupedWith = [new Uin("9"), new Uin("10")] }),
            ("d", Question("q/12", "12", Answer + " Once.")),
        ];
        foreach (var order in new[] { sources, [.. sources.Reverse()] })
        {
            foreach (var (path, document) in order)
            {
                Store.Store(path, document);
            }
            Assert.That(Values(), Is.EqualTo("12 30 12 30"), "question 12 was answered by itself");
            var hit = Store.Claims(new ClaimQuery()).Single(h => h.Document.Value == "q/9" && h.Words == "12");
            Assert.That(string.Join(' ', hit.Uins), Is.EqualTo("9 10 11"));
            Assert.That(hit.SameAnswerIn.Select(i => i.Value), Is.EqualTo(new[] { "q/10", "q/11" }));
            Assert.That(Found("bells"), Is.EqualTo(new[] { "q/12/c2", "q/9/c2" }));
            Assert.That(Found("bells uin:11"), Is.EqualTo(new[] { "q/9/c2" }), "found by the number of a copy");
            Assert.That(Values(new ClaimQuery { Words = QueryParser.Parse("uin:10") }), Is.EqualTo("12 30"));
            Assert.That(Store.Documents().Count(), Is.EqualTo(4), "nothing vanishes");
            var chain = Store.Chain("q/11")!;
            Assert.That(chain.ShownAt?.Value, Is.EqualTo("q/9/c2"));
            Assert.That(chain.Group.Select(g => (g.Uin.Value, g.Record?.Value, g.HasSameAnswer)), Is.EqualTo(new[] { ("9", (string?)"q/9", true), ("10", "q/10", true) }));
            Assert.That(Store.Check(), Is.Empty);
            Store.Remove("a");
            Assert.That(Values(), Is.EqualTo("12 30 12 30"));
            Assert.That(Store.Chain("q/11")!.ShownAt?.Value, Is.EqualTo("q/10/c2"));
            Assert.That(Store.Chain("q/10")!.Group[0], Is.EqualTo(new GroupedQuestion(new Uin("9"), null, false)));
            Store.Store("a", sources[0].Document);
            Assert.That(Store.Chain("q/10")!.ShownAt?.Value, Is.EqualTo("q/9/c2"));
            Assert.That(Store.Check(), Is.Empty);
            foreach (var (path, _) in sources)
            {
                Store.Remove(path);
                Assert.That(Store.Check(), Is.Empty);
            }
        }
    }

    [Test]
    public void Other_words_and_other_days_are_other_answers_even_in_one_group()
    {
        Store.Store(
            "a", Question("q/1", "1", "Some 12 lamps.") with { GroupedWith = [new Uin("2"), new Uin("3"), new Uin("4")] }, Question("q/2", "2", "Some 13 lamps."),
            Question("q/3", "3", "Some 12 lamps.") with { Date = s_answered.AddDays(1) }, Question("q/4", "4", "Some 12 lamps.") with { House = House.Lords });
        Assert.That(Values(), Is.EqualTo("12 13 12 12"));
    }

    [Test]
    public void A_clipped_copy_of_a_grouped_answer_is_no_answer_of_its_own()
    {
        const string Answer = "Some 12 lamps and 30 bells were mended in the last year.";
        var clipped = Question("q/1", "1", "Some 12 lamps and 30 be...") with { IsClipped = true, GroupedWith = [new Uin("2")] };
        var cut = clipped.Contributions[1] with { Passages = [new Passage(new TextSpan(0, clipped.Contributions[1].Text.Length), IsClipped: true)] };
        Store.Store("a", clipped with { Contributions = [clipped.Contributions[0], cut] }, Question("q/2", "2", Answer) with { GroupedWith = [new Uin("1")] });
        Assert.That(Values(), Is.EqualTo("12 30"));
        Assert.That(Store.Chain("q/1")!.ShownAt?.Value, Is.EqualTo("q/2/c2"));
    }

    [Test]
    public void A_holding_answer_is_kept_before_the_answer()
    {
        var holding = Question("q/1", "1", "It will not be possible to answer this question within the usual time period.") with
        {
            State = AnswerState.Holding, Outcome = AnswerOutcome.Holding, Date = new(2031, 5, 8), HoldingAnswered = new(2031, 5, 8),
        };
        var final = Question("wq/1", "1", "Some 12 lamps.") with { HoldingAnswered = new(2031, 5, 8), Outcome = AnswerOutcome.Answered };
        Store.Store("a", final);
        Assert.That(Steps("wq/1"), Is.EqualTo(
            new[] { "Tabled 2031-05-04 wq/1/c1", "Held 2031-05-08 - its text is not in the sources", "Answered 2031-05-12 wq/1/c2" }));
        Store.Store("b", holding);
        Assert.That(Steps("q/1"), Is.EqualTo(new[] { "Tabled 2031-05-04 wq/1/c1", "Held 2031-05-08 q/1/c2", "Answered 2031-05-12 wq/1/c2" }));
        Assert.That((Hits("usual"), Hits("lamps")), Is.EqualTo((0, 1)));
        Store.Remove("a");
        Assert.That(Steps("q/1"), Is.EqualTo(new[] { "Tabled 2031-05-04 q/1/c1", "Held 2031-05-08 q/1/c2", "NotAnswered  - no answer in the sources" }));
    }

    [Test]
    public void A_correction_keeps_both_texts_and_only_the_new_figures_are_current()
    {
        var corrected = Question("q/1", "1", "Some 13 lamps were lit, and 5 bells.");
        corrected = corrected with
        {
            State = AnswerState.Corrected, Corrected = new(2031, 6, 1),
            Contributions = [corrected.Contributions[0], Make.Turn("Tom Foghorn", "Some 12 lamps were lit, and 5 bells.", ContributionKind.OriginalAnswer), corrected.Contributions[1]],
        };
        Store.Store("a", corrected);
        Assert.That(Values(), Is.EqualTo("13 5"));
        Assert.That(Values(new ClaimQuery { WithSuperseded = true }), Is.EqualTo("12 5 13 5"));
        Assert.That(Store.Claims(new ClaimQuery()).Select(h => h.CorrectedFrom), Is.EqualTo(new[] { "12", null }));
        Assert.That(Store.Claims(new ClaimQuery { WithSuperseded = true }).Select(h => h.IsSuperseded), Is.EqualTo(new[] { true, true, false, false }));
        var correction = Store.Chain("q/1")!.Correction!;
        Assert.That((correction.BeforeId.Value, correction.AfterId.Value), Is.EqualTo(("q/1/c2", "q/1/c3")));
        Assert.That(correction.Changes.Select(c => (c.Before!.Value.Of(correction.Before), c.After!.Value.Of(correction.After))), Is.EqualTo(new[] { ("12", "13") }));
        Store.Remove("a");
        Assert.That(Store.Check(), Is.Empty);
    }

    [Test]
    public void The_text_before_a_correction_may_come_from_a_capture_of_its_time()
    {
        var corrected = Question("q/1", "1", "Some 13 lamps.") with { State = AnswerState.Corrected, Corrected = new(2031, 6, 1), LacksOriginal = true };
        Store.Store("june", corrected);
        Assert.That(Store.Chain("q/1")!.Correction, Is.Null);
        Assert.That(Steps("q/1")[1], Is.EqualTo("Answered 2031-05-12 - the text before the correction is not in the sources"));
        Store.Store("may", Question("wq/1", "1", "Some 12 lamps."));
        Assert.That(Values(), Is.EqualTo("13"));
        Assert.That(Store.Claims(new ClaimQuery()).Single().CorrectedFrom, Is.EqualTo("12"));
        Assert.That(Store.Chain("q/1")!.Correction, Has.Property("Before").EqualTo("Some 12 lamps.").And.Property("Source").EqualTo("may"));
        Assert.That(Steps("q/1"), Is.EqualTo(new[] { "Tabled 2031-05-04 q/1/c1", "Answered 2031-05-12 wq/1/c2", "Corrected 2031-06-01 q/1/c2" }));
    }

    [Test]
    public void Without_an_answer_the_day_on_which_it_was_due_is_said()
    {
        Store.Store(
            "a", Unanswered("q/1", "1", AnswerState.Unanswered) with { DueForAnswer = new(2031, 5, 9) }, Unanswered("q/2", "2", AnswerState.Withdrawn));
        Assert.That(Steps("q/1"), Is.EqualTo(
            new[] { "Tabled 2031-05-04 q/1/c1", "Due 2031-05-09 -", "NotAnswered  - due 9 May 2031, no answer in the sources" }));
        Assert.That(Steps("q/2")[1], Does.StartWith("Withdrawn"));
    }

    [TestCase("I refer the hon. Member to the answer of 12 May 2031 to Question 7.", "q/7", "by number and day answered")]
    [TestCase("I refer the hon. Member to the answer to Question 7.", "q/7", "by number and nearness: no day is stated")]
    [TestCase("I refer the hon. Member to the answer to Question 8.", null, "2 questions in this index have the number: which is meant cannot be told")]
    [TestCase("I refer the hon. Member to the answer of 2 April 2030 to Question 8.", "q/8b", "by number and day answered")]
    [TestCase("I refer the hon. Member to the answer of 12 May 2009 to Question 7.", null, "not found in this index")]
    [TestCase("I refer the hon. Member to the answer to Question 6.", null, "not found in this index")]
    [TestCase("I refer the noble Lord to the answer to Question HL7.", "q/hl7", "by number and nearness: no day is stated")]
    [TestCase("I refer the hon. Member to the answer given on 9 March 2030, Official Report, columns 697-8W.", "d/1/c2", "by day and column")]
    public void References_are_linked_only_where_one_record_can_be_meant(string answer, string? target, string how)
    {
        var debate = Make.Debate("d/1", "2030-03-09", ("A", "Nothing."), ("B", "Some 3 lamps."));
        Store.Store(
            "a", Question("q/1", "99", answer) with { Tabled = new(2031, 5, 20), Date = new(2031, 5, 26) }, Question("q/7", "7", "Some 12 lamps."),
            Question("q/8a", "8", "Some 13 lamps."), Question("q/8b", "8", "Some 14 lamps.") with { Tabled = new(2030, 3, 20), Date = new(2030, 4, 2) },
            Question("q/8c", "8", "Some 15 lamps.") with { Tabled = new(2031, 1, 20), Date = new(2031, 2, 2) },
            Question("q/6", "6", "Some 16 lamps.") with { Tabled = new(2031, 6, 4), Date = new(2031, 6, 12) },
            Question("q/hl7", "HL7", "Some 17 lamps.") with { House = House.Lords },
            debate with { Contributions = [debate.Contributions[0] with { Column = new Column("696W") }, debate.Contributions[1] with { Column = new Column("697W") }] });
        var link = Store.Chain("q/1")!.References.Single();
        Assert.That((link.Target?.Id.Value, link.How), Is.EqualTo((target, how)));
        Assert.That(answer, Does.Contain(link.Words));
        Store.Remove("a");
        Assert.That(Store.Chain("q/1"), Is.Null);
    }

    [Test]
    public void Figures_and_contributions_are_found_by_outcome()
    {
        Store.Store(
            "a", Question("q/1", "1", "Some 12 lamps.") with { Outcome = AnswerOutcome.Answered },
            Question("q/2", "2", "Lamps are not counted; 1 office.") with { Outcome = AnswerOutcome.NotHeld });
        Assert.That(Found("lamps outcome:notheld"), Is.EqualTo(new[] { "q/2/c2" }));
        Assert.That(Values(new ClaimQuery { Outcome = AnswerOutcome.Answered }), Is.EqualTo("12"));
    }

    private static WrittenQuestion Question(string id, string uin, string answer) =>
        Make.Question(id, null, "How many?", answer) with { Tabled = s_tabled, Date = s_answered, Uins = [new Uin(uin)] };

    private static WrittenQuestion Unanswered(string id, string uin, AnswerState state) => Question(id, uin, "x") with
    {
        State = state, Date = null, Contributions = [Make.Turn("Ann Beacon", "How many?", ContributionKind.Question)],
    };

    private string[] Steps(string id) =>
        [.. Store.Chain(id)!.Steps.Select(s => $"{s.Kind} {s.Date:yyyy-MM-dd} {s.Record?.Value ?? "-"} {s.Note}".TrimEnd())];

    private IReadOnlyList<string> Found(string query) =>
        [.. Engine(Store).Search(QueryParser.Parse(query).Query, SearchOrder.Newest, 0, 50).Hits.Select(h => h.Contribution.Value).Order(StringComparer.Ordinal)];

    private int Hits(string query) => Engine(Store).Search(QueryParser.Parse(query).Query, SearchOrder.Newest, 0, 10).Total;

    private string Values(ClaimQuery? query = null) => string.Join(' ', Store.Claims(query ?? new ClaimQuery()).Select(c => c.Claim.Quantity.Value));
}
