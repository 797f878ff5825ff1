using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.Parse;

/// <summary>One question's fields, as a record.</summary>
internal sealed class WrittenQuestionsDocument(ContributionText text)
{
    /// <summary>The bulk list cuts at 255 characters and adds three full stops; it may cut a few characters earlier.</summary>
    private const int ShortestClipped = 250;

    private const int LongestClipped = 260;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    /// <summary>How many ids stood in the source before.</summary>
    public int Repeated { get; private set; }

    /// <summary>Builds the record.</summary>
    public WrittenQuestion Of(WrittenQuestionsRecord fields)
    {
        var uin = string.IsNullOrWhiteSpace(fields.Uin) ? (Uin?)null : new Uin(fields.Uin.Trim());
        var tabled = WrittenQuestionsRecord.Day(fields.Tabled);
        var page = uin is { } number && tabled is { } day && !number.Value.AsSpan().ContainsAny(' ', '/', '#')
            ? new Uri(string.Create(CultureInfo.InvariantCulture, $"https://questions-statements.parliament.uk/written-questions/detail/{day:yyyy-MM-dd}/{number}"))
            : null;
        var contributions = Contributions(fields, uin, page);
        var answered = contributions.Exists(c => c.Kind == ContributionKind.Answer);
        var isHolding = answered && (fields.IsHolding || HoldingAnswer.IsWordedAsOne(contributions.Find(c => c.Kind == ContributionKind.Answer)!.Text));
        var isCorrected = answered && (fields.IsCorrection || fields.Corrected is not null);
        return new WrittenQuestion
        {
            Id = Record(fields, uin, tabled),
            Headings = string.IsNullOrWhiteSpace(fields.Heading) ? [] : [fields.Heading.Trim()],
            Contributions = contributions,
            House = HouseOf(fields.House),
            Date = WrittenQuestionsRecord.Day(fields.Answered),
            SourceId = fields.Id,
            Permalink = page,
            Uins = uin is { } own ? [own] : [],
            GroupedWith = fields.GroupedWith.Distinct().Where(g => g != uin).ToArray(),
            State = isCorrected ? AnswerState.Corrected : isHolding ? AnswerState.Holding : answered ? AnswerState.Answered
                : fields.IsWithdrawn ? AnswerState.Withdrawn : AnswerState.Unanswered,
            AnsweringBody = string.IsNullOrWhiteSpace(fields.AnsweringBody) ? null : fields.AnsweringBody.Trim(),
            Tabled = tabled,
            DueForAnswer = WrittenQuestionsRecord.Day(fields.Due),
            HoldingAnswered = WrittenQuestionsRecord.Day(fields.HoldingAnswered) ?? (isHolding ? WrittenQuestionsRecord.Day(fields.Answered) : null),
            Corrected = WrittenQuestionsRecord.Day(fields.Corrected),
            IsClipped = contributions.Exists(c => c.Passages.Any(p => p.IsClipped)),
            LacksOriginal = isCorrected && !contributions.Exists(c => c.Kind == ContributionKind.OriginalAnswer),
        };
    }

    private List<Contribution> Contributions(WrittenQuestionsRecord fields, Uin? uin, Uri? page)
    {
        var contributions = new List<Contribution>(3);
        Add(fields.QuestionText, ContributionKind.Question, fields.Asking);
        Add(fields.AnswerText, ContributionKind.Answer, fields.IsCorrection && fields.Correcting.Attribution is not null ? fields.Correcting : fields.Answering);
        Add(fields.OriginalAnswerText, ContributionKind.OriginalAnswer, fields.Answering);
        return contributions;

        void Add(string? source, ContributionKind kind, WrittenQuestionsMember member)
        {
            if (string.IsNullOrWhiteSpace(source))
            {
                return;
            }
            HtmlText.Read(source, text);
            var taken = text.Take(IsClipped(source));
            if (taken.Text.Length == 0)
            {
                return;
            }
            contributions.Add(new Contribution
            {
                Kind = kind,
                Text = taken.Text,
                Passages = taken.Passages,
                Attribution = member.Attribution,
                Uin = kind == ContributionKind.Question ? uin : null,
                SourceId = fields.Id,
                Permalink = page,
            });
        }
    }

    /// <summary>Whether the bulk list cut the text: about 255 characters and "...", without markup.</summary>
    private static bool IsClipped(string source) =>
        source.Length is >= ShortestClipped and <= LongestClipped && source.EndsWith("...", StringComparison.Ordinal) && !source.Contains('<', StringComparison.Ordinal);

    private RecordId Record(WrittenQuestionsRecord fields, Uin? uin, DateOnly? tabled)
    {
        var house = HouseOf(fields.House) switch { House.Commons => "commons", House.Lords => "lords", _ => "house-not-stated" };
        var day = tabled?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "undated";
        var id = uin is { } number ? $"wq/{house}/{day}/{Plain(number.Value)}" : $"wq/id/{Plain(fields.Id ?? "none")}";
        var copies = _ids[id] = _ids.GetValueOrDefault(id) + 1;
        if (copies == 1)
        {
            return new RecordId(id);
        }
        Repeated++;
        return new RecordId(string.Create(CultureInfo.InvariantCulture, $"{id}.{copies}"));
    }

    private static string Plain(string words) => string.Concat(words.Select(
        c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' ? char.ToLowerInvariant(c) : '-'));

    private static House? HouseOf(string? house) => house switch
    {
        "Commons" => House.Commons,
        "Lords" => House.Lords,
        _ => null,
    };
}
