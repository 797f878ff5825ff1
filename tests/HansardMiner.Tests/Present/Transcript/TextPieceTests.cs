using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Present.Transcript;
using HansardMiner.Records;
using HansardMiner.Tests.Pins;
using HansardMiner.Text;
using NUnit.Framework;

namespace HansardMiner.Tests.Present.Transcript;

internal sealed class TextPieceTests
{
    [Test]
    public void Runs_tile_each_sentence_whatever_is_marked()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var text = string.Concat(Enumerable.Range(0, 120).Select(_ => "ab 1.,?!“”’()\n é🙂"[random.Next(17)]));
            var contribution = SentencePinTests.Contribution([text.Trim() + " x", "5. What steps were taken? None. “Not one.” (None.)"]) with
            {
                ColumnChanges = [new ColumnChange(random.Next(60), new Column("12W")), new ColumnChange(60 + random.Next(60), new Column("13W"))],
            };
            TextSpan[] figures = [.. Enumerable.Range(0, 6).Select(_ => Span(random, contribution.Text))];
            var found = Enumerable.Range(0, 6).Select(_ => Span(random, contribution.Text)).OrderBy(s => s.Start).ToList();
            var pieces = TextPieces.Of(contribution, new RunCutter(figures, found, contribution.ColumnChanges)).OfType<TextPiece.Words>().ToList();
            foreach (var piece in pieces)
            {
                Assert.That(string.Concat(piece.Runs.Select(r => r.Span.Of(contribution.Text))), Is.EqualTo(piece.Span.Of(contribution.Text)), $"seed {seed}");
                foreach (var run in piece.Runs.Where(r => r.Figure is not null))
                {
                    Assert.That(figures[run.Figure!.Value].Contains(run.Span), Is.True);
                }
            }
            Assert.That(Outside(contribution.Text, pieces.Select(p => p.Span)).All(char.IsWhiteSpace), Is.True, $"seed {seed}: nothing but white space is left out");
            Assert.That(pieces.Select(p => p.Sentence), Is.EqualTo(Enumerable.Range(1, pieces.Count)));
        }
    }

    [TestCase("5. What steps were taken? None.", 2)]
    [TestCase("He said “Not one.” Then he sat down.", 2)]
    [TestCase("Mr. Smith asked the hon. Member. (He did not answer.) No. 7 was read.", 3)]
    [TestCase("Some 15.1 per cent. of them agreed", 1)]
    public void Sentences_end_where_a_reader_would_end_them(string paragraph, int sentences) =>
        Assert.That(SentenceCutter.Cut(paragraph, new TextSpan(0, paragraph.Length)), Has.Count.EqualTo(sentences));

    [Test]
    public void Text_without_an_end_is_cut_and_kept()
    {
        foreach (var text in new[] { new string('a', 50_000), string.Join(' ', Enumerable.Repeat("word", 20_000)), string.Concat(Enumerable.Repeat("🙂", 20_000)) })
        {
            var spans = SentenceCutter.Cut(text, new TextSpan(0, text.Length));
            Assert.That(spans.Max(s => s.Length), Is.LessThanOrEqualTo(6_000));
            Assert.That(string.Concat(spans.Select(s => s.Of(text))).Replace(" ", "", StringComparison.Ordinal), Is.EqualTo(text.Replace(" ", "", StringComparison.Ordinal)));
            Assert.That(spans.Any(s => char.IsLowSurrogate(text[s.Start])), Is.False);
        }
    }

    [Test]
    public void A_column_that_begins_between_two_paragraphs_stands_before_the_second()
    {
        var contribution = SentencePinTests.Contribution(["One.", "Two."]) with { ColumnChanges = [new ColumnChange(5, new Column("161"))] };
        var pieces = TextPieces.Of(contribution, new RunCutter([], [], contribution.ColumnChanges)).OfType<TextPiece.Words>().ToList();
        Assert.That(pieces[0].Runs[0].Column, Is.Null);
        Assert.That(pieces[1].Runs[0].Column, Is.EqualTo(new Column("161")));
    }

    private static TextSpan Span(Random random, string text)
    {
        var start = random.Next(text.Length - 1);
        return new TextSpan(start, Math.Min(text.Length, start + 1 + random.Next(12)));
    }

    private static IEnumerable<char> Outside(string text, IEnumerable<TextSpan> spans)
    {
        var inside = new bool[text.Length];
        foreach (var span in spans)
        {
            Array.Fill(inside, true, span.Start, span.Length);
        }
        return text.Where((_, i) => !inside[i]);
    }
}
