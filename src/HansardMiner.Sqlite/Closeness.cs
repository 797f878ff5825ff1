using System;
using System.Collections.Generic;
using System.Globalization;
using HansardMiner.Query;

namespace HansardMiner.Sqlite;

/// <summary>How many of a query's words stand with a figure: in its own words and noun, its sentence, the sentence before, and the headings.</summary>
internal sealed class Closeness(SearchQuery query)
{
    private readonly QueryWords _wanted = QueryWords.Of(query);
    private IReadOnlyList<string>? _headings;
    private HashSet<int> _inHeadings = [];

    public int Of(ClaimHit hit, string text)
    {
        if (!ReferenceEquals(_headings, hit.Headings))
        {
            _headings = hit.Headings;
            _inHeadings = [];
            foreach (var heading in hit.Headings)
            {
                Take(heading, _inHeadings);
            }
        }
        var found = new HashSet<int>(_inHeadings);
        var start = PreviousSentence.StartOf(text, hit.Claim.Sentence);
        Take(text.AsSpan(start, hit.Claim.Sentence.End - start), found);
        Take(text.AsSpan(hit.Claim.Span.Start, hit.Claim.Span.Length), found);
        Take(hit.Claim.Counted, found);
        for (var item = 0; item < _wanted.Count; item++)
        {
            if (IsNumber(_wanted.Words[item], hit.Claim.Quantity.Value))
            {
                found.Add(item);
            }
        }
        return found.Count;
    }

    private void Take(ReadOnlySpan<char> text, HashSet<int> found)
    {
        var words = new FoldedWords(text);
        while (found.Count < _wanted.Count && words.Next())
        {
            if (_wanted.Match(words.Form) is var item and >= 0)
            {
                found.Add(item);
            }
        }
    }

    private static bool IsNumber(string word, decimal value) =>
        char.IsAsciiDigit(word[0]) && decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number == value;
}
