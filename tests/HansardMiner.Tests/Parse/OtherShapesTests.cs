using System;
using System.Linq;
using HansardMiner.Parse.Articles;
using HansardMiner.Parse.HansardHtml;
using HansardMiner.Parse.HansardText;
using HansardMiner.Parse.ParallelParliament;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.TheyWorkForYou;
using HansardMiner.Parse.WrittenQuestions;
using HansardMiner.Records;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

/// <summary>Shapes of the known kinds of source that other days, chambers and publishers use: what is told apart, and what must not be.</summary>
public sealed class OtherShapesTests
{
    private const string Banner = "<h1>Harbours</h1><h2>Volume 637: debated on Wednesday 14 March 2018</h2>";

    [Test]
    public void A_time_of_day_on_a_page_is_no_question_number()
    {
        var turns = Html(Banner + "<div class='debate-item debate-item-otherdebateitem'><p>4.02 pm</p></div>" + Turn("Ada Fell", "<p>I beg to move.</p>")).Contributions;
        Assert.That((turns[1].Kind, turns[1].QuestionNumber, turns[1].Time), Is.EqualTo((ContributionKind.Speech, (int?)null, (TimeOnly?)new TimeOnly(16, 2))));
    }

    [Test]
    public void A_question_number_before_the_name_is_no_part_of_it()
    {
        var turn = Html(Banner + Turn("Q1. Mr Tam Ogle", "<p>If he will list his engagements. [24501]</p>")).Contributions.Single();
        Assert.That((turn.Attribution!.Name, turn.QuestionNumber, turn.Uin), Is.EqualTo(("Mr Tam Ogle", (int?)1, (Uin?)new Uin("24501"))));
    }

    [TestCase("Volume 637: debated on Wednesday 14 March 2018")]
    [TestCase("Volume 637: debated on 14 March 2018")]
    public void The_day_of_a_page_is_read_with_or_without_the_day_of_the_week(string banner) =>
        Assert.That(Html("<h2>" + banner + "</h2>" + Turn("Ada Fell", "<p>No.</p>")).Date, Is.EqualTo(new DateOnly(2018, 3, 14)));

    [Test]
    public void A_saved_fragment_takes_its_day_from_the_share_text_unless_two_differ()
    {
        const string First = "<div data-share-text='contribution by Ada Fell on Monday 4 June 2012'></div>";
        Assert.That(Html(First + Turn("Ada Fell", "<p>No.</p>")).Date, Is.EqualTo(new DateOnly(2012, 6, 4)));
        Assert.That(Html(First + First.Replace("4 June", "5 June", StringComparison.Ordinal) + Turn("Ada Fell", "<p>No.</p>")).Date, Is.Null);
    }

    [Test]
    public void A_page_saved_by_a_browser_keeps_its_address()
    {
        var page = Html("<!-- saved from url=(0091)https://hansard.parliament.uk/Commons/2018-03-14/debates/3c1d2e4f-aaaa-4bbb-8ccc-0123456789ab/Harbours -->\n<html><body>"
            + Turn("Ada Fell", "<p>No.</p>") + "</body></html>");
        Assert.That((page.House, page.Date, page.SourceId), Is.EqualTo(((House?)House.Commons, (DateOnly?)new DateOnly(2018, 3, 14), "3c1d2e4f-aaaa-4bbb-8ccc-0123456789ab")));
    }

    [Test]
    public void A_division_is_apparatus()
    {
        var page = Html(Banner + "<div class='debate-item debate-item-divisiondebateitem'><div class='division'><p>Ayes: 301</p></div></div>");
        Assert.That(page.Contributions.Single().Passages.Single().Kind, Is.EqualTo(PassageKind.Apparatus));
    }

    [Test]
    public void A_raised_digit_is_no_digit_of_the_number_before_it()
    {
        const string Marked = "<p>There were 1,234<sup>2</sup> lidos on the 25<sup>th</sup> of May.</p>";
        const string Read = "There were 1,234² lidos on the 25th of May.";
        var answer = Json("{\"uin\":\"5\",\"questionText\":\"How many?\",\"answerText\":\"" + Marked + "\"}").Documents.Single().Contributions[1];
        var xml = ParseSource.ReadText(new TheyWorkForYouReader(), "<publicwhip><speech>" + Marked + "</speech></publicwhip>", "debates2010-01-05a.xml").Documents.Single();
        var article = ParseSource.ReadText(new ArticleReader(), "<html><body><h1>Lidos</h1>" + Marked + "</body></html>", "a.html").Documents.Single();
        Assert.That(answer.Text, Is.EqualTo(Read));
        Assert.That(xml.Contributions.Single().Text, Is.EqualTo(Read));
        Assert.That(article.Contributions.Single().Text, Is.EqualTo(Read));
        Assert.That(Html(Banner + Turn("Ada Fell", Marked)).Contributions.Single().Text, Is.EqualTo(Read));
    }

