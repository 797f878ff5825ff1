using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Timelines;

/// <summary>Figures that count the same thing, in order of the period they are for.</summary>
/// <param name="Definition">What they count.</param>
/// <param name="Points">The figures, placed ones first.</param>
/// <param name="Apart">Why this series stands apart from the one before it: empty for the first.</param>
public sealed record Series(Definition Definition, IReadOnlyList<TimelinePoint> Points, IReadOnlyList<string> Apart)
{
    /// <summary>Periods for which more than one value was given, with the values: the figures differ, and the reader must be told. Values that were replaced since do not count.</summary>
    public IReadOnlyList<(string Period, IReadOnlyList<TimelinePoint> Points)> Differing =>
    [
        .. Points.Where(p => p is { IsPlaced: true, ReplacedBy: null })
            .GroupBy(p => (p.Period!.From, p.Period.To))
            .Where(g => g.Count() > 1)
            .Select(g => (g.First().Period!.Words, (IReadOnlyList<TimelinePoint>)[.. g])),
    ];

    /// <summary>Why this series and another one stand beside each other: never empty.</summary>
    public IReadOnlyList<string> ApartFrom(Series other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var differences = Definition.DifferencesFrom(other.Definition);
        if (differences.Count > 0)
        {
            return differences;
        }
        if (!Points[0].IsPlaced || !other.Points[0].IsPlaced)
        {
            return ["counts the same, but without a stated period no series can be told"];
        }
        var (a, b) = (other.Points[^1].Utterances[0].First, Points[0].Utterances[0].First);
        if (!Definition.IsRunningTotal && Points.Any(p => other.Points.Any(o => Lies(p, o))))
        {
            return ["is for a period that overlaps the other's, so the two cannot follow each other"];
        }
        return a.Contribution == b.Contribution
            ? ["is given beside the other figure by the same speaker, so it counts something else"]
            : ["is said in the same words, but the sentence or heading is about something else"];
    }

    private static bool Lies(TimelinePoint point, TimelinePoint other) => (point.Period, other.Period) is ({ From: { } a, To: { } b }, { From: { } c, To: { } d })
        && a <= d && c <= b && (a, b) != (c, d);
}
