using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Records;
using HansardMiner.Text;

namespace HansardMiner.Present.Transcript;

/// <summary>Cuts stretches of one contribution's text into runs: at its figures, at the words found, where a column begins.</summary>
public sealed class RunCutter
{
    private readonly List<(TextSpan Span, int Figure)> _figures = [];
    private readonly IReadOnlyList<TextSpan> _found;
    private readonly IReadOnlyList<ColumnChange> _columns;

    /// <summary>Prepares for the text of a contribution.</summary>
    /// <param name="figures">Where its figures stand, in any order; of two that overlap, the one that begins first is marked.</param>
    /// <param name="found">Where words that were looked for stand, in order.</param>
    /// <param name="columns">The columns that begin inside it.</param>
    public RunCutter(IReadOnlyList<TextSpan> figures, IReadOnlyList<TextSpan> found, IReadOnlyList<ColumnChange> columns)
    {
        foreach (var figure in figures.Select((span, at) => (Span: span, At: at)).Where(f => !f.Span.IsEmpty).OrderBy(f => f.Span.Start).ThenByDescending(f => f.Span.End))
        {
            if (_figures.Count == 0 || figure.Span.Start >= _figures[^1].Span.End)
            {
                _figures.Add(figure);
            }
        }
        _found = found;
        _columns = [.. columns.OrderBy(c => c.Offset)];
    }

    /// <summary>The runs of a stretch. A column that begins in the white space before it stands at its first run.</summary>
    /// <param name="stretch">The stretch.</param>
    /// <param name="since">Where the stretch before it ended: columns that begin behind that are shown here.</param>
    public IReadOnlyList<TextRun> Cut(TextSpan stretch, int since)
    {
        var cuts = new SortedSet<int> { stretch.Start, stretch.End };
        var figures = Within(_figures, f => f.Span, stretch);
        var found = Within(_found, f => f, stretch);
        foreach (var span in figures.Select(f => f.Span).Concat(found))
        {
            cuts.Add(Math.Max(span.Start, stretch.Start));
            cuts.Add(Math.Min(span.End, stretch.End));
        }
        var columns = _columns.Where(c => c.Offset >= since && c.Offset < stretch.End).ToList();
        cuts.UnionWith(columns.Select(c => Math.Max(c.Offset, stretch.Start)));
        var runs = new List<TextRun>(cuts.Count);
        var start = -1;
        foreach (var end in cuts)
        {
            if (start >= 0 && end > start)
            {
                runs.Add(new TextRun(new TextSpan(start, end), Figure(figures, start), found.Any(f => f.Start <= start && start < f.End), ColumnAt(columns, start)));
            }
            start = end;
        }
        return runs;
    }

    private static List<T> Within<T>(IReadOnlyList<T> items, Func<T, TextSpan> span, TextSpan stretch) => [.. items.Where(i => span(i).Overlaps(stretch))];

    private static int? Figure(List<(TextSpan Span, int Figure)> figures, int at)
    {
        foreach (var (span, figure) in figures)
        {
            if (span.Start <= at && at < span.End)
            {
                return figure;
            }
        }
        return null;
    }

    /// <summary>The last column that begins here, or before a first run.</summary>
    private static Column? ColumnAt(List<ColumnChange> columns, int at)
    {
        for (var i = columns.Count - 1; i >= 0; i--)
        {
            if (columns[i].Offset <= at)
            {
                var column = columns[i].Column;
                columns.RemoveRange(0, i + 1);
                return column;
            }
        }
        return null;
    }
}