    [TestCase("...", false)]
    [TestCase("…", false)]
    [TestCase(" …", true)]
    public void An_answer_that_ends_in_dots_is_clipped(string end, bool isMarkedUp)
    {
        var text = string.Concat(Enumerable.Repeat("The number of lidos rose again ", 6)) + "to 12" + end;
        var question = (WrittenQuestion)Json("{\"uin\":\"5\",\"questionText\":\"How many?\",\"answerText\":\"" + (isMarkedUp ? $"<p>{text}</p>" : text) + "\"}").Documents.Single();
        Assert.That(question.IsClipped, Is.True);
        Assert.That(question.Contributions[1].Passages[^1].IsClipped, Is.True);
    }

    [Test]
    public void A_UIN_of_an_attachment_or_of_a_group_makes_no_question()
    {
        var question = (WrittenQuestion)Json("{\"value\":{\"uin\":\"5\",\"house\":\"lords\",\"questionText\":\"How many?\",\"groupedQuestions\":[{\"uin\":\"6\"},\"7\"],\"attachments\":[{\"uin\":\"Z\"}]}}")
            .Documents.Single();
        Assert.That(question.GroupedWith, Is.EqualTo((Uin[])[new("6"), new("7")]));
        Assert.That(question.House, Is.EqualTo(House.Lords));
    }

    [Test]
    public void A_date_that_can_be_read_two_ways_is_left_out_and_said()
    {
        var reading = Json("{\"uin\":\"5\",\"questionText\":\"How many?\",\"dateTabled\":\"03/04/2025\"}");
        Assert.That(((WrittenQuestion)reading.Documents.Single()).Tabled, Is.Null);
        Assert.That(reading.Diagnostics.Single().Name, Is.EqualTo("dates not readable"));
    }

    [Test]
    public void Words_in_angle_brackets_that_are_no_tags_stay()
    {
        var answer = Json("{\"uin\":\"5\",\"questionText\":\"Who?\",\"answerText\":\"<p>By <name withheld> on<o:p></o:p> 3 May.</p>\"}").Documents.Single().Contributions[1];
        Assert.That(answer.Text, Is.EqualTo("By <name withheld> on 3 May."));
    }

    [Test]
    public void Times_and_divisions_of_a_text_capture_are_no_headings()
    {
        var debate = (Debate)ParseSource.ReadText(
            new HansardTextReader(), "Harbours\nVolume 455: debated on Thursday 25 January 2007\n\n12.31 pm\n\nWe have 14 harbours, and there will be more.\n\nDivision No. 31\n\nAyes: 301\n", "a.txt")
            .Documents.Single();
        Assert.That(debate.Headings, Is.EqualTo((string[])["Harbours"]));
        Assert.That(debate.Contributions[1].Time, Is.EqualTo(new TimeOnly(12, 31)));
        Assert.That(debate.Contributions[^1].Passages.Select(p => p.Kind), Is.All.EqualTo(PassageKind.Apparatus));
        Assert.That((debate.Contributions[^1].Kind, debate.Contributions[^1].Division!.Ayes), Is.EqualTo((ContributionKind.Division, (int?)301)));
    }

    [Test]
    public void A_question_with_a_relative_age_is_one_of_its_own_without_dates()
    {
        var questions = ParseSource.ReadText(new ParallelParliamentReader(),
            "Ferries\n(asked on 1st February 2019) - View Source\nQuestion to the Home Office:\nTo ask A.\nAnswered by Bea Noll\nThis question was answered on 5th February 2019\nFive.\n"
            + "Boats\n(asked 2 days ago) - View Source\nQuestion to the Home Office:\nTo ask B.\nThis question was answered 3 hours, 2 minutes ago\nForty boats.\n", "a.txt").Documents;
        Assert.That(questions.Select(q => q.Date), Is.EqualTo((DateOnly?[])[new DateOnly(2019, 2, 5), null]));
        Assert.That(questions[1].Contributions[^1].Text, Is.EqualTo("Forty boats."));
    }

