using System;
using System.Collections.Generic;
using System.Text;
using HansardMiner.Text;

namespace HansardMiner.Query;

/// <summary>Cuts the passage around the words found out of a text, and marks them.</summary>
/// <param name="query">What was asked.</param>
public sealed class Snippets(SearchQuery query)
{
    private const int Length = 240;
    private const int Before = 60;
    private readonly QueryWords _wanted = QueryWords.Of(query);
    private readonly List<SearchQuery.Number> _numbers = Numbers(query, []);

    /// <summary>Whether figures were asked for, so that those of the text are needed.</summary>
    public bool WantsFigures => _numbers.Count > 0;

    /// <summary>The passage; what was found stands between <see cref="Hit.MarkStart"/> and <see cref="Hit.MarkEnd"/>.</summary>
    /// <param name="text">The text of the contribution.</param>
    /// <param name="figures">Its figures; needed where <see cref="WantsFigures"/> says so.</param>
    public string Of(string text, IReadOnlyList<SearchedFigure> figures)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(figures);
        var marks = Marks(text, figures);
        var (start, end) = Window(text, marks);
        var snippet = new StringBuilder(start > 0 ? "…" : "");
        var at = start;
        foreach (var (span, _) in marks)
        {
            if (span.Start < at || span.End > end)
            {
                continue;
            }
            Append(snippet, text, at, span.Start);
            snippet.Append(Hit.MarkStart);
            Append(snippet, text, span.Start, span.End);
            snippet.Append(Hit.MarkEnd);
            at = span.End;
        }
        Append(snippet, text, at, end);
        return snippet.Append(end < text.Length ? "…" : "").ToString();
    }

    /// <summary>Where what was asked for stands in the whole text, in order; none overlap.</summary>
    /// <param name="text">The text of the contribution.</param>
    /// <param name="figures">Its figures; needed where <see cref="WantsFigures"/> says so.</param>
    public IReadOnlyList<TextSpan> In(string text, IReadOnlyList<SearchedFigure> figures)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(figures);
        var found = new List<TextSpan>();
        foreach (var (span, _) in Marks(text, figures))
        {
            if (found.Count == 0 || span.Start >= found[^1].End)
            {
                found.Add(span);
            }
        }
        return found;
    }

    private List<(TextSpan Span, int Item)> Marks(string text, IReadOnlyList<SearchedFigure> figures)
    {
        var marks = new List<(TextSpan Span, int Item)>();
        if (_wanted.Count > 0)
        {
            var words = new FoldedWords(text);
            var last = int.MaxValue;
            while (words.Next() && words.Start <= last)
            {
                if (_wanted.Match(words.Form) is var item and >= 0)
                {
                    marks.Add((new TextSpan(words.Start, words.End), item));
                    // No later window can be better than the first one that has them all.
                    last = last == int.MaxValue && _numbers.Count == 0 && HasAll(marks) ? words.Start + Length : last;
                }
            }
        }
        for (var i = 0; i < _numbers.Count; i++)
        {
            foreach (var figure in figures)
            {
                if (figure.Meets(_numbers[i]))
                {
                    marks.Add((figure.Span, _wanted.Count + i));
                }
            }
        }
        // Where a figure and a word overlap, the longer mark comes first and stays.
        marks.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.End.CompareTo(a.Span.End));
        return marks;
    }

    /// <summary>Whether every word wanted is among the last marks that fit into one window.</summary>
    private bool HasAll(List<(TextSpan Span, int Item)> marks)
    {
        if (_wanted.Count == 1)
        {
            return true;
        }
        var items = new HashSet<int>();
        for (var i = marks.Count - 1; i >= 0 && marks[^1].Span.End - marks[i].Span.Start <= Length - Before; i--)
        {
            items.Add(marks[i].Item);
        }
        return items.Count == _wanted.Count;
    }

    /// <summary>The first window with the most different words in it.</summary>
    private static (int Start, int End) Window(string text, List<(TextSpan Span, int Item)> marks)
    {
        var (best, bestCount) = (0, 0);
        var items = new HashSet<int>();
        for (var i = 0; i < marks.Count; i++)
        {
            items.Clear();
            for (var j = i; j < marks.Count && marks[j].Span.End - marks[i].Span.Start <= Length - Before; j++)
            {
                items.Add(marks[j].Item);
            }
            if (items.Count > bestCount)
            {
                (best, bestCount) = (marks[i].Span.Start, items.Count);
            }
        }
        var start = best <= Before ? 0 : WordStart(text, best - Before);
        var end = Math.Max(start + Length, marks.Count == 0 ? 0 : best);
        end = end >= text.Length ? text.Length : WordEnd(text, end);
        return (start, end);
    }

    private static int WordStart(string text, int at)
    {
        for (var i = at; i < at + 30 && i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                return i + 1;
            }
        }
        return at;
    }

    private static int WordEnd(string text, int at)
    {
        for (var i = at; i > at - 30 && i > 0; i--)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                return i;
            }
        }
        return char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }

    private static void Append(StringBuilder snippet, string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                if (snippet.Length > 0 && snippet[^1] != ' ')
                {
                    snippet.Append(' ');
                }
            }
            else if (c is not (Hit.MarkStart or Hit.MarkEnd))
            {
                snippet.Append(c);
            }
        }
    }

    private static List<SearchQuery.Number> Numbers(SearchQuery query, List<SearchQuery.Number> numbers)
    {
        if (query is SearchQuery.Number number)
        {
            numbers.Add(number);
        }
        foreach (var part in query switch { SearchQuery.And and => and.Parts, SearchQuery.Or or => or.Parts, _ => [] })
        {
            Numbers(part, numbers);
        }
        return numbers;
    }
}
