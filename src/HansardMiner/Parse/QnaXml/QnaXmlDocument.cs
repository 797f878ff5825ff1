using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Parse.Markup;
using HansardMiner.Parse.Print;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.QnaXml;

/// <summary>One question or answer of the service as a record.</summary>
internal sealed class QnaXmlDocument
{
    private readonly ContributionText _text = new();
    private readonly UniqueIds _ids = new();
    private readonly ContentIds _answers = new("qna/answer");

    /// <summary>How many ids came again.</summary>
    public int Repeated => _ids.Repeated;

    /// <summary>The record; null when it holds no text of a question or answer.</summary>
    public WrittenQuestion? Of(QnaXmlRecord record)
    {
        var isAnswer = record.Kind == "Answer";
        var uin = isAnswer || record.Text("Uin") is not { } number ? (Uin?)null : new Uin(number);
        var tabled = record.Day("TabledDate");
        var page = QuestionPage.Of(uin, tabled);
        var contributions = Contributions(record, isAnswer, uin, page);
        if (contributions.Count == 0)
        {
            return null;
        }
        var house = HouseOf(record);
        var isHolding = Is(record, isAnswer ? "IsHoldingAnswer" : "Answer/IsHoldingAnswer");
        var day = record.Day(isAnswer ? "DateOfAnswer" : "Answer/DateOfAnswer") ?? record.Day("DateAnswered") ?? record.Day("Answer/AnswerDate");
        return new WrittenQuestion
        {
            Id = isAnswer ? _answers.Of([], null, contributions)
                : _ids.Of("qna", UniqueIds.House(house), UniqueIds.Day(tabled), uin?.Value ?? "uin-not-stated"),
            Headings = record.Text("Heading") is { } heading ? [heading] : [],
            Contributions = contributions,
            House = house,
            Date = day,
            SourceId = uin?.Value,
            Permalink = page,
            Uins = uin is { } own ? [own] : [],
            GroupedWith = Grouped(record, uin),
            State = contributions.Exists(c => c.Kind == ContributionKind.Answer)
                ? isHolding || HoldingAnswer.IsWordedAsOne(contributions[^1].Text) ? AnswerState.Holding : AnswerState.Answered
                : StateOf(record.Text("QuestionStatus")),
            AnsweringBody = record.Text("AnsweringBody/AnsweringBodyName") ?? record.Text("AnsweringBody/AnsweringBodyShortName"),
            Tabled = tabled,
            DueForAnswer = record.Day("DateForAnswer"),
            HoldingAnswered = isHolding ? day : null,
            Place = record.Place,
            IsClipped = contributions.Exists(c => c.Passages.Any(p => p.IsClipped)),
        };
    }

    private static Uin[] Grouped(QnaXmlRecord record, Uin? own)
    {
        const string Group = "OtherQuestionsInGroup/QuestionInGroup/Uin", AnswersGroup = "Answer/OtherQuestionsInGroup/QuestionInGroup/Uin";
        return record.Count(Group) + record.Count(AnswersGroup) == 0 ? []
            : [.. record.All(Group).Concat(record.All(AnswersGroup)).Select(g => new Uin(g)).Distinct().Where(g => g != own)];
    }

    private List<Contribution> Contributions(QnaXmlRecord record, bool isAnswer, Uin? uin, Uri? page)
    {
        var contributions = new List<Contribution>(2);
        if (!isAnswer)
        {
            Add("Text", ContributionKind.Question, Member(record, "TablingMember/"));
        }
        var place = isAnswer ? "" : "Answer/";
        Add(place + "Text", ContributionKind.Answer, Minister(record.Text(place + "MinisterId")));
        return contributions;

        void Add(string path, ContributionKind kind, Attribution? attribution)
        {
            var words = record.Letters(path);
            if (words.Length == 0)
            {
                return;
            }
            if (kind == ContributionKind.Answer || words.Contains("</", StringComparison.Ordinal))
            {
                HtmlText.Read(words, _text);
            }
            else
            {
                _text.Append(words);
            }
            var taken = _text.Take(record.Cut == path);
            if (taken.Text.Length > 0)
            {
                contributions.Add(new Contribution
                {
                    Kind = kind,
                    Text = taken.Text,
                    Passages = taken.Passages,
                    Tables = taken.Tables,
                    Attribution = attribution,
                    Uin = kind == ContributionKind.Question ? uin : null,
                    SourceId = uin?.Value,
                    Permalink = page,
                    Place = record.Place,
                });
            }
        }
    }

    private static Attribution? Member(QnaXmlRecord record, string place)
    {
        var (name, id) = (record.Text(place + "MemberName"), record.Text(place + "MemberId"));
        return name is null && id is null ? null : new Attribution
        {
            Printed = name ?? $"Member {id} (name not in source)",
            Name = name,
            Constituency = record.Text(place + "Constituency"),
            PersonId = id is null ? null : "mnis/" + id,
        };
    }

    private static Attribution? Minister(string? id) =>
        id is null ? null : new Attribution { Printed = $"Minister {id} (name not in source)", PersonId = "mnis/" + id };

    private static House? HouseOf(QnaXmlRecord record) => (record.Text("House/HouseId"), record.Text("House/HouseName")) switch
    {
        ("1", _) or (_, "House of Commons" or "Commons") => House.Commons,
        ("2", _) or (_, "House of Lords" or "Lords") => House.Lords,
        _ => null,
    };

    /// <summary>A question whose answer was sent back or is being reviewed is not answered; one whose correction is, was answered before.</summary>
    private static AnswerState StateOf(string? status) => status switch
    {
        "Answered" or "PendingCorrectionReview" or "ReturnedCorrection" => AnswerState.Answered,
        "Holding" => AnswerState.Holding,
        "Withdrawn" or "WithdrawnWithoutNotice" => AnswerState.Withdrawn,
        _ => AnswerState.Unanswered,
    };

    private static bool Is(QnaXmlRecord record, string path) => record.Text(path) is "true" or "True" or "1";
}
