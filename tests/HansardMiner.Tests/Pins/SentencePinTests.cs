using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Pins;
using HansardMiner.Records;
using HansardMiner.Text;
using NUnit.Framework;

namespace HansardMiner.Tests.Pins;

internal sealed class SentencePinTests
{
    private static readonly string[] s_words = "the ferry crossed at noon with forty sheep and a piano while Dr. Marsh counted every crate on the quay in silence".Split(' ');

    [Test]
    public void A_pin_written_as_text_reads_back_equal()
    {
        var random = new Random(7);
        var document = Document(Speeches(random, 5));
        foreach (var (ordinal, sentence) in Places(document))
        {
            var pin = new PinnedDocument(document).Pin(ordinal, sentence)!;
            Assert.That(SentencePin.TryParse(pin.ToString()), Is.EqualTo(pin));
            Assert.That(SentencePin.TryParse(Uri.UnescapeDataString(Uri.EscapeDataString(pin.ToString()))), Is.EqualTo(pin));
        }
    }

    [Test]
    public void Each_sentence_is_found_at_its_place_while_nothing_changes()
    {
        var document = Document(Speeches(new Random(11), 8));
        var pinned = new PinnedDocument(document);
        foreach (var (ordinal, sentence) in Places(document))
        {
            var match = pinned.Resolve(pinned.Pin(ordinal, sentence)!, ordinal, sentence)!;
            Assert.That((match.Fit, match.Ordinal, match.Sentence), Is.EqualTo((PinFit.Same, ordinal, sentence)));
        }
    }

    [Test]
    public void A_sentence_is_found_after_paragraphs_and_speeches_were_put_in_and_taken_out()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var speeches = Speeches(random, 3 + random.Next(6));
            var before = new PinnedDocument(Document(speeches));
            var speech = random.Next(speeches.Count);
            var paragraph = random.Next(speeches[speech].Count);
            var asked = Ordinary(speeches, speech, paragraph);
            var words = Sentences(speeches[speech][paragraph])[0];
            var (pin, sentence) = (before.Pin(speech + 1, asked)!, asked);

