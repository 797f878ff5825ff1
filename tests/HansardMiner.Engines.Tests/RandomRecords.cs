using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Figures;
using HansardMiner.Records;
using HansardMiner.Text;

namespace HansardMiner.Engines.Tests;

/// <summary>Records with every property set or not, at random; the same seed gives the same records.</summary>
internal sealed class RandomRecords(int seed)
{
    private static readonly string[] s_words =
        ["lamp", "\"quoted\"", "back\\slash", "ŵ", "😀", "tab\there", "line\nbreak", "£3m", "it’s", "nul\0byte", "[", "]", "1,200", "", "'; DROP TABLE claims; --"];

    private readonly Random _random = new(seed);

    public Document Document(string id)
    {
        var contributions = Many(4, Contribution);
        Document document = _random.Next(3) switch
        {
            0 => new Debate { Id = new(id), Headings = Texts(), Contributions = contributions, Proceeding = Any<DocumentKind>(), Venue = Maybe(Any<Venue>), Volume = Maybe(Number) },
            1 => new Article { Id = new(id), Headings = Texts(), Contributions = contributions, PrintedAge = MaybeText() },
            _ => new WrittenQuestion
            {
                Id = new(id), Headings = Texts(), Contributions = contributions, Uins = Many(3, () => new Uin(Text())), GroupedWith = Many(3, () => new Uin(Text())),
                State = Any<AnswerState>(), AnsweringBody = MaybeText(), Tabled = Maybe(Day), DueForAnswer = Maybe(Day), HoldingAnswered = Maybe(Day),
                Corrected = Maybe(Day), IsClipped = Coin(), LacksOriginal = Coin(), Outcome = Maybe(Any<AnswerOutcome>), Volume = Maybe(Number),
            },
        };
        return document with { House = Maybe(Any<House>), Date = Maybe(Day), SourceId = MaybeText(), Permalink = Coin() ? Address() : null, Place = Maybe(() => new SourcePlace(PlaceUnit.Line, Number())) };
    }

    public IReadOnlyList<Claim> Claims(string text) => Many(3, () => new Claim
    {
        Span = Span(text),
        Sentence = Span(text),
        Kind = Any<ClaimKind>(),
        Quantity = new Quantity(Amount(), Maybe(Amount), Any<Bound>(), Maybe(() => new Unit(Text()))),
        Counted = MaybeText(),
        Change = Maybe(Any<Change>),
        Period = Coin() ? new Period(Text(), Maybe(Day), Maybe(Day)) : null,
        Where = MaybeText(),
        Source = MaybeText(),
        Status = Any<ClaimStatus>(),
        Links = Many(2, () => new ClaimLink(Span(text), Any<LinkRole>())),
        Derivation = new Derivation(Text(), Text()),
    });

    public IReadOnlyList<Undertaking> Undertakings(string text) => Many(3, () => new Undertaking
    {
        Span = Span(text),
        Sentence = Span(text),
        Actor = MaybeText(),
        Action = Text(),
        Deadline = Coin() ? new Period(Text(), Maybe(Day), Maybe(Day)) : null,
        Strength = Any<UndertakingStrength>(),
        IsConditional = Coin(),
        Derivation = new Derivation(Text(), Text()),
    });

    private Contribution Contribution()
    {
        var text = Text();
        return new Contribution
        {
            Kind = Any<ContributionKind>(),
            Text = text,
            Passages = Many(3, () => new Passage(Span(text), Any<PassageKind>(), Coin())),
            Attribution = Coin() ? null : new Attribution
            {
                Printed = Text(), Name = MaybeText(), Office = MaybeText(), Constituency = MaybeText(), Party = MaybeText(), PersonId = MaybeText(),
            },
            Column = Maybe(() => new Column(Text())),
            ColumnChanges = Many(2, () => new ColumnChange(_random.Next(9), new Column(Text()))),
            Time = Maybe(() => new TimeOnly(_random.NextInt64(TimeOnly.MaxValue.Ticks))),
            QuestionNumber = Maybe(Number),
            Uin = Maybe(() => new Uin(Text())),
            SourceId = MaybeText(),
            Permalink = Coin() ? Address() : null,
            Tables = Many(2, () => new AnswerTable(Span(text), Many(4, () => new TableCell(Number(), Number(), 1, _random.Next(1, 4), Span(text), Any<CellMarks>())))
            {
                Caption = Maybe(() => Span(text)),
            }),
            Division = Coin() ? null : new Division
            {
                Number = Maybe(Number), Ayes = Maybe(Number), Noes = Maybe(Number), Abstentions = Maybe(Number),
                Votes = Many(3, () => new DivisionVote(Text(), Any<Vote>(), Coin(), MaybeText())),
            },
            Continues = MaybeText(),
            Place = Maybe(() => new SourcePlace(Any<PlaceUnit>(), _random.NextInt64(long.MaxValue))),
        };
    }

    private bool Coin() => _random.Next(2) == 0;

    private int Number() => _random.Next(1000);

    private decimal Amount() => new(_random.Next(), _random.Next(), _random.Next(9), Coin(), (byte)_random.Next(20));

    private DateOnly Day() => new DateOnly(1803, 1, 1).AddDays(_random.Next(90_000));

    private Uri Address() => new($"https://example.org/{_random.Next()}?q=a%20b#c{_random.Next()}");

    private TextSpan Span(string text)
    {
        var start = _random.Next(text.Length + 1);
        return new TextSpan(start, _random.Next(start, text.Length + 1));
    }

    private string Text() => string.Join(' ', Many(8, () => s_words[_random.Next(s_words.Length)]));

    private string? MaybeText() => Coin() ? Text() : null;

    private IReadOnlyList<string> Texts() => Many(3, Text);

    private T Any<T>()
        where T : struct, Enum => Enum.GetValues<T>()[_random.Next(Enum.GetValues<T>().Length)];

    private T? Maybe<T>(Func<T> make)
        where T : struct => Coin() ? make() : null;

    private IReadOnlyList<T> Many<T>(int most, Func<T> make) => [.. Enumerable.Range(0, _random.Next(most + 1)).Select(_ => make())];
}
