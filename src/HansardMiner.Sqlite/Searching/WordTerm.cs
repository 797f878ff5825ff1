using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Sqlite.Conditions;
using HansardMiner.Sqlite.Facts;

namespace HansardMiner.Sqlite.Searching;

/// <summary>A term of a query in one search: finds which contributions have it, and how often.</summary>
internal sealed class WordTerm(WordIndexReader index, SearchQuery term)
{
    private readonly IReadOnlyList<WordPart> _parts = WordPart.Of(term);
    private readonly Dictionary<WordPart, PhraseReader> _phrases = [];
    private readonly HashSet<WordPart> _found = [];
    private int? _count;
    private int? _searched;

    /// <summary>Whether it was looked for already.</summary>
    public bool IsSearched => _count is not null;

    /// <summary>Those that have it; what is outside of <paramref name="within"/> may be there or not.</summary>
    public HitSet Find(HitSet? within, int first, int end)
    {
        var hits = new HitSet(index.Facts.Places);
        foreach (var part in _parts)
        {
            if (Find(part, hits, within, first, end))
            {
                _found.Add(part);
            }
        }
        _count = hits.CountIn(first, end);
        _searched = _phrases.Count > 0 ? within?.Count : null;
        return hits;
    }

    /// <summary>How many contributions have it, all days together.</summary>
    /// <param name="searched">How many contributions were looked at where it was searched.</param>
    public int Spread(int searched)
    {
        var facts = index.Facts;
        var isWhole = searched >= facts.Contributions;
        if (!isWhole && _parts.All(p => p.Words.Count == 1 && !p.IsBeginning))
        {
            var key = string.Join(' ', _parts.Select(p => $"{p.Columns}:{p.Words[0]}"));
            if (!facts.Spread.TryGetValue(key, out var known))
            {
                using var all = new HitSet(facts.Places);
                foreach (var part in _parts)
                {
                    index.Find(part.Words[0], isBeginning: false, part.Columns, all, 0, facts.Places);
                }
                facts.Spread[key] = known = all.Count;
            }
            return known;
        }
        var found = _count ?? 0;
        (searched, isWhole) = (_searched ?? searched, isWhole && _searched is null);
        return isWhole || searched == 0 ? found : (int)Math.Min(facts.Contributions, (long)found * facts.Contributions / searched);
    }

    /// <summary>Adds up how often it stands in those of a set; false when it stands in none of them.</summary>
    public bool Count(HitSet within, float[] frequencies, int first, int end)
    {
        Span<float> weights = stackalloc float[WordPart.Weights.Count];
        foreach (var part in _parts)
        {
            if (_phrases.TryGetValue(part, out var phrase))
            {
                phrase.Count(within, frequencies);
            }
            else if (_found.Contains(part))
            {
                for (var column = 0; column < weights.Length; column++)
                {
                    weights[column] = part.WeightIn(column);
                }
                index.Count(part.Words[0], part.IsBeginning, weights, within, frequencies, first, end);
            }
        }
        return _found.Count > 0;
    }

    /// <summary>Adds those that have a part of the term; false when there is surely none.</summary>
    private bool Find(WordPart part, HitSet hits, HitSet? within, int first, int end)
    {
        if (part.Words.Distinct().Count() == 1 && (part.Words.Count == 1 || part.Slop > 0))
        {
            return index.Find(part.Words[0], part.IsBeginning, part.Columns, hits, first, end);
        }
        if (part.IsBeginning)
        {
            FindByMatch(hits);
            return false;
        }
        // What stands in a query twice is looked for everywhere the second time.
        var phrase = new PhraseReader(index, part);
        phrase.Find(hits, _phrases.ContainsKey(part) ? null : within, first, end);
        _phrases[part] = phrase;
        return true;
    }

    /// <summary>A phrase of which the last word is a beginning: rare, and FTS5 knows it.</summary>
    private void FindByMatch(HitSet hits)
    {
        if (QueryCompiler.Leaf(term) is not { } match)
        {
            return;
        }
        using var rows = index.Database.Use("SELECT rowid FROM words WHERE words MATCH ?");
        for (rows.Bind(1, match); rows.Step();)
        {
            index.Deadline.Check();
            if (index.Facts.PlaceOf(rows.Long(0)) is >= 0 and var place)
            {
                hits.Add(place);
            }
        }
    }
}