            var edited = speeches.Select(s => s.ToList()).ToList();
            edited[speech].Insert(random.Next(paragraph + 1), "A paragraph was put in here. It has two sentences.");
            edited.Insert(random.Next(speech + 1), ["A whole speech was put in before."]);
            if (paragraph > 0 && edited[^1].Count > 1 && edited[^1] != edited.Find(s => s.Contains(speeches[speech][paragraph])))
            {
                edited[^1].RemoveAt(0);
            }
            var document = Document(edited);
            var match = new PinnedDocument(document).Resolve(pin, speech + 1, sentence)!;
            Assert.That(match.Words, Is.EqualTo(words), $"seed {seed}");
            Assert.That(match.Fit, Is.Not.EqualTo(PinFit.Changed));
            var again = new PinnedDocument(document).Resolve(pin, match.Ordinal, match.Sentence)!;
            Assert.That((again.Fit, again.Ordinal, again.Sentence), Is.EqualTo((PinFit.Same, match.Ordinal, match.Sentence)), "the new address is steady");
        }
    }

    [Test]
    public void Of_equal_sentences_the_one_between_the_same_neighbours_is_meant()
    {
        var before = new PinnedDocument(Document([["One ewe was lost. I agree."], ["Two rams were found. I agree."], ["Three goats came home. I agree."]]));
        var pin = before.Pin(2, 2)!;
        var after = new PinnedDocument(Document([["I agree."], ["One ewe was lost. I agree."], ["A new turn."], ["Two rams were found. I agree."], ["Three goats came home. I agree."]]));
        Assert.That(after.Resolve(pin, 2, 2) is { Ordinal: 4, Sentence: 2, Fit: PinFit.Moved }, Is.True);
    }

    [Test]
    public void Other_marks_and_capitals_are_the_same_words_and_another_number_is_not()
    {
        var pin = new PinnedDocument(Document([["The “old” ferry – built in 1931 – carried 438 sheep."]])).Pin(1, 1)!;
        Assert.That(new PinnedDocument(Document([["The \"Old\" ferry - built in 1931 - carried 438  sheep."]])).Resolve(pin, 1, 1)!.Fit, Is.EqualTo(PinFit.Same));
        var changed = new PinnedDocument(Document([["The “old” ferry – built in 1931 – carried 439 sheep."]])).Resolve(pin, 1, 1)!;
        Assert.That((changed.Fit, changed.Words), Is.EqualTo((PinFit.Changed, "The “old” ferry – built in 1931 – carried 439 sheep.")));
    }

    [Test]
    public void A_sentence_that_is_gone_is_not_replaced_by_any_other()
    {
        var pin = new PinnedDocument(Document([["The harbour master resigned in May. Nobody asked why."]])).Pin(1, 1)!;
        Assert.That(new PinnedDocument(Document([["Sheep prices rose by a tenth. Nobody asked why."]])).Resolve(pin, 1, 1), Is.Null);
    }

    [Test]
    public void A_link_with_words_alone_finds_them()
    {
        var document = new PinnedDocument(Document([["First things first.", "The ferry crossed at noon with forty sheep."]]));
        Assert.That(document.Resolve(SentencePin.TryParse("The ferry crossed at noon")!, 1, 9) is { Sentence: 2, Fit: PinFit.Moved }, Is.True);
    }

    [TestCase("")]
    [TestCase("   ")]
    [TestCase("~~~...~")]
    [TestCase("0123456789.abcd.efgh~")]
    [TestCase("\0\u202E~\uD800")]
    public void Any_text_may_stand_in_a_link(string text)
    {
        var document = new PinnedDocument(Document([["One sentence."]]));
        if (SentencePin.TryParse(text) is { } pin)
        {
            Assert.That(() => document.Resolve(pin, 1, 1), Throws.Nothing);
        }
    }

    private static List<string> Sentences(string paragraph) => [.. SentenceCutter.Cut(paragraph, new TextSpan(0, paragraph.Length)).Select(s => s.Of(paragraph))];

    private static int Ordinary(List<List<string>> speeches, int speech, int paragraph) => speeches[speech].Take(paragraph).Sum(p => Sentences(p).Count) + 1;

    private static IEnumerable<(int Ordinal, int Sentence)> Places(Document document) =>
        document.Contributions.SelectMany((c, i) => NumberedSentences.Of(c).Select(s => (i + 1, s.Number)));

    /// <summary>Speeches of paragraphs of sentences, each with a number of its own so that no two are equal.</summary>
    private static List<List<string>> Speeches(Random random, int count)
    {
        var number = 100;
        string Sentence() => $"In case {number++}, {string.Join(' ', Enumerable.Range(0, 5 + random.Next(20)).Select(_ => s_words[random.Next(s_words.Length)]))}.";
        return [.. Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, 1 + random.Next(4)).Select(_ => string.Join(' ', Enumerable.Range(0, 1 + random.Next(4)).Select(_ => Sentence()))).ToList())];
    }

    internal static Debate Document(IEnumerable<IReadOnlyList<string>> speeches) => new()
    {
        Id = new RecordId("test/debate"), Headings = ["Ferries"], Contributions = [.. speeches.Select(Contribution)],
    };

    internal static Contribution Contribution(IReadOnlyList<string> paragraphs)
    {
        var passages = new List<Passage>();
        var at = 0;
        foreach (var paragraph in paragraphs)
        {
            passages.Add(new Passage(new TextSpan(at, at + paragraph.Length)));
            at += paragraph.Length + 2;
        }
        return new Contribution { Kind = ContributionKind.Speech, Text = string.Join("\n\n", paragraphs), Passages = passages };
    }
}
