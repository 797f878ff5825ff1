using System;
using HansardMiner.Records;
using HansardMiner.Text;

namespace HansardMiner.Parse.Turns;

/// <content>How tables are taken: as text, and as cells that point into it. A table inside a cell is text of that cell.</content>
internal sealed partial class ContributionText
{
    private readonly TableGrid _grid = new();
    private int _strong;
    private int _italic;
    private int _cellStart = -1;
    private int _cellWidth = 1;
    private int _cellHeight = 1;
    private bool _isCellOpen;
    private bool _isHead;
    private bool _isHeaderCell;
    private bool _hasPlain;
    private bool _hasUpright;
    private bool _endsRaised;
    private TextSpan? _caption;

    /// <summary>Begins a table.</summary>
    public void BeginTable()
    {
        if (_tableDepth++ == 0)
        {
            Close(PassageKind.Paragraph, false);
            _cell = 0;
            _cellsWritten = 0;
            _rowEnded = false;
            _grid.Begin();
            _caption = null;
            _isHead = false;
            ForgetCell();
        }
    }

    /// <summary>Begins a row of the open table; a cell that was left open ends.</summary>
    public void BeginRow()
    {
        _space = ' ';
        if (_tableDepth == 1)
        {
            EndOpenCell();
            _rowEnded = _start >= 0;
            _cell = 0;
            _cellsWritten = 0;
            _grid.BeginRow();
        }
    }

    /// <summary>Begins a cell; one that was left open ends. Words between cells belong to none.</summary>
    /// <param name="columns">Over how many columns it stands.</param>
    /// <param name="rows">Over how many rows; 0 for all that follow.</param>
    /// <param name="isHeader">Whether the source marks it as a header.</param>
    public void BeginCell(int columns = 1, int rows = 1, bool isHeader = false)
    {
        if (_tableDepth == 1)
        {
            EndOpenCell();
            (_isCellOpen, _cellWidth, _cellHeight, _isHeaderCell, _strong, _italic) = (true, columns, rows, isHeader, 0, 0);
        }
    }

    /// <summary>Ends a cell. Sources that lost its beginning need not have called <see cref="BeginCell"/>.</summary>
    public void EndCell()
    {
        _isRaised = false;
        _space = ' ';
        if (_tableDepth == 1)
        {
            _grid.Add(_cellWidth, _cellHeight, new TextSpan(_cellStart < 0 ? _length : _cellStart, _length), Marks());
            _cell = Math.Min(_cell + Math.Clamp(_cellWidth, 1, Widest), Widest);
            ForgetCell();
        }
    }

    /// <summary>The table's own caption begins.</summary>
    public void BeginCaption()
    {
        EndPassage();
        _cellStart = _tableDepth == 1 ? -1 : _cellStart;
    }

    /// <summary>The table's own caption ends.</summary>
    public void EndCaption()
    {
        EndPassage();
        if (_tableDepth == 1 && _cellStart >= 0)
        {
            _caption ??= new TextSpan(_cellStart, _length);
            ForgetCell();
        }
    }

    /// <summary>The rows that follow are headers, or no longer.</summary>
    public void Head(bool isHead) => _isHead = _tableDepth == 1 ? isHead : _isHead;

    /// <summary>Text after this is strong, or one element less so.</summary>
    public void Strong(bool isStrong) => _strong = Math.Max(0, _strong + (isStrong ? 1 : -1));

    /// <summary>Text after this is in italics, or one element less so.</summary>
    public void Italic(bool isItalic) => _italic = Math.Max(0, _italic + (isItalic ? 1 : -1));

    /// <summary>Text after this is strong or in italics as stated, whatever it was before.</summary>
    public void Style(bool isStrong, bool isItalic) => (_strong, _italic) = (isStrong ? 1 : 0, isItalic ? 1 : 0);

    /// <summary>Ends the table.</summary>
    public void EndTable()
    {
        if (_tableDepth > 0 && --_tableDepth == 0)
        {
            FinishTable(false);
        }
    }

    private void FinishTable(bool isClipped)
    {
        if (_isCellOpen)
        {
            _tableDepth = 1;
            EndCell();
            _tableDepth = 0;
        }
        if (_start >= 0 && _grid.End(new TextSpan(_start, _length), _caption) is { } table)
        {
            _tables.Add(table);
        }
        Close(PassageKind.Table, isClipped);
    }

    /// <summary>Notes how the words stand that are about to be taken.</summary>
    private void NoteStyle(ReadOnlySpan<char> text)
    {
        if (text.IsWhiteSpace())
        {
            return;
        }
        _endsRaised = _isRaised;
        if (!_isRaised)
        {
            _hasPlain |= _strong == 0;
            _hasUpright |= _italic == 0;
        }
    }

    private CellMarks Marks() => _cellStart < 0 ? (_isHeaderCell || _isHead ? CellMarks.Header : CellMarks.None)
        : (_isHeaderCell || _isHead ? CellMarks.Header : 0)
        | (_hasPlain ? 0 : CellMarks.Strong)
        | (_hasUpright ? 0 : CellMarks.Italic)
        | (_endsRaised ? CellMarks.Raised : 0);

    private void EndOpenCell()
    {
        if (_isCellOpen)
        {
            EndCell();
        }
        ForgetCell();
    }

    private void ForgetCell() =>
        (_isCellOpen, _isHeaderCell, _cellStart, _cellWidth, _cellHeight, _hasPlain, _hasUpright, _endsRaised) = (false, false, -1, 1, 1, false, false, false);
}
