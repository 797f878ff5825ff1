using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Parse.HistoricHansard;
using HansardMiner.Parse.Print;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.PublicationsHtml;

/// <summary>Gathers the blocks of a page into turns and documents.</summary>
internal sealed class PublicationsHtmlPage(IReading reading)
{
    private readonly PublicationsHtmlSections _sections = new();
    private readonly PublicationsHtmlDocuments _documents = new(reading);
    private readonly List<GatheredTurn> _turns = [];
    private GatheredTurn? _last;
    private Attribution? _speaker;
    private ContributionKind? _kindToCome;
    private Column? _column;
    private TimeOnly? _time;
    private bool _isDivision;
    private bool _isCutByColumn;
    private bool _endedInBreak;

    /// <summary>How many documents were read.</summary>
    public int Documents => _documents.Count;

    /// <summary>The day, as the page's own facts or its column headings state it.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>The volume, where the page states it.</summary>
    public int? Volume { get; set; }

    /// <summary>The House that the page's addresses and titles name; what is printed in the page goes before it.</summary>
    public House? HouseOfPage { get; set; }

    /// <summary>A column begins; the heading that announces it is no text.</summary>
    public void Enter(Column column, DateOnly? date)
    {
        Date = date ?? Date;
        if (_sections.IsElsewhere(column))
        {
            Flush();
        }
        _sections.Enter(column);
        _isCutByColumn = true;
    }

    /// <summary>A heading.</summary>
    public void Head(GatheredParagraph heading, PublicationsHtmlBlock block)
    {
        Pass(heading);
        _isCutByColumn = false;
        var words = PrintedFacts.Words(heading.Text);
        if (words.Length == 0)
        {
            return;
        }
        if (PrintedDates.Whole(words.TrimEnd('.')) is { } date)
        {
            Date = date;
        }
        else if (HistoricHansardPrint.TimeOfDay(words) is { } time)
        {
            _time = time;
        }
        else if (PublicationsHtmlPrint.IsStage(words))
        {
            Open(heading, ContributionKind.Procedure, null, block);
        }
        else
        {
            Flush();
            if (PublicationsHtmlPrint.OfHeading(words) is { } part)
            {
                _sections.Enter(words, part);
            }
            else
            {
                _sections.Head(words, block.IsUpperCase || block.Anchors.Exists(PublicationsHtmlPrint.IsDepartment),
                    block.Anchors.Exists(PublicationsHtmlPrint.IsSubject), heading.Id);
            }
        }
    }

    /// <summary>A paragraph or table.</summary>
    public void Add(GatheredParagraph paragraph, PublicationsHtmlBlock block)
    {
        if (paragraph.Text.Length == 0 && paragraph.Member is null)
        {
            Pass(paragraph);
            return;
        }
        _sections.Use();
        if (paragraph.Member is not null)
        {
            _isDivision = false;
            Speech(paragraph, block);
        }
        else if (!Continues(paragraph, block))
        {
            Follow(paragraph, block);
        }
        Pass(paragraph);
        (_isCutByColumn, _endedInBreak) = (false, block.EndsInBreak);
    }

    /// <summary>The end of the page.</summary>
    public void Finish(bool isCut)
    {
        Flush(isCut);
        _documents.Report();
    }

    private void Speech(GatheredParagraph paragraph, PublicationsHtmlBlock block)
    {
        var number = PublicationsHtmlPrint.Number(block.Label);
        var asks = block.Anchors.Exists(PublicationsHtmlPrint.IsQuestion) || number is not null || PrintedQuestion.Of(paragraph.Text) is not null;
        var isWritten = _sections.Part == PublicationsHtmlPart.Written;
        if (asks && (isWritten || _sections.Part == PublicationsHtmlPart.Corrections) && _turns.Exists(t => t.Kind == ContributionKind.Answer))
        {
            Flush();
        }
        (_speaker, _kindToCome) = (AttributionParser.Parse(paragraph.Member), null);
        Open(paragraph, asks ? ContributionKind.Question
            : isWritten ? ContributionKind.Answer
            : _sections.Part == PublicationsHtmlPart.Corrections && Corrected() is { } corrected ? corrected
            : AttributionParser.IsChair(_speaker) ? ContributionKind.Chair
            : _sections.Part == PublicationsHtmlPart.Statements ? ContributionKind.Statement
            : ContributionKind.Speech, _speaker, block, asks ? number : null);
    }

    /// <summary>A correction prints the answer as it was given, then as it should have been; null before either note.</summary>
    private ContributionKind? Corrected() => _turns.FindLast(t => t.Attribution is null)?.LastText switch
    {
        { } note when note.Contains("should have", StringComparison.OrdinalIgnoreCase) => ContributionKind.Answer,
        { } note when note.Contains("given was", StringComparison.OrdinalIgnoreCase) => ContributionKind.OriginalAnswer,
        _ => null,
    };

    /// <summary>The last turn before the letter of correction is the one that was wrong.</summary>
    private void Correct(string text)
    {
        if (_sections.Part == PublicationsHtmlPart.Corrections && text.StartsWith("Letter of correction", StringComparison.OrdinalIgnoreCase)
            && _turns.FindLast(t => t.Attribution is not null) is { Kind: not ContributionKind.Question } wrong)
        {
            wrong.Kind = ContributionKind.OriginalAnswer;
        }
    }

