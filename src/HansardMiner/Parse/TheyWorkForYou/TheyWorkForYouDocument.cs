using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Parse.Print;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.TheyWorkForYou;

/// <summary>The turns of one document, as records.</summary>
internal sealed class TheyWorkForYouDocument(
    IReadOnlyList<(TheyWorkForYouTurn Turn, TakenText Taken)> turns,
    TheyWorkForYouHeadings headings, TheyWorkForYouHouse houses, TheyWorkForYouId? id, string? section, string? sourceId, RecordId record, DateOnly? day)
{
    private readonly string? _section = id?.Section ?? (turns[0].Turn.Element == "spmotion" ? "spmotion" : section);
    private readonly House? _house = houses.Find(
        id?.Section ?? (turns[0].Turn.Element == "spmotion" ? "spmotion" : section),
        turns.Select(t => t.Turn).FirstOrDefault(t => t.PersonId is not null),
        turns[0].Turn.Attribute("colnum"));

    /// <summary>A debate, an oral question or a written statement.</summary>
    public Debate Debate()
    {
        var isStatement = _section == "wms";
        var isOral = IsOral();
        var contributions = turns.Select(t => Contribution(
            t, t.Turn.Element is "division" or "committee" ? ContributionKind.Procedure : t.Turn.Kind(isStatement))).ToArray();
        return new Debate
        {
            Id = record,
            Headings = headings.Path(withOral: isOral || headings is { IsAnnounced: true, HasNumberedQuestions: false }),
            Contributions = contributions,
            House = _house,
            Date = Date(turns[0].Turn.Attribute("date")) ?? day,
            SourceId = sourceId,
            Permalink = Page(null),
            Proceeding = isStatement ? DocumentKind.Statement : isOral ? DocumentKind.Oral : DocumentKind.Debate,
            Venue = Venue(),
        };
    }

    /// <summary>A written question, or several with one answer.</summary>
    public WrittenQuestion Question()
    {
        var replies = turns.Where(t => t.Turn.Element == "reply").ToArray();
        var isHolding = replies.Length > 0 && replies.All(r => HoldingAnswer.IsWordedAsOne(r.Taken.Text));
        return new WrittenQuestion
        {
            Id = record,
            Headings = headings.Path(withOral: false),
            Contributions = turns.Select(t => Contribution(t, t.Turn.Element == "ques" ? ContributionKind.Question : ContributionKind.Answer)).ToArray(),
            House = _house,
            Date = replies.Length > 0 ? day : null,
            SourceId = sourceId,
            Permalink = Page(null),
            Uins = turns.SelectMany(t => t.Turn.Uins).Distinct().ToArray(),
            State = replies.Length == 0 ? AnswerState.Unanswered : isHolding ? AnswerState.Holding : AnswerState.Answered,
            AnsweringBody = headings.Major is { } body && !body.StartsWith("Written Answers", StringComparison.OrdinalIgnoreCase) ? body : null,
            HoldingAnswered = turns.Select(t => t.Turn.HoldingAnswered).FirstOrDefault(d => d is not null) ?? (isHolding ? day : null),
        };
    }

    /// <summary>
    /// The heading of oral questions stays open in the files, so a document under it is oral when it holds a numbered question,
    /// or when the department's questions were announced and no question of the department is numbered.
    /// </summary>
    private bool IsOral() =>
        turns.Any(t => t.Turn.Attribute("questionnumber") is not null)
        || (_section == "ni" && OralQuestionWords.Number(turns[0].Taken.Text) is not null)
        || (_section == "lords" && headings.Path(withOral: false) is [.., var title] && title.EndsWith("Question", StringComparison.Ordinal))
        || (headings.IsUnderOral
            && (turns.Any(t => t.Turn.IsOralQuestion || (t.Turn.Element == "speech" && t.Turn.Uins.Count > 0))
                || headings is { IsAnnounced: true, HasNumberedQuestions: false }));

    private Contribution Contribution(
        (TheyWorkForYouTurn Turn, TakenText Taken) turn, ContributionKind kind) => new()
        {
            Kind = kind == ContributionKind.Speech && OralQuestionWords.Open(turn.Taken.Text) ? ContributionKind.Question : kind,
            Text = turn.Taken.Text,
            Passages = turn.Taken.Passages,
            Tables = turn.Taken.Tables,
            Attribution = turn.Turn.Attribution,
            Column = TheyWorkForYouHouse.Column(_section, _house, turn.Turn.Attribute("colnum")),
            ColumnChanges = turn.Taken.Columns,
            Time = turn.Turn.Time,
            QuestionNumber = turn.Turn.QuestionNumber ?? (_section == "ni" ? OralQuestionWords.Number(turn.Taken.Text) : null),
            Uin = turn.Turn.Uins.Count > 0 ? turn.Turn.Uins[0] : null,
            SourceId = turn.Turn.Attribute("id"),
            Permalink = Page(turn.Turn),
        };

    private Uri? Page(TheyWorkForYouTurn? turn) =>
        id?.Page(turn?.Id)
        ?? (Uri.TryCreate((turn ?? turns[0].Turn).Attribute("url"), UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null);

    private Venue? Venue() => _section switch
    {
        "westminhall" => Records.Venue.WestminsterHall,
        "standing" => Records.Venue.Committee,
        "lords" when turns[0].Turn.Attribute("colnum")?.StartsWith("GC", StringComparison.Ordinal) == true => Records.Venue.GrandCommittee,
        "debate" or "lords" => Records.Venue.Chamber,
        _ => null,
    };

    private static DateOnly? Date(string? code) =>
        DateOnly.TryParseExact(code, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