    [TestCase("Tuesday 3rd November 2014\n\nLidos shut\n\nSome 40 lidos shut on 12 September 2013, the trust said.\n")]
    [TestCase("Lidos shut\nMon 3 Nov 2014 10.15 GMT\n\nSome 40 lidos shut on 12 September 2013, the trust said.\n")]
    [TestCase("Lidos shut\nJo Marsh | 3 November 2014 | 10:15am\n\nSome 40 lidos shut on 12 September 2013, the trust said.\n")]
    [TestCase("Lidos shut\n\nEAST HARBOUR, 3 November 2014 – Some 40 lidos shut on 12 September 2013, the trust said.\n")]
    [TestCase("---\ntitle: \"Lidos shut\"\ndate: 2014-11-03\n---\n\nSome 40 lidos shut on 12 September 2013, the trust said.\n")]
    public void A_printed_day_of_publication_is_found(string text)
    {
        var article = ParseSource.ReadText(new ArticleReader(), text, "a.txt").Documents.Single();
        Assert.That(article.Date, Is.EqualTo(new DateOnly(2014, 11, 3)));
        Assert.That(article.Headings, Is.EqualTo((string[])["Lidos shut"]));
    }

    [TestCase("Last updated 2 January 2016\n\nLidos shut\n\nSome 40 lidos shut on 12 September 2013, the trust said.\n")]
    [TestCase("Lidos shut\n05/11/2014\n\nSome 40 lidos shut in September, the trust said.\n")]
    public void A_day_of_something_else_or_of_two_readings_is_none(string text) =>
        Assert.That(ParseSource.ReadText(new ArticleReader(), text, "a.txt").Documents.Single().Date, Is.Null);

    [Test]
    public void An_article_cut_up_by_advertisements_is_read_whole()
    {
        var text = ParseSource.ReadText(new ArticleReader(),
            "<html><body><div><h1>Wells</h1><div><p>Some 14 wells ran dry in the east.</p></div><div><p>Another 20 wells are expected to run dry.</p></div><div><p>It cost £3 million in all.</p></div></div></body></html>",
            "a.html").Documents.Single().Contributions.Single().Text;
        Assert.That(text, Is.EqualTo("Some 14 wells ran dry in the east.\n\nAnother 20 wells are expected to run dry.\n\nIt cost £3 million in all."));
    }

    [Test]
    public void A_file_that_nests_without_end_gets_one_short_line()
    {
        var reading = ParseSource.ReadText(new TheyWorkForYouReader(), "<publicwhip><speech>" + string.Concat(Enumerable.Repeat("<p>", 50_000)), "debates2010-01-05a.xml");
        Assert.That(reading.Diagnostics.Select(d => d.Message.Length), Is.All.LessThan(400));
    }

    [Test]
    public void A_paragraph_longer_than_prose_is_kept_without_figures()
    {
        var reading = ParseSource.ReadText(
            new TheyWorkForYouReader(), "<publicwhip><speech><p>" + string.Concat(Enumerable.Repeat("x 5 ", 60_000)) + "</p></speech></publicwhip>", "debates2010-01-05a.xml");
        Assert.That(reading.Documents.Single().Contributions.Single().Passages.Single().Kind, Is.EqualTo(PassageKind.Apparatus));
        Assert.That(reading.Diagnostics.Single().Name, Is.EqualTo("paragraph too long"));
    }

    [Test]
    public void Two_files_without_ids_or_dates_do_not_share_an_id_and_say_that_dates_are_missing()
    {
        var first = ParseSource.ReadText(new TheyWorkForYouReader(), "<publicwhip><speech><p>One.</p></speech></publicwhip>", "a.xml");
        var second = ParseSource.ReadText(new TheyWorkForYouReader(), "<publicwhip><speech><p>Two.</p></speech></publicwhip>", "b.xml");
        Assert.That(first.Documents.Single().Id, Is.Not.EqualTo(second.Documents.Single().Id));
        Assert.That(first.Diagnostics.Single().Name, Is.EqualTo("date not stated"));
    }

    private static string Turn(string name, string content) =>
        $"<div class='debate-item debate-item-contributiondebateitem'><div class='contribution' data-contribution-id='c1'><div class='attributed-to-details'><div class='primary-text'>{name}</div></div><div class='content'>{content}</div></div></div>";

    private static Debate Html(string body) => (Debate)ParseSource.ReadText(new HansardHtmlReader(), body, "page.html").Documents.Single();

    private static Reading Json(string text) => ParseSource.ReadText(new WrittenQuestionsReader(), text, "a.json");
}
