using System.Linq;
using HansardMiner.Query;
using HansardMiner.Text;
using NUnit.Framework;

namespace HansardMiner.Tests.Query;

[TestFixture]
internal sealed class QueryVariantsTests
{
    [TestCase("programme", "program programs")]
    [TestCase("programs", "programmes programme")]
    [TestCase("jails", "gaols gaol gaoled gaoling")]
    [TestCase("judgement", "judgment judgments judgmental")]
    [TestCase("email", "e-mail")]
    [TestCase("e-mails", "emails")]
    [TestCase("\"defence review\"", "defense review")]
    [TestCase("heading:defence", "defense")]
    [TestCase("organiser*", "organizer*")]
    [TestCase("-programme", "program programs")]
    [TestCase("lamps OR centre", "center centers")]
    [TestCase("stalking", "")]
    [TestCase("=programme", "")]
    [TestCase("=\"defence review\"", "")]
    [TestCase("speaker:labour", "")]
    [TestCase("and/or", "")]
    [TestCase("2014-15", "")]
    public void Other_spellings_are_named(string typed, string also) =>
        Assert.That(string.Join(' ', QueryVariants.Expand(QueryParser.Parse(typed)).Variants.SelectMany(v => v.Also)), Is.EqualTo(also));

    [Test]
    public void What_has_no_other_spelling_stays_as_it_is()
    {
        var parsed = QueryParser.Parse("stalking house:lords 400..500");
        Assert.That(QueryVariants.Expand(parsed), Is.SameAs(parsed));
    }

    [Test]
    public void A_query_of_many_such_words_stays_within_bounds()
    {
        var parsed = QueryVariants.Expand(QueryParser.Parse(string.Join(' ', Enumerable.Repeat("organisation programme centre", 60))));
        Assert.That(parsed.Variants, Is.Not.Empty);
        Assert.That(Leaves(parsed.Query), Is.LessThan(400));
    }

    [Test]
    public void The_list_of_spellings_is_in_order()
    {
        var forms = WordList.Rows("spellings.tsv");
        Assert.That(SpellingList.Count, Is.GreaterThan(3000));
        foreach (var row in forms)
        {
            Assert.That(row, Has.Length.EqualTo(3), row[0]);
            foreach (var cell in row.Take(2))
            {
                Assert.That(cell.Split('-').Select(QueryFolding.Fold), Is.EqualTo(cell.Split('-')), row[0]);
            }
            Assert.That(row[0], Is.Not.EqualTo(row[1]));
        }
    }

    private static int Leaves(SearchQuery query) => query switch
    {
        SearchQuery.And and => and.Parts.Sum(Leaves),
        SearchQuery.Or or => or.Parts.Sum(Leaves),
        SearchQuery.Alike alike => Leaves(alike.Typed) + alike.Others.Sum(Leaves),
        _ => 1,
    };
}
