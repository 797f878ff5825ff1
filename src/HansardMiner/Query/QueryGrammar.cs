using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Query;

/// <summary>How terms join into a tree.</summary>
internal sealed class QueryGrammar(string text, QueryNotes notes)
{
    private const int MostTerms = 200;
    private const int DeepestBracket = 20;
    private readonly QueryCursor _cursor = new(text);
    private readonly QueryTerms _terms = new(notes);
    private int _count;
    private int _depth;

    public SearchQuery Read()
    {
        var parts = new List<SearchQuery>();
        while (true)
        {
            if (Sequence() is { } part)
            {
                parts.Add(part);
            }
            if (_cursor.IsAtEnd)
            {
                break;
            }
            _cursor.Take(')');
            Ignore("a closing bracket without an opening one");
        }
        var query = Join(parts);
        if (query is null)
        {
            Ignore("nothing was asked for: everything is shown");
        }
        return query ?? new SearchQuery.All();
    }

    /// <summary>Terms up to a closing bracket or the end.</summary>
    private SearchQuery? Sequence()
    {
        var parts = new List<SearchQuery>();
        for (_cursor.SkipSpace(); !_cursor.IsAtEnd && _cursor.Current != ')'; _cursor.SkipSpace())
        {
            if (Or() is { } part)
            {
                parts.Add(part);
            }
        }
        return Join(parts);
    }

    private SearchQuery? Or()
    {
        var parts = new List<SearchQuery>();
        Add(parts, And());
        while (Keyword("OR"))
        {
            if (IsAtLastTerm())
            {
                Ignore("`OR` with nothing after it");
                break;
            }
            if (parts.Count == 0)
            {
                Ignore("`OR` with nothing before it");
            }
            Add(parts, And());
        }
        return parts.Count > 1 ? new SearchQuery.Or(parts) : parts.FirstOrDefault();
    }

    private SearchQuery? And()
    {
        var parts = new List<SearchQuery>();
        Add(parts, Near());
        while (Keyword("AND"))
        {
            if (!IsAtLastTerm())
            {
                Add(parts, Near());
            }
            else
            {
                Ignore("`AND` with nothing after it");
            }
        }
        return Join(parts);
    }

    private SearchQuery? Near()
    {
        var first = Unit();
        List<SearchQuery>? operands = null;
        var slop = 0;
        while (NearKeyword() is { } within)
        {
            var next = IsAtLastTerm() ? null : Unit();
            if (first is null || next is null)
            {
                Ignore("`NEAR` without a word on both sides");
                first ??= next;
                continue;
            }
            operands ??= [first];
            operands.Add(next);
            slop = Math.Max(slop, within);
        }
        return operands is null ? first : Together(operands, slop);
    }

    private SearchQuery Together(List<SearchQuery> operands, int slop)
    {
        if (operands.Any(o => !QueryNearness.Words(o).Any()))
        {
            Ignore("`NEAR` joins words and phrases only: the parts beside it are searched without it");
            return new SearchQuery.And(operands);
        }
        var words = _terms.Shorten(QueryFolding.Words(string.Join(' ', operands.SelectMany(QueryNearness.Words))));
        return Counts(1) ? QueryNearness.Join(operands, words, slop) : new SearchQuery.And(operands);
    }

    private SearchQuery? Unit(bool mayCount = true)
    {
        _cursor.SkipSpace();
        if (_cursor.Current == '-' || _cursor.Peek() == "NOT")
        {
            return Not();
        }
        if (_cursor.Current == '(')
        {
            return Bracket();
        }
        if (_cursor.IsAtEnd || _cursor.Current == ')')
        {
            return null;
        }
        foreach (var keyword in (string[])["OR", "AND"])
        {
            if (_cursor.Peek() == keyword)
            {
                if (keyword == "AND")
                {
                    Keyword(keyword);
                    Ignore($"`{keyword}` with nothing before it");
                }
                return null;
            }
        }
        if (QueryNearness.Slop(_cursor.Peek()) is not null)
        {
            return null;
        }
        var term = _terms.Read(_cursor, mayCount);
        return Counts(term is null ? 1 : QueryNearness.Terms(term)) ? term : null;
    }

    private bool Counts(int terms)
    {
        _count += terms;
        if (_count > MostTerms)
        {
            Ignore($"the query has more than {MostTerms} terms; the rest was left out");
        }
        return _count <= MostTerms;
    }

    private SearchQuery? Not()
    {
        var isMinus = _cursor.Current == '-';
        var count = 0;
        while (_cursor.Take('-') || Keyword("NOT", ref count))
        {
        }
        if (count > 1)
        {
            Ignore("`NOT` after `NOT`: it counts once");
        }
        if (_cursor.IsAtEnd || _cursor.Current == ')' || (isMinus && _cursor.Current != '(' && _cursor.IsAtBreak))
        {
            Ignore(isMinus ? "a minus with nothing after it" : "`NOT` with nothing after it");
            return null;
        }
        _depth++;
        var part = _depth > DeepestBracket * 2 ? null : Unit(mayCount: false);
        return Leave(part) is null ? null : new SearchQuery.Not(part!);
    }

    private SearchQuery? Bracket()
    {
        _cursor.Take('(');
        if (++_depth > DeepestBracket)
        {
            _depth--;
            Ignore($"brackets nested more than {DeepestBracket} deep");
            return null;
        }
        var inside = Leave(Sequence());
        if (!_cursor.Take(')'))
        {
            Ignore("a bracket was not closed; it was closed at the end");
        }
        return inside;
    }

    private SearchQuery? Leave(SearchQuery? part)
    {
        _depth--;
        return part;
    }

    /// <summary>A keyword with the blanks after it, counted.</summary>
    private bool Keyword(string keyword, ref int count)
    {
        if (_cursor.Peek() != keyword)
        {
            return false;
        }
        _cursor.Skip(keyword.Length);
        _cursor.SkipSpace();
        count++;
        return true;
    }

    private bool Keyword(string keyword)
    {
        _cursor.SkipSpace();
        if (_cursor.Peek() != keyword)
        {
            return false;
        }
        _cursor.Skip(keyword.Length);
        return true;
    }

    /// <summary>NEAR, NEAR/5</summary>
    private int? NearKeyword()
    {
        _cursor.SkipSpace();
        var chunk = _cursor.Peek();
        if (QueryNearness.Slop(chunk) is not { } slop)
        {
            return null;
        }
        _cursor.Skip(chunk.Length);
        return slop;
    }

    private bool IsAtLastTerm()
    {
        _cursor.SkipSpace();
        return _cursor.IsAtEnd || _cursor.Current == ')';
    }

    private static void Add(List<SearchQuery> parts, SearchQuery? part)
    {
        if (part is not null)
        {
            parts.Add(part);
        }
    }

    private static SearchQuery? Join(List<SearchQuery> parts) => parts.Count > 1 ? new SearchQuery.And(parts) : parts.FirstOrDefault();

    private void Ignore(string reason) => notes.Ignore(reason);
}
