using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Pins;
using HansardMiner.Records;
using HansardMiner.Tables;
using HansardMiner.Text;

namespace HansardMiner.Present.Transcript;

/// <summary>Cuts a contribution into what is shown one after the other. Nothing of its text but white space is left out.</summary>
public static class TextPieces
{
    /// <summary>So many letters of apparatus are one piece.</summary>
    private const int LongestApparatus = 4_000;

    /// <summary>The pieces in order.</summary>
    /// <param name="contribution">The contribution.</param>
    /// <param name="cutter">What is marked in it.</param>
    public static IReadOnlyList<TextPiece> Of(Contribution contribution, RunCutter cutter)
    {
        ArgumentNullException.ThrowIfNull(contribution);
        ArgumentNullException.ThrowIfNull(cutter);
        var sentences = NumberedSentences.Of(contribution).ToLookup(s => s.Passage);
        var pieces = new List<TextPiece>();
        var since = 0;
        for (var i = 0; i < contribution.Passages.Count; i++)
        {
            var passage = contribution.Passages[i];
            if (passage.Kind == PassageKind.Table && TableAt(contribution, passage.Span) is { } number)
            {
                pieces.Add(new TextPiece.Table { Passage = i, Span = passage.Span, Number = number, Reading = TableReader.Read(contribution, contribution.Tables[number - 1]), IsClipped = passage.IsClipped });
                since = passage.Span.End;
                continue;
            }
            var parts = passage.Kind == PassageKind.Paragraph
                ? sentences[i].Select(s => (s.Span, Number: (int?)s.Number)).ToList()
                : [.. Lines(contribution.Text, passage.Span).Select(s => (s, (int?)null))];
            foreach (var (at, (span, sentence)) in parts.Index())
            {
                pieces.Add(new TextPiece.Words { Passage = i, Span = span, Sentence = sentence, Runs = cutter.Cut(span, since), IsClipped = passage.IsClipped && at == parts.Count - 1 });
                since = span.End;
            }
        }
        return pieces;
    }

    private static int? TableAt(Contribution contribution, TextSpan span)
    {
        for (var i = 0; i < contribution.Tables.Count; i++)
        {
            if (contribution.Tables[i].Span == span)
            {
                return i + 1;
            }
        }
        return null;
    }

    /// <summary>A long list in stretches, broken at its lines.</summary>
    private static IEnumerable<TextSpan> Lines(string text, TextSpan passage)
    {
        var start = passage.Start;
        while (start < passage.End)
        {
            var end = passage.End;
            if (end - start > LongestApparatus)
            {
                var window = text.AsSpan(start, LongestApparatus);
                var line = window.LastIndexOf('\n') is var feed and > 0 ? feed + 1 : window.LastIndexOf(' ') + 1;
                end = start + (line > 0 ? line : char.IsHighSurrogate(window[^1]) ? LongestApparatus - 1 : LongestApparatus);
            }
            var words = text.AsSpan(start, end - start);
            var lead = words.Length - words.TrimStart().Length;
            if (lead < words.Length)
            {
                yield return new TextSpan(start + lead, start + words.TrimEnd().Length);
            }
            start = end;
        }
    }
}
