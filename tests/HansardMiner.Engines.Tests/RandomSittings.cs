using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Store;
using HansardMiner.Text;

namespace HansardMiner.Engines.Tests;

/// <summary>Documents and queries of few words, so that they often meet; the same seed gives the same ones.</summary>
internal sealed class RandomSittings(int seed)
{
    private static readonly string[] s_words =
        ["lamp", "lamps", "lit", "lighting", "keeper", "keepers", "keeping", "prosecute", "prosecution", "café", "cafe", "C.P.S.", "5", "12", "30%", "1,200", "9 per cent", "o'brien", "relational", "relate", "organisation", "organization", "organ", "e-mail", "email", "programme", "program"];

    private static readonly string[] s_names = ["Ann Beacon", "Tom Foghorn", "Zoë O'Brien", "Lord Keeper", "Davies", "Davis"];

    private readonly Random _random = new(seed);
    private readonly List<Contribution> _said = [];

    public IReadOnlyList<Document> Documents(int count) => [.. Enumerable.Range(0, count).Select(i => Document("r/" + i))];

    public SearchQuery Query(int depth) => (depth == 0 ? _random.Next(13) : _random.Next(19)) switch
    {
        0 or 1 => new SearchQuery.Word(Word()),
        2 => new SearchQuery.Word(Word(), IsExact: true),
        3 => new SearchQuery.Prefix(Word() is var word ? word[..Math.Min(word.Length, _random.Next(1, 7))] : ""),
        4 => new SearchQuery.Phrase([Word(), Word()]),
        5 => new SearchQuery.Phrase([.. Enumerable.Range(0, _random.Next(2, 4)).Select(_ => Word())], _random.Next(1, 6)),
        6 => Field(),
        7 when Coin() => _random.Next(3) == 0 ? new SearchQuery.Number(null, null, null) : new SearchQuery.Dated(Maybe(Day), Maybe(Day)),
        7 => new SearchQuery.Dated(Maybe(Day), Maybe(Day)),
        8 => new SearchQuery.Number(_random.Next(15), Maybe(() => (decimal)_random.Next(2000)), _random.Next(3) == 0 ? "%" : null, _random.Next(2) == 0),
        9 => new SearchQuery.Phrase([Word(), Word()], 0, PhraseKind.Exact),
        10 => new SearchQuery.FieldRange(Any([QueryField.Column, QueryField.Uin]), Any(["", "hl"]), _random.Next(1, 9), _random.Next(7, 30), Any(["", "w", "ws"])),
        11 => new SearchQuery.Number(_random.Next(15), null, null, _random.Next(2) == 0, Any(["keepers", "lamp", "keeper lit", "prosecution"])),
        12 => new SearchQuery.Field(Any([QueryField.Speaker, QueryField.Uin, QueryField.Column]), Any(["tom fog*", "dav*", "lord keep*", "h*", "12*"])),
        13 or 14 => new SearchQuery.Not(Query(depth - 1)),
        15 => new SearchQuery.All(),
        16 or 17 => new SearchQuery.And([.. Enumerable.Range(0, _random.Next(2, 5)).Select(_ => Query(depth - 1))]),
        _ => new SearchQuery.Or([.. Enumerable.Range(0, _random.Next(2, 5)).Select(_ => Query(depth - 1))]),
    };

    /// <summary>Stores documents in two sources by way of others that are replaced or removed: these must leave no trace in what is found or counted.</summary>
    public void Settle(IRecordStore store, IReadOnlyList<Document> documents)
    {
        var half = documents.Count / 2;
        store.Store("a", [.. Documents(20)]);
        store.Store("b", [.. documents.Skip(half)]);
        store.Store("c", [.. Documents(50).Select(d => d with { Id = new RecordId("gone/" + d.Id.Value) })]);
        store.Store("a", [.. documents.Take(half)]);
        store.Remove("c");
    }

    public bool Coin() => _random.Next(2) == 0;

    public int Number(int below) => _random.Next(below);

    private SearchQuery.Field Field() => _random.Next(9) switch
    {
        0 => new(QueryField.Speaker, Any(["beacon", "tom foghorn", "obrien", "davis", "keeper"])),
        1 => new(QueryField.Office, "minister"),
        2 => new(QueryField.Party, "con"),
        3 => new(QueryField.Dept, "of lights"),
        4 => new(QueryField.Heading, Word()),
        5 => new(QueryField.Uin, "hl7"),
        6 => new(QueryField.Column, Any(["12ws", "12w"])),
        7 => new(QueryField.House, Any(["commons", "lords"])),
        _ => new(QueryField.Kind, Any(["debate", "written", "oral"])),
    };

    private Document Document(string id)
    {
        IReadOnlyList<Contribution> turns = [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Turn())];
        Document document = _random.Next(3) == 0
            ? new WrittenQuestion { Id = new(id), Headings = [Text(2)], Contributions = turns, Uins = [new Uin(Any(["HL7", "8"]))], State = AnswerState.Answered, AnsweringBody = "Department of Lights" }
            : new Debate
            {
                Id = new(id), Headings = [Text(1), Text(2)], Contributions = turns, Proceeding = Any([DocumentKind.Debate, DocumentKind.Oral]),
                Department = _random.Next(4) == 0 ? "Ministry of Tides and Lights" : null,
            };
        return document with { Date = Maybe(Day), House = Maybe(() => Any([House.Commons, House.Lords])) };
    }

    private Contribution Turn()
    {
        if (_said.Count > 0 && _random.Next(5) == 0)
        {
            // Said again, perhaps on the same day, and printed with other marks.
            var again = Any(_said);
            var text = _random.Next(2) == 0 ? again.Text : again.Text.Replace(", ", " – ", StringComparison.Ordinal) + ".";
            return again with
            {
                Text = text, Column = Maybe(() => new Column("12W")), Permalink = Coin() ? new Uri("https://example.org/" + _random.Next(9)) : null,
                Passages = [new Passage(new TextSpan(0, text.Length), PassageKind.Paragraph, _random.Next(8) == 0)], Kind = Any([again.Kind, again.Kind, ContributionKind.Answer]),
            };
        }
        var said = Fresh();
        _said.Add(said);
        return said;
    }

    private Contribution Fresh()
    {
        var turn = Make.Turn(_random.Next(5) == 0 ? "" : Any(s_names), Text(_random.Next(1, 14)));
        return turn with
        {
            Column = Maybe(() => new Column(Any(["12W", "12WS", "9"]))),
            Attribution = turn.Attribution is { } speaker ? speaker with { Office = _random.Next(2) == 0 ? "The Minister" : null, Party = Any([null, null, "Con", "Lab"]) } : null,
            Speaker = turn.Attribution is not null && _random.Next(4) == 0
                ? new Speaker.Known { Person = new PersonId("random/1"), Name = Any(["Ann Beacon", "Dame Davies"]), Rule = "by chance" } : null,
        };
    }

    private string Text(int words) => string.Join(Any([" ", ", ", ". "]), Enumerable.Range(0, words).Select(_ => Any(s_words)));

    private string Word() => QueryFolding.Words(Any(s_words))[0];

    private DateOnly Day() => new DateOnly(2013, 12, 29).AddDays(_random.Next(6));

    private T Any<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    private T? Maybe<T>(Func<T> make)
        where T : struct => _random.Next(3) == 0 ? null : make();
}
