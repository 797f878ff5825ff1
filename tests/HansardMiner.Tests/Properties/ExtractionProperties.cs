using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using HansardMiner.Extract;
using HansardMiner.Present;
using HansardMiner.Tests.Shared;
using HansardMiner.Text;
using NUnit.Framework;

namespace HansardMiner.Tests.Properties;

public partial class ExtractionProperties
{
    private static readonly string[] Fragments =
    [
        "438", "1,300", "£", "million", "per cent.", "half", "of", "a", "cases", "in", "2012", "-", "13", "to", "(", ")", "—", "%", "between", "and", "one", "four", ".", ",", "Act", "section", "7",
        "January", "last", "year", "years", "ago", "the", "hundred", "thousand", "thousands", "twice", "\u00BD", "\u00A0", "\uD83D", "\uDE00", "\u0301", "\u0000", "http://", "'", "\"", "\n", "\n\n", ";", "doubled", "per", "100,000", "99999999999999999999999999999999",
    ];

    [Test]
    public void Tokens_tile_any_text()
    {
        var random = new Random(1);
        for (var i = 0; i < 3000; i++)
        {
            var text = Noise(random);
            var position = 0;
            var tokens = new Tokenizer(text);
            while (tokens.MoveNext())
            {
                Assert.That(tokens.Current.Start, Is.EqualTo(position), text);
                Assert.That(tokens.Current.End, Is.GreaterThan(position), text);
                position = tokens.Current.End;
            }
            Assert.That(position, Is.EqualTo(text.Length), text);
        }
    }

    [Test]
    public void No_input_throws_and_every_span_lies_inside_its_passage()
    {
        var random = new Random(2);
        for (var i = 0; i < 6000; i++)
        {
            var text = Noise(random);
            var start = random.Next(text.Length);
            Check(text, new TextSpan(start, start + random.Next(text.Length - start + 1)), random.Next(2) == 0 ? null : new DateOnly(2014, 5, 6));
        }
    }

    [Test]
    public void Every_span_cuts_its_words_out_of_the_real_corpus()
    {
        var folder = Corpus.Real("corpus/theyworkforyou");
        var files = Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Where((_, i) => i % 9 == 0);
        var figures = 0;
        foreach (var file in files)
        {
            var text = Tags().Replace(File.ReadAllText(file), "\n");
            text = text.Length > 400_000 ? text[..400_000] : text;
            figures += Check(text, new TextSpan(0, text.Length), new DateOnly(2012, 3, 1));
        }
        Assert.That(figures, Is.GreaterThan(100));
    }

    [Test]
    public void The_same_words_give_the_same_claims_in_every_culture()
    {
        var text = "In 2012-13 some 1,438.5 million litres, 15.1% more than last year, cost between £5 and £10 million.";
        var expected = Json(text);
        try
        {
            // commas for points, points for commas, another minus, another calendar order
            var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (other.NumberFormat.NumberDecimalSeparator, other.NumberFormat.NumberGroupSeparator, other.NumberFormat.NegativeSign) = (",", ".", "~");
            other.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
            System.Threading.Thread.CurrentThread.CurrentCulture = other;
            Assert.That(Json(text), Is.EqualTo(expected));
        }
        finally
        {
            System.Threading.Thread.CurrentThread.CurrentCulture = CultureInfo.InvariantCulture;
        }
    }

    [Test]
    public void A_passage_is_read_the_same_wherever_it_stands_in_its_text()
    {
        const string Words = "There were 438 cases and £3 million of grants.";
        var alone = Extractor.Default.Extract(Words, new TextSpan(0, Words.Length), null);
        var text = "Before 7. " + Words + " After 9.";
        var inside = Extractor.Default.Extract(text, new TextSpan(10, 10 + Words.Length), null);
        Assert.That(inside.Claims.Select(c => c.Span), Is.EqualTo(alone.Claims.Select(c => c.Span.Shift(10))));
    }

    private static int Check(string text, TextSpan passage, DateOnly? said)
    {
        var found = Extractor.Default.Extract(text, passage, said);
        foreach (var span in found.Claims.Select(c => c.Span).Concat(found.Rejections.Select(r => r.Span)))
        {
            Assert.That(passage.Contains(span) && !span.IsEmpty, Is.True, text.Length < 500 ? text : "long text");
        }
        foreach (var claim in found.Claims)
        {
            Assert.That(claim.Sentence.Contains(claim.Span), Is.True);
            Assert.That(claim.Counted, Is.Null.Or.Not.Empty);
        }
        var promised = Extractor.Default.Undertakings(text, passage, said);
        var together = Extractor.Default.ExtractAll(text, passage, said);
        Assert.That(together.Undertakings, Is.EqualTo(promised), "read together they are the same");
        Assert.That(together.Found.Claims.Select(c => c with { Links = [] }), Is.EqualTo(found.Claims.Select(c => c with { Links = [] })));
        foreach (var undertaking in promised)
        {
            Assert.That(passage.Contains(undertaking.Sentence) && undertaking.Sentence.Contains(undertaking.Span) && !undertaking.Span.IsEmpty, Is.True, text.Length < 500 ? text : "long text");
        }
        var overlaps = found.Claims.Zip(found.Claims.Skip(1)).Where(p => p.First.Span.Start > p.Second.Span.Start);
        Assert.That(overlaps, Is.Empty, "claims stand in order");
        return found.Claims.Count;
    }

    private static string Json(string text)
    {
        using var output = new StringWriter();
        GoldShape.Write(new StringReader("{\"id\":\"1\",\"date\":\"2014-05-06\",\"text\":\"" + text + "\"}"), output);
        return output.ToString();
    }

    private static string Noise(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(1, 40); i > 0; i--)
        {
            text.Append(random.Next(12) == 0 ? ((char)random.Next(0x20, 0xFFFF)).ToString() : Fragments[random.Next(Fragments.Length)]);
            text.Append(random.Next(4) == 0 ? "" : " ");
        }
        return text.ToString();
    }

    // "<p id='x'>"
    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
