using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.Parse.Turns;

/// <summary>Puts the text of one contribution of a capture together, passage by passage.</summary>
internal sealed class PassageBuilder
{
    private readonly ContributionText _text = new();

    public bool IsEmpty => _text.IsEmpty;

    /// <summary>Adds a passage.</summary>
    public void Add(string text, PassageKind kind = PassageKind.Paragraph) => _text.Add(text, kind);

    /// <summary>Adds the cells of a table whose rows and columns are not known, a line each: text that states no figures.</summary>
    public void AddLost(string cells)
    {
        _text.BeginTable();
        foreach (var cell in cells.Split('\n'))
        {
            _text.BeginRow();
            _text.Append(cell);
        }
        _text.EndTable();
    }

    /// <summary>Adds a table.</summary>
    public void Add(DrawnTable table)
    {
        _text.BeginTable();
        if (table.Caption is { } caption)
        {
            _text.BeginCaption();
            _text.Append(caption);
            _text.EndCaption();
        }
        foreach (var row in table.Rows)
        {
            _text.BeginRow();
            foreach (var cell in row)
            {
                _text.BeginCell(cell.Columns, cell.Rows, cell.Marks.HasFlag(CellMarks.Header));
                _text.Style(cell.Marks.HasFlag(CellMarks.Strong), cell.Marks.HasFlag(CellMarks.Italic));
                _text.Append(cell.Text);
                _text.EndCell();
            }
        }
        _text.EndTable();
    }

    public void Add(CapturedParagraph paragraph)
    {
        if (paragraph.Table is { } table)
        {
            Add(table);
        }
        else
        {
            Add(paragraph.Text, paragraph.Kind);
        }
    }

    /// <summary>A column of the Official Report begins before the next word.</summary>
    public void BeginColumn(Column column) => _text.BeginColumn(column);

    /// <summary>A contribution with the text so far; the builder is empty afterwards.</summary>
    public Contribution Finish(ContributionKind kind, Attribution? attribution = null)
    {
        var taken = _text.Take();
        return new Contribution
        {
            Kind = kind, Text = taken.Text, Passages = taken.Passages, Tables = taken.Tables, Attribution = attribution,
            Column = taken.Columns is [{ Offset: 0 } first, ..] ? first.Column : null,
            ColumnChanges = [.. taken.Columns.Where(c => c.Offset > 0)],
        };
    }
}
