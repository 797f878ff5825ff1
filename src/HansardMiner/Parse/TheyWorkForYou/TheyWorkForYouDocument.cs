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
    IReadOnlyList<(TheyWorkForYouTurn Turn, TakenText Taken)> turns, TheyWorkForYouHeadings headings, TheyWorkForYouHouse houses,
    TheyWorkForYouId? id, string? section, string? sourceId, RecordId record, DateOnly? day, int line, TheyWorkForYouParts parts)
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
        var kinds = parts.Of([.. turns.Select(t => (t.Turn, t.Taken.Text))], isOral, isStatement);
        var contributions = turns.Select((t, i) => Contribution(t.Turn, t.Taken, kinds[i])).ToArray();
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
            Place = Line(line),
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
            Contributions = turns.Select(t => Contribution(t.Turn, t.Taken, t.Turn.Element == "ques" ? ContributionKind.Question : ContributionKind.Answer)).ToArray(),
            House = _house,
            Date = replies.Length > 0 ? day : null,
            SourceId = sourceId,
            Permalink = Page(null),
            Uins = turns.SelectMany(t => t.Turn.Uins).Distinct().ToArray(),
            State = replies.Length == 0 ? AnswerState.Unanswered : isHolding ? AnswerState.Holding : AnswerState.Answered,
            AnsweringBody = headings.Major is { } body && !body.StartsWith("Written Answers", StringComparison.OrdinalIgnoreCase) ? body : null,
            HoldingAnswered = turns.Select(t => t.Turn.HoldingAnswered).FirstOrDefault(d => d is not null) ?? (isHolding ? day : null),
            Place = Line(line),
        };
    }

    /// <summary>A question of which only number and mentions are in the file: a written one, or (S3O, S3F, S3T) one for oral answer.</summary>
    public Document Listed(TheyWorkForYouMentions mentions)
    {
        var (turn, taken) = turns[0];
        turn.AddUin(id?.Rest);
        var contributions = new[] { Contribution(turn, taken, ContributionKind.Procedure) };
        if (id is { } question && !question.Rest.Contains("W-", StringComparison.Ordinal))
        {
            return new Debate
            {
                Id = record, Headings = [], Contributions = contributions, House = _house, Date = mentions.Answered ?? mentions.Last, SourceId = sourceId,
                Proceeding = DocumentKind.Oral, Place = Line(line),
            };
        }
        return new WrittenQuestion
        {
            Id = record, Headings = [], Contributions = contributions, House = _house, Date = mentions.Answered, SourceId = sourceId, Uins = [.. turn.Uins],
            State = mentions.State, Tabled = mentions.Tabled, HoldingAnswered = mentions.Holding, Place = Line(line),
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

    private Contribution Contribution(TheyWorkForYouTurn turn, TakenText taken, ContributionKind kind) => new()
    {
        Kind = kind,
        Text = taken.Text,
        Passages = taken.Passages,
        Tables = taken.Tables,
        Attribution = turn.Attribution,
        Column = TheyWorkForYouHouse.Column(_section, _house, turn.Attribute("colnum")),
        ColumnChanges = taken.Columns,
        Time = turn.Time,
        QuestionNumber = turn.QuestionNumber ?? (_section == "ni" ? OralQuestionWords.Number(taken.Text) : null),
        Uin = turn.Uins.Count > 0 ? turn.Uins[0] : null,
        SourceId = turn.Attribute("id") ?? turn.Attribute("gid"),
        Permalink = Page(turn),
        Division = turn.Division,
        Continues = turn.Continues,
        Place = Line(turn.Line),
    };

    private static SourcePlace? Line(int line) => line > 0 ? new SourcePlace(PlaceUnit.Line, line) : null;

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
