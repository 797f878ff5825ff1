using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace HansardMiner.Tables;

/// <summary>Finds the way to each cell: what stands over the table, the section it is in, the labels of its row, the headers of its column.</summary>
internal sealed partial class HeaderPaths
{
    private const int LongestTitle = 250;

    private readonly TableSheet _sheet;
    private readonly TableLayout _layout;
    private readonly List<PathPart> _titles = [];
    private readonly int[] _block;
    private readonly int[] _section;
    private readonly bool[] _isBeyond;
    private bool? _nameThings;
    private readonly (int Row, int Cell)[] _carried;
    private readonly Dictionary<(int Block, int Column, int Width), IReadOnlyList<PathPart>> _headers = [];
    private readonly Dictionary<int, PathPart> _labels = [];

    public HeaderPaths(TableSheet sheet, TableLayout layout)
    {
        (_sheet, _layout) = (sheet, layout);
        (_block, _section, _isBeyond, _carried) = (new int[sheet.Rows], new int[sheet.Rows], new bool[sheet.Rows], new (int, int)[sheet.Columns]);
        if (sheet.Notes.Heading is { } heading)
        {
            var words = heading.Of(sheet.Text);
            words = words[..Footnotes.End(words, false, sheet.Notes.Explains)];
            AddTitle(words);
        }
        Array.Fill(_carried, (-1, -1));
        Lay();
        FindTotals();
    }

    /// <summary>Whether any header of the first block names things that can be counted: then the leading sentence does not speak for the other columns.</summary>
    public bool NameThings => _nameThings ??= Enumerable.Range(_layout.Labels, _sheet.Columns - _layout.Labels)
        .Any(column => Headers(_block[_layout.First], column, 1).Any(part => part.Thing(Claims.ClaimKind.Count) is not null));

    /// <summary>What stands over the whole table.</summary>
    public IReadOnlyList<PathPart> Titles => _titles;

    /// <summary>The way to a cell.</summary>
    public List<PathPart> Of(int cell)
    {
        var at = _sheet.Table.Cells[cell];
        var path = new List<PathPart>(_titles);
        if (_section[at.Row] >= 0 && !_isBeyond[at.Row])
        {
            path.Add(Label(_section[at.Row], PathSort.Section));
        }
        Labels(at.Row, path);
        foreach (var header in Headers(_block[at.Row], at.Column, at.ColumnSpan))
        {
            if (!path.Exists(part => part.Words == header.Words && part.Sort == PathSort.Label))
            {
                path.Add(header);
            }
        }
        return path;
    }

    /// <summary>Finds for each row the header rows above it and its section.</summary>
    private void Lay()
    {
        var (block, section, last) = (-1, -1, RowKind.Blank);
        for (var row = 0; row < _sheet.Rows; row++)
        {
            var kind = _layout.Kind(row);
            if (kind == RowKind.Title && Single(row) is var title && title >= 0 && _sheet.Words[title].Length <= LongestTitle)
            {
                AddTitle(_sheet.Words[title]);
            }
            else if (kind == RowKind.Header)
            {
                section = last == RowKind.Header || block < 0 || row < _layout.First ? section : last == RowKind.Section ? section : -1;
                block = last == RowKind.Header && block >= 0 ? block : row;
            }
            else if (kind == RowKind.Section)
            {
                section = Single(row);
            }
            (_block[row], _section[row]) = (block, section);
            last = kind is RowKind.Blank or RowKind.Note or RowKind.Title ? last : kind;
        }
    }

    /// <summary>A title without the number of the table; "Table 1" alone says nothing.</summary>
    private void AddTitle(string words)
    {
        var bare = TableNumber().Replace(words, "").Trim(' ', ':', '—', '–', '-');
        if (bare.Length > 0 && !_titles.Exists(title => title.Words == bare))
        {
            _titles.Add(new PathPart(bare, PathSort.Title));
        }
    }

    private int Single(int row) => Enumerable.Range(0, _sheet.Columns).Select(column => _sheet.Own(row, column)).FirstOrDefault(i => i >= 0 && _sheet.Words[i].Length > 0, -1);

    /// <summary>
    /// A total of everything does not belong to the section it follows: "Grand total", a total after a blank row, a second total, and "Total" in the
    /// last of several sections, of which the others have no such row.
    /// </summary>
    private void FindTotals()
    {
        var (sections, hasOwn, hasBareEarlier, hasBareOwn) = (0, false, false, false);
        for (var row = 0; row < _sheet.Rows; row++)
        {
            if (_layout.Kind(row) == RowKind.Section)
            {
                (sections, hasBareEarlier, hasOwn, hasBareOwn) = (sections + 1, hasBareEarlier || hasBareOwn, false, false);
            }
            var label = _sheet.WordsAt(row, 0);
            if (_layout.Kind(row) != RowKind.Body || !TableLayout.Total().IsMatch(label))
            {
                continue;
            }
            var isBare = BareTotal().IsMatch(label);
            _isBeyond[row] = hasOwn || WholeTotal().IsMatch(label) || (row > 0 && _layout.Kind(row - 1) == RowKind.Blank) || (isBare && sections > 1 && !hasBareEarlier);
            (hasOwn, hasBareOwn) = (true, hasBareOwn || isBare);
        }
    }

