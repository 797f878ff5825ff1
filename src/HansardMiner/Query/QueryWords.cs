using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Query;

/// <summary>The words that a query wants (not those it rules out): for marking them in a text and for telling how close a figure stands to them.</summary>
public sealed class QueryWords
{
    private const int MostKnown = 50_000;
    private readonly Dictionary<string, int> _stems = [];
    private readonly Dictionary<string, int> _exact = [];
    private readonly List<(string Beginning, int Item)> _prefixes = [];
    private readonly List<string> _words = [];
    private readonly Dictionary<string, int> _known = [];
    private readonly System.Buffers.SearchValues<char> _begins;

    private QueryWords(SearchQuery query)
    {
        Take(query);
        // A stem begins as its word does.
        _begins = System.Buffers.SearchValues.Create([.. _stems.Keys.Concat(_exact.Keys).Concat(_prefixes.Select(p => p.Beginning)).Where(w => w.Length > 0).Select(w => w[0])]);
    }

    /// <summary>How many different words are wanted.</summary>
    public int Count => _words.Count;

    /// <summary>The words as asked for, folded, in order; item numbers are indexes into this list.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>The words of a query.</summary>
    public static QueryWords Of(SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new QueryWords(query);
    }

    /// <summary>Which of the wanted words a word of a text is; -1 for none. Remembers words met before: one instance serves one thread.</summary>
    /// <param name="form">The word, folded.</param>
    public int Match(ReadOnlySpan<char> form)
    {
        if (form.IsEmpty || !_begins.Contains(form[0]))
        {
            return -1;
        }
        var known = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(form, out var item))
        {
            if (_known.Count >= MostKnown)
            {
                _known.Clear();
            }
            var word = form.ToString();
            _known[word] = item = Find(word);
        }
        return item;
    }

    private int Find(string form)
    {
        if (_exact.TryGetValue(form, out var item) || (_stems.Count > 0 && _stems.TryGetValue(Stemmer.Stem(form), out item)))
        {
            return item;
        }
        foreach (var (beginning, prefixed) in _prefixes)
        {
            if (form.StartsWith(beginning, StringComparison.Ordinal))
            {
                return prefixed;
            }
        }
        return -1;
    }

    private void Take(SearchQuery query)
    {
        switch (query)
        {
            case SearchQuery.Word { IsExact: true } word:
                Add(_exact, word.Text, word.Text);
                break;
            case SearchQuery.Word word:
                Add(_stems, Stemmer.Stem(word.Text), word.Text);
                break;
            case SearchQuery.Phrase phrase:
                foreach (var word in phrase.Words)
                {
                    Add(_stems, Stemmer.Stem(word), word);
                }
                break;
            case SearchQuery.Prefix prefix when !_prefixes.Any(p => p.Beginning == prefix.Text):
                _prefixes.Add((prefix.Text, _words.Count));
                _words.Add(prefix.Text);
                break;
            case SearchQuery.And and:
                TakeAll(and.Parts);
                break;
            case SearchQuery.Or or:
                TakeAll(or.Parts);
                break;
            case SearchQuery.Number { Counted: { } counted }:
                foreach (var word in counted.Split(' '))
                {
                    Add(_stems, Stemmer.Stem(word), word);
                }
                break;
            case SearchQuery.Alike alike:
                Take(alike);
                break;
            default:
                break;
        }
    }

    /// <summary>Another spelling of a word is the same item as the word; what else counts as the same is an item of its own.</summary>
    private void Take(SearchQuery.Alike alike)
    {
        Take(alike.Typed);
        var item = alike.Typed is SearchQuery.Word word && _stems.TryGetValue(Stemmer.Stem(word.Text), out var known) ? known : -1;
        foreach (var other in alike.Others)
        {
            if (item >= 0 && other is SearchQuery.Word { IsExact: true } spelling)
            {
                _exact.TryAdd(spelling.Text, item);
            }
            else
            {
                Take(other is SearchQuery.And and ? new SearchQuery.And([.. and.Parts.Skip(1)]) : other);
            }
        }
    }

    private void TakeAll(IReadOnlyList<SearchQuery> parts)
    {
        foreach (var part in parts)
        {
            Take(part);
        }
    }

    private void Add(Dictionary<string, int> items, string key, string word)
    {
        if (items.TryAdd(key, _words.Count))
        {
            _words.Add(word);
        }
    }
}
