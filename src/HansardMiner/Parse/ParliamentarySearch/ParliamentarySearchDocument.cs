using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Parse.Json;
using HansardMiner.Parse.Markup;
using HansardMiner.Parse.Print;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.ParliamentarySearch;

/// <summary>One entry of the search as a record. Fields in "_s" are cut at 100 characters; those in "_t" are whole.</summary>
internal sealed class ParliamentarySearchDocument
{
    private const int LongestCut = 100;

    private readonly ContributionText _text = new();
    private readonly UniqueIds _ids = new();

    /// <summary>How many ids came again.</summary>
    public int Repeated => _ids.Repeated;

    /// <summary>The record; null when the entry holds no text.</summary>
    public Document? Of(JsonItem entry)
    {
        var citation = PrintedCitation.Parse(Words(entry, "bibliographicCitation") ?? Words(entry, "identifier"), entry.DayOf("date_dt"));
        var house = HouseOf(entry) ?? citation.House;
        var page = Uri.TryCreate(entry.TextOf("externalLocation_uri") ?? entry.TextOf("uri"), UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https" && !uri.Host.Contains("intranet", StringComparison.Ordinal) ? uri : null;
        return Words(entry, "uin") is not null || entry.Find("answerText_t") is not null || entry.Find("questionText_t") is not null
            ? Question(entry, citation, house, page) : Debate(entry, citation, house, page);
    }

    private WrittenQuestion? Question(JsonItem entry, PrintedCitation citation, House? house, Uri? page)
    {
        var uin = Words(entry, "uin") is { } number ? new Uin(number) : (Uin?)null;
        var content = entry.All("content_t").ToArray();
        var questions = Field(entry, "questionText", content.Take(1));
        var answers = Field(entry, "answerText", content.Skip(1));
        var contributions = new List<Contribution>(2);
        Add(questions, ContributionKind.Question, Words(entry, "tablingMemberPrinted") ?? Words(entry, "askingMemberPrinted"));
        Add(answers, ContributionKind.Answer, Words(entry, "answeringMemberPrinted"));
        if (contributions.Count == 0)
        {
            return null;
        }
        var answered = contributions.Exists(c => c.Kind == ContributionKind.Answer);
        var status = Words(entry, "pqStatus") ?? "";
        var isHolding = answered && (status.StartsWith("Holding", StringComparison.OrdinalIgnoreCase) || HoldingAnswer.IsWordedAsOne(contributions[^1].Text));
        var day = answered ? entry.DayOf("dateOfAnswer_dt") ?? entry.DayOf("date_dt") : null;
        var tabled = entry.DayOf("dateTabled_dt");
        return new WrittenQuestion
        {
            Id = _ids.Of("search", UniqueIds.House(house), UniqueIds.Day(entry.DayOf("date_dt") ?? tabled), uin?.Value ?? LastPart(entry)),
            Headings = Headings(entry),
            Contributions = contributions,
            House = house,
            Date = day,
            SourceId = entry.TextOf("uri"),
            Permalink = page,
            Place = entry.Place,
            Uins = uin is { } own ? [own] : [],
            State = !answered ? status.StartsWith("Withdrawn", StringComparison.OrdinalIgnoreCase) ? AnswerState.Withdrawn : AnswerState.Unanswered
                : entry.TextOf("correctedWmsMc_b") == "true" ? AnswerState.Corrected
                : isHolding ? AnswerState.Holding : AnswerState.Answered,
            AnsweringBody = Words(entry, "answeringDeptPrinted") ?? Words(entry, "departmentPrinted"),
            Tabled = tabled,
            DueForAnswer = entry.DayOf("dateForAnswer_dt"),
            HoldingAnswered = entry.DayOf("dateOfHoldingAnswer_dt") ?? (isHolding ? day : null),
            IsClipped = contributions.Exists(c => c.Passages.Any(p => p.IsClipped)),
        };

        void Add(IReadOnlyList<JsonItem> texts, ContributionKind kind, string? printed)
        {
            if (Contribution(texts, kind, printed, entry, citation, page) is { } contribution)
            {
                var begins = kind == ContributionKind.Question || citation.IsOneColumn || contributions.Count == 0 ? citation.Column : null;
                contributions.Add(contribution with { Uin = kind == ContributionKind.Question ? uin : null, Column = begins });
            }
        }
    }

    private Debate? Debate(JsonItem entry, PrintedCitation citation, House? house, Uri? page)
    {
        var isStatement = entry.Find("statementText_t") is not null || citation.IsWrittenStatement;
        var texts = Field(entry, isStatement ? "statementText" : "contributionText", entry.All("content_t"));
        var kind = isStatement ? ContributionKind.Statement : ContributionKind.Speech;
        var contribution = Contribution(texts, kind, Words(entry, "memberPrinted") ?? Words(entry, "leadMemberPrinted"), entry, citation, page);
        return contribution is null ? null : new Debate
        {
            Id = _ids.Of("search", UniqueIds.House(house), UniqueIds.Day(entry.DayOf("date_dt")), LastPart(entry)),
            Headings = Headings(entry),
            Contributions = [contribution with { Column = citation.Column }],
            House = house,
            Date = entry.DayOf("date_dt"),
            SourceId = entry.TextOf("uri"),
            Permalink = page,
            Place = entry.Place,
            Volume = entry.NumberOf("volume_t") ?? citation.Volume,
            Department = Words(entry, "departmentPrinted"),
            Proceeding = isStatement ? DocumentKind.Statement : DocumentKind.Debate,
        };
    }

    private Contribution? Contribution(
        IReadOnlyList<JsonItem> texts, ContributionKind kind, string? printed, JsonItem entry, PrintedCitation citation, Uri? page)
    {
        var isClipped = false;
        foreach (var item in texts)
        {
            HtmlText.Read(item.Text ?? "", _text);
            _text.EndPassage();
            isClipped |= item.IsCut;
        }
        var taken = _text.Take(isClipped);
        return taken.Text.Length == 0 ? null : new Contribution
        {
            Kind = kind,
            Text = taken.Text,
            Passages = taken.Passages,
            Tables = taken.Tables,
            Attribution = AttributionParser.Parse(printed),
            SourceId = entry.TextOf("uri"),
            Permalink = page,
            Place = texts.Count > 0 ? texts[0].Place : null,
        };
    }

    /// <summary>The whole field, else what stands in the entry's content, else the cut field, marked as cut where it may be.</summary>
    private static IReadOnlyList<JsonItem> Field(JsonItem entry, string name, IEnumerable<JsonItem> content)
    {
        if (entry.TextOf(name + "_t") is not null)
        {
            return entry.All(name + "_t").ToArray();
        }
        var found = content.ToArray();
        return found.Length > 0 ? found
            : entry.All(name + "_s").Select(i => new JsonItem { Text = i.Text, IsCut = i.Text?.Length >= LongestCut }).ToArray();
    }

    private static string? Words(JsonItem entry, string name) => entry.TextOf(name + "_t") ?? entry.TextOf(name + "_s");

    private static string[] Headings(JsonItem entry) =>
        [.. new[] { Words(entry, "hansardHeading"), Words(entry, "title") }.OfType<string>().Where(h => h.Any(char.IsLetterOrDigit)).Distinct()];

    /// <summary>".../Lords/2012-12-10/1212106000156" and ".../writtenparliamentaryquestion/commons/2014-15/225322".</summary>
    private static House? HouseOf(JsonItem entry)
    {
        var uri = entry.TextOf("uri") ?? "";
        return uri.Contains("/Lords/", StringComparison.OrdinalIgnoreCase) ? House.Lords
            : uri.Contains("/Commons/", StringComparison.OrdinalIgnoreCase) ? House.Commons
            : (entry.TextOf("legislature_ses") ?? entry.TextOf("publisher_ses")) switch { "25277" => House.Lords, "25259" => House.Commons, _ => null };
    }

    private static string LastPart(JsonItem entry)
    {
        var uri = (entry.TextOf("uri") ?? "").TrimEnd('/');
        return uri.Length == 0 ? "entry" : uri[(uri.LastIndexOf('/') + 1)..];
    }
}
