using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Parse.Json;
using HansardMiner.Parse.Markup;
using HansardMiner.Parse.Print;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.LinkedData;

/// <summary>One entry of the Linked Data API as a record.</summary>
internal sealed class LinkedDataQuestion(SourceHead head)
{
    private readonly ContributionText _text = new();
    private readonly UniqueIds _ids = new();
    private readonly House? _houseOfFile = HouseOfList(head.Text);
    private readonly bool _isOral = head.Text.Contains("commonsoralquestions", StringComparison.OrdinalIgnoreCase);

    /// <summary>How many ids came again.</summary>
    public int Repeated => _ids.Repeated;

    /// <summary>The record; null when the entry is no question.</summary>
    public Document? Of(JsonItem item)
    {
        var uin = Value(item, "uin") is { } number ? new Uin(number) : (Uin?)null;
        var answer = item.All("answer").FirstOrDefault(a => a.IsObject) ?? new JsonItem { IsObject = true };
        var about = item.TextOf("_about");
        var tabled = Day(item, "dateTabled") ?? Day(item, "date");
        var page = QuestionPage.Of(_isOral ? null : uin, tabled) ?? (Uri.TryCreate(about, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null);
        var contributions = new List<Contribution>(2);
        Add(Values(item, "questionText"), ContributionKind.Question, Member(item, "tablingMember"), item.IsCut && answer.Children.Count == 0);
        var body = Values(answer, "answerText");
        Add(body.Count > 0 ? body : Values(item, "answerText"), ContributionKind.Answer, Member(answer, "answeringMember") ?? Member(item, "answeringMember"), answer.IsCut);
        if (contributions.Count == 0)
        {
            return null;
        }
        var house = HouseOf(item) ?? (uin?.Value.StartsWith("HL", StringComparison.OrdinalIgnoreCase) == true ? House.Lords : _houseOfFile);
        var id = uin?.Value ?? (about is null ? "uin-not-stated" : about[(about.TrimEnd('/').LastIndexOf('/') + 1)..]);
        var headings = new[] { Value(item, "hansardHeading") ?? Value(item, "hansardCategory"), _isOral ? null : Value(item, "title") }
            .OfType<string>().Where(h => h.Any(char.IsLetterOrDigit) && h.Length < 200).Distinct().Take(1).ToArray();
        if (_isOral && contributions.TrueForAll(c => c.Kind == ContributionKind.Question))
        {
            return new Debate
            {
                Id = _ids.Of("lda", UniqueIds.House(house), UniqueIds.Day(tabled), id),
                Headings = headings,
                Contributions = contributions,
                House = house,
                Date = Day(item, "AnswerDate"),
                SourceId = about,
                Permalink = page,
                Place = item.Place,
                Department = Value(item, "AnsweringBody"),
                Proceeding = DocumentKind.Oral,
            };
        }
        var answered = contributions[^1].Kind == ContributionKind.Answer;
        var first = Day(answer, "questionFirstAnswered") ?? Day(item, "questionFirstAnswered");
        var day = answered ? Day(answer, "dateOfAnswer") ?? Day(item, "dateOfAnswer") ?? first : null;
        var isCorrected = answered && (IsTrue(answer, "isMinisterialCorrection") || IsTrue(item, "isMinisterialCorrection"));
        var isHolding = answered && (IsTrue(answer, "holdingAnswer") || IsTrue(answer, "isHoldingAnswer") || HoldingAnswer.IsWordedAsOne(contributions[^1].Text));
        return new WrittenQuestion
        {
            Id = _ids.Of("lda", UniqueIds.House(house), UniqueIds.Day(tabled), id),
            Headings = headings,
            Contributions = contributions,
            House = house,
            Date = isCorrected ? first ?? day : day,
            SourceId = about,
            Permalink = page,
            Place = item.Place,
            Uins = uin is { } own ? [own] : [],
            GroupedWith = [.. Values(answer, "groupedQuestionUIN").Concat(Values(item, "groupedQuestionUIN")).Select(g => new Uin(g.Trim())).Distinct().Where(g => g != uin)],
            State = isCorrected ? AnswerState.Corrected : isHolding ? AnswerState.Holding : answered ? AnswerState.Answered
                : IsTrue(item, "isWithdrawn") ? AnswerState.Withdrawn : AnswerState.Unanswered,
            AnsweringBody = Value(item, "AnsweringBody"),
            Tabled = tabled,
            DueForAnswer = Day(item, "AnswerDate"),
            HoldingAnswered = isHolding ? day : null,
            Corrected = isCorrected ? day : null,
            LacksOriginal = isCorrected,
            IsClipped = contributions.Exists(c => c.Passages.Any(p => p.IsClipped)),
        };

        void Add(IReadOnlyList<string> texts, ContributionKind kind, Attribution? attribution, bool isCut)
        {
            foreach (var text in texts)
            {
                HtmlText.Read(LostOpeningTags.Mend(text), _text);
                _text.EndPassage();
            }
            var taken = _text.Take(isCut);
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
                    SourceId = about,
                    Permalink = page,
                    Place = kind == ContributionKind.Answer && answer.Place is { } place ? place : item.Place,
                });
            }
        }
    }

    /// <summary>The name as printed with the member's number, which ends the address of the member's own entry.</summary>
    private static Attribution? Member(JsonItem item, string role)
    {
        var about = item.All(role).Select(m => m.IsObject ? m.TextOf("_about") : m.Text).FirstOrDefault(a => a is not null) ?? "";
        var number = about[(about.TrimEnd('/').LastIndexOf('/') + 1)..];
        var id = number.Length > 0 && number.All(char.IsAsciiDigit) ? "mnis/" + number : null;
        var printed = Value(item, role + "Printed");
        var place = Value(item, role + "Constituency");
        return printed is not null ? AttributionParser.Parse(printed, id) is { } parsed ? parsed with { Constituency = parsed.Constituency ?? place } : null
            : id is null ? null
            : new Attribution { Printed = $"Member {number} (name not in source)", Constituency = place, PersonId = id };
    }

    /// <summary>All texts of a field: bare, under "_value", in arrays of either, or under a "_value" that is itself an array.</summary>
    private static List<string> Values(JsonItem item, string name)
    {
        var found = new List<string>();
        foreach (var value in item.All(name))
        {
            Collect(value, found);
        }
        return found;

        static void Collect(JsonItem value, List<string> found)
        {
            if (!string.IsNullOrWhiteSpace(value.Text))
            {
                found.Add(value.Text);
            }
            foreach (var inner in value.IsObject ? value.All("_value").Concat(value.All("prefLabel")) : value.Children.Select(c => c.Item))
            {
                Collect(inner, found);
            }
        }
    }

    private static string? Value(JsonItem item, string name) => Values(item, name) is [var first, ..] ? first.Trim() : null;

    private static DateOnly? Day(JsonItem item, string name) => StatedDay.Of(Value(item, name));

    private static bool IsTrue(JsonItem item, string name) => string.Equals(Value(item, name), "true", StringComparison.OrdinalIgnoreCase);

    private static House? HouseOf(JsonItem item) =>
        Values(item, "legislature").Select(l => l.Contains("Lords", StringComparison.OrdinalIgnoreCase) ? House.Lords
            : l.Contains("Commons", StringComparison.OrdinalIgnoreCase) ? House.Commons : (House?)null).FirstOrDefault(h => h is not null);

    /// <summary>The list's own address names the House: "commonswrittenquestions", "lordswrittenquestions".</summary>
    private static House? HouseOfList(string text)
    {
        var isCommons = text.Contains("/commons", StringComparison.OrdinalIgnoreCase) && text.Contains("questions", StringComparison.OrdinalIgnoreCase);
        var isLords = text.Contains("/lords", StringComparison.OrdinalIgnoreCase) && text.Contains("questions", StringComparison.OrdinalIgnoreCase);
        return isCommons == isLords ? null : isCommons ? House.Commons : House.Lords;
    }
}
