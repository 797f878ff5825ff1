using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Query;

/// <summary>What may have been meant: a name close to one that nobody has, a word close to one that stands nowhere, a wider reading.</summary>
public static class QuerySuggester
{
    private const int Most = 3;
    private const int MostUnknown = 3;

    /// <summary>Queries that may have been meant, in the query language; those of the parser first.</summary>
    /// <param name="parsed">The query.</param>
    /// <param name="known">What the index knows; null for nothing.</param>
    /// <param name="foundNothing">Whether the query found nothing: only then words are looked at; names always are.</param>
    public static IReadOnlyList<string> Of(ParsedQuery parsed, IKnownWords? known, bool foundNothing)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        if (known is null)
        {
            return parsed.Suggestions;
        }
        var query = QueryVariants.AsTyped(parsed.Query);
        var near = new NearWords(known);
        var unknown = new List<(SearchQuery Leaf, IReadOnlyList<SearchQuery> Instead)>();
        foreach (var leaf in Leaves(query, isWanted: true).Where(l => l is SearchQuery.Field || foundNothing).Distinct().Take(50))
        {
            if (unknown.Count < MostUnknown && known.Count(leaf, 1) == 0 && Instead(leaf, near, known) is { Count: > 0 } instead)
            {
                unknown.Add((leaf, instead));
            }
        }
        var suggestions = new List<string>(parsed.Suggestions);
        for (var i = 0; unknown.Count > 0 && i < Math.Min(Most, unknown[0].Instead.Count); i++)
        {
            suggestions.Add(QueryText.Of(Rewrite(query, leaf => unknown.Find(u => u.Leaf.Equals(leaf)) is { Leaf: not null } found
                ? found.Instead[ReferenceEquals(found.Instead, unknown[0].Instead) ? i : 0] : leaf)));
        }
        if (unknown.Count == 0 && foundNothing && Uncounted(query) is { } wider && known.Count(wider, 1) > 0)
        {
            suggestions.Add(QueryText.Of(wider));
        }
        return [.. suggestions.Distinct().Take(Most)];
    }

    /// <summary>The query with nouns looked for anywhere in the contribution, not in what the figure counts; null when no figure has one.</summary>
    private static SearchQuery? Uncounted(SearchQuery query)
    {
        var wider = Rewrite(query, leaf => leaf is SearchQuery.Number { Counted: { } counted } number
            ? new SearchQuery.And([Words(counted.Split(' ')), number with { Counted = null }]) : leaf);
        return wider.Equals(query) ? null : wider;
    }

    private static IReadOnlyList<SearchQuery> Instead(SearchQuery leaf, NearWords near, IKnownWords known) => leaf switch
    {
        SearchQuery.Word word => [.. near.To(word.Text, Exactly).Select(w => word with { Text = w })],
        SearchQuery.Phrase phrase => Each(phrase.Words, near, known, Exactly) is { } words ? [phrase with { Words = words }] : [],
        SearchQuery.Field { Name: QueryField.Speaker, IsBeginning: false } field when near.Names(field.Words) is { Count: > 0 } names =>
            [.. names.Select(n => field with { Value = n })],
        SearchQuery.Field { IsBeginning: false } field => Field(field, near, known),
        _ => [],
    };

    private static IReadOnlyList<SearchQuery> Field(SearchQuery.Field field, NearWords near, IKnownWords known)
    {
        SearchQuery With(string word) => field with { Value = word };

        // Headings are compared by stems; a suggestion must be a word.
        SearchQuery Leaf(string word) => field.Name == QueryField.Heading ? new SearchQuery.And([With(word), Exactly(word)]) : With(word);
        return field.Words.Count == 1
            ? [.. near.To(field.Words[0], Leaf).Select(With)]
            : Each(field.Words, near, known, Leaf) is { } words ? [With(string.Join(' ', words))] : [];
    }

    /// <summary>The words with the unknown ones replaced; null when one has nothing near it, or none is unknown.</summary>
    private static IReadOnlyList<string>? Each(IReadOnlyList<string> words, NearWords near, IKnownWords known, Func<string, SearchQuery> leaf)
    {
        var replaced = words.Select(w => known.Count(leaf(w), 1) > 0 ? w : near.To(w, leaf) is [var best, ..] ? best : null).ToList();
        return replaced.Contains(null) || replaced.SequenceEqual(words) ? null : [.. replaced.OfType<string>()];
    }

    private static SearchQuery.Word Exactly(string word) => new(word, IsExact: true);

    private static SearchQuery Words(IReadOnlyList<string> words) => words.Count == 1 ? new SearchQuery.Word(words[0]) : new SearchQuery.Phrase(words);

    private static IEnumerable<SearchQuery> Leaves(SearchQuery query, bool isWanted) => query switch
    {
        SearchQuery.And and => and.Parts.SelectMany(p => Leaves(p, isWanted)),
        SearchQuery.Or { Parts: [SearchQuery.Word or SearchQuery.Phrase, SearchQuery.Number] } => [],
        SearchQuery.Or or => or.Parts.SelectMany(p => Leaves(p, isWanted)),
        SearchQuery.Not not => Leaves(not.Part, isWanted: false),
        SearchQuery.Field { Name: QueryField.Speaker or QueryField.Office or QueryField.Party or QueryField.Dept or QueryField.Heading } => [query],
        SearchQuery.Word or SearchQuery.Phrase when isWanted => [query],
        _ => [],
    };

    private static SearchQuery Rewrite(SearchQuery query, Func<SearchQuery, SearchQuery> change) => query switch
    {
        SearchQuery.And and => new SearchQuery.And([.. and.Parts.Select(p => Rewrite(p, change))]),
        SearchQuery.Or or => new SearchQuery.Or([.. or.Parts.Select(p => Rewrite(p, change))]),
        SearchQuery.Not not => new SearchQuery.Not(Rewrite(not.Part, change)),
        _ => change(query),
    };
}
