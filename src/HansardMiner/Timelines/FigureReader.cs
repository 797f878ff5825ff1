using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;

namespace HansardMiner.Timelines;

/// <summary>Reads stored figures for a timeline: each sentence and heading once, and the same words printed in several places as one utterance.</summary>
internal static class FigureReader
{
    private const int LongQuotation = 40;

    /// <summary>The figures in order of their periods, then of the day said, then of their ids.</summary>
    public static IReadOnlyList<Figure> Read(IEnumerable<ClaimHit> hits)
    {
        var sentences = new Dictionary<string, SentenceWords>(StringComparer.Ordinal);
        SentenceWords Words(string text)
        {
            if (!sentences.TryGetValue(text, out var words))
            {
                sentences[text] = words = SentenceWords.Of(text);
            }
            return words;
        }
        return
        [
            .. Utterances(hits).Select(u =>
            {
                var sentence = Words(u.First.Quotation);
                var definition = Definition.Of(u.First, sentence);
                var subject = Subject.Of(u.First, definition, sentence, u.First.Headings.Count > 0 ? Words(u.First.Headings[^1]) : null);
                return new Figure(u, definition, definition.Key(), subject, sentence);
            })
            .OrderBy(f => f.Hit.Claim.Period?.From ?? f.Hit.Claim.Period?.To ?? DateOnly.MaxValue)
            .ThenBy(f => f.Hit.Claim.Period?.To ?? DateOnly.MaxValue)
            .ThenBy(f => f.Hit.Said ?? DateOnly.MaxValue)
            .ThenBy(f => f.Hit.Id, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Utterance> Utterances(IEnumerable<ClaimHit> hits) => hits
        .GroupBy(h => (
            h.Quotation, Offset: h.Claim.Span.Start - h.Claim.Sentence.Start, h.Claim.Quantity, h.Claim.HeaderPath, h.Said, h.Attribution?.Printed, h.IsSuperseded,
            Title: h.Quotation.Length >= LongQuotation || h.Headings.Count == 0 ? "" : h.Headings[^1]))
        .Select(g => new Utterance(g.Skip(1).Any() ? [.. g.OrderBy(h => h.Id, StringComparer.Ordinal)] : [g.First()]));
}
