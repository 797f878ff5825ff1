using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Query;

/// <summary>
/// A query in plain English: "contributions by Ann Beacon from 1 January 2014 on that contain “lamps” and the words “keepers” and “pay” within 5 words".
/// The same tree always reads the same.
/// </summary>
internal static class QueryReadBack
{
    public static string Of(SearchQuery query)
    {
        var parts = query is SearchQuery.And and ? and.Parts : [query];
        var text = "contributions" + string.Concat(parts.Where(IsQualifier).Select(p => " " + Qualifier(p)));
        text += QueryWording.Days([.. parts.OfType<SearchQuery.Dated>()]);
        var contained = parts.Where(IsContent).ToList();
        if (contained.Count > 0)
        {
            text += " that contain " + QueryWording.List(contained.Select(p => Noun(p, contained.Count > 1)), "and");
        }
        var numbers = parts.OfType<SearchQuery.Number>().ToList();
        if (numbers.Count > 0)
        {
            text += (contained.Count > 0 ? "," : "") + " with " + QueryWording.List(numbers.Select(QueryWording.Figure), "and");
        }
        var mixed = parts.Where(p => p is SearchQuery.Or or SearchQuery.And && !IsContent(p) && !IsQualifier(p)).ToList();
        if (mixed.Count > 0)
        {
            text += (contained.Count + numbers.Count > 0 ? " and" : "") + " that " + QueryWording.List(mixed.Select(m => Predicate(m, mixed.Count > 1)), "and");
        }
        var excluded = parts.OfType<SearchQuery.Not>().Select(n => n.Part).ToList();
        if (excluded.Count > 0)
        {
            text += Excluded(excluded, contained.Count + numbers.Count + mixed.Count > 0);
        }
        return text == "contributions" ? "all contributions" : text;
    }

    private static string Excluded(List<SearchQuery> excluded, bool isMore) =>
        excluded.All(IsContent) ? (isMore ? ", but not " : " except those with ") + QueryWording.List(excluded.Select(p => Noun(p, true)), "or")
        : (isMore ? ", but not those that " : " except those that ") + QueryWording.List(excluded.Select(p => Predicate(p, excluded.Count > 1)), "or");

    /// <summary>Whether it speaks of words alone, so that it can stand after "contain".</summary>
    private static bool IsContent(SearchQuery query) => query switch
    {
        SearchQuery.Word or SearchQuery.Prefix or SearchQuery.Phrase or SearchQuery.Alike { Typed: not SearchQuery.Field } => true,
        SearchQuery.Or { Parts: [SearchQuery.Word or SearchQuery.Phrase, SearchQuery.Number { Counted: null }] } => true,
        SearchQuery.And and => and.Parts.All(IsContent),
        SearchQuery.Or or => or.Parts.All(IsContent),
        _ => false,
    };

    /// <summary>Whether it says where contributions stand or whose they are: one field, or one of several values of it.</summary>
    private static bool IsQualifier(SearchQuery query) => query switch
    {
        SearchQuery.Field or SearchQuery.FieldRange or SearchQuery.Alike { Typed: SearchQuery.Field } => true,
        SearchQuery.Or or => or.Parts.All(p => p is SearchQuery.Field) && or.Parts.Cast<SearchQuery.Field>().DistinctBy(f => f.Name).Count() == 1,
        _ => false,
    };

    private static string Qualifier(SearchQuery query) => query switch
    {
        SearchQuery.Field field => QueryWording.Qualifier(field.Name, [field.Value]),
        SearchQuery.FieldRange range => QueryWording.Range(range),
        SearchQuery.Alike alike => Qualifier(alike.Typed) + Also(alike),
        _ => QueryWording.Qualifier(((SearchQuery.Field)((SearchQuery.Or)query).Parts[0]).Name, [.. ((SearchQuery.Or)query).Parts.Cast<SearchQuery.Field>().Select(f => f.Value)]),
    };

    /// <summary>What contributions contain.</summary>
    private static string Noun(SearchQuery query, bool inBrackets) => query switch
    {
        SearchQuery.Word { IsExact: true } word => $"exactly “{word.Text}”",
        SearchQuery.Word word => $"“{word.Text}”",
        SearchQuery.Prefix prefix => $"a word that begins with “{prefix.Text}”",
        SearchQuery.Phrase { Kind: PhraseKind.Exact } phrase => $"exactly “{string.Join(' ', phrase.Words)}”",
        SearchQuery.Phrase { Slop: 0 } phrase => $"“{string.Join(phrase.Kind == PhraseKind.Hyphenated ? '-' : ' ', phrase.Words)}”",
        SearchQuery.Phrase phrase => Bracketed(
            $"the words {QueryWording.List(phrase.Words.Select(w => $"“{w}”"), "and")} within {phrase.Slop} {(phrase.Slop == 1 ? "word" : "words")}", inBrackets),
        SearchQuery.Alike alike => Noun(alike.Typed, true) + Also(alike),
        SearchQuery.Number number => QueryWording.Figure(number),
        SearchQuery.And and => Bracketed(QueryWording.List(and.Parts.Select(p => Noun(p, true)), "and"), inBrackets),
        SearchQuery.Or or => Bracketed(QueryWording.List(or.Parts.Select(p => Noun(p, true)), "or"), inBrackets),
        _ => "anything",
    };

    /// <summary>What contributions do: "contain “lamps”", "are in the House of Lords", "give a figure over 5".</summary>
    private static string Predicate(SearchQuery query, bool inBrackets) => query switch
    {
        _ when IsContent(query) => "contain " + Noun(query, true),
        _ when IsQualifier(query) => "are " + Qualifier(query),
        SearchQuery.Dated dated => dated is { From: null, To: null } ? "have a date" : "have a date" + QueryWording.Days([dated]),
        SearchQuery.Number number => "give " + QueryWording.Figure(number),
        SearchQuery.Not not => $"are none that {Predicate(not.Part, true)}",
        SearchQuery.And and => Bracketed(QueryWording.List(and.Parts.Select(p => Predicate(p, true)), "and"), inBrackets),
        SearchQuery.Or or => Bracketed(QueryWording.List(or.Parts.Select(p => Predicate(p, true)), "or"), inBrackets),
        _ => "contain anything",
    };

    /// <summary>The other spellings: the first, when the rest are other forms of it.</summary>
    private static string Also(SearchQuery.Alike alike)
    {
        var spellings = QueryVariants.Spellings(alike).Select(s => $"“{s}”").ToList();
        var areForms = spellings.Count > 1 && alike.Others.All(o => o is SearchQuery.Word { IsExact: true });
        return $" (also {(areForms ? spellings[0] + " and its forms" : QueryWording.List(spellings, "and"))})";
    }

    private static string Bracketed(string text, bool inBrackets) => inBrackets ? $"({text})" : text;
}
