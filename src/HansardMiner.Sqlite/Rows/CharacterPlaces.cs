using System;
using HansardMiner.Text;

namespace HansardMiner.Sqlite.Rows;

/// <summary>
/// Turns spans in UTF-16 code units into places as SQL's <c>substr()</c> counts them: in characters, from 1. Spans asked for in order of their start
/// cost one pass over the text together.
/// </summary>
/// <param name="text">The text.</param>
internal sealed class CharacterPlaces(string text)
{
    private int _offset;
    private int _pairs;

    /// <summary>Where the span begins, and how many characters it has.</summary>
    public (int Start, int Length) Of(TextSpan span)
    {
        if (span.Start < _offset)
        {
            (_offset, _pairs) = (0, 0);
        }
        _pairs += Pairs(text.AsSpan(_offset, span.Start - _offset));
        _offset = span.Start;
        return (span.Start - _pairs + 1, span.Length - Pairs(text.AsSpan(span.Start, span.Length)));
    }

    private static int Pairs(ReadOnlySpan<char> text)
    {
        var pairs = 0;
        for (var next = 0; (next = text.IndexOfAnyInRange('\ud800', '\udbff')) >= 0; text = text[(next + 1)..])
        {
            pairs++;
        }
        return pairs;
    }
}
