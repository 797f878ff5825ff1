using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Records;

namespace HansardMiner.Pins;

/// <summary>The sentences of a document: makes links to them that outlast changes of the document, and finds them again. Pure: the same document and link give the same sentence.</summary>
public sealed class PinnedDocument
{
    /// <summary>How alike the nearest sentence must be: between the same neighbours, in the same contribution, elsewhere in the document.</summary>
    private const double BetweenSame = 0.3, InSame = 0.55, Elsewhere = 0.75;

    private readonly Document _document;
    private readonly List<(int Ordinal, NumberedSentence Sentence, string Mark)> _all = [];
    private readonly Dictionary<(int Ordinal, int Sentence), int> _places = [];

    /// <summary>Reads all sentences of a document.</summary>
    public PinnedDocument(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        _document = document;
        for (var i = 0; i < document.Contributions.Count; i++)
        {
            foreach (var sentence in NumberedSentences.Of(document.Contributions[i]))
            {
                _places[(i + 1, sentence.Number)] = _all.Count;
                _all.Add((i + 1, sentence, Fingerprint.Of(document.Contributions[i].Text.AsSpan(sentence.Span.Start, sentence.Span.Length))));
            }
        }
    }

    /// <summary>The sentences of a contribution.</summary>
    /// <param name="ordinal">The contribution's place, from 1.</param>
    public IEnumerable<NumberedSentence> In(int ordinal) => _all.Where(s => s.Ordinal == ordinal).Select(s => s.Sentence);

    /// <summary>The pin of a sentence; null when there is no such sentence.</summary>
    /// <param name="ordinal">The contribution's place, from 1.</param>
    /// <param name="sentence">The sentence's number in it, from 1.</param>
    public SentencePin? Pin(int ordinal, int sentence) =>
        _places.TryGetValue((ordinal, sentence), out var at) ? SentencePin.Of(Words(at), _all[at].Mark, Mark(at - 1), Mark(at + 1)) : null;

    /// <summary>The sentence that a pin means: with the same words, the best placed of them; otherwise the nearest, as changed. Null when nothing is near.</summary>
    /// <param name="pin">The pin.</param>
    /// <param name="ordinal">The place of the contribution that the link names, from 1; 0 when it names none.</param>
    /// <param name="sentence">The number that the link names; 0 when it names none.</param>
    public PinMatch? Resolve(SentencePin pin, int ordinal, int sentence)
    {
        ArgumentNullException.ThrowIfNull(pin);
        return Exact(pin, ordinal, sentence) ?? Nearest(pin, ordinal, sentence);
    }

    /// <summary>The sentence with the very words of a pin; null when the document has none.</summary>
    /// <param name="pin">The pin.</param>
    /// <param name="ordinal">The place of the contribution that the link names, from 1; 0 when it names none.</param>
    /// <param name="sentence">The number that the link names; 0 when it names none.</param>
    public PinMatch? Exact(SentencePin pin, int ordinal, int sentence)
    {
        ArgumentNullException.ThrowIfNull(pin);
        var ends = pin.Own is null ? pin.Ends() : default;
        var same = Enumerable.Range(0, _all.Count).Where(at => pin.Own is null ? Has(at, ends.First, ends.Last) : pin.IsOwn(_all[at].Mark))
            .OrderByDescending(at => pin.Fits(Mark(at - 1), Mark(at + 1)))
            .ThenByDescending(at => _all[at].Ordinal == ordinal)
            .ThenBy(at => Math.Abs(_all[at].Ordinal - ordinal))
            .ThenBy(at => Math.Abs(_all[at].Sentence.Number - sentence))
            .Take(1).ToList();
        return same.Count == 0 ? null : Match(same[0], pin, _all[same[0]].Ordinal == ordinal && _all[same[0]].Sentence.Number == sentence ? PinFit.Same : PinFit.Moved);
    }

    private PinMatch? Nearest(SentencePin pin, int ordinal, int sentence)
    {
        var (first, last) = pin.Ends();
        IReadOnlyList<string> wanted = [.. first, .. last];
        if (wanted.Count == 0)
        {
            return null;
        }
        return Enumerable.Range(0, _all.Count).Select(at => (At: at, Likeness: Likeness(wanted, at), Neighbours: pin.Fits(Mark(at - 1), Mark(at + 1)), IsThere: _all[at].Ordinal == ordinal))
            .Where(c => c.Likeness >= (c.Neighbours == 2 ? BetweenSame : c.IsThere ? InSame : Elsewhere))
            .OrderByDescending(c => c.Likeness + (0.1 * c.Neighbours) + (c.IsThere ? 0.1 : 0))
            .ThenBy(c => Math.Abs(_all[c.At].Sentence.Number - sentence)).ThenBy(c => c.At)
            .Take(1).Select(c => Match(c.At, pin, PinFit.Changed)).FirstOrDefault();
    }

    private PinMatch Match(int at, SentencePin pin, PinFit fit) =>
        new(fit, _all[at].Ordinal, _all[at].Sentence.Number, Words(at).ToString()) { Neighbours = pin.Fits(Mark(at - 1), Mark(at + 1)) };

    /// <summary>Whether a sentence begins with the one words and ends in the others.</summary>
    private bool Has(int at, IReadOnlyList<string> first, IReadOnlyList<string> last)
    {
        var words = QueryFolding.Words(Words(at).ToString());
        return first.Count > 0 && words.Count >= first.Count + last.Count && words.Take(first.Count).SequenceEqual(first) && words.Skip(words.Count - last.Count).SequenceEqual(last);
    }

    /// <summary>Which part of the words, those of the pin and those that a pin of the sentence would carry, both have in the same order.</summary>
    private double Likeness(IReadOnlyList<string> wanted, int at)
    {
        var words = QueryFolding.Words(SentencePin.Shortened(Words(at)));
        return words.Count == 0 ? 0 : 2.0 * Common(wanted, words) / (wanted.Count + words.Count);
    }

    private static int Common(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var row = new int[right.Count + 1];
        foreach (var word in left)
        {
            var corner = 0;
            for (var j = 1; j <= right.Count; j++)
            {
                var above = row[j];
                row[j] = word == right[j - 1] ? corner + 1 : Math.Max(above, row[j - 1]);
                corner = above;
            }
        }
        return row[^1];
    }

    private ReadOnlySpan<char> Words(int at) => _document.Contributions[_all[at].Ordinal - 1].Text.AsSpan(_all[at].Sentence.Span.Start, _all[at].Sentence.Span.Length);

    private string? Mark(int at) => at >= 0 && at < _all.Count ? _all[at].Mark : null;
}
