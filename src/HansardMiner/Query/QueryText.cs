using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace HansardMiner.Query;

/// <summary>Writes a tree in the query language, so that reading it back gives the same tree.</summary>
public static class QueryText
{
    /// <summary>The query as it could have been typed.</summary>
    public static string Of(SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return query is SearchQuery.And and ? Sequence(and.Parts) : query is SearchQuery.Or or && !IsNumber(or) ? Alternatives(or.Parts) : Part(query);
    }

    private static string Sequence(IReadOnlyList<SearchQuery> parts)
    {
        var texts = parts.Select(Part).ToList();
        for (var i = 0; i + 1 < texts.Count; i++)
        {
            if (texts[i][0] == '"' && texts[i][^1] == '"' && parts[i + 1] is SearchQuery.Number { Counted: null })
            {
                texts[i] = $"({texts[i]})";
            }
        }
        return string.Join(' ', texts);
    }

    private static string Alternatives(IReadOnlyList<SearchQuery> parts) => string.Join(" OR ", parts.Select(Part));

    private static string Part(SearchQuery query) => query switch
    {
        SearchQuery.All => "*",
        SearchQuery.Word { IsExact: true } word => "=" + word.Text,
        SearchQuery.Word word => IsPlain(word.Text) ? word.Text : $"\"{word.Text}\"",
        SearchQuery.Prefix prefix => prefix.Text + "*",
        SearchQuery.Phrase { Kind: PhraseKind.Hyphenated } phrase => string.Join('-', phrase.Words),
        SearchQuery.Phrase phrase => $"{(phrase.Kind == PhraseKind.Exact ? "=" : "")}\"{string.Join(' ', phrase.Words)}\"" + (phrase.Slop == 0 ? "" : Invariant($"~{phrase.Slop}")),
        SearchQuery.Field field => $"{QueryFields.Name(field.Name)}:{(IsPlain(field.Value) ? field.Value : $"\"{field.Value}\"")}",
        SearchQuery.FieldRange range => Invariant($"{QueryFields.Name(range.Name)}:{range.Before}{range.From}{range.After}..{range.Before}{range.To}{range.After}"),
        SearchQuery.Dated dated => Days(dated),
        SearchQuery.Number number => Number(number),
        SearchQuery.Not not => "-" + (not.Part is SearchQuery.Not or SearchQuery.Number { Counted: not null } ? $"({Part(not.Part)})" : Part(not.Part)),
        SearchQuery.And and => $"({Sequence(and.Parts)})",
        SearchQuery.Or or => IsNumber(or) ? Part(((SearchQuery.Number)or.Parts[1]).Min!.Value) : $"({Alternatives(or.Parts)})",
        SearchQuery.Alike alike => Part(alike.Typed),
        _ => throw new ArgumentException($"a query of type {query.GetType().Name} has no text", nameof(query)),
    };

    /// <summary>Whether this is what a bare number reads as: the word or the figure.</summary>
    private static bool IsNumber(SearchQuery.Or or) =>
        or.Parts is [SearchQuery.Word { IsExact: false } word, SearchQuery.Number { IsOpen: false, Unit: null, Min: { } min } number]
        && number.Max == min && word.Text == Part(min);

    private static string Part(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string Days(SearchQuery.Dated dated) => (dated.From, dated.To) switch
    {
        (null, null) => "date:..",
        ({ } from, null) => "from:" + Day(from),
        (null, { } to) => "to:" + Day(to),
        ({ } from, { } to) => $"date:{Day(from)}..{Day(to)}",
    };

    private static string Number(SearchQuery.Number number)
    {
        if (number is { Min: null, Max: null, Unit: null, Counted: null })
        {
            return "has:figures";
        }
        var (min, max) = (Amount(number.Min, number.Unit), Amount(number.Max, number.Unit));
        return (number.Counted is null ? "" : $"\"{number.Counted}\" ") + ((number.Min, number.Max, number.IsOpen) switch
        {
            ({ }, null, _) => (number.IsOpen ? ">" : ">=") + min,
            (null, { }, _) => (number.IsOpen ? "<" : "<=") + max,
            (_, _, true) => $">{min}..<{max}",
            _ => min == max && number.Unit is not null ? min : $"{min}..{max}",
        });
    }

    private static string Amount(decimal? value, string? unit) => value is not { } known ? "" : unit switch
    {
        "%" => Part(known) + "%",
        "GBP" => "£" + Part(known),
        "USD" => "$" + Part(known),
        "EUR" => "€" + Part(known),
        _ => Part(known),
    };

    private static bool IsPlain(string word) => word.All(char.IsAsciiLetterLower) && QueryNumbers.Magnitude(word) is null && word is not ("per" or "cent");

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
