using System.Linq;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.HistoricHansard;

/// <content>Divisions: their lists, the line that states their numbers, and lists that a page cuts.</content>
internal sealed partial class HistoricHansardVolume
{
    private HistoricHansardDivision? _division;
    private GatheredTurn? _divided;
    private (int? Ayes, int? Noes)? _counts;
    private int _disagreeing;
    private string? _firstDisagreement;
    private int _brokenOff;

    /// <summary>A piece of a division list. What goes on with a list already begun belongs to the same division, wherever the page has cut it.</summary>
    private void Divide(GatheredParagraph paragraph, GatheredParagraph piece)
    {
        var isNew = _division is null || _division.IsFollowedBy(piece);
        if (isNew)
        {
            EndDivision();
            _division = new HistoricHansardDivision();
            if (_counts is { } counts)
            {
                _division.State(counts);
            }
            _counts = null;
        }
        _division!.Take(piece);
        if (!isNew && _divided is not null && _last == _divided)
        {
            _divided.Add(paragraph with { Columns = [.. paragraph.Columns.Where(c => c.Offset > 0)] });
        }
        else if (!isNew && _divided is not null)
        {
            Open(paragraph, ContributionKind.Procedure, null, null, _divided.SourceId);
        }
        else
        {
            Open(paragraph, ContributionKind.Division, null, null);
            _divided = _last;
        }
        _divided!.Division = _division.ToDivision();
    }

    /// <summary>The numbers belong to the division whose list has begun and has none yet, and otherwise to the next one.</summary>
    private void Count(string text)
    {
        if (HistoricHansardDivision.Counts(text) is not { } counts)
        {
            return;
        }
        if (_division is { HasCounts: false })
        {
            _division.State(counts);
            if (_divided is not null)
            {
                _divided.Division = _division.ToDivision();
            }
        }
        else
        {
            _counts = counts;
        }
    }

    /// <summary>The end of a document or the beginning of another division. A list that breaks off without its other side goes on in the next document.</summary>
    private void EndDivision()
    {
        if (_division is { IsComplete: false } && _divided is not null)
        {
            _divided.Division = null;
            _divided.Kind = ContributionKind.Procedure;
            _divided = null;
            return;
        }
        if (_divided is { Division: { } division } && DivisionCounts.Disagreement(division) is { } disagreement)
        {
            _disagreeing++;
            _firstDisagreement ??= disagreement;
        }
        _brokenOff += _division is { IsComplete: false } ? 1 : 0;
        (_division, _divided) = (null, null);
    }

    private void ReportDivisions()
    {
        _brokenOff += _division is null ? 0 : 1;
        if (_disagreeing > 0)
        {
            reading.Report(Note("division counts", $"In {_disagreeing} divisions the numbers stated are not those of the names listed, in the first: {_firstDisagreement}."));
        }
        if (_brokenOff > 0)
        {
            reading.Report(Note("division broken off", $"{_brokenOff} division lists break off before their other side and are kept as text only."));
        }
    }
}
