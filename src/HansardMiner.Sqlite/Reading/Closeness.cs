using System;
using System.Collections.Generic;
using System.Globalization;
using HansardMiner.Query;
using HansardMiner.Text;

namespace HansardMiner.Sqlite.Reading;

/// <summary>How many of a query's words stand with a figure: in its own words and noun, its sentence, the sentence before, and the headings.</summary>
internal sealed class Closeness(SearchQuery query)
{
    private readonly QueryWords _wanted = QueryWords.Of(query);
    private IReadOnlyList<string>? _headings;
    private HashSet<int> _inHeadings = [];

    public int Of(ClaimHit hit, string text)
    {
        var found = Near(hit.Headings, hit.Claim.Sentence, text);
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

    public int Of(UndertakingHit hit, string text) => Near(hit.Headings, hit.Undertaking.Sentence, text).Count;

    /// <summary>The words wanted that stand in the sentence, the one before, or the headings.</summary>
    private HashSet<int> Near(IReadOnlyList<string> headings, TextSpan sentence, string text)
    {
        if (!ReferenceEquals(_headings, headings))
        {
            _headings = headings;
            _inHeadings = [];
            foreach (var heading in headings)
            {
                Take(heading, _inHeadings);
            }
        }
        var found = new HashSet<int>(_inHeadings);
        var start = PreviousSentence.StartOf(text, sentence);
        Take(text.AsSpan(start, sentence.End - start), found);
        return found;
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
