using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Parse.Print;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.HistoricHansard;

/// <summary>Gathers the paragraphs of a volume into turns and documents: one document for what is said directly under each section's heading.</summary>
internal sealed partial class HistoricHansardVolume(IReading reading)
{
    private const int MostSpeakers = 10_000;

    /// <summary>More than any sitting has under one heading: a file without headings is not held until its end.</summary>
    private const int LongestDocument = 8_000_000;

    private readonly ContentIds _byContent = new("historic");
    private readonly KnownIds _ids = new();
    private readonly Dictionary<string, (Attribution? Attribution, bool IsChair)> _speakers = new(StringComparer.Ordinal);
    private readonly List<GatheredTurn> _turns = [];
    private readonly List<ColumnChange> _held = [];
    private HistoricHansardFrame? _frame;
    private GatheredTurn? _last;
    private Attribution? _speaker;
    private Column? _column;
    private TimeOnly? _time;
    private int _starred;
    private int _undated;
    private int _homeless;
    private int _length;

    /// <summary>How many documents were read.</summary>
    public int Documents { get; private set; }

    /// <summary>Whether a part or section of proceedings was met, with words or without.</summary>
    public bool HasParts { get; private set; }

    /// <summary>The volume of the Official Report, from the header.</summary>
    public int? Volume { get; set; }

    /// <summary>The House in the codes of the file's first picture, for parts of a volume whose element names no House.</summary>
    public House? HouseOfCode { get; set; }

    /// <summary>The innermost part or section.</summary>
    public HistoricHansardFrame? Frame => _frame;

    /// <summary>A part or section begins.</summary>
    public void Begin(string element, int line)
    {
        Flush();
        HasParts = true;
        _time = element is "section" or "group" ? _time : null;
        _frame = new HistoricHansardFrame(element, line, _frame);
    }

    /// <summary>The innermost part or section ends.</summary>
    public void End()
    {
        Flush();
        _frame = _frame?.Outer;
    }

    /// <summary>A title of the innermost section. One that comes after text begins a section of its own.</summary>
    public void Title(string title, int line)
    {
        if (title.Length == 0)
        {
            return;
        }
        if (_turns.Count > 0)
        {
            Flush();
            if (_frame is not null)
            {
                _frame.Titles.Clear();
                _frame.Place = new SourcePlace(PlaceUnit.Line, line);
            }
        }
        _frame?.Titles.Add(title);
    }

    /// <summary>The day of the sitting, printed in the innermost part.</summary>
    public void Date(string? format, string printed, int line)
    {
        var (date, fault) = HistoricHansardDates.Read(format, printed, Where(line));
        if (fault is not null)
        {
            reading.Report(fault);
        }
        Flush();
        SetDate(date);
    }

    /// <summary>One paragraph, table or division, with the columns that began since the one before it.</summary>
    public void Add(GatheredParagraph paragraph, bool isStarred, int? number)
    {
        if (paragraph.Text.Length == 0 && paragraph.Member is null)
        {
            _held.AddRange(paragraph.Columns);
            return;
        }
        paragraph = _held.Count > 0 ? paragraph with { Columns = [.. _held, .. paragraph.Columns] } : paragraph;
        _held.Clear();
        _starred += isStarred ? 1 : 0;
        Number(paragraph.Id);
        _length += paragraph.Text.Length + 500;
        if (_length > LongestDocument)
        {
            Flush();
        }
        var piece = paragraph;
        paragraph = HistoricHansardTable.WithoutDivisions(paragraph);
        var isWritten = _frame?.Proceeding == DocumentKind.Written;
        if (paragraph.Member is null && !paragraph.IsDivision && HistoricHansardPrint.UnmarkedName(paragraph.Text) is { } unmarked)
        {
            (paragraph, number) = (Cut(paragraph, unmarked.Name, unmarked.Start, unmarked.End), unmarked.Number);
        }
        if (paragraph.Member is not null)
        {
            Turn(paragraph, number, isWritten);
        }
        else if (paragraph.IsDivision)
        {
            Divide(paragraph, piece);
        }
        else
        {
            Follow(paragraph, isWritten);
        }
        Pass(paragraph.Columns);
    }

    /// <summary>The end of the file: what is left is given, and what could not be told is reported.</summary>
    public void Finish(bool isCut)
    {
        Flush(isCut);
        ReportDivisions();
        ReportNumbering();
        if (_starred > 0)
        {
            reading.Report(Note("revised speeches", $"{_starred} speeches are marked with an asterisk (revised by the speaker); the mark is not part of their text."));
        }
        if (_undated > 0)
        {
            reading.Report(Gap("date not stated", $"{_undated} documents have no certain day."));
        }
        if (_homeless > 0)
        {
            reading.Report(Gap("House not stated", $"The file does not say of which House {_homeless} documents are."));
        }
    }

    /// <summary>A place in the file for reports.</summary>
    public static string Where(int line) => string.Create(CultureInfo.InvariantCulture, $"line {line}");