    /// <summary>Whether the paragraph is the rest of one that a column cut; it is joined to it.</summary>
    private bool Continues(GatheredParagraph paragraph, PublicationsHtmlBlock block)
    {
        if (!_isCutByColumn || _last is null || _isDivision || block.Anchors.Exists(PublicationsHtmlPrint.IsParagraph))
        {
            return false;
        }
        var before = _last.LastText;
        var isOpen = _endedInBreak || (before.Length > 0 && before[^1] is not ('.' or '?' or '!' or ':' or '”' or '"' or ']' or '—'));
        if (isOpen)
        {
            _last.Add(paragraph with { IsContinuing = true });
        }
        return isOpen;
    }

    private void Follow(GatheredParagraph paragraph, PublicationsHtmlBlock block)
    {
        var text = paragraph.Text;
        if (paragraph.Passages is [{ Kind: PassageKind.Table }] && PublicationsHtmlPrint.IsNavigation(text))
        {
            return;
        }
        if (PublicationsHtmlPrint.IsDivision(text) || (_isDivision && text.Length < 80 && !HistoricHansardPrint.IsProcedure(text) && !(paragraph.IsItalic && text.EndsWith('.'))))
        {
            _isDivision = true;
            _speaker = null;
            List(paragraph, block);
            return;
        }
        _isDivision = false;
        Correct(text);
        if (PublicationsHtmlPrint.AskedBy(text) is { } name)
        {
            _speaker = AttributionParser.Parse(name);
            _kindToCome = text.StartsWith('M') ? ContributionKind.Speech : ContributionKind.Question;
            if (_sections.Part == PublicationsHtmlPart.Written && _turns.Exists(t => t.Kind == ContributionKind.Answer))
            {
                Flush();
                (_speaker, _kindToCome) = (AttributionParser.Parse(name), ContributionKind.Question);
            }
            Open(paragraph, ContributionKind.Procedure, null, block);
        }
        else if (PublicationsHtmlPrint.ObservationsFrom(text) is { } office)
        {
            _speaker = AttributionParser.Parse(char.ToUpperInvariant(office[0]) + office[1..]);
            _kindToCome = ContributionKind.Statement;
            Open(paragraph, ContributionKind.Procedure, null, block);
        }
        else if (_speaker is null || Ends(paragraph))
        {
            _speaker = text.StartsWith('[') ? _speaker : null;
            Open(paragraph, ContributionKind.Procedure, null, block);
        }
        else if (_last is { Attribution: not null })
        {
            _last.Add(paragraph);
        }
        else
        {
            Open(paragraph, _kindToCome ?? _turns.FindLast(t => t.Attribution == _speaker)?.Kind ?? ContributionKind.Speech, _speaker, block);
            _kindToCome = null;
        }
    }

    private bool Ends(GatheredParagraph paragraph) =>
        _sections.Part == PublicationsHtmlPart.Corrections ? paragraph.IsItalic || _turns.Exists(t => t.Kind == ContributionKind.Question)
        : _sections.Part is not (PublicationsHtmlPart.Written or PublicationsHtmlPart.Statements) && (paragraph.IsItalic || HistoricHansardPrint.IsProcedure(paragraph.Text));

    /// <summary>A line of a division list states no figures.</summary>
    private void List(GatheredParagraph paragraph, PublicationsHtmlBlock block)
    {
        paragraph = HistoricHansardTable.WithoutDivisions(paragraph with { IsDivision = paragraph.Passages.Any(p => p.Kind == PassageKind.Table) });
        paragraph = paragraph with { IsDivision = true, Passages = [.. paragraph.Passages.Select(p => p with { Kind = PassageKind.Apparatus })], Tables = [] };
        if (_last is { Attribution: null, IsDivision: true })
        {
            _last.Add(paragraph);
            return;
        }
        Open(paragraph, ContributionKind.Procedure, null, block);
    }

    private void Open(GatheredParagraph paragraph, ContributionKind kind, Attribution? attribution, PublicationsHtmlBlock block, int? number = null)
    {
        var before = paragraph.Columns.LastOrDefault(c => c.Offset == 0).Column;
        _column = before.Value is null ? _column : before;
        var uins = kind == ContributionKind.Question ? PrintedQuestion.Uins(block.Label + "\n" + paragraph.Text) : [];
        _last = new GatheredTurn
        {
            Kind = kind,
            Attribution = attribution,
            Column = _column,
            Time = _time,
            QuestionNumber = number,
            Uin = uins.Count > 0 ? uins[0] : null,
            SourceId = paragraph.Id,
            IsDivision = paragraph.IsDivision,
        };
        _last.Add(paragraph with { Columns = [.. paragraph.Columns.Where(c => c.Offset > 0)] });
        _turns.Add(_last);
    }

    /// <summary>A division's lists are data, where they state anything.</summary>
    private static Contribution Record(GatheredTurn turn)
    {
        var record = turn.ToContribution();
        return turn.IsDivision && PrintedDivision.Of(record.Passages.Select(p => p.Span.Of(record.Text))) is { } division
            ? record with { Kind = ContributionKind.Division, Division = division } : record;
    }

    private void Pass(GatheredParagraph paragraph) => _column = paragraph.Columns.Count > 0 ? paragraph.Columns[^1].Column : _column;

    private void Flush(bool isCut = false)
    {
        if (_turns.Count > 0)
        {
            _documents.Add([.. _turns.Select(Record)], _sections, Date, Volume, HouseOfPage, isCut);
        }
        _turns.Clear();
        (_last, _speaker, _kindToCome, _isDivision, _endedInBreak) = (null, null, null, false, false);
    }
}
