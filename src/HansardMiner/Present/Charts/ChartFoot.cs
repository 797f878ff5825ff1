using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;

namespace HansardMiner.Present.Charts;

/// <summary>What stands at the foot: what is not drawn, contradictions, sources, licence.</summary>
internal sealed class ChartFoot
{
    private const double Line = 16;
    private const int MostSources = 6;
    private const int MostWarnings = 4;

    private readonly ChartFrame _frame;
    private readonly IReadOnlyList<string> _warnings;
    private readonly IReadOnlyList<string> _lines;

    public ChartFoot(ChartFrame frame, ChartStory story, int panelsLeftOut, bool isPart)
    {
        _frame = frame;
        if (isPart)
        {
            _warnings = [];
            _lines = [.. NotDrawn(story, panelsLeftOut).SelectMany(l => ChartText.Lines(l, TextStyle.Listed.Size, frame.FullWidth))];
            return;
        }
        var more = story.Warnings.Count - MostWarnings;
        var warnings = story.Warnings.Take(MostWarnings).Select(w => "– " + w).Concat(more > 0 ? [$"– and {Wording.Number("more", more)}"] : []);
        _warnings = [.. warnings.SelectMany(w => ChartText.Lines(w, TextStyle.Cell.Size, frame.FullWidth))];
        _lines = [.. Lines(story, panelsLeftOut).SelectMany(l => ChartText.Lines(l, TextStyle.Listed.Size, frame.FullWidth))];
    }

    /// <summary>How high the contradictions are.</summary>
    public double WarningsHeight => _warnings.Count == 0 ? 0 : 24 + (_warnings.Count * Line) + 10;

    /// <summary>How high the lines under everything are.</summary>
    public double Height => _lines.Count * Line;

    /// <summary>Draws the contradictions at the pen's height.</summary>
    public void DrawWarnings(ChartPen pen)
    {
        if (_warnings.Count > 0)
        {
            pen.Text(_frame.Left, 14, TextStyle.Definition, "What does not agree");
            pen.Lines(_frame.Left, 34, Line, TextStyle.Cell, _warnings);
        }
    }

    /// <summary>Draws the lines under everything.</summary>
    public void Draw(ChartPen pen) => pen.Lines(_frame.Left, 12, Line, TextStyle.Listed, _lines);

    private static IEnumerable<string> Lines(ChartStory story, int panelsLeftOut) =>
    [
        .. NotDrawn(story, panelsLeftOut), Source(story.Sources), .. Licence.For(story.Sources), "Drawn by HansardMiner from the exact words of these sources.",
    ];

    private static IEnumerable<string> NotDrawn(ChartStory story, int panelsLeftOut)
    {
        if (story.NotPlaced > 0)
        {
            yield return $"{Wording.Number("figure", story.NotPlaced)} {story.NotPlacedBecause}: in the table only.";
        }
        if (panelsLeftOut > 0)
        {
            yield return $"{Wording.Number("more definition", panelsLeftOut)} in the table, not drawn here.";
        }
        if (story.Series.Count > 1)
        {
            yield return "Panels share the axis of time and nothing else.";
        }
    }

    private static string Source(IReadOnlyList<ClaimHit> sources)
    {
        var citations = sources.Select(s => s.Citation).Distinct().ToList();
        var more = citations.Count - MostSources;
        return citations.Count == 0 ? "Source: none" : "Source: " + string.Join("; ", citations.Take(MostSources)) + (more > 0 ? $"; and {Wording.Number("more source", more)}" : "") + ".";
    }
}
