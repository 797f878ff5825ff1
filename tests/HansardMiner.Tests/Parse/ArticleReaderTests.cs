using System;
using System.IO;
using System.Linq;
using HansardMiner.Parse.Articles;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

internal sealed class ArticleReaderTests
{
    private const string Prose = "The audit found that 96 of the cabinets had no device in them, and that 35 had a flat battery on the day.";

    private static readonly ArticleReader Reader = new();

    [Test]
    public void A_dated_article_keeps_its_title_date_and_prose_and_drops_the_page_around_it()
    {
        var reading = Ruled(ParseSource.Read(Reader, Path.Combine(Corpus.Samples, "article", "cabinet-audit.txt")));
        var article = (Article)reading.Documents.Single();
        Assert.That(article.Headings, Is.EqualTo((string[])["One defibrillator cabinet in seven fails its first audit"]));
        Assert.That(article.Date, Is.EqualTo(new DateOnly(2032, 3, 17)));
        Assert.That(article.Contributions.Single().Kind, Is.EqualTo(ContributionKind.Prose));
        Assert.That(article.Contributions[0].Text, Does.StartWith("By Imogen Castellane\n\nNearly one").And.EndsWith("as in 2029."));
        Assert.That(article.Id.Value, Does.Match("^article/one-defibrillator-cabinet-in-seven-fails-its-first-audit-2032-03-17-[0-9a-f]{8}$"));
        Assert.That(reading.Diagnostics.Single().Message, Does.StartWith("4 lines"));
    }

    [Test]
    public void An_HTML_page_is_read_by_its_main_text_with_tables_as_rows()
    {
        var article = (Article)Ruled(ParseSource.Read(Reader, Path.Combine(Corpus.Samples, "article", "village-lesson.html"))).Documents.Single();
        var text = article.Contributions.Single().Text;
        Assert.That(article.Headings, Is.EqualTo((string[])["Village waits seven months for a lesson"]));
        Assert.That(article.Date, Is.EqualTo(new DateOnly(2032, 2, 20)));
        Assert.That(text, Does.Contain("By Corin Ashdown").And.Contain("£1,850 for a defibrillator in 19 days – and then").And.Not.Contain("Letters").And.Not.Contain("reserved"));
        Assert.That(article.Contributions[0].Passages.Single(p => p.Kind == PassageKind.Table).Span.Of(text), Is.EqualTo("Evening\tAttended\tPassed\nFirst\t52\t–\nSecond\t46\t41"));
    }

    [Test]
    public void Items_that_run_together_are_told_apart_and_stay_undated()
    {
        var reading = Ruled(ParseSource.Read(Reader, Path.Combine(Corpus.Samples, "campaign-page", "restart-news.txt")));
        Assert.That(reading.Documents.Select(d => d.Headings[^1]), Is.EqualTo((string[])[
            "Two Years of the Cabinet Register: THE GAPS THAT REMAIN", "Latest Training Numbers", "Restart A Heart Day 2031", "7 Key Questions"]));
        Assert.That(reading.Documents.Select(d => d.Date), Is.All.Null);
        Assert.That(reading.Documents[3].Contributions[0].Passages, Has.Count.EqualTo(4));
    }

    [Test]
    public void Items_with_dates_of_their_own_keep_them()
    {
        var reading = Text($"Cabinets Fail Their Audit\n\nPosted on 3rd March 2015\n\n{Prose}\n\nKeepers Found At Last\n\n4 April 2015\n\n{Prose}\n");
        Assert.That(reading.Documents.Select(d => (d.Headings[^1], d.Date)), Is.EqualTo(new[]
        {
            ("Cabinets Fail Their Audit", (DateOnly?)new DateOnly(2015, 3, 3)), ("Keepers Found At Last", new DateOnly(2015, 4, 4)),
        }));
    }

    [TestCase("24 September 2010", 2010, 9, 24)]
    [TestCase("Published: Friday 24th September, 2010", 2010, 9, 24)]
    [TestCase("Posted on September 24, 2010", 2010, 9, 24)]
    [TestCase("By Jane Example, 24 Sept 2010", 2010, 9, 24)]
    [TestCase("2010-09-24", 2010, 9, 24)]
    [TestCase("24/09/2010", 2010, 9, 24)]
    public void A_full_date_at_the_head_is_the_articles(string line, int year, int month, int day)
    {
        Assert.That(Text($"Cabinets without keepers\n\n{line}\n\n{Prose}\n").Documents.Single().Date, Is.EqualTo(new DateOnly(year, month, day)));
    }

    [TestCase("24 September")]
    [TestCase("July7th")]
    [TestCase("04/05/2010")]
    [TestCase("Last updated 24 September 2010")]
    [TestCase("31 February 2010")]
    [TestCase("3 years ago")]
    public void What_is_not_a_full_date_is_not_guessed(string line)
    {
        Assert.That(Text($"Cabinets without keepers\n\n{line}\n\n{Prose}\n").Documents.Select(d => d.Date), Is.All.Null);
    }

