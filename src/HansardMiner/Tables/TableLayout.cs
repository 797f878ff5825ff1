using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using HansardMiner.Records;

namespace HansardMiner.Tables;

/// <summary>
/// Tells headers, labels and figures apart by what is numeric where, by marks, and by the shape of the table. Most tables of answers do not mark
/// their headers, and years stand as headers of columns as often as in the first column.
/// </summary>
internal sealed partial class TableLayout
{
    private readonly TableSheet _sheet;
    private readonly RowKind[] _rows;
    private readonly string?[] _headers;

    private TableLayout(TableSheet sheet)
    {
        _sheet = sheet;
        _rows = new RowKind[sheet.Rows];
        _headers = new string?[sheet.Columns];
        First = Enumerable.Range(0, sheet.Rows).FirstOrDefault(row => !IsHead(row) && HasFigures(row, 1), -1);
        HasBody = First >= 0;
        if (HasBody)
        {
            Over();
            Labels = LabelColumns();
            Under();
            Labels = LabelColumns();
            Shift = LacksCorner() ? Labels : 0;
            Identifiers = [.. Enumerable.Range(0, sheet.Columns).Select(IsIdentifier)];
        }
    }

    /// <summary>The layout of a table.</summary>
    public static TableLayout Of(TableSheet sheet) => new(sheet);

    /// <summary>The table.</summary>
    public TableSheet Sheet => _sheet;

    /// <summary>Whether it holds figures at all.</summary>
    public bool HasBody { get; }

    /// <summary>The first row with figures.</summary>
    public int First { get; private set; }

    /// <summary>How many columns, from the left, are labels.</summary>
    public int Labels { get; private set; }

    /// <summary>Which columns hold codes, references, dates or running numbers.</summary>
    public bool[] Identifiers { get; } = [];

    /// <summary>Whether any header of a column, or the first label, names a time.</summary>
    public bool AreTimed => Enumerable.Range(0, First).Where(row => _rows[row] == RowKind.Header).SelectMany(Filled)
        .Any(i => _sheet.Table.Cells[i].Column >= Labels && (_sheet.Contents[i].IsTime || HeaderTimes.Read(_sheet.Words[i]) is not null)) || (Labels > 0 && _sheet.ContentAt(First, 0).IsTime);

    /// <summary>By how many columns the headers stand too far to the left, because the source leaves out the empty corner over the labels.</summary>
    public int Shift { get; private set; }

    /// <summary>What a row is.</summary>
    public RowKind Kind(int row) => _rows[row];

    private bool HasFigures(int row, int from)
    {
        for (var column = from; column < _sheet.Columns; column++)
        {
            if (_sheet.Own(row, column) is var i && i >= 0 && _sheet.Contents[i].IsFigure)
            {
                return true;
            }
        }
        return false;
    }

    private List<int> Filled(int row) =>
        [.. Enumerable.Range(0, _sheet.Columns).Select(column => _sheet.Own(row, column)).Where(i => i >= 0 && _sheet.Words[i].Length > 0)];

    /// <summary>A row near the top that heads columns though numbers stand in it: marked as such, or ages and bands over plain numbers.</summary>
    private bool IsHead(int row)
    {
        if (row > 4)
        {
            return false;
        }
        var filled = Filled(row);
        if (filled.Count == 0 || row + 1 >= _sheet.Rows)
        {
            return false;
        }
        if (filled.TrueForAll(i => _sheet.IsMarked(i, CellMarks.Header)))
        {
            return Enumerable.Range(row + 1, _sheet.Rows - row - 1).Any(below => HasFigures(below, 1) && Filled(below).Exists(i => !_sheet.IsMarked(i, CellMarks.Header)));
        }
        var numbers = filled.Where(i => _sheet.Table.Cells[i].Column > 0 && _sheet.Contents[i].IsNumber).ToList();
        var corner = _sheet.WordsAt(row, 0);
        if (numbers.Count == 0 || Total().IsMatch(corner) || filled.Exists(i => _sheet.Contents[i].IsFigure && !_sheet.Contents[i].IsNumber))
        {
            return false;
        }
        var areBands = numbers.Count(i => _sheet.Contents[i].Numbers[0].Bound != Figures.Bound.Exact) * 2 >= numbers.Count && Enumerable.Range(0, row).All(before => Filled(before).Count < 2)
            && numbers.TrueForAll(i => _sheet.Contents[i].Numbers[0] is { Unit: null or "%", HasScale: false });
        var isCount = numbers.Count > 1 && numbers.TrueForAll(i => _sheet.Contents[i].Numbers[0].IsWhole) && Steps(numbers.Select(i => _sheet.Contents[i].Numbers[0].Value)) && (corner.Length == 0 || LabelHeader().IsMatch(corner));
        var isStrong = row == 0 && numbers.Count > 1 && filled.TrueForAll(i => _sheet.IsMarked(i, CellMarks.Strong)) && !Filled(row + 1).TrueForAll(i => _sheet.IsMarked(i, CellMarks.Strong));
        var below = numbers.Select(i => _sheet.ContentAt(row + 1, _sheet.Table.Cells[i].Column)).ToList();
        var isCode = row + 3 < _sheet.Rows && corner.Length > 0 && !_sheet.ContentAt(row, 0).IsTime && numbers.TrueForAll(i => _sheet.Contents[i].Numbers[0].IsWhole)
            && Enumerable.Range(0, row).All(before => Filled(before).Count < 2) && Enumerable.Range(row + 1, 3).All(later => _sheet.ContentAt(later, 0).IsTime);
        var texts = filled.Where(i => _sheet.Table.Cells[i].Column > 0 && _sheet.Contents[i].State == CellState.Text).ToList();
        var isMisprint = texts.Count > 1 && numbers.Count < texts.Count && Enumerable.Range(0, row).All(before => Filled(before).Count < 2)
            && numbers.Concat(texts).All(i => _sheet.ContentAt(row + 1, _sheet.Table.Cells[i].Column).IsFigure);
        return isCount || isStrong || isCode || isMisprint ? below.TrueForAll(c => c.IsFigure || c.State == CellState.Blank || c.IsTime)
            : areBands && below.TrueForAll(c => c.State != CellState.Value || c.Numbers[0].Bound == Figures.Bound.Exact) && below.Exists(c => c.IsFigure);
    }

