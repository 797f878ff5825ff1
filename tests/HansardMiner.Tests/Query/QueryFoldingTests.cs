using System.Linq;
using HansardMiner.Query;
using NUnit.Framework;

namespace HansardMiner.Tests.Query;

[TestFixture]
internal sealed class QueryFoldingTests
{
    [TestCase("Café’s ŵ Æthelred", "cafe w aethelred")]
    [TestCase("1,200 12,345,678 1,2 1.5 2012.", "1200 12345678 1 2 1.5 2012")]
    [TestCase("1\u00a0447 1,234²", "1447 1234")]
    [TestCase("15.1% 15 per cent. 15 percent", "15.1 % 15 % 15 %")]
    [TestCase("C.P.S. e.g. U.K. etc.", "cps eg uk etc")]
    [TestCase("£3m 160WH", "3m 160wh")]
    [TestCase("members’ don't O'Brien", "members dont obrien")]
    [TestCase("cyber-bullying and/or", "cyber bullying and or")]
    [TestCase("e\u0301tat zero\u200bwidth soft\u00adhyphen", "etat zerowidth softhyphen")]
    [TestCase("１２ ＡＢ ٣", "12 ab 3")]
    [TestCase(" … — ! ", "")]
    [TestCase("per annum", "per annum")]
    public void Words_are_folded(string text, string expected) => Assert.That(QueryFolding.Fold(text), Is.EqualTo(expected));

    [Test]
    public void Folding_what_is_folded_changes_nothing([Range(1, 5)] int seed)
    {
        var queries = new RandomQueries(seed);
        for (var i = 0; i < 2000; i++)
        {
            var text = queries.Text();
            var folded = QueryFolding.Fold(text);
            Assert.That(QueryFolding.Fold(folded), Is.EqualTo(folded), text);
            var terms = QueryFolding.Split(text);
            Assert.That(terms.Zip(terms.Skip(1)).All(p => p.First.End <= p.Second.Start), text);
            Assert.That(terms.All(t => t.Start < t.End && t.Form.Length > 0), text);
        }
    }

    [TestCase("prosecuted prosecution prosecutions prosecuting prosecutes", "prosecut")]
    [TestCase("case cases", "case")]
    [TestCase("caresses caress", "caress")]
    [TestCase("ponies poni", "poni")]
    [TestCase("relational relate", "relat")]
    [TestCase("hopping hop", "hop")]
    [TestCase("hoping hope", "hope")]
    [TestCase("happy happi", "happi")]
    [TestCase("438", "438")]
    [TestCase("25wh", "25wh")]
    [TestCase("controll control", "control")]
    public void Words_of_one_stem_are_one(string words, string stem) =>
        Assert.That(words.Split(' ').Select(Stemmer.Stem).Distinct(), Is.EqualTo((string[])[stem]));
}
