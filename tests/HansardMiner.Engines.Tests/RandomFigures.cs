using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Records;

namespace HansardMiner.Engines.Tests;

/// <summary>Documents full of figures and questions about them, of few words, so that they often meet; the same seed gives the same ones.</summary>
internal sealed class RandomFigures(int seed)
{
    private static readonly string[] s_things =
        ["cases", "offences", "people", "keepers", "police officers", "lamps", "children of keepers", "young people", "restraining orders in force", "keeper's lamps", "homes"];

    private static readonly string[] s_acts = ["prosecuted", "charged", "brought to court", "convicted", "trained", "built", "licensed", "seen"];

    private static readonly string[] s_subjects = ["stalking", "lighthouses", "Tides", "o'brien", "café", "lamp", "prosecution", "officers"];

    private static readonly string[] s_names = ["Ann Beacon", "Tom Foghorn", "Lord Keeper", ""];

    private readonly Random _random = new(seed);

    public IReadOnlyList<Document> Documents(int count) => [.. Enumerable.Range(0, count).Select(i => Document($"f/{seed}/{i}"))];

    public SearchQuery Question()
    {
        List<SearchQuery> parts = [.. Enumerable.Range(0, _random.Next(0, 5)).Select(_ => Topic())];
        if (_random.Next(3) == 0)
        {
            parts.Add(Number());
        }
        if (_random.Next(3) == 0)
        {
            parts.Add(Condition());
        }
        return parts.Count switch { 0 => new SearchQuery.All(), 1 => parts[0], _ => new SearchQuery.And(parts) };
    }

    public T Any<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];

    public bool Coin() => _random.Next(2) == 0;

    public DateOnly Day() => new DateOnly(2013, 1, 1).AddDays(_random.Next(12));

    private SearchQuery Topic() => _random.Next(8) switch
    {
        0 => new SearchQuery.Prefix(Word() is var word ? word[..Math.Min(word.Length, _random.Next(3, 7))] : ""),
        1 => new SearchQuery.Phrase(["police", "officers"]),
        2 => new SearchQuery.Word(Word(), IsExact: true),
        3 => new SearchQuery.Or([new SearchQuery.Word(Word()), new SearchQuery.Word(Word())]),
        _ => new SearchQuery.Word(Word()),
    };

    private SearchQuery Number() => _random.Next(4) switch
    {
        0 => new SearchQuery.Or([new SearchQuery.Number(3, 7, null), new SearchQuery.Number(30, null, null, IsOpen: true)]),
        1 => new SearchQuery.Number(null, null, null, Counted: Any(["cases", "officers", "keepers"])),
        2 => new SearchQuery.Number(_random.Next(20), null, "%"),
        _ => new SearchQuery.Number(_random.Next(20), _random.Next(20, 50), null),
    };

    private SearchQuery Condition() => _random.Next(8) switch
    {
        0 => new SearchQuery.Dated(Day(), null),
        1 => new SearchQuery.Dated(null, Day()),
        2 => new SearchQuery.Field(QueryField.Speaker, Any(["beacon", "foghorn", "keeper"])),
        3 => new SearchQuery.Field(QueryField.House, Any(["commons", "lords"])),
        4 => new SearchQuery.Field(QueryField.Kind, Any(["debate", "written"])),
        5 => new SearchQuery.Not(new SearchQuery.Word(Word())),
        6 => new SearchQuery.Not(new SearchQuery.Field(QueryField.Speaker, "beacon")),
        _ => new SearchQuery.Field(QueryField.Heading, Any(["stalking", "lamp"])),
    };

    private string Word() => QueryFolding.Words(Any(Any([s_things, s_acts, s_subjects])))[0];

    private Document Document(string id)
    {
        IReadOnlyList<string> headings = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => Any(s_subjects) + " " + Any(s_things))];
        Document document = _random.Next(3) == 0
            ? new WrittenQuestion
            {
                Id = new(id), Headings = headings, State = AnswerState.Answered, AnsweringBody = "Department of Lights", Uins = [new Uin(id.Replace('/', 'x'))],
                Contributions = [Turn(ContributionKind.Question), Turn(ContributionKind.Answer), .. Coin() ? (Contribution[])[Turn(ContributionKind.OriginalAnswer)] : []],
            }
            : new Debate { Id = new(id), Headings = headings, Contributions = [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Turn(ContributionKind.Speech))], Proceeding = DocumentKind.Debate };
        return document with { Date = _random.Next(6) == 0 ? null : Day(), House = Any([House.Commons, House.Lords]) };
    }

    private Contribution Turn(ContributionKind kind) => Make.Turn(Any(s_names), string.Join(' ', Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Sentence())), kind);

    private string Sentence() => _random.Next(5) switch
    {
        0 => $"We spoke of {Any(s_subjects)} and {Any(s_things)}.",
        1 => $"{_random.Next(100)}% of {Any(s_things)} were {Any(s_acts)}.",
        2 => $"On {Any(s_subjects)}, {_random.Next(60)} {Any(s_things)} and {_random.Next(60)} {Any(s_things)} were {Any(s_acts)}.",
        _ => $"{_random.Next(60)} {Any(s_things)} were {Any(s_acts)} for {Any(s_subjects)}.",
    };
}
