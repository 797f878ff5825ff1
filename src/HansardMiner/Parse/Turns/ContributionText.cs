using System.Collections.Generic;
using HansardMiner.Records;
using HansardMiner.Text;

namespace HansardMiner.Parse.Turns;

/// <summary>
/// Collects the text of one contribution: white space inside a paragraph becomes one space, passages are parted by a blank line,
/// a table's cells by tabs and its rows by line feeds. A no-break space between two digits stays, for it groups thousands.
/// </summary>
internal sealed partial class ContributionText
{
    /// <summary>A table wider than this is not a table; a colspan is counted up to it.</summary>
    private const int Widest = 200;

    /// <summary>The longest real paragraphs have some ten thousand letters.</summary>
    private const int LongestParagraph = 200_000;

    private readonly List<Passage> _passages = [];
    private readonly List<ColumnChange> _columns = [];
    private readonly List<Column> _pendingColumns = [];
    private readonly List<AnswerTable> _tables = [];
    private char[] _text = new char[1024];
    private int _length;
    private int _start = -1;
    private char _space;
    private int _tableDepth;
    private int _cell;
    private int _cellsWritten;
    private bool _rowEnded;
    private bool _isHalf;
    private bool _isRaised;

    /// <summary>Whether anything but white space has been taken.</summary>
    public bool IsEmpty => _length == 0;

    /// <summary>Whether a table is open.</summary>
    public bool IsInTable => _tableDepth > 0;

    /// <summary>Whether the text was longer than any contribution can be, so that its end was left out.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Whether a paragraph is longer than anybody's prose: it is kept and searchable, but no figures are taken from it.</summary>
    public bool HasOverlong { get; private set; }

    /// <summary>Whether the paragraphs taken are apparatus: a division list.</summary>
    public bool IsApparatus { get; set; }

    /// <summary>How many characters were repaired: read as Windows-1252, or half a character replaced.</summary>
    public int Repaired { get; private set; }

    /// <summary>Takes white space.</summary>
    public void Space() => _space = ' ';

    /// <summary>Text after this is raised, or no longer: what stood in a <c>sup</c> element. The end of a cell or passage ends it too.</summary>
    public void Raise(bool isRaised) => _isRaised = isRaised;

    /// <summary>Ends the open passage, if one is; inside a table it only parts words.</summary>
    public void EndPassage(PassageKind kind = PassageKind.Paragraph, bool isClipped = false)
    {
        _isRaised = false;
        if (IsInTable)
        {
            _space = ' ';
            return;
        }
        Close(kind, isClipped);
    }

    /// <summary>A new column of the Official Report begins before the next word.</summary>
    public void BeginColumn(Column column) => _pendingColumns.Add(column);

    /// <summary>Adds a whole paragraph.</summary>
    public void Add(string paragraph, PassageKind kind = PassageKind.Paragraph, bool isClipped = false)
    {
        Append(paragraph);
        EndPassage(kind, isClipped);
    }

    /// <summary>Finishes the text, gives it away and is empty again. <paramref name="isClipped"/> marks the passage that was still open, or else the last one.</summary>
    public TakenText Take(bool isClipped = false)
    {
        if (_isHalf)
        {
            _text[_length - 1] = '\uFFFD';
            _isHalf = false;
        }
        if (IsInTable)
        {
            FinishTable(isClipped);
        }
        Close(PassageKind.Paragraph, isClipped);
        if (isClipped && _passages.Count > 0)
        {
            _passages[^1] = _passages[^1] with { IsClipped = true };
        }
        PlaceColumns(_length);
        var taken = new TakenText(new string(_text, 0, _length), _passages.ToArray(), _columns.ToArray(), _tables.ToArray());
        _passages.Clear();
        _tables.Clear();
        _columns.Clear();
        (_length, _start, _space, _tableDepth, _strong, _italic, Repaired, IsCut, HasOverlong) = (0, -1, '\0', 0, 0, 0, 0, false, false);
        return taken;
    }

    private void Open()
    {
        if (_length > 0)
        {
            Write('\n');
            Write('\n');
        }
        _start = _length;
        _space = '\0';
        _rowEnded = false;
    }

    private void Close(PassageKind kind, bool isClipped)
    {
        if (_start >= 0)
        {
            var isOverlong = _length - _start > LongestParagraph && kind == PassageKind.Paragraph;
            HasOverlong |= isOverlong;
            var part = (IsApparatus && kind == PassageKind.Paragraph) || isOverlong ? PassageKind.Apparatus : kind;
            _passages.Add(new Passage(new TextSpan(_start, _length), part, isClipped));
        }
        _start = -1;
        _space = '\0';
        _isRaised = false;
    }

    private void PlaceColumns(int offset)
    {
        foreach (var column in _pendingColumns)
        {
            _columns.Add(new ColumnChange(offset, column));
        }
        _pendingColumns.Clear();
    }
}
