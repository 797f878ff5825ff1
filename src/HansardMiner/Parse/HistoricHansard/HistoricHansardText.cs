using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using HansardMiner.Parse.Print;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.HistoricHansard;

/// <summary>Gathers one paragraph: what stands before the speaker, the speaker, and the text after.</summary>
internal sealed class HistoricHansardText
{
    private const int LongestLabel = 40;

    private readonly ContributionText _text = new();
    private readonly StringBuilder _label = new();
    private readonly StringBuilder _member = new();
    private readonly List<Column> _before = [];
    private string? _id;
    private int _line;
    private bool _isLabel;
    private bool _hasMember;
    private bool _isTrimming;
    private int _italics;
    private int _letters;
    private char _lastCharacter;
    private char _afterBreak;

    /// <summary>Whether a paragraph is open.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Whether the paragraph has a speaker.</summary>
    public bool HasMember => _hasMember;

    /// <summary>The number before the speaker.</summary>
    public int? Number { get; private set; }

    /// <summary>Whether the speaker is marked with an asterisk.</summary>
    public bool IsStarred { get; private set; }

    /// <summary>Whether text had to be left out because it was longer than any turn.</summary>
    public bool IsCut => _text.IsCut;

    /// <summary>Whether a table is open.</summary>
    public bool IsInTable => _text.IsInTable;

    /// <summary>A paragraph begins.</summary>
    public void Begin(string? id, int line)
    {
        _line = line;
        (_id, IsOpen, _isLabel, _hasMember, _isTrimming) = (id, true, true, false, false);
        (Number, IsStarred, _italics, _letters, _lastCharacter, _afterBreak) = (null, false, 0, 0, '\0', '\0');
        _label.Clear();
        _member.Clear();
    }

    /// <summary>The speaker begins here if only a number or mark stands before; otherwise a name is text like any other.</summary>
    public bool BeginMember()
    {
        var label = _label.ToString();
        var touching = label.Trim(' ', '*', '\n', '\t');
        var isInitial = touching.Length == 1 && char.IsAsciiLetterUpper(touching[0]) && label.EndsWith(touching[0]);
        if (_hasMember || !_isLabel || !(isInitial | HistoricHansardPrint.IsLabel(label, out var number, out var isStarred)))
        {
            return false;
        }
        (Number, IsStarred) = (number, isStarred);
        if (isInitial)
        {
            _member.Append(touching);
        }
        (_hasMember, _isTrimming) = (true, true);
        return true;
    }

    /// <summary>Takes words of the speaker's name.</summary>
    public void Member(ReadOnlySpan<char> words) => _member.Append(words);

    /// <summary>The constituency printed with the speaker; false when text has begun.</summary>
    public bool MayAddConstituency => _hasMember && _isTrimming;

    /// <summary>Takes text.</summary>
    public void Append(ReadOnlySpan<char> words, bool isItalic)
    {
        if (_isTrimming)
        {
            words = words.TrimStart(" \t\r\n:,;.—–-");
            if (words.Length == 0)
            {
                return;
            }
            EndLabel();
        }
        else if (_isLabel && !_hasMember)
        {
            _label.Append(words);
            _italics += isItalic ? words.Length : 0;
            if (_label.Length > LongestLabel)
            {
                EndLabel();
            }
            return;
        }
        if (words.Length == 0)
        {
            return;
        }
        Break(words[0]);
        (_italics, _letters) = (_italics + (isItalic ? words.Length : 0), _letters + words.Length);
        _text.Style(false, isItalic);
        _text.Append(words);
        _lastCharacter = words[^1];
    }

    /// <summary>A line break: the end of a paragraph after the end of a sentence, nothing inside a word, and a blank elsewhere.</summary>
    public void Break()
    {
        EndLabel();
        _afterBreak = _lastCharacter == '\0' ? '\0' : char.IsWhiteSpace(_lastCharacter) ? ' ' : _lastCharacter;
    }

    /// <summary>A column begins.</summary>
    public void Column(Column column)
    {
        if (_text.IsEmpty)
        {
            _before.Add(column);
        }
        else
        {
            _text.BeginColumn(column);
        }
    }

    /// <summary>A quotation, list item or other block begins or ends.</summary>
    public void Block()
    {
        EndLabel();
        _text.EndPassage();
        _afterBreak = '\0';
    }

    /// <summary>A table begins.</summary>
    public void BeginTable()
    {
        EndLabel();
        _text.BeginTable();
    }

    /// <summary>A row begins.</summary>
    public void BeginRow() => _text.BeginRow();

    /// <summary>A cell begins.</summary>
    public void BeginCell(int columns, int rows, bool isHeader) => _text.BeginCell(columns, rows, isHeader);

    /// <summary>A cell ends.</summary>
    public void EndCell() => _text.EndCell();

    /// <summary>The table ends.</summary>
    public void EndTable() => _text.EndTable();

    /// <summary>The paragraph is complete.</summary>
    /// <param name="isDivision">Whether it is a division list.</param>
    /// <param name="isClipped">Whether tags in it were broken, so that its last words may be incomplete.</param>
    public GatheredParagraph End(bool isDivision, bool isClipped)
    {
        EndLabel();
        IsOpen = false;
        var taken = _text.Take(isClipped);
        var (text, passages, columns) = taken;
        var member = _member.Length == 0 ? "" : PrintedFacts.Words(_member.ToString()).Trim(' ', '*', ':');
        IReadOnlyList<ColumnChange> all = _before.Count == 0 ? columns : [.. _before.Select(c => new ColumnChange(0, c)), .. columns];
        _before.Clear();
        return new GatheredParagraph
        {
            Id = _id,
            Member = _hasMember && member.Length > 0 ? member : null,
            Text = text,
            Passages = passages,
            Tables = taken.Tables,
            Columns = all,
            IsItalic = _letters > 0 && _italics * 10 >= _letters * 9,
            IsDivision = isDivision,
            Place = new SourcePlace(PlaceUnit.Line, _line),
        };
    }

    /// <summary>What stood before the speaker, or before the text where there is none, begins the text: "3." of "3. asked the Minister".</summary>
    private void EndLabel()
    {
        if (!_isLabel)
        {
            return;
        }
        (_isLabel, _isTrimming) = (false, false);
        var label = _label.ToString();
        var kept = _hasMember ? Number is null ? "" : label.Replace("*", "", StringComparison.Ordinal).Trim() + " " : label;
        _text.Append(kept);
        _letters += kept.Length;
        _lastCharacter = kept.Length > 0 ? kept[^1] : '\0';
    }

    private void Break(char next)
    {
        if (_afterBreak == '\0')
        {
            return;
        }
        if (_afterBreak is '.' or '?' or '!' or '"' or '”' or ']' or ')' && next is '\n' or '\r')
        {
            _text.EndPassage();
        }
        else if (!char.IsLetterOrDigit(_afterBreak) || !char.IsLetterOrDigit(next))
        {
            _text.Space();
        }
        _afterBreak = '\0';
    }
}