    private static bool Steps(IEnumerable<decimal> values)
    {
        var list = values.ToList();
        return list.Zip(list.Skip(1), (a, b) => b - a).All(step => step == 1);
    }

    /// <summary>What the rows over the first figures are.</summary>
    private void Over()
    {
        var over = -1;
        var lastFull = Enumerable.Range(0, First).LastOrDefault(row => Filled(row).Count > 1, -1);
        for (var row = 0; row < First; row++)
        {
            var filled = Filled(row);
            if (over >= 0 && (IsYearRow(row, filled, over) || IsTextRow(filled, over, row)))
            {
                First = row;
                break;
            }
            _rows[row] = filled.Count == 0 ? RowKind.Blank
                : filled.Count > 1 || !StandsAlone(filled[0]) ? RowKind.Header
                : NoteStart().IsMatch(_sheet.Words[filled[0]]) ? RowKind.Note
                : over < 0 && row == First - 1 && _sheet.Table.Cells[filled[0]].ColumnSpan == 1 ? RowKind.Section
                : over >= 0 && row > lastFull ? RowKind.Section
                : RowKind.Title;
            over = _rows[row] == RowKind.Header ? row : over;
        }
    }

    /// <summary>Whether the headers are as many as the columns of figures, and begin over the labels.</summary>
    private bool LacksCorner()
    {
        var heads = Enumerable.Range(0, First).Where(row => _rows[row] is RowKind.Header or RowKind.Title).SelectMany(Filled).Select(i => _sheet.Table.Cells[i]).ToList();
        var corner = Enumerable.Range(0, First).Where(row => _rows[row] == RowKind.Header).Select(row => _sheet.At(row, 0)).FirstOrDefault(i => i >= 0, -1);
        return Labels > 0 && heads.Count > 0 && heads.Max(c => c.Column + c.ColumnSpan) == _sheet.Columns - Labels && corner >= 0 && _sheet.Words[corner].Length > 0
            && !TimeHeader().IsMatch(_sheet.Words[corner]) && !LabelHeader().IsMatch(_sheet.Words[corner]) && Enumerable.Range(Labels, _sheet.Columns - Labels).All(HasValues);
    }

    /// <summary>A row of words under complete headers, of which nothing says that they head anything: "Air pollution | not yet costed".</summary>
    private bool IsTextRow(List<int> filled, int over, int row)
    {
        var isComplete = Enumerable.Range(0, _sheet.Columns).All(column => _sheet.Own(over, column) is var i && i >= 0 && _sheet.Words[i].Length > 0 && _sheet.Table.Cells[i].ColumnSpan == 1);
        return isComplete && filled.Count > 1 && _sheet.Own(row, 0) is var label && label >= 0 && _sheet.Words[label].Length > 0
            && !filled.TrueForAll(i => _sheet.IsMarked(i, CellMarks.Header | CellMarks.Strong | CellMarks.Italic))
            && !filled.TrueForAll(i => _sheet.Table.Cells[i].Column == 0 || _sheet.Contents[i].IsTime || HeaderUnit.Of(_sheet.Words[i]).Says);
    }

