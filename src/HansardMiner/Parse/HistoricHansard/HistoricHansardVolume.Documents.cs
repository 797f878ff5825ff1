using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.HistoricHansard;

/// <summary>The documents of a volume: their ids, kinds and pages.</summary>
internal sealed partial class HistoricHansardVolume
{
    private (string Place, DateOnly Date) _pageOf;
    private Uri? _page;

    private void Flush(bool isCut = false)
    {
        if (_turns.Count > 0)
        {
            EndDivision();
            var contributions = _turns.Select(t => t.ToContribution()).ToArray();
            if (isCut && contributions[^1] is { Passages.Count: > 0 } last)
            {
                contributions[^1] = last with { Passages = [.. last.Passages.SkipLast(1), last.Passages[^1] with { IsClipped = true }] };
            }
            reading.Add(Document(contributions));
            Documents++;
            _undated += _frame?.Date is null ? 1 : 0;
            _homeless += House is null ? 1 : 0;
        }
        _turns.Clear();
        (_last, _speaker, _counts, _length) = (null, null, null, 0);
    }

    private Document Document(Contribution[] contributions)
    {
        var headings = _frame?.Headings() ?? [];
        var (date, house) = (_frame?.Date, House);
        var id = Id(headings, contributions);
        if (_frame?.Proceeding == DocumentKind.Written)
        {
            var isAnswered = contributions.Any(c => c.Kind == ContributionKind.Answer);
            return new WrittenQuestion
            {
                Id = id, Headings = headings, Contributions = contributions, House = house, Date = isAnswered ? date : null,
                SourceId = contributions[0].SourceId, Permalink = Page(), Place = Place(contributions), Volume = Volume, AnsweringBody = _frame.Department(),
                Uins = [.. contributions.Where(c => c.Uin is not null).Select(c => c.Uin!.Value).Distinct()],
                State = isAnswered ? AnswerState.Answered : AnswerState.Unanswered,
            };
        }
        var isOral = _frame?.Proceeding == DocumentKind.Oral ? contributions.Any(c => c.Kind == ContributionKind.Question)
            : contributions.Any(c => c.Kind == ContributionKind.Question && c.QuestionNumber is not null);
        return new Debate
        {
            Id = id, Headings = headings, Contributions = isOral ? OralTurns.Tell(contributions) : contributions, House = house, Date = date,
            SourceId = contributions[0].SourceId, Permalink = Page(), Venue = _frame?.Venue, Volume = Volume, Place = Place(contributions),
            Proceeding = isOral ? DocumentKind.Oral : _frame?.Proceeding == DocumentKind.Statement ? DocumentKind.Statement : DocumentKind.Debate,
        };
    }

    /// <summary>The first document of a section begins at its heading, every other where it is said.</summary>
    private SourcePlace? Place(Contribution[] contributions)
    {
        var place = _frame is { IsSection: true, Place: { } section } ? section : contributions[0].Place;
        if (_frame is not null)
        {
            _frame.Place = null;
        }
        return place;
    }

    private House? House => _frame?.House ?? HouseOfCode;

    private RecordId Id(List<string> headings, Contribution[] contributions)
    {
        if (_frame?.Date is not { } date || House is not { } house)
        {
            return _byContent.Of(headings, _frame?.Date, contributions);
        }
        var id = string.Create(CultureInfo.InvariantCulture,
            $"historic/{house.ToString().ToLowerInvariant()}/{date:yyyy-MM-dd}/{Slug.Of(headings.Count > 0 ? headings[^1] : null)}");
        var copies = _ids.Count(id);
        return new RecordId(copies == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}.{copies}"));
    }

    /// <summary>The archive's page of the sitting; sections have pages of their own whose names are not in the file.</summary>
    private Uri? Page()
    {
        var place = (House, _frame?.Proceeding, _frame?.Venue) switch
        {
            (Records.House.Commons, DocumentKind.Written, _) => "written_answers",
            (Records.House.Commons, DocumentKind.Statement, _) => "written_statements",
            (_, DocumentKind.Written or DocumentKind.Statement, _) => null,
            (_, _, Venue.WestminsterHall) => "westminster_hall",
            (Records.House.Commons, _, Venue.Chamber) => "commons",
            (Records.House.Lords, _, Venue.Chamber) => "lords",
            _ => null,
        };
        if (place is null || _frame?.Date is not { } date)
        {
            return null;
        }
        if (_page is null || _pageOf != (place, date))
        {
            _pageOf = (place, date);
            _page = new Uri($"https://api.parliament.uk/historic-hansard/{place}/{date.ToString("yyyy/MMM/dd", CultureInfo.InvariantCulture).ToLowerInvariant()}");
        }
        return _page;
    }
}
