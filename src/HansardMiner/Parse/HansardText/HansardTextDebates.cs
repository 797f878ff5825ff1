using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Parse.Print;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.HansardText;

/// <summary>
/// Puts the lines of a saved Hansard page together: a document per heading, a contribution per speaker line. Without speaker lines only a
/// printed question is told apart; what follows it is one speech of nobody named.
/// </summary>
/// <param name="page">The head of the page.</param>
/// <param name="hasSpeakers">Whether the page has speaker lines.</param>
/// <param name="reading">Takes the debates.</param>
internal sealed class HansardTextDebates(HansardTextPage page, bool hasSpeakers, IReading reading)
{
    private const int DeepestHeadings = 4;

    private readonly ContentIds _ids = new("hansard-text");
    private readonly List<Contribution> _contributions = [];
    private readonly PassageBuilder _text = new();
    private List<string> _path = [];
    private List<string> _run = [];
    private ContributionKind _kind = ContributionKind.Speech;
    private Attribution? _speaker;
    private int? _number;
    private Uin? _uin;
    private bool _hasAny;
    private bool _areLevelsReported;
    private int? _department;
    private TimeOnly? _time;

    public void Take(HansardTextLine line)
    {
        if (line.Part == HansardTextPart.Heading)
        {
            EndDebate();
            _run.Add(line.Paragraph.Text);
            return;
        }
        EnterHeadings();
        switch (line.Part)
        {
            case HansardTextPart.Speaker:
                EndTurn();
                _speaker = PrintedSpeaker.Parse(line.Paragraph.Text);
                _kind = AttributionParser.IsChair(_speaker) ? ContributionKind.Chair : ContributionKind.Speech;
                break;
            case HansardTextPart.Procedure:
                TakeProcedure(line.Paragraph);
                break;
            default:
                TakeText(line.Paragraph);
                break;
        }
    }

    /// <summary>Ends the page; whether it held any text.</summary>
    public bool Finish()
    {
        EndDebate();
        TakeAsText(_run.Count);
        EndDebate();
        return _hasAny;
    }

    private void TakeText(CapturedParagraph paragraph)
    {
        var question = PrintedQuestion.Of(paragraph.Text);
        if (question is { } found && (!hasSpeakers || _text.IsEmpty))
        {
            if (!_text.IsEmpty)
            {
                EndTurn();
            }
            (_kind, _number, _uin) = (ContributionKind.Question, found.Number, found.Uin);
        }
        else if (_kind == ContributionKind.Question && !hasSpeakers && !_text.IsEmpty)
        {
            EndTurn();
        }
        _text.Add(paragraph);
        if (_kind == ContributionKind.Question && _uin is null)
        {
            _uin = PrintedQuestion.UinAtEnd(paragraph.Text);
        }
    }

    private void TakeProcedure(CapturedParagraph paragraph)
    {
        if (paragraph.Text.EndsWith("asked—", StringComparison.Ordinal))
        {
            _department = _path.Count;
        }
        var (kind, speaker) = (_kind, _speaker);
        if (speaker is not null && _text.IsEmpty)
        {
            _text.Add(paragraph);
            return;
        }
        EndTurn();
        _text.Add(HansardTextLines.IsDivision(paragraph.Text) ? paragraph with { Kind = PassageKind.Apparatus } : paragraph);
        _contributions.Add(_text.Finish(ContributionKind.Procedure));
        _time = PrintedFacts.TimeOfDay(paragraph.Text) ?? _time;
        (_kind, _speaker) = (kind == ContributionKind.Question ? ContributionKind.Speech : kind, speaker);
    }

    private void EndTurn()
    {
        if (!_text.IsEmpty)
        {
            _contributions.Add(_text.Finish(_kind, _speaker) with { QuestionNumber = _number, Uin = _uin, Time = _time });
        }
        else if (_speaker is not null)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Note, "turn without words", $"“{_speaker.Printed}” is named but no words follow"));
        }
        (_kind, _speaker, _number, _uin) = (ContributionKind.Speech, null, null, null);
    }

    private void EnterHeadings()
    {
        if (_run.Count == 0)
        {
            return;
        }
        TakeAsText(Math.Max(0, _run.Count - DeepestHeadings));
        var isOfNoDepartment = _run[0].Contains("Prime Minister", StringComparison.OrdinalIgnoreCase);
        var kept = isOfNoDepartment || _run.Count > 1 ? 0 : _department ?? Math.Max(0, _path.Count - _run.Count);
        _department = kept == 0 ? null : _department;
        if (kept > 0 && _department is null && !_areLevelsReported)
        {
            _areLevelsReported = true;
            reading.Report(TextFaults.NoHeadingLevels);
        }
        _path = [.. _path.Take(kept), .. _run];
        _run = [];
    }

    /// <summary>Short lines that stand over nothing, or too many in a row to be headings, stay in the record as text of nobody.</summary>
    private void TakeAsText(int lines)
    {
        foreach (var line in _run.Take(lines))
        {
            _text.Add(line);
            _contributions.Add(_text.Finish(ContributionKind.Procedure));
        }
        _run.RemoveRange(0, lines);
    }

    private void EndDebate()
    {
        EndTurn();
        if (_contributions.Count == 0)
        {
            return;
        }
        IReadOnlyList<string> headings = [.. page.Headings, .. _path];
        IReadOnlyList<Contribution> contributions = [.. _contributions];
        _contributions.Clear();
        _hasAny = true;
        reading.Add(new Debate
        {
            Id = _ids.Of(headings, page.Date, contributions), Headings = headings, Contributions = contributions, House = page.House, Date = page.Date,
            Venue = page.Venue, Volume = page.Volume,
            Proceeding = contributions.Any(c => c.Kind == ContributionKind.Question) ? DocumentKind.Oral : DocumentKind.Debate,
        });
    }
}
