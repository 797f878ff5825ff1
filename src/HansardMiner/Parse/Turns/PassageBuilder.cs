using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.Parse.Turns;

/// <summary>Puts the text of one contribution of a capture together, passage by passage.</summary>
internal sealed class PassageBuilder
{
    private readonly ContributionText _text = new();

    public bool IsEmpty => _text.IsEmpty;

    /// <summary>Adds a passage; the cells of a table are parted by tabs and its rows by line feeds.</summary>
    public void Add(string text, PassageKind kind = PassageKind.Paragraph)
    {
        if (kind != PassageKind.Table)
        {
            _text.Add(text, kind);
            return;
        }
        _text.BeginTable();
        foreach (var row in text.Split('\n'))
        {
            _text.BeginRow();
            foreach (var cell in row.Split('\t'))
            {
                _text.Append(cell);
                _text.EndCell();
            }
        }
        _text.EndTable();
    }

    public void Add(CapturedParagraph paragraph) => Add(paragraph.Text, paragraph.Kind);

    /// <summary>A column of the Official Report begins before the next word.</summary>
    public void BeginColumn(Column column) => _text.BeginColumn(column);

    /// <summary>A contribution with the text so far; the builder is empty afterwards.</summary>
    public Contribution Finish(ContributionKind kind, Attribution? attribution = null)
    {
        var (text, passages, columns) = _text.Take();
        return new Contribution
        {
            Kind = kind, Text = text, Passages = passages, Attribution = attribution,
            Column = columns.Count > 0 && columns[0].Offset == 0 ? columns[0].Column : null,
            ColumnChanges = [.. columns.Where(c => c.Offset > 0)],
        };
    }
}
