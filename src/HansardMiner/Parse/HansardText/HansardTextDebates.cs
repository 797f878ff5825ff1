using System;
using System.Collections.Generic;
using System.Globalization;
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

    private readonly HansardTextDocuments _documents = new(page);
    private readonly HansardTextDivision _division = new();
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
    private Column? _column = page.Column;
    private int? _begins;

    public void Take(HansardTextLine line)
    {
        if (line.Part != HansardTextPart.Column && _division.Takes(line.Paragraph))
        {
            return;
        }
        EndDivision();
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
                _speaker = PrintedSpeaker.Parse(line.Paragraph.Text.TrimEnd(':'));
                _begins = line.Paragraph.Line;
                _kind = AttributionParser.IsChair(_speaker) ? ContributionKind.Chair : ContributionKind.Speech;
                break;
            case HansardTextPart.Column:
                _text.BeginColumn(HansardTextColumn.Of(line.Paragraph.Text)!.Value.Column);
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
        EndDivision();
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
        _begins ??= paragraph.Line;
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
        if (speaker is not null && _text.IsEmpty && _begins is not null)
        {
            _text.Add(paragraph);
            return;
        }
        EndTurn();
        _begins = paragraph.Line;
        _text.Add(paragraph);
        Add(ContributionKind.Procedure);
        _time = TimeOf(paragraph.Text) ?? _time;
        (_kind, _speaker) = (kind == ContributionKind.Question ? ContributionKind.Speech : kind, speaker);
    }

    /// <summary>"2.37 pm" and "15:49:00".</summary>
    private static TimeOnly? TimeOf(string text) => PrintedFacts.TimeOfDay(text)
        ?? (TimeOnly.TryParseExact(text, ["HH:mm:ss", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null);

    /// <summary>A division's lists are data of their own; who spoke before it does not go on after it.</summary>
    private void EndDivision()
    {
        if (_division.Take() is not { Count: > 0 } lines)
        {
            return;
        }
        EnterHeadings();
        EndTurn();
        foreach (var line in lines)
        {
            _text.Add(line with { Kind = PassageKind.Apparatus });
        }
        _begins = lines[0].Line;
        var division = PrintedDivision.Of(lines.Select(line => line.Text));
        Add(division is null ? ContributionKind.Procedure : ContributionKind.Division, division);
    }

    private void Add(ContributionKind kind, Division? division = null)
    {
        var turn = _text.Finish(kind, _speaker);
        _contributions.Add(turn with
        {
            QuestionNumber = _number, Uin = _uin, Time = _time, Division = division, Column = turn.Column ?? _column,
            Place = _begins is { } line ? new SourcePlace(PlaceUnit.Line, line) : null,
        });
        _column = turn.ColumnChanges.Count > 0 ? turn.ColumnChanges[^1].Column : turn.Column ?? _column;
        _begins = null;
    }

    private void EndTurn()
    {
        if (!_text.IsEmpty)
        {
            Add(_kind);
        }
        else if (_speaker is not null)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Note, "turn without words", $"“{_speaker.Printed}” is named but no words follow"));
        }
        (_kind, _speaker, _number, _uin, _begins) = (ContributionKind.Speech, null, null, null, null);
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
            Add(ContributionKind.Procedure);
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
        foreach (var document in _documents.Of(headings, contributions, _department is null ? null : _path[_department.Value - 1]))
        {
            reading.Add(document);
        }
    }
}
