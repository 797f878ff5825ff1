using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using HansardMiner.Query;
using HansardMiner.Sqlite.Conditions;
using HansardMiner.Sqlite.Facts;
using HansardMiner.Store;

namespace HansardMiner.Sqlite.Searching;

/// <summary>Finds which contributions meet a query, and scores them. It is for one search and some of the days: the places from first on and before end.</summary>
internal sealed class QueryRunner(WordIndexReader index, int first, int end)
{
    private const int MostScored = 64;
    private readonly Dictionary<SearchQuery, WordTerm> _terms = [];

    private SearchFacts Facts => index.Facts;

    /// <summary>The run of places outside of which nothing can meet the query, by the days that it asks for.</summary>
    public static (int First, int End) Range(SearchQuery query, SearchFacts facts) => query switch
    {
        SearchQuery.Dated dated => (
            facts.PlaceFrom(ContributionNumber.FirstOf(dated.From ?? DateOnly.MinValue)),
            facts.PlaceFrom(ContributionNumber.FirstOf(dated.To ?? DateOnly.MaxValue) + ContributionNumber.PerDay)),
        SearchQuery.And and => and.Parts.Select(p => Range(p, facts)).Aggregate((a, b) => (Math.Max(a.First, b.First), Math.Min(a.End, b.End))),
        SearchQuery.Or or => or.Parts.Select(p => Range(p, facts)).Aggregate((a, b) => (Math.Min(a.First, b.First), Math.Max(a.End, b.End))),
        _ => (0, facts.Places),
    };

    /// <summary>All that meet the query.</summary>
    public HitSet Run(SearchQuery query)
    {
        var hits = Find(query, null);
        hits.Keep(first, end);
        return hits;
    }

