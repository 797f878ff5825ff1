using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Parse.Print;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.PublicationsHtml;

/// <summary>Makes documents of the turns of a page.</summary>
internal sealed class PublicationsHtmlDocuments(IReading reading)
{
    private readonly ContentIds _byContent = new("publications");
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private int _undated;
    private int _homeless;

    /// <summary>How many there are so far.</summary>
    public int Count { get; private set; }

    /// <summary>One document of all turns under the present headings.</summary>
    public void Add(Contribution[] turns, PublicationsHtmlSections sections, DateOnly? date, int? volume, House? houseOfPage, bool isCut)
    {
        if (isCut && turns[^1] is { Passages.Count: > 0 } last)
        {
            turns[^1] = last with { Passages = [.. last.Passages.SkipLast(1), last.Passages[^1] with { IsClipped = true }] };
        }
        var house = sections.House ?? houseOfPage;
        var isQuestion = sections.Part == PublicationsHtmlPart.Written
            || (sections.Part == PublicationsHtmlPart.Corrections && turns.Any(t => t.Kind == ContributionKind.Question));
        reading.Add(isQuestion ? Question(turns, sections, date, house) : Debate(turns, sections, date, house, volume));
        Count++;
        _undated += date is null ? 1 : 0;
        _homeless += house is null ? 1 : 0;
    }

    /// <summary>What could not be told of any document.</summary>
    public void Report()
    {
        if (_undated > 0)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Gap, "date not stated", string.Create(CultureInfo.InvariantCulture, $"The page states no day for {_undated} documents.")));
        }
        if (_homeless > 0)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Gap, "House not stated", string.Create(CultureInfo.InvariantCulture, $"The page does not say of which House {_homeless} documents are.")));
        }
    }

    private Debate Debate(Contribution[] turns, PublicationsHtmlSections sections, DateOnly? date, House? house, int? volume)
    {
        var isOral = OralTurns.OpenWithQuestion(turns) || (sections.Part == PublicationsHtmlPart.Oral
            && turns.Any(t => t.Kind == ContributionKind.Question || t.Text.AsSpan().TrimEnd("—–- ").EndsWith("asked")));
        var headings = sections.Path(isOral);
        return new Debate
        {
            Id = Id(headings, turns, sections, date, house),
            Headings = headings,
            Contributions = sections.Part is PublicationsHtmlPart.Oral or PublicationsHtmlPart.Debates ? OralTurns.Tell(turns) : turns,
            Place = turns[0].Place,
            House = house,
            Date = date,
            SourceId = sections.Anchor ?? turns[0].SourceId,
            Venue = sections.Part is PublicationsHtmlPart.Oral or PublicationsHtmlPart.Debates ? sections.Venue : null,
            Volume = volume,
            Department = isOral ? sections.Department : null,
            Proceeding = isOral ? DocumentKind.Oral : sections.Part == PublicationsHtmlPart.Statements ? DocumentKind.Statement : DocumentKind.Debate,
        };
    }

    private WrittenQuestion Question(Contribution[] turns, PublicationsHtmlSections sections, DateOnly? date, House? house)
    {
        var headings = sections.Path(withOral: false);
        var answers = turns.Where(t => t.Kind == ContributionKind.Answer).ToArray();
        var isHolding = answers.Length > 0 && answers.All(a => HoldingAnswer.IsWordedAsOne(a.Text));
        var isCorrection = sections.Part == PublicationsHtmlPart.Corrections;
        return new WrittenQuestion
        {
            Id = Id(headings, turns, sections, date, house),
            Headings = headings,
            Contributions = turns,
            House = house,
            Date = answers.Length > 0 && !isCorrection ? date : null,
            SourceId = turns[0].SourceId,
            Place = turns[0].Place,
            Uins = [.. turns.Where(t => t.Kind == ContributionKind.Question).SelectMany(t => PrintedQuestion.Uins(t.Text)).Distinct()],
            State = isCorrection ? AnswerState.Corrected : answers.Length == 0 ? AnswerState.Unanswered : isHolding ? AnswerState.Holding : AnswerState.Answered,
            AnsweringBody = sections.Department,
            HoldingAnswered = answers.Select(a => HoldingAnswer.Day(a.Text)).FirstOrDefault(d => d is not null) ?? (isHolding ? date : null),
            Corrected = isCorrection ? date : null,
            LacksOriginal = isCorrection && turns.All(t => t.Kind != ContributionKind.OriginalAnswer),
        };
    }

    private RecordId Id(IReadOnlyList<string> headings, Contribution[] turns, PublicationsHtmlSections sections, DateOnly? date, House? house)
    {
        if (date is null || house is null)
        {
            return _byContent.Of(headings, date, turns);
        }
        var part = sections.Venue == Venue.WestminsterHall ? "westminsterhall" : sections.Part.ToString().ToLowerInvariant();
        var number = turns.Select(t => t.Uin).FirstOrDefault(u => u is not null);
        var name = number is null ? Slug.Of(headings.Count > 0 ? headings[^1] : null) : $"{Slug.Of(headings.Count > 0 ? headings[^1] : null)}-{Slug.Of(number.Value.Value)}";
        var id = string.Create(CultureInfo.InvariantCulture, $"publications/{house.ToString()!.ToLowerInvariant()}/{date:yyyy-MM-dd}/{part}/{name}");
        var copies = _ids[id] = _ids.GetValueOrDefault(id) + 1;
        return new RecordId(copies == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}.{copies}"));
    }
}
