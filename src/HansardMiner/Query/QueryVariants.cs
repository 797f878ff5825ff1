using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Query;

/// <summary>
/// Adds other spellings of what was asked for: <c>organisation</c> also finds organization, <c>cross-border</c> also crossborder. The text in the index
/// stays as it is, so that this can be switched off. What was asked for exactly (<c>=word</c>, <c>="a phrase"</c>) stays alone.
/// </summary>
public static class QueryVariants
{
    /// <summary>How many words and joints may be added to one query, so that one an engine takes as typed is not too large with them.</summary>
    private const int Most = 120;
    private const int MostOfPhrase = 7;

    /// <summary>The query with other spellings beside those typed, and a list of them.</summary>
    public static ParsedQuery Expand(ParsedQuery parsed)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        var added = new List<SpellingVariant>();
        var left = Most;
        var query = Expand(parsed.Query, added, ref left);
        return added.Count == 0 ? parsed : parsed with { Query = query, ReadBack = QueryReadBack.Of(query), Variants = added };
    }

    /// <summary>The query as it was before spellings were added.</summary>
    public static SearchQuery AsTyped(SearchQuery query) => query switch
    {
        SearchQuery.Alike alike => alike.Typed,
        SearchQuery.And and => new SearchQuery.And([.. and.Parts.Select(AsTyped)]),
        SearchQuery.Or or => new SearchQuery.Or([.. or.Parts.Select(AsTyped)]),
        SearchQuery.Not not => new SearchQuery.Not(AsTyped(not.Part)),
        _ => query,
    };

    /// <summary>The other spellings as they are shown.</summary>
    internal static IEnumerable<string> Spellings(SearchQuery.Alike alike) => alike.Others.Select(o => o switch
    {
        SearchQuery.Word word => word.Text,
        SearchQuery.Prefix prefix => prefix.Text + "*",
        SearchQuery.Phrase phrase => string.Join(phrase.Kind == PhraseKind.Hyphenated ? '-' : ' ', phrase.Words),
        SearchQuery.And { Parts: [SearchQuery.Phrase phrase, ..] } => string.Join(' ', phrase.Words),
        SearchQuery.And { Parts: [SearchQuery.Field field, ..] } => field.Value,
        SearchQuery.Field field => field.Value,
        _ => QueryText.Of(o),
    });

    private static SearchQuery Expand(SearchQuery query, List<SpellingVariant> added, ref int left)
    {
        switch (query)
        {
            case SearchQuery.And and:
                return new SearchQuery.And(All(and.Parts, added, ref left));
            case SearchQuery.Or or:
                return new SearchQuery.Or(All(or.Parts, added, ref left));
            case SearchQuery.Not not:
                return new SearchQuery.Not(Expand(not.Part, added, ref left));
            default:
                var others = Others(query);
                var size = 1 + others.Sum(Size);
                if (others.Count == 0 || size > left)
                {
                    return query;
                }
                left -= size;
                var alike = new SearchQuery.Alike(query, others);
                var variant = new SpellingVariant(Typed(query), [.. Spellings(alike)]);
                if (!added.Any(a => a.Typed == variant.Typed))
                {
                    added.Add(variant);
                }
                return alike;
        }
    }

    private static IReadOnlyList<SearchQuery> All(IReadOnlyList<SearchQuery> parts, List<SpellingVariant> added, ref int left)
    {
        var all = new SearchQuery[parts.Count];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = Expand(parts[i], added, ref left);
        }
        return all;
    }

    private static IReadOnlyList<SearchQuery> Others(SearchQuery query) => query switch
    {
        SearchQuery.Word { IsExact: false } word => [.. OfWord(word.Text)],
        SearchQuery.Prefix prefix => [.. SpellingList.OfBeginning(prefix.Text).Select(p => new SearchQuery.Prefix(p))],
        SearchQuery.Phrase { Kind: not PhraseKind.Exact } phrase => OfPhrase(phrase),
        SearchQuery.Field { Name: QueryField.Heading, IsBeginning: false } field => OfHeading(field),
        _ => [],
    };

    private static IEnumerable<SearchQuery> OfWord(string word)
    {
        foreach (var other in SpellingList.Of(word))
        {
            yield return other.Parts.Count == 1 ? new SearchQuery.Word(other.Parts[0], IsExact: true) : new SearchQuery.Phrase(other.Parts, 0, PhraseKind.Hyphenated);
        }
    }

    private static List<SearchQuery> OfPhrase(SearchQuery.Phrase phrase)
    {
        var others = new List<SearchQuery>();
        if (phrase.Kind == PhraseKind.Hyphenated && string.Concat(phrase.Words) is { Length: <= 40 } joined)
        {
            others.Add(new SearchQuery.Word(joined));
        }
        foreach (var (words, exact) in Combined(phrase.Words))
        {
            others.Add(With(new SearchQuery.Phrase(words, phrase.Slop), exact));
        }
        return others;
    }

    private static List<SearchQuery> OfHeading(SearchQuery.Field field) =>
        [.. Combined(field.Words).Select(c => With(new SearchQuery.Field(QueryField.Heading, string.Join(' ', c.Words)), c.Exact))];

    /// <summary>
    /// The words with other spellings in their places. Stems alone do not part "organization" from "organ", so each new word must also be there exactly,
    /// with any of the endings that the typed word would find.
    /// </summary>
    private static IEnumerable<(IReadOnlyList<string> Words, IReadOnlyList<IReadOnlyList<string>> Exact)> Combined(IReadOnlyList<string> words)
    {
        var choices = words.Select(w => SpellingList.Of(w).ToList()).ToList();
        var made = new List<(List<string> Words, List<IReadOnlyList<string>> Exact)> { (new(), new()) };
        for (var i = 0; i < words.Count; i++)
        {
            var single = choices[i].Where(c => c.Parts.Count == 1).Select(c => c.Parts[0]).ToList();
            var several = choices[i].FirstOrDefault(c => c.Parts.Count > 1)?.Parts;
            var next = new List<(List<string>, List<IReadOnlyList<string>>)>();
            foreach (var (known, exact) in made)
            {
                next.Add(([.. known, words[i]], exact));
                if (single.Count > 0 && next.Count <= MostOfPhrase)
                {
                    next.Add(([.. known, single[0]], [.. exact, single]));
                }
                if (several is not null && next.Count <= MostOfPhrase)
                {
                    next.Add(([.. known, .. several], exact));
                }
            }
            made = next;
        }
        return made.Skip(1).Take(MostOfPhrase).Select(m => ((IReadOnlyList<string>)m.Words, (IReadOnlyList<IReadOnlyList<string>>)m.Exact));
    }

    private static SearchQuery With(SearchQuery part, IReadOnlyList<IReadOnlyList<string>> exact) => exact.Count == 0 ? part : new SearchQuery.And(
        [part, .. exact.Select(forms => forms.Count == 1 ? (SearchQuery)new SearchQuery.Word(forms[0], true) : new SearchQuery.Or([.. forms.Select(f => new SearchQuery.Word(f, true))]))]);

    private static int Size(SearchQuery query) => query switch
    {
        SearchQuery.And and => 1 + and.Parts.Sum(Size),
        SearchQuery.Or or => 1 + or.Parts.Sum(Size),
        SearchQuery.Phrase phrase => phrase.Words.Count,
        _ => 1,
    };

    private static string Typed(SearchQuery query) => query switch
    {
        SearchQuery.Word word => word.Text,
        SearchQuery.Prefix prefix => prefix.Text + "*",
        SearchQuery.Phrase phrase => string.Join(phrase.Kind == PhraseKind.Hyphenated ? '-' : ' ', phrase.Words),
        SearchQuery.Field field => field.Value,
        _ => QueryText.Of(query),
    };
}
