using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Timelines;

/// <summary>Tells which value stands in the place of another: a corrected answer, or a figure that its speaker calls revised.</summary>
internal static class Replacement
{
    private static readonly string[] Revising = ["revised", "corrected", "correction", "restated", "should have been", "should have read"];

    /// <summary>The points, those that were replaced with what stands in their place.</summary>
    public static IReadOnlyList<TimelinePoint> Marked(IReadOnlyList<TimelinePoint> points)
    {
        if (points.Count < 2)
        {
            return points;
        }
        var marked = points.ToArray();
        foreach (var same in points.Select((p, i) => (Point: p, At: i)).GroupBy(p => PeriodKey.Of(p.Point.Period)).Where(g => g.Count() > 1))
        {
            foreach (var (point, at) in same)
            {
                if (same.Where(s => s.At != at && Replaces(s.Point, point)).Select(s => s.Point).LastOrDefault() is { } newer)
                {
                    marked[at] = point with { ReplacedBy = newer };
                }
            }
        }
        return marked;
    }

    private static bool Replaces(TimelinePoint newer, TimelinePoint older)
    {
        if (older.Utterances.All(u => u.First.IsSuperseded))
        {
            return !newer.Utterances.All(u => u.First.IsSuperseded);
        }
        return newer.Utterances.Any(n => older.Utterances.All(o => IsRevised(n, o)));
    }

    /// <summary>Whether one utterance puts its figure in the place of the other's: it corrects it in the same document, or is said later and calls itself revised.</summary>
    public static bool IsRevised(Utterance newer, Utterance older) =>
        (newer.First.CorrectedFrom is { } before && before == older.First.Words && newer.First.Document == older.First.Document)
        || (newer.Said is { } later && older.Said is { } earlier && later > earlier && Array.Exists(Revising, r => newer.Quotation.Contains(r, StringComparison.OrdinalIgnoreCase)));
}
