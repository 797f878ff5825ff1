using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.InteropServices;
using HansardMiner.Parse.Markup;
using HansardMiner.Parse.Print;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.WrittenQuestions;

/// <summary>One question's fields, as a record.</summary>
internal sealed class WrittenQuestionsDocument(ContributionText text)
{
    /// <summary>More members than have sat in any two Parliaments.</summary>
    private const int MostMembers = 5_000;

    private static readonly SearchValues<char> _plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789._-");

    private readonly Dictionary<string, Attribution> _members = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly ContentIds _texts = new("wq/text");

    /// <summary>How many questions state a date that cannot be read.</summary>
    public int UnreadDays { get; private set; }

    /// <summary>The first such date.</summary>
    public string? FirstUnreadDay { get; private set; }

    /// <summary>How many ids stood in the source before.</summary>
    public int Repeated { get; private set; }

    /// <summary>Builds the record.</summary>
    public WrittenQuestion Of(WrittenQuestionsRecord fields)
    {
        var uin = string.IsNullOrWhiteSpace(fields.Uin) ? (Uin?)null : new Uin(fields.Uin.Trim());
        var tabled = StatedDay.Of(fields.Tabled);
        var page = uin is { } number && tabled is { } day && !number.Value.AsSpan().ContainsAny(' ', '/', '#')
            ? new Uri(string.Create(CultureInfo.InvariantCulture, $"https://questions-statements.parliament.uk/written-questions/detail/{day:O}/{number}"))
            : null;
        if (fields.UnreadDay is { } unread)
        {
            UnreadDays++;
            FirstUnreadDay ??= unread;
        }
        var contributions = Contributions(fields, uin, page);
        var answered = contributions.Exists(c => c.Kind == ContributionKind.Answer);
        var isHolding = answered && (fields.IsHolding || HoldingAnswer.IsWordedAsOne(contributions.Find(c => c.Kind == ContributionKind.Answer)!.Text));
        var isCorrected = answered && (fields.IsCorrection || fields.Corrected is not null);
        return new WrittenQuestion
        {
            Id = uin is null && fields.Id is null ? _texts.Of([], tabled, contributions) : Record(fields, uin, tabled),
            Headings = string.IsNullOrWhiteSpace(fields.Heading) ? [] : [fields.Heading.Trim()],
            Contributions = contributions,
            House = HouseOf(fields.House),
            Date = StatedDay.Of(fields.Answered),
            SourceId = fields.Id,
            Permalink = page,
            Place = PlaceOf(fields.Start),
            Uins = uin is { } own ? [own] : [],
            GroupedWith = fields.GroupedWith.Count == 0 ? [] : [.. fields.GroupedWith.Distinct().Where(g => g != uin)],
            State = isCorrected ? AnswerState.Corrected : isHolding ? AnswerState.Holding : answered ? AnswerState.Answered
                : fields.IsWithdrawn ? AnswerState.Withdrawn
                : StatedDay.Of(fields.HoldingAnswered) is not null ? AnswerState.Holding : AnswerState.Unanswered,
            AnsweringBody = string.IsNullOrWhiteSpace(fields.AnsweringBody) ? null : fields.AnsweringBody.Trim(),
            Tabled = tabled,
            DueForAnswer = StatedDay.Of(fields.Due),
            HoldingAnswered = StatedDay.Of(fields.HoldingAnswered) ?? (isHolding ? StatedDay.Of(fields.Answered) : null),
            Corrected = StatedDay.Of(fields.Corrected),
            IsClipped = contributions.Exists(c => c.Passages is [.., { IsClipped: true }]),
            LacksOriginal = isCorrected && !contributions.Exists(c => c.Kind == ContributionKind.OriginalAnswer),
        };
    }

    private List<Contribution> Contributions(WrittenQuestionsRecord fields, Uin? uin, Uri? page)
    {
        var contributions = new List<Contribution>(3);
        Add(fields.QuestionText, fields.QuestionAt, ContributionKind.Question, fields.Asking);
        Add(fields.AnswerText, fields.AnswerAt, ContributionKind.Answer, fields.IsCorrection && fields.Correcting.Attribution is not null ? fields.Correcting : fields.Answering);
        Add(fields.OriginalAnswerText, fields.OriginalAnswerAt, ContributionKind.OriginalAnswer, fields.Answering);
        return contributions;

        void Add(ReadOnlySpan<char> source, long? at, ContributionKind kind, WrittenQuestionsMember member)
        {
            if (source.IsWhiteSpace())
            {
                return;
            }
            HtmlText.Read(source, text);
            var taken = text.Take(ClippedText.Is(source));
            if (taken.Text.Length == 0)
            {
                return;
            }
            contributions.Add(new Contribution
            {
                Kind = kind,
                Text = taken.Text,
                Passages = taken.Passages,
                Tables = taken.Tables,
                Attribution = Attribution(member),
                Uin = kind == ContributionKind.Question ? uin : null,
                SourceId = fields.Id,
                Permalink = page,
                Place = PlaceOf(at),
            });
        }
    }

    /// <summary>The same members ask and answer again and again: where only their numbers stand, each is made once.</summary>
    private Attribution? Attribution(WrittenQuestionsMember member)
    {
        if (member.Id is not { } id || member.Name is not null)
        {
            return member.Attribution;
        }
        if (!_members.TryGetValue(id, out var known) && _members.Count < MostMembers)
        {
            known = _members[id] = member.Attribution!;
        }
        return known ?? member.Attribution;
    }

    private RecordId Record(WrittenQuestionsRecord fields, Uin? uin, DateOnly? tabled)
    {
        var house = HouseOf(fields.House) switch { House.Commons => "commons", House.Lords => "lords", _ => "house-not-stated" };
        var day = tabled?.ToString("O", CultureInfo.InvariantCulture) ?? "undated";
        var id = uin is { } number ? $"wq/{house}/{day}/{Plain(number.Value)}" : $"wq/id/{Plain(fields.Id!)}";
        var copies = ++CollectionsMarshal.GetValueRefOrAddDefault(_ids, id, out _);
        if (copies == 1)
        {
            return new RecordId(id);
        }
        Repeated++;
        return new RecordId(string.Create(CultureInfo.InvariantCulture, $"{id}.{copies}"));
    }

    private static SourcePlace? PlaceOf(long? at) => at is { } number ? new SourcePlace(PlaceUnit.Byte, number) : null;

    private static string Plain(string words) => !words.AsSpan().ContainsAnyExcept(_plain) ? words : string.Concat(words.Select(
        c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' ? char.ToLowerInvariant(c) : '-'));

    private static House? HouseOf(string? house) => house switch
    {
        "Commons" => House.Commons,
        "Lords" => House.Lords,
        _ => HouseAsWritten(house),
    };

    private static House? HouseAsWritten(string? house) => house?.Trim().ToUpperInvariant() switch
    {
        "COMMONS" or "HOUSE OF COMMONS" => House.Commons,
        "LORDS" or "HOUSE OF LORDS" => House.Lords,
        _ => null,
    };
}