    /// <summary>Adds the scores of what was found: BM25 over the whole contribution, each word by the weights of its columns.</summary>
    /// <param name="query">The query.</param>
    /// <param name="hits">What meets it.</param>
    /// <param name="scores">A score for each place, all 0.</param>
    public void Score(SearchQuery query, HitSet hits, float[] scores)
    {
        var terms = new List<SearchQuery>();
        Collect(query, terms);
        using var searched = Facts.All(first, end);
        var count = searched.Count;
        var frequencies = SearchRoom.Numbers.Rent(Facts.Places);
        try
        {
            frequencies.AsSpan(0, Facts.Places).Clear();
            foreach (var asked in terms.Where(WordPart.IsScored).Distinct().Take(MostScored))
            {
                var term = Term(asked);
                if (!term.IsSearched)
                {
                    term.Find(null, first, end).Dispose();
                }
                if (term.Count(hits, frequencies, first, end))
                {
                    Add(Facts.Rarity(term.Spread(count)), hits, frequencies, scores);
                }
            }
        }
        finally
        {
            SearchRoom.Numbers.Return(frequencies);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(float rarity, HitSet hits, float[] frequencies, float[] scores)
    {
        foreach (var place in hits)
        {
            if (frequencies[place] is > 0 and var frequency)
            {
                scores[place] += rarity * Facts.Weight(place, frequency);
                frequencies[place] = 0;
            }
        }
    }

    /// <summary>Those that meet a part of the query; what is outside of <paramref name="within"/> may be there or not.</summary>
    private HitSet Find(SearchQuery query, HitSet? within)
    {
        index.Deadline.Check();
        switch (query)
        {
            case SearchQuery.All:
                return Facts.All(first, end);
            case SearchQuery.And and:
                return All([.. and.Parts.Distinct()], within);
            case SearchQuery.Or or:
                return Any(or.Parts.Distinct(), within);
            case SearchQuery.Alike alike:
                return Any([alike.Typed, .. alike.Others.Select(QueryCompiler.Placed)], within);
            case SearchQuery.Not not:
                var others = Facts.All(first, end);
                using (var found = Find(not.Part, within))
                {
                    others.AndNot(found);
                }
                return others;
            case SearchQuery.Dated:
                var (from, to) = Range(query, Facts);
                return Facts.All(Math.Max(first, from), Math.Min(end, to));
            case SearchQuery.Number number:
                return FigureScan.Find(index, number, within, first, end);
            case SearchQuery.Phrase { Kind: PhraseKind.Exact } phrase:
                return Exactly(phrase, within);
            default:
                return Term(query).Find(within, first, end);
        }
    }

    /// <summary>What is found fast comes first, and narrows down where the rest is looked for.</summary>
    private HitSet All(IReadOnlyList<SearchQuery> parts, HitSet? within)
    {
        HitSet? all = null;
        foreach (var part in parts.Where(p => p is not SearchQuery.Not).OrderBy(Effort))
        {
            var found = Find(part, all ?? within);
            if (all is null)
            {
                all = found;
            }
            else
            {
                all.And(found);
                found.Dispose();
            }
            if (all.From(0) < 0)
            {
                return all;
            }
        }
        all ??= Facts.All(first, end);
        foreach (var part in parts.OfType<SearchQuery.Not>())
        {
            using var found = Find(part.Part, all);
            all.AndNot(found);
        }
        return all;
    }

    private HitSet Any(IEnumerable<SearchQuery> parts, HitSet? within)
    {
        HitSet? any = null;
        foreach (var part in parts)
        {
            var found = Find(part, within);
            if (any is null)
            {
                any = found;
                continue;
            }
            any.Or(found);
            found.Dispose();
        }
        return any ?? new HitSet(Facts.Places);
    }

    /// <summary>Where the stems stand as a phrase and each form occurs, the text decides.</summary>
    private HitSet Exactly(SearchQuery.Phrase phrase, HitSet? within)
    {
        var candidates = All([phrase with { Kind = PhraseKind.Usual }, .. phrase.Words.Distinct().Select(w => new SearchQuery.Word(w, true))], within);
        if (within is not null)
        {
            candidates.And(within);
        }
        var words = string.Join(' ', phrase.Words);
        var exact = new HitSet(Facts.Places);
        foreach (var place in candidates)
        {
            index.Deadline.Check();
            if (ExactPhrase.Stands(index.Database, Facts.NumberOf(place), words))
            {
                exact.Add(place);
            }
        }
        candidates.Dispose();
        return exact;
    }

    private WordTerm Term(SearchQuery query)
    {
        // By its words a phrase is found in the same way, however it was asked for.
        query = query is SearchQuery.Phrase phrase ? phrase with { Kind = PhraseKind.Usual } : query;
        if (!_terms.TryGetValue(query, out var term))
        {
            _terms[query] = term = new WordTerm(index, query);
        }
        return term;
    }

    private static int Effort(SearchQuery query) => query switch
    {
        SearchQuery.All or SearchQuery.Dated => 0,
        SearchQuery.Word or SearchQuery.Field => 1,
        SearchQuery.Prefix or SearchQuery.FieldRange or SearchQuery.Alike => 2,
        SearchQuery.Number { Counted: not null } => 7,
        SearchQuery.Number => 4,
        SearchQuery.Phrase { Kind: PhraseKind.Exact } => 6,
        SearchQuery.Phrase => 5,
        _ => 3,
    };

    private static void Collect(SearchQuery query, List<SearchQuery> terms)
    {
        switch (query)
        {
            case SearchQuery.And and:
                Collect(and.Parts, terms);
                break;
            case SearchQuery.Or or:
                Collect(or.Parts, terms);
                break;
            case SearchQuery.Not:
                break;
            case SearchQuery.Alike alike:
                Collect([alike.Typed, .. alike.Others.Select(QueryCompiler.Placed)], terms);
                break;
            case SearchQuery.Phrase phrase:
                terms.Add(phrase with { Kind = PhraseKind.Usual });
                break;
            default:
                terms.Add(query);
                break;
        }
    }

    private static void Collect(IReadOnlyList<SearchQuery> parts, List<SearchQuery> terms)
    {
        foreach (var part in parts)
        {
            Collect(part, terms);
        }
    }
}