    private void Labels(int row, List<PathPart> path)
    {
        var deepest = Enumerable.Range(0, _layout.Labels).LastOrDefault(column => _sheet.WordsAt(row, column).Length > 0, -1);
        var isBroken = false;
        for (var column = 0; column < _layout.Labels; column++)
        {
            if (_layout.Identifiers[column])
            {
                continue;
            }
            var cell = _sheet.At(row, column);
            if (cell < 0 || _sheet.Words[cell].Length == 0)
            {
                cell = column < deepest && !isBroken ? Above(row, column) : -1;
            }
            else if (_sheet.Table.Cells[cell].Column < column)
            {
                continue;
            }
            if (cell >= 0)
            {
                path.Add(Label(cell, PathSort.Label));
            }
        }
    }

    /// <summary>A label that stands once for several rows, the cells below it left empty.</summary>
    private int Above(int row, int column)
    {
        var found = -1;
        for (var above = row - 1; above >= 0 && _layout.Kind(above) == RowKind.Body; above--)
        {
            if (_carried[column] is var (known, kept) && known == above)
            {
                found = kept;
                break;
            }
            var cell = _sheet.At(above, column);
            if (cell >= 0 && _sheet.Words[cell].Length > 0)
            {
                found = _sheet.Table.Cells[cell].ColumnSpan > 1 || TableLayout.Total().IsMatch(_sheet.Words[cell]) ? -1 : cell;
                break;
            }
        }
        _carried[column] = (row, found);
        return found;
    }

    private PathPart Label(int cell, PathSort sort)
    {
        if (!_labels.TryGetValue(cell, out var part))
        {
            _labels[cell] = part = new PathPart(_sheet.Words[cell], sort, _layout.HeaderOf(_sheet.Table.Cells[cell].Column));
        }
        return part;
    }

    private IReadOnlyList<PathPart> Headers(int block, int column, int width)
    {
        if (block < 0)
        {
            return [];
        }
        if (_headers.TryGetValue((block, column, width), out var known))
        {
            return known;
        }
        var parts = new List<PathPart>();
        var taken = new HashSet<int>();
        var under = column - (block < _layout.First ? _layout.Shift : 0);
        for (var row = block; row < _sheet.Rows && _layout.Kind(row) is RowKind.Header or RowKind.Blank or RowKind.Note or RowKind.Title; row++)
        {
            if (_layout.Kind(row) != RowKind.Header)
            {
                continue;
            }
            var cell = Over(row, under);
            if (cell >= 0 && taken.Add(cell) && _sheet.Words[cell].Length > 0 && Covers(cell, under, width) && !parts.Exists(p => p.Words == _sheet.Words[cell]))
            {
                parts.Add(new PathPart(_sheet.Words[cell], PathSort.Header));
            }
        }
        return _headers[(block, column, width)] = parts;
    }

    private bool Covers(int cell, int column, int width)
    {
        var at = _sheet.Table.Cells[cell];
        return width == 1 || (at.Column <= column && at.Column + at.ColumnSpan >= column + width);
    }

    /// <summary>The header cell over a column. Where a row spells its spans with empty cells, the header to the left goes on while those below it come again.</summary>
    private int Over(int row, int column)
    {
        var cell = _sheet.At(row, column);
        if (cell < 0 || _sheet.Words[cell].Length > 0 || row + 1 >= _sheet.Rows || _layout.Kind(row + 1) != RowKind.Header || column <= _layout.Labels)
        {
            return cell;
        }
        var isSpelt = Enumerable.Range(0, _sheet.Columns).All(c => _sheet.Own(row, c) is var i && i >= 0 && _sheet.Table.Cells[i].ColumnSpan == 1);
        var below = _sheet.WordsAt(row + 1, column);
        if (!isSpelt || below.Length == 0 || Enumerable.Range(_layout.Labels, _sheet.Columns - _layout.Labels).Count(c => _sheet.WordsAt(row + 1, c) == below) < 2)
        {
            return cell;
        }
        for (var left = column - 1; left >= _layout.Labels; left--)
        {
            if (_sheet.WordsAt(row + 1, left) == below)
            {
                return cell;
            }
            if (_sheet.WordsAt(row, left).Length > 0)
            {
                return _sheet.At(row, left);
            }
        }
        return cell;
    }

    // Table 1: · Table 2a
    [GeneratedRegex(@"^tables? ?\d{0,2}[a-z]?\b ?[:.–—-]*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TableNumber();

    // Total · TOTAL
    [GeneratedRegex(@"^totals?[:.]?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BareTotal();

    // Grand total · Overall total · Total, all offences
    [GeneratedRegex(@"\b(?:grand|overall|all|combined)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WholeTotal();
}
