#if WITH_LUCENE
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using HansardMiner.LuceneNet;
using HansardMiner.Query;
using Lucene.Net.Analysis.TokenAttributes;
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

/// <summary>The words of the index are those of queries.</summary>
[TestFixture]
internal sealed class LuceneWordsTests
{
    private static readonly string[] s_bits =
        ["lamp", "Keepers’", "O'Brien's", " ", ", ", ". ", "C.P.S.", "1,200", "15.1 per cent", "30%", "percent", "per ", "Zoë", "ŵ", "😀", "\u0301", "\u001f", "\0", "\ud800", "cyber-bullying", "prosecutions", "£3m", "…", "﷽", "ＡＢ", "x"];

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

    private static List<string> Words(HansardAnalyzer analyzer, string field, string text)
    {
        using var stream = analyzer.GetTokenStream(field, text);
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
