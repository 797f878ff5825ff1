using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Timelines;

namespace HansardMiner.Present;

/// <summary>What stands under the panels: figures whose period is not stated, how to read the marks, sources and licence.</summary>
internal sealed class ChartNotes
{
    private const double Left = ChartPanel.TextLeft;
    private const double Width = ChartPanel.PlotRight - ChartPanel.TextLeft;
    private const int MostUnplaced = 24;
    private const int MostSources = 6;

    private readonly List<(string Value, IReadOnlyList<string> Lines)> _unplaced = [];
    private readonly int _more;
    private readonly IReadOnlyList<string> _foot;

    public ChartNotes(Timeline timeline, int panelsLeftOut)
    {
        var points = timeline.Unplaced.SelectMany(s => s.Points.Select(p => (Series: s, Point: p))).ToList();
        _more = points.Count - MostUnplaced;
        foreach (var (series, point) in points.Take(MostUnplaced))
        {
            var first = point.Utterances[0];
            var said = $"{Wording.Speaker(first.Speaker)}, {(first.Said is { } day ? "said " + Wording.ShortDay(day) : "day said not stated")}";
            var period = point.Period is null ? "" : $" for “{point.Period.Words.ReplaceLineEndings(" ")}”";
            _unplaced.Add((
                Wording.Hedged(point.Quantity, series.Definition.Kind),
                ChartText.Lines($"{series.Definition.Title}{period}. “{first.Quotation}” ({said})", 12, Width - 24 - ValueWidth)));
        }
        var sources = timeline.All.SelectMany(s => s.Points).SelectMany(p => p.Utterances).SelectMany(u => u.Sources).ToList();
        _foot = [.. Foot(sources, panelsLeftOut).SelectMany(l => ChartText.Lines(l, 12, Width))];
    }

    private static double ValueWidth => 128;

    private bool HasUnplaced => _unplaced.Count > 0;

    private double ListHeight => HasUnplaced ? 50 + _unplaced.Sum(Item) + (_more > 0 ? 18 : 0) : 0;

    /// <summary>How high the notes are.</summary>
    public double Height => ListHeight + 20 + (_foot.Count * 16) + 14;

    /// <summary>Draws the notes.</summary>
    public void Draw(ChartCanvas canvas, double top)
    {
        var y = top;
        if (HasUnplaced)
        {
            canvas.Box(Left, y, Width, ListHeight - 8, "list", 4);
            canvas.Text(Left + 12, y + 22, "definition", "Period not stated: listed, not placed");
            y += 44;
            foreach (var item in _unplaced)
            {
                canvas.Text(Left + 12, y, "total", ChartText.Fit(item.Value, 15, ValueWidth - 8, isBold: true));
                for (var i = 0; i < item.Lines.Count; i++)
                {
                    canvas.Text(Left + 12 + ValueWidth, y + (i * 15), "listed", item.Lines[i]);
                }
                y += Item(item);
            }
            if (_more > 0)
            {
                canvas.Text(Left + 12, y, "listed", $"and {Wording.Number("more figure", _more)} in the table");
            }
        }
        y = top + ListHeight + 20;
        foreach (var line in _foot)
        {
            canvas.Text(Left, y, "listed", line);
            y += 16;
        }
    }

    private static double Item((string Value, IReadOnlyList<string> Lines) item) => (item.Lines.Count * 15) + 9;

    private static IEnumerable<string> Foot(IReadOnlyList<ClaimHit> sources, int panelsLeftOut)
    {
        if (panelsLeftOut > 0)
        {
            yield return $"{Wording.Number("more definition", panelsLeftOut)} in the table, not drawn here.";
        }
        yield return "How to read it: a bar is the time a figure is for, a dot a single day; a hatched end is not stated in the source; "
            + "↑ over, ↓ under the value (open marks), pale marks are approximate. Panels share the axis of time and nothing else.";
        var citations = sources.Select(s => s.Citation).Distinct().ToList();
        var more = citations.Count - MostSources;
        yield return "Source: " + string.Join("; ", citations.Take(MostSources)) + (more > 0 ? $"; and {Wording.Number("more source", more)}" : "") + ".";
        foreach (var line in Licence.For(sources))
        {
            yield return line;
        }
        yield return "Drawn by HansardMiner from the exact words of these sources.";
    }
}
