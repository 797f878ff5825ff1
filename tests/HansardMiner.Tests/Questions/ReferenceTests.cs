using System;
using System.Linq;
using HansardMiner.Questions;
using HansardMiner.Records;
using NUnit.Framework;

namespace HansardMiner.Tests.Questions;

internal sealed class ReferenceTests
{
    private static readonly DateOnly s_said = new(2032, 5, 12);

    [TestCase("I refer the hon. Member to the answer of 12 July 2031 to Question 67890.", "67890|||2031-07-12||")]
    [TestCase("I refer the noble Lord to my answer on 3 May 2032 (HL1234).", "HL1234|||2032-05-03|Lords|")]
    [TestCase("I refer the hon. Member to the reply given on 5 March 2009, Official Report, columns 697-8W.", "|697W|698W|2009-03-05||")]
    [TestCase("I refer to the answer that my hon. Friend gave on 19 May 2009, Official Report, column 1365W.", "|1365W||2009-05-19||")]
    [TestCase("I refer the noble Baroness to the answer of 2 June 2009, Official Report, House of Lords, column WA61.", "|WA61||2009-06-02|Lords|")]
    [TestCase("I refer the hon. Member to the Written Ministerial Statement of 4 December 2031 (HCWS1128).", "|||2031-12-04|Commons|HCWS1128")]
    [TestCase("I refer back to my previous answer to UIN 5635 on 14th April.", "5635|||2032-04-14||")]
    [TestCase("I refer the hon. Member to the answer given on 14 November to PQ UIN 64121.", "64121|||2031-11-14||")]
    [TestCase("I refer the hon. Member to the answer given to question number 123456.", "123456|||||")]
    [TestCase("I refer the hon. Lady to my answer for 4166.", "4166|||||")]
    [TestCase("I refer the hon. Member to the answer I gave on 23/04/2032, to Question UIN 60297.", "60297|||2032-04-23||")]
    [TestCase("As set out in Question 105894, no limit is set.", "105894|||||")]
    [TestCase("I refer the hon. Member to the answer that I gave on 6 November 2031.", "|||2031-11-06||")]
    [TestCase("It was given on 1 February 2031, Official Report, col. 25WH.", "|25WH||2031-02-01||")]
    public void A_reference_is_read_in_every_form(string words, string expected) =>
        Assert.That(Written(words), Is.EqualTo(new[] { expected }));

    [Test]
    public void Several_references_in_one_answer_each_have_their_own_day()
    {
        Assert.That(
            Written("I refer the hon. Member to the answers given to questions UIN 26508 on 5 February 2032, UIN 29375 on 18 February 2032 and 40156 on 26 March 2032."),
            Is.EqualTo(new[] { "26508|||2032-02-05||", "29375|||2032-02-18||", "40156|||2032-03-26||" }));
        Assert.That(
            Written("I refer the hon. Member to the answers provided on 11, 18 and 19 March in response to Questions 117954, 118781 and 119899."),
            Is.EqualTo(new[] { "117954|||2032-03-11||", "118781|||2032-03-18||", "119899|||2032-03-19||" }));
        Assert.That(
            Written("I refer the hon. Member to the answers I gave on 21 January 2032 to Question UINs 104628, 104629, and 104630."),
            Is.EqualTo(new[] { "104628|||2032-01-21||", "104629|||2032-01-21||", "104630|||2032-01-21||" }));
        Assert.That(
            Written("I refer the hon. Member to the answers given on 5 March 2009, Official Report, columns 697-8W and 812W, and 9 March 2009, Official Report, column 3W."),
            Is.EqualTo(new[] { "|697W|698W|2009-03-05||", "|812W||2009-03-05||", "|3W||2009-03-09||" }));
    }

    [TestCase("The Department spent £67890 on kits in 2031.")]
    [TestCase("There are 67890 kits and 12,345 trained people.")]
    [TestCase("I refer the hon. Member to the website, which names 67,890 kits.")]
    [TestCase("The survey's question 5 was left blank.")]
    public void Other_numbers_are_no_references(string words) => Assert.That(Written(words), Is.Empty);

    [Test]
    public void A_day_without_a_year_says_so_and_needs_the_day_of_the_answer()
    {
        var answer = Given.Part(ContributionKind.Answer, "I refer the hon. Member to the answer given on 14 November to Question 64121.");
        Assert.That(References.In(answer, s_said)[0], Has.Property("IsYearStated").False.And.Property("Date").EqualTo(new DateOnly(2031, 11, 14)));
        Assert.That(References.In(answer, null)[0].Date, Is.Null);
    }

    [Test]
    public void The_words_of_a_reference_are_a_cut_of_the_text()
    {
        var answer = Given.Part(ContributionKind.Answer, "I am grateful.\n\nI refer the hon. Member to the answer of 12 July 2031 to Question 67890.");
        Assert.That(References.In(answer, s_said).Single().Span.Of(answer.Text), Is.EqualTo("12 July 2031 to Question 67890"));
    }

    [TestCase("I refer the hon. Member to the answer of 12 July 2031 to Question 67890.")]
    [TestCase("I refer to the answers I gave on 11, 18 and 19 March in response to 117954, 118781 and 119899.")]
    [TestCase("I refer to my previous answers [41868 and 40911].")]
    [TestCase("I refer to the reply given on 5 March 2009, Official Report, columns 697-8W.")]
    [TestCase("The information requested in PQs 5054 and 5055 could be obtained only at disproportionate cost.")]
    public void The_numbers_of_references_are_no_figures(string answer) => Assert.That(Given.Figures(Given.Question(answer, "Why?")), Is.Zero);

    private static string[] Written(string words) =>
        [.. References.In(Given.Part(ContributionKind.Answer, words), s_said).Select(r => $"{r.Uin}|{r.Column}|{r.LastColumn}|{r.Date:yyyy-MM-dd}|{r.House}|{r.Statement}")];
}
