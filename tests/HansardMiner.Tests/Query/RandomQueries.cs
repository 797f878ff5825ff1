using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;

namespace HansardMiner.Tests.Query;

/// <summary>Queries as trees and as hostile text, at random; the same seed gives the same ones.</summary>
internal sealed class RandomQueries(int seed)
{
    private static readonly string[] s_words = ["lamp", "keepers", "438", "15.1", "%", "million", "per", "or", "and", "not", "near", "3m", "café", "ŵ", "o'brien", "c.p.s.", "1,200", "日本"];

    private static readonly string[] s_bits =
    [
        "\"", "“", "”", "(", ")", "-", "–", "=", "*", "~", "~5", ":", "..", "…", ">", "<", ">=", "£", "%", "OR", "AND", "NOT", "NEAR", "NEAR/5", "NEAR/", "from:", "to:", "date:",
        "speaker:", "speakr:", "house:", "kind:", "heading:(", ",", "160W..170W", "buck*", "cross-border", "organisation", "=\"", "uin:", "column:", "2014", "2014-01", "31/02/2014", "400..500", "£3m..£5m", "1e999", "99999999999999999999999999999", "\0", "\u200b",
        "\ud800", "\udc00", "'", "''", ";", "--", "/*", "{text}", "^", "+", "lamp", "keepers", "per", "cent", "million", " ", "  ", "\n", "\t", "﻿", "٣", "１２", "ß", "İ", "'; DROP TABLE words; --",
    ];

    private readonly Random _random = new(seed);

    public SearchQuery Tree(int depth = 4) => (depth <= 0 ? _random.Next(11) : _random.Next(16)) switch
    {
        0 or 1 => new SearchQuery.Word(Word()),
        2 => new SearchQuery.Word(Word(), IsExact: true),
        3 => new SearchQuery.Prefix(Word()),
        4 => Phrase(),
        5 => Field(),
        6 => Dated(),
        7 => Number(),
        8 => Bare(),
        9 => Range(),
        10 => _random.Next(2) == 0 ? Phrase() with { Slop = 0, Kind = PhraseKind.Exact } : new SearchQuery.Phrase(Any<string[]>(["cross", "border"], ["e", "mail"], ["covid", "19"], ["日本", "x", "y"]), 0, PhraseKind.Hyphenated),
        11 => new SearchQuery.Not(Tree(depth - 1)),
        12 or 13 => new SearchQuery.And(Parts(depth)),
        14 => new SearchQuery.Or(Parts(depth)),
        _ => new SearchQuery.All(),
    };

    public string Text() => string.Concat(Enumerable.Range(0, _random.Next(25)).Select(_ =>
        _random.Next(12) == 0 ? ((char)_random.Next(0x10000)).ToString() : s_bits[_random.Next(s_bits.Length)] + (_random.Next(2) == 0 ? " " : "")));

    private List<SearchQuery> Parts(int depth) => [.. Enumerable.Range(0, _random.Next(2, 4)).Select(_ => Tree(depth - 1))];

    private string Word() => QueryFolding.Words(s_words[_random.Next(s_words.Length)])[0];

    private SearchQuery.Phrase Phrase()
    {
        var words = QueryFolding.Words(string.Join(' ', Enumerable.Range(0, _random.Next(2, 5)).Select(_ => Word())));
        return words.Count > 1 ? new SearchQuery.Phrase(words, _random.Next(3) == 0 ? _random.Next(1, 100) : 0) : new SearchQuery.Phrase(["two", "words"]);
    }

    private SearchQuery.Field Field() => _random.Next(4) switch
    {
        0 => new SearchQuery.Field(QueryField.House, Any("commons", "lords", "northernireland", "scotland")),
        1 => new SearchQuery.Field(QueryField.Kind, Any("debate", "oral", "written", "statement", "article")),
        2 => new SearchQuery.Field(Any(QueryField.Uin, QueryField.Column, QueryField.Heading), Word()),
        _ => new SearchQuery.Field(
            Any(QueryField.Speaker, QueryField.Office, QueryField.Party, QueryField.Dept, QueryField.Heading),
            Any(string.Join(' ', Phrase().Words), "Robert Buckland", "Zoë O’Brien, QC", "the (acting) Lord: Skerry", "buck*", "Lord Sk*", "400..500", "or", "-x", "1,200")),
    };

    private SearchQuery.FieldRange Range() => new(
        Any(QueryField.Column, QueryField.Uin), Any("", "hl", "wa"), _random.Next(1, 50), _random.Next(50, 200), Any("", "w", "wh"));

    private SearchQuery.Dated Dated()
    {
        var from = new DateOnly(1803, 1, 1).AddDays(_random.Next(80_000));
        DateOnly? to = _random.Next(2) == 0 ? null : from.AddDays(_random.Next(1000));
        return new SearchQuery.Dated(_random.Next(3) == 0 ? null : from, to);
    }

    private SearchQuery.Number Number()
    {
        var min = new decimal(_random.Next(100_000)) / Any(1, 10, 100);
        var max = min + _random.Next(1000);
        var isOpen = _random.Next(2) == 0;
        var number = _random.Next(4) switch
        {
            0 => new SearchQuery.Number(min, null, Any(null, "%", "GBP", "USD", "EUR"), isOpen),
            1 => new SearchQuery.Number(null, max, Any(null, "%", "GBP"), isOpen),
            2 => new SearchQuery.Number(min, min, Any(null, "%", "GBP")),
            _ => new SearchQuery.Number(min, max, Any(null, "%", "GBP"), isOpen),
        };
        return _random.Next(3) == 0 ? number with { Counted = string.Join(' ', Phrase().Words) } : number;
    }

    private SearchQuery.Or Bare()
    {
        var value = new decimal(_random.Next(100_000)) / Any(1, 10);
        return new SearchQuery.Or([new SearchQuery.Word(value.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)), new SearchQuery.Number(value, value, null)]);
    }

    private T Any<T>(params T[] choices) => choices[_random.Next(choices.Length)];
}
