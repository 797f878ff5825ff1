using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using HansardMiner.Claims;
using HansardMiner.Extract.Rules;
using HansardMiner.Text;

namespace HansardMiner.Extract;

/// <summary>A passage in, claims out: pure, deterministic, safe to call from several threads.</summary>
public sealed class Extractor
{
    private const int Block = 32 * 1024;

    private readonly ConcurrentBag<Scene> _scenes = [];

    /// <summary>The extractor with the built-in word lists and rule book.</summary>
    public static Extractor Default { get; } = new();

    /// <summary>Finds the figures of one passage.</summary>
    /// <param name="text">The whole text that the passage is part of; spans are offsets into it.</param>
    /// <param name="passage">The paragraph to read.</param>
    /// <param name="said">The day the words were said, from which "last year" is counted; null when not stated.</param>
    /// <param name="isClipped">Whether the passage was cut short, so that a figure touching its end must not be taken.</param>
    public Extraction Extract(string text, TextSpan passage, DateOnly? said, bool isClipped = false) => Read(text, passage, said, isClipped, Wanted.Figures).Found;

    /// <summary>Finds the commitments to act of one passage: who, what, by when, how firmly.</summary>
    /// <param name="text">The whole text that the passage is part of; spans are offsets into it.</param>
    /// <param name="passage">The paragraph to read.</param>
    /// <param name="said">The day the words were said, from which deadlines are counted; null when not stated.</param>
    /// <returns>The commitments in order of their spans.</returns>
    public IReadOnlyList<Undertaking> Undertakings(string text, TextSpan passage, DateOnly? said) => Read(text, passage, said, false, Wanted.Undertakings).Undertakings;

    /// <summary>Finds the figures and the commitments of one passage; reads its words once.</summary>
    /// <param name="text">The whole text that the passage is part of; spans are offsets into it.</param>
    /// <param name="passage">The paragraph to read.</param>
    /// <param name="said">The day the words were said; null when not stated.</param>
    /// <param name="isClipped">Whether the passage was cut short, so that a figure touching its end must not be taken.</param>
    /// <returns>What <see cref="Extract"/> and <see cref="Undertakings"/> find.</returns>
    public (Extraction Found, IReadOnlyList<Undertaking> Undertakings) ExtractAll(string text, TextSpan passage, DateOnly? said, bool isClipped = false) =>
        Read(text, passage, said, isClipped, Wanted.Figures | Wanted.Undertakings);

    private (Extraction Found, IReadOnlyList<Undertaking> Undertakings) Read(string text, TextSpan passage, DateOnly? said, bool isClipped, Wanted wanted)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(passage.Start, nameof(passage));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(passage.End, text.Length, nameof(passage));
        var scene = _scenes.TryTake(out var kept) ? kept : new Scene();
        scene.Begin(new TextPlace(passage.Start, passage.End, Known(said), isClipped));
        List<Claim>? claims = null;
        List<Rejection>? rejections = null;
        List<Undertaking>? undertakings = null;
        var (figures, commitments) = ((wanted & Wanted.Figures) != 0, (wanted & Wanted.Undertakings) != 0);
        for (var start = passage.Start; start < passage.End;)
        {
            var end = passage.End - start <= Block ? passage.End : EndOfBlock(text, start, passage.End);
            var isNumeric = scene.Reading.Read(text, start, end);
            for (var i = 0; isNumeric && figures && i < scene.Reading.Sentences.Count; i++)
            {
                SentenceRules.Run(scene, i, ref claims, ref rejections);
            }
            for (var i = 0; commitments && i < scene.Reading.Sentences.Count; i++)
            {
                UndertakingRules.Run(scene, i, ref undertakings);
            }
            start = end;
        }
        _scenes.Add(scene);
        return (claims is null && rejections is null ? Extraction.None : new Extraction(claims ?? [], rejections ?? []), undertakings is null ? [] : undertakings);
    }

    // A day at the ends of the calendar is a missing one, and nothing can be counted from it.
    private static DateOnly? Known(DateOnly? said) => said is { Year: >= 1000 and <= 9000 } ? said : null;

    // Long passages are read in blocks that end with a sentence, or else with a word.
    private static int EndOfBlock(string text, int start, int end)
    {
        var block = text.AsSpan(start, Math.Min(Block, end - start));
        for (var i = block.Length - 1; i > Block / 2; i--)
        {
            if (block[i] == ' ' && block[i - 1] is '.' or '?' or '!' or '\n')
            {
                return start + i;
            }
        }
        var space = block.LastIndexOfAny(' ', '\n', '\t');
        return space > Block / 2 ? start + space : start + block.Length;
    }
}