    /// <summary>A row of figures that look like years, under headers that name what they count: "Chairs | 1950" under "Item | Cost".</summary>
    private bool IsYearRow(int row, List<int> filled, int over)
    {
        var years = filled.Where(i => _sheet.Table.Cells[i].Column > 0).ToList();
        if (years.Count == 0 || !years.TrueForAll(i => _sheet.Contents[i] is { State: CellState.Value } content && content.Numbers[0].MayBeYear) || _sheet.WordsAt(row, 0).Length == 0)
        {
            return false;
        }
        var values = years.Select(i => _sheet.Contents[i].Numbers[0].Value).ToList();
        var areSteps = values.Count > 1 && (values.Zip(values.Skip(1), (a, b) => b - a).All(s => s is > 0 and <= 10) || values.Zip(values.Skip(1), (a, b) => a - b).All(s => s is > 0 and <= 10));
        return years.TrueForAll(i => _sheet.ContentAt(over, _sheet.Table.Cells[i].Column).IsTime)
            || (!areSteps && _sheet.WordsAt(over, 0).Length > 0 && years.TrueForAll(i => _sheet.WordsAt(over, _sheet.Table.Cells[i].Column).Length > 0));
    }

    /// <summary>Whether a cell that is alone in its row stands over the rows below: at the left, or over the whole width.</summary>
    private bool StandsAlone(int cell) => _sheet.Table.Cells[cell].Column == 0 || _sheet.Table.Cells[cell].ColumnSpan >= _sheet.Columns;

    /// <summary>What the rows from the first figures on are.</summary>
    private void Under()
    {
        var last = Enumerable.Range(First, _sheet.Rows - First).Last(row => row == First || HasFigures(row, Labels) || HasYears(row));
        var head = Enumerable.Range(0, First).LastOrDefault(row => _rows[row] == RowKind.Header, -1);
        for (var row = First; row < _sheet.Rows; row++)
        {
            var filled = Filled(row);
            _rows[row] = filled.Count == 0 ? RowKind.Blank
                : HasFigures(row, Labels) ? RowKind.Body
                : filled.TrueForAll(i => _sheet.Table.Cells[i].Column < Labels || _sheet.Table.Cells[i].ColumnSpan >= _sheet.Columns) && filled.Count == 1
                    ? NoteStart().IsMatch(_sheet.Words[filled[0]]) || row > last ? RowKind.Note : RowKind.Section
                : IsHeaderAgain(row, filled, head) ? RowKind.Header
                : RowKind.Body;
            head = _rows[row] == RowKind.Header ? row : head;
        }
        var sections = Enumerable.Range(First, _sheet.Rows - First).Where(row => _rows[row] == RowKind.Section).ToList();
        if (sections is [var lone] && lone > First && !IsPlainlySection(lone))
        {
            _rows[lone] = RowKind.Body;
        }
    }

    /// <summary>Whether a label alone in its row heads the rows below, rather than being a row whose figures are missing.</summary>
    private bool IsPlainlySection(int row)
    {
        var cell = Filled(row)[0];
        var words = _sheet.Words[cell];
        return _sheet.Table.Cells[cell].ColumnSpan > 1 || words[^1] == ':' || Enumerable.Range(0, _sheet.Columns).Count(column => _sheet.Own(row, column) >= 0) == 1
            || (_sheet.IsMarked(cell, CellMarks.Header | CellMarks.Strong | CellMarks.Italic) && !(_sheet.Own(First, 0) is var other && other >= 0 && _sheet.IsMarked(other, CellMarks.Header | CellMarks.Strong | CellMarks.Italic)));
    }

    private bool HasYears(int row) => Enumerable.Range(Labels, _sheet.Columns - Labels).Any(column => _sheet.ContentAt(row, column).State == CellState.Value);

    /// <summary>Headers in the middle: the same words again, or words marked as headers, or a new set after a blank row.</summary>
    private bool IsHeaderAgain(int row, List<int> filled, int before)
    {
        var heads = filled.Where(i => _sheet.Table.Cells[i].Column >= Labels).ToList();
        if (heads.Count == 0 || row + 1 >= _sheet.Rows || !heads.TrueForAll(i => _sheet.Contents[i].State == CellState.Text || _sheet.Contents[i].IsTime))
        {
            return false;
        }
        var next = Enumerable.Range(row + 1, _sheet.Rows - row - 1).FirstOrDefault(r => Filled(r).Count > 0, -1);
        var isSame = before >= 0 && heads.Count > 1 && heads.TrueForAll(i => _sheet.WordsAt(before, _sheet.Table.Cells[i].Column) == _sheet.Words[i]);
        var isMarked = heads.TrueForAll(i => _sheet.IsMarked(i, CellMarks.Header | CellMarks.Strong)) && next >= 0 && !Filled(next).TrueForAll(i => _sheet.IsMarked(i, CellMarks.Header | CellMarks.Strong));
        var isNew = heads.Count > 1 && _rows[row - 1] is RowKind.Blank or RowKind.Section or RowKind.Note && next >= 0 && heads.TrueForAll(i => _sheet.ContentAt(next, _sheet.Table.Cells[i].Column).IsFigure);
        return isSame || isMarked || isNew;
    }

    // Total · Grand total · Sub-total · All offences
    [GeneratedRegex(@"^(?:the )?(?:grand |overall |sub[- ]?)?totals?\b|\btotals?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex Total();

    // Source: DfT · Note: · Notes · Data source
    [GeneratedRegex(@"^(?:(?:data )?sources?\b|notes?\b ?\d*[:.]?|footnotes?\b|\*)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NoteStart();
}