    /// <summary>The day holds for the sections that stand open and for the part around them.</summary>
    private void SetDate(DateOnly? date)
    {
        for (var frame = _frame; frame is not null; frame = frame.IsSection || frame.Element == "debates" ? frame.Outer : null)
        {
            frame.Date = date;
        }
    }

    private void Turn(GatheredParagraph paragraph, int? number, bool isWritten)
    {
        var (attribution, isChair) = Speaker(paragraph.Member!);
        var asks = HistoricHansardPrint.IsQuestion(paragraph.Text) || (number is not null && _frame?.Proceeding is DocumentKind.Oral or DocumentKind.Written);
        if (isWritten && asks && _turns.Exists(t => t.Kind == ContributionKind.Answer))
        {
            Flush();
        }
        _speaker = attribution;
        Open(paragraph, asks ? ContributionKind.Question
            : isWritten ? ContributionKind.Answer
            : isChair ? ContributionKind.Chair
            : _frame?.Proceeding == DocumentKind.Statement ? ContributionKind.Statement
            : _last is { Kind: ContributionKind.Question } ? ContributionKind.Answer
            : ContributionKind.Speech, attribution, asks ? number : null);
    }

    /// <summary>The same names speak all day: each print is told apart once.</summary>
    private (Attribution? Attribution, bool IsChair) Speaker(string printed)
    {
        if (!_speakers.TryGetValue(printed, out var speaker))
        {
            var attribution = HistoricHansardPrint.Speaker(printed);
            speaker = (attribution, HistoricHansardPrint.IsChair(attribution));
            if (_speakers.Count < MostSpeakers)
            {
                _speakers[printed] = speaker;
            }
        }
        return speaker;
    }

    private void Follow(GatheredParagraph paragraph, bool isWritten)
    {
        var isBracketed = paragraph.Text.StartsWith('[') && paragraph.Text.EndsWith(']');
        if (_frame is { Date: null } && PrintedDates.Whole(paragraph.Text.TrimEnd('.')) is { } date)
        {
            SetDate(date);
        }
        if (HistoricHansardPrint.TimeOfDay(paragraph.Text) is { } time)
        {
            _time = time;
        }
        else if (isBracketed)
        {
        }
        else if (paragraph.IsItalic || (!isWritten && HistoricHansardPrint.IsProcedure(paragraph.Text)))
        {
            _speaker = null;
        }
        else if (_speaker is not null)
        {
            if (_last is { Attribution: not null })
            {
                _last.Add(paragraph);
                return;
            }
            var kind = _turns.FindLast(t => t.Attribution == _speaker)?.Kind ?? ContributionKind.Speech;
            Open(paragraph, kind == ContributionKind.Question && !isWritten ? ContributionKind.Speech : kind, _speaker, null);
            return;
        }
        Open(paragraph, ContributionKind.Procedure, null, null);
        Count(paragraph.Text);
    }

    private void Open(GatheredParagraph paragraph, ContributionKind kind, Attribution? attribution, int? number, string? continues = null)
    {
        if (paragraph.Columns.Count > 0)
        {
            var before = paragraph.Columns.LastOrDefault(c => c.Offset == 0).Column;
            _column = before.Value is null ? _column : before;
            paragraph = paragraph with { Columns = [.. paragraph.Columns.Where(c => c.Offset > 0)] };
        }
        _last = new GatheredTurn
        {
            Kind = kind,
            Attribution = attribution,
            Column = _column,
            Time = _time,
            QuestionNumber = number,
            SourceId = paragraph.Id,
            Permalink = Page(),
            IsDivision = paragraph.IsDivision,
            Continues = continues,
        };
        _last.Add(paragraph);
        _turns.Add(_last);
    }

    private void Pass(IReadOnlyList<ColumnChange> columns) => _column = columns.Count > 0 ? columns[^1].Column : _column;

    /// <summary>The paragraph with its opening name taken out as the speaker's.</summary>
    private static GatheredParagraph Cut(GatheredParagraph paragraph, string name, int start, int end)
    {
        var cut = end - start + 1;
        int Move(int offset) => offset >= end ? offset - cut : Math.Min(offset, start);
        return paragraph with
        {
            Member = name,
            Text = paragraph.Text.Remove(start, cut),
            Passages = [.. paragraph.Passages.Select(p => p with { Span = new(Move(p.Span.Start), Move(p.Span.End)) })],
            Columns = [.. paragraph.Columns.Select(c => c with { Offset = Move(c.Offset) })],
            Tables = [.. TakenText.Move(paragraph.Tables, Move)],
        };
    }

    private static Diagnostic Note(string name, FormattableString message) => new(DiagnosticKind.Note, name, message.ToString(CultureInfo.InvariantCulture));

    private static Diagnostic Gap(string name, FormattableString message) => new(DiagnosticKind.Gap, name, message.ToString(CultureInfo.InvariantCulture));
}
