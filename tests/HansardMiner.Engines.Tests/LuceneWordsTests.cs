#if WITH_LUCENE
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using HansardMiner.LuceneNet;
using HansardMiner.Query;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.TokenAttributes;
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

/// <summary>The words of the index are those of queries.</summary>
[TestFixture]
internal sealed class LuceneWordsTests
{
    private static readonly string[] s_bits =
        ["lamp", "Keepers’", "O'Brien's", " ", ", ", ". ", "C.P.S.", "1,200", "15.1 per cent", "30%", "percent", "per ", "Zoë", "ŵ", "😀", "\u0301", "\u001f", "\0", "\ud800", "cyber-bullying", "prosecutions", "£3m", "…", "﷽", "ＡＢ", "x"];

    private static readonly string[] s_endings =
        ["", "ational", "tional", "enci", "anci", "izer", "alli", "entli", "eli", "ousli", "ization", "ation", "ator", "alism", "iveness", "fulness", "ousness", "aliti", "iviti", "icate", "ative", "alize", "iciti", "ical", "ful", "ness", "ement", "ance", "ment", "ion", "sion", "al", "er", "ou", "ing", "ed", "eed", "s", "ies", "sses", "y"];

    [Test]
    public void Any_text_gives_the_same_words_as_a_query([Range(1, 5)] int seed)
    {
        var random = new Random(seed);
        using var analyzer = new HansardAnalyzer();
        for (var i = 0; i < 300; i++)
        {
            var text = new StringBuilder();
            for (var left = random.Next(i % 50 == 0 ? 4000 : 40); left > 0; left--)
            {
                text.Append(s_bits[random.Next(s_bits.Length)]);
            }
            var forms = text.ToString().Split('\u001f').SelectMany((part, at) => at == 0 ? QueryFolding.Words(part) : QueryFolding.Words(part).Prepend(".")).ToList();
            Assert.That(Words(analyzer, IndexFields.Speaker, text.ToString()), Is.EqualTo(forms));
            Assert.That(Words(analyzer, IndexFields.Text, text.ToString()), Is.EqualTo(forms.Select(Stemmer.Stem)));
        }
    }

    [Test]
    public void Each_form_is_noted_once_and_the_length_is_that_of_all()
    {
        using var analyzer = new HansardAnalyzer();
        analyzer.Words.Begin();
        Words(analyzer, IndexFields.Text, "Lamps, lamps and a lamp");
        Words(analyzer, IndexFields.Heading, "Lamp\u001f");
        Words(analyzer, IndexFields.Party, "Con");
        Assert.That(analyzer.Words.Forms.Select(w => w.Form), Is.EqualTo((string[])["lamps", "and", "a", "lamp"]));
        Assert.That(analyzer.Words.Met, Is.EqualTo(8));
        analyzer.Words.Begin();
        Assert.That(analyzer.Words.Forms, Is.Empty);
    }

    [Test]
    public void Pairs_are_of_frequent_words_that_stand_side_by_side()
    {
        using var analyzer = new HansardAnalyzer();
        analyzer.Words.Begin();
        Words(analyzer, IndexFields.Text, "The Department of the keeper; of the lighthouse, of the Members' houses");
        Words(analyzer, IndexFields.Heading, "To be or not to be\u001f");
        using var pairs = new PairStream(analyzer.Words);
        Assert.That(All(pairs), Is.EqualTo((string[])["the depart", "depart of", "of the", "of the", "of the", "the member", "member hous"]));
    }

    [Test]
    public void Stems_are_those_of_Lucenes_own_filter_but_for_two_later_rules([Range(1, 3)] int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 20_000; i++)
        {
            var word = string.Concat(Enumerable.Range(0, random.Next(1, 7)).Select(_ => (char)('a' + random.Next(26)))) + s_endings[random.Next(s_endings.Length)];
            if (!word.Contains("bl", StringComparison.Ordinal) && !word.Contains("log", StringComparison.Ordinal))
            {
                Assert.That(Porter(word), Is.EqualTo(Stemmer.Stem(word)), word);
            }
        }
        Assert.That((Porter("possibly"), Stemmer.Stem("possibly")), Is.EqualTo(("possibl", "possibli")));
        Assert.That((Porter("ecology"), Stemmer.Stem("ecology")), Is.EqualTo(("ecolog", "ecologi")));
    }

    private static string Porter(string word)
    {
        using var stems = new PorterStemFilter(new KeywordTokenizer(new StringReader(word)));
        return All(stems)[0];
    }

    private static List<string> Words(HansardAnalyzer analyzer, string field, string text)
    {
        using var stream = analyzer.GetTokenStream(field, text);
        return All(stream);
    }

    private static List<string> All(TokenStream stream)
    {
        var term = stream.GetAttribute<ICharTermAttribute>();
        var words = new List<string>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            words.Add(term.ToString()!);
        }
        stream.End();
        return words;
    }
}
#endif