    [Test]
    public void A_date_in_the_prose_is_not_the_articles()
    {
        Assert.That(Text($"Cabinets without keepers\n\nOn 24 September 2010 the audit began, and this is what it found over the weeks that followed.\n\n{Prose}\n").Documents.Single().Date, Is.Null);
    }

    [Test]
    public void Broken_lines_are_joined_and_bullets_are_paragraphs()
    {
        var text = Text(
            "Cabinets without keepers\n\nThe audit found that 96 of the cabinets had no device in them, and\nthat 35 had a flat battery on the day that somebody came\nto look.\n\n  * One thing to do\n  * Another thing to do\n")
            .Documents.Single().Contributions.Single();
        Assert.That(text.Text, Is.EqualTo(
            "The audit found that 96 of the cabinets had no device in them, and that 35 had a flat battery on the day that somebody came to look.\n\n* One thing to do\n\n* Another thing to do"));
    }

    [Test]
    public void Markdown_marks_are_not_part_of_the_words()
    {
        var article = Ruled(ParseSource.Read(Reader, Path.Combine(Corpus.Samples, "campaign-page", "restart-briefing.md"))).Documents.Single();
        Assert.That(article.Headings, Is.EqualTo((string[])["What the register does not say"]));
        Assert.That(article.Date, Is.EqualTo(new DateOnly(2032, 4, 24)));
        Assert.That(article.Contributions.Single().Text, Does.Contain("counts 7,040 devices").And.Contain("2030-31\t14,200\t11,930").And.Not.Contain("**"));
    }

    [TestCase("{\"a\": \"The audit found that 96 of the cabinets had no device in them.\"}")]
    [TestCase("<?xml version=\"1.0\"?><a>The audit found that 96 of the cabinets had no device in them, and that is that for the day we were at it.</a>")]
    [TestCase("a,b,c\n1,2,3\n4,5,6\n7,8,9\n")]
    [TestCase("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25")]
    public void What_is_not_prose_is_not_read_as_an_article(string text)
    {
        Assert.That(Reader.Recognise(new SourceHead("a.txt", text, text.Length)).IsAccepted, Is.False);
    }

    [Test]
    public void Seed_003_is_of_24_September_2010()
    {
        var article = Seed("003_41186fff0a91d0b9.txt").Documents.Single();
        Assert.That(article.Date, Is.EqualTo(new DateOnly(2010, 9, 24)));
        Assert.That(article.Headings, Is.EqualTo((string[])["Take stalking seriously, CPS urges its staff"]));
        Assert.That(article.Contributions.Single().Passages, Has.Count.EqualTo(13));
        Assert.That(article.Contributions[0].Text, Does.Not.Contain("Categorised").And.Not.Contain("Risk & Compliance"));
    }

    [Test]
    public void Seed_004_is_several_undated_items()
    {
        var reading = Seed("004_78473b6ff6669f57.txt");
        Assert.That(reading.Documents.Select(d => d.Date), Is.All.Null);
        Assert.That(reading.Documents.Select(d => d.Headings.Single()), Is.SupersetOf((string[])[
            "2nd Anniversary of Stalking laws: CALL FOR ACTION ON STALKING PROSECUTIONS", "Latest Stalking Statistics", "Stalking Awareness Day 2014", "10 Key Questions",
            "Stalking latest News", "All Party Parliamentary Group on Stalking and Harassment"]));
        Assert.That(reading.Documents.Single(d => d.Headings[0] == "10 Key Questions").Contributions[0].Passages, Has.Count.EqualTo(12));
        Assert.That(string.Concat(reading.Documents.SelectMany(d => d.Contributions).Select(c => c.Text)), Does.Contain("834 cases").And.Contain("1,346 lawyers").And.Contain("566 stalking cases"));
    }

    [Test]
    public void The_same_bytes_give_the_same_ids()
    {
        var text = $"Cabinets Fail Their Audit\n\n{Prose}\n\nCabinets Fail Their Audit\n\n{Prose}\n";
        var (first, second) = (Text(text), Text(text));
        Assert.That(second.Documents.Select(d => d.Id), Is.EqualTo(first.Documents.Select(d => d.Id)));
        Assert.That(first.Documents.Select(d => d.Id), Is.Unique);
    }

    private static Reading Text(string text)
    {
        Assert.That(Reader.Recognise(new SourceHead("page.txt", text, text.Length)).IsAccepted);
        return Ruled(ParseSource.ReadText(Reader, text, "page.txt"));
    }

    private static Reading Seed(string name) => Ruled(ParseSource.Read(Reader, Path.Combine(Corpus.Real("seeds"), name)));

    private static Reading Ruled(Reading reading)
    {
        Assert.That(RecordRules.FirstBroken(reading.Documents), Is.Null);
        return reading;
    }
}
